/**
 * A row's `GUID`, which in SharePoint is another than its `UniqueId`. It is worked out from the latter, so that one of
 * them is kept.
 */
export function guidOf(uniqueId: string): string {
  return uniqueId.slice(1, 8) + uniqueId.charAt(0) + uniqueId.slice(8);
}
