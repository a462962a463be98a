/** What mail programs and Windows take in one address line. */
const longestAddressLine = 2000;

/**
 * A `mailto:` that has everyone in BCC, so that nobody sees who else is outstanding. Undefined when the address line
 * would be too long for mail programs to take.
 */
export function reminderLink(emails: readonly string[], subject: string): string | undefined {
  const link = `mailto:?bcc=${emails.map(encodeURIComponent).join(',')}&subject=${encodeURIComponent(subject)}`;
  return link.length <= longestAddressLine ? link : undefined;
}

/** Addresses as Outlook takes them when they are pasted: it parts them by semicolons. */
export function addressList(emails: readonly string[]): string {
  return emails.join('; ');
}
