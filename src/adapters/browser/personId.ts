/** What an SPFx page says of the person who looks at it. */
type PersonOnPage = {
  aadInfo?: { userId?: { toString(): string } };
  site: { id: { toString(): string } };
  legacyPageContext: Record<string, unknown>;
};

/** Entra's id of the person, else SharePoint's within the site collection; never a name or an address. */
export function personIdOf({ aadInfo, site, legacyPageContext }: PersonOnPage): string {
  return aadInfo?.userId?.toString() ?? `${site.id.toString()}:${String(legacyPageContext.userId)}`;
}
