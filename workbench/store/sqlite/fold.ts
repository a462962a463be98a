/** The form in which text is compared: SharePoint's columns ignore case, also outside ASCII. */
export function fold(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC').toLowerCase() : value;
}
