import type { CoveredPerson } from './coverage';

/** What people are written who have yet to acknowledge. */
export type Reminder = {
  subject: string;
  words: string;
  /** Where they acknowledge: an address of a page, or nothing. */
  link: string;
};

/** What mail programs, browsers and Windows take in one address line. */
const longestAddressLine = 2000;

/** As many as may see of each other who is outstanding, and still talk: everyone in a chat sees everyone. */
const mostInChat = 8;

/** Those who have yet to acknowledge or to renew what they did, those overdue first. */
export function waitingAmong(people: readonly CoveredPerson[]): CoveredPerson[] {
  const having = (status: CoveredPerson['status']): CoveredPerson[] =>
    people.filter((person) => person.status === status);
  return [...having('overdue'), ...having('outstanding'), ...having('dueForRenewal')];
}

/**
 * A `mailto:` that has everyone in BCC, so that nobody sees who else is outstanding. Undefined when the address line
 * would be too long for mail programs to take.
 */
export function reminderMail(
  emails: readonly string[],
  { subject, words, link }: Reminder
): string | undefined {
  const body = [words, link].filter(Boolean).join('\n\n').replace(/\r?\n/g, '\r\n');
  return inOneLine(
    `mailto:?bcc=${joined(emails)}&subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  );
}

/** A chat in Teams with the words already written; undefined for more people than a chat is for. */
export function reminderChat(emails: readonly string[], { words, link }: Reminder): string | undefined {
  if (emails.length > mostInChat) return undefined;
  const message = encodeURIComponent([words, link].filter(Boolean).join('\n\n'));
  return inOneLine(`https://teams.microsoft.com/l/chat/0/0?users=${joined(emails)}&message=${message}`);
}

/** Addresses as Outlook takes them when they are pasted: it parts them by semicolons. */
export function addressList(emails: readonly string[]): string {
  return emails.join('; ');
}

function joined(emails: readonly string[]): string {
  return emails.map(encodeURIComponent).join(',');
}

function inOneLine(link: string): string | undefined {
  return link.length <= longestAddressLine ? link : undefined;
}
