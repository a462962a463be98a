import type { CoveredPerson, PersonStatus } from '../../../../src/domain/coverage/coverage';
import {
  addressList,
  reminderChat,
  reminderMail,
  waitingAmong
} from '../../../../src/domain/coverage/reminder';

const reminder = {
  subject: 'Please acknowledge',
  words: 'By Friday & thanks',
  link: 'https://x.example/a b?c=1&d=2'
};

const people = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `person${index}@department.example`);

const person = (name: string, status: PersonStatus): CoveredPerson => ({
  name,
  status,
  email: `${name}@x.example`,
  division: ''
});

describe('a reminder', () => {
  it('is for those who have yet to acknowledge, those overdue first', () => {
    const everyone = [
      person('ana', 'outstanding'),
      person('ben', 'acknowledged'),
      person('cy', 'overdue'),
      person('di', 'exempt'),
      person('ed', 'notOnRoster')
    ];
    expect(waitingAmong(everyone).map(({ name }) => name)).toEqual(['cy', 'ana']);
  });

  it('by mail has everyone in BCC, and words and link as they were written, whatever they hold', () => {
    const link = reminderMail(["o'brien+x@a.example", 'b&c@a.example'], reminder) ?? '';
    expect(link).toMatch(/^mailto:\?bcc=o'brien%2Bx%40a\.example,b%26c%40a\.example&/);
    const said = new URLSearchParams(link.slice(link.indexOf('?')));
    expect(said.get('subject')).toBe(reminder.subject);
    expect(said.get('body')).toBe(`${reminder.words}\r\n\r\n${reminder.link}`);
    expect(said.has('to') || said.has('cc')).toBe(false);
  });

  it('by mail is none when the address line would be too long for mail programs', () => {
    expect(reminderMail(people(100), reminder)).toBeUndefined();
    expect(reminderMail(people(40), reminder)).toBeDefined();
  });

  it('in Teams is for a few, who see one another', () => {
    const link = new URL(reminderChat(people(2), reminder) ?? '');
    expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/chat/0/0');
    expect(link.searchParams.get('users')).toBe(people(2).join());
    expect(link.searchParams.get('message')).toBe(`${reminder.words}\n\n${reminder.link}`);
    expect(reminderChat(people(9), reminder)).toBeUndefined();
  });

  it('by a list has the semicolons that Outlook takes', () => {
    expect(addressList(['a@x.example', 'b@x.example'])).toBe('a@x.example; b@x.example');
  });
});
