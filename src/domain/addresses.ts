/** Whether a text is an absolute http(s) address without a user name or password in it. */
export function isWebLink(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
  } catch {
    return false;
  }
}

/** Whether a text has the shape of one mail address. */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()",;:?&%]+@[^\s@<>()",;:?&%]+\.[^\s@<>()",;:?&%]+$/.test(text);
}
