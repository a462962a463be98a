import { reminderLink } from '../../../../src/domain/coverage/reminder';

describe('a reminder by mail', () => {
  it('has everyone in BCC, whatever their addresses hold', () => {
    const link = reminderLink(["o'brien+x@a.example", 'b&c@a.example'], 'Please acknowledge');
    expect(link).toBe("mailto:?bcc=o'brien%2Bx%40a.example,b%26c%40a.example&subject=Please%20acknowledge");
  });

  it('is none when the address line would be too long for mail programs', () => {
    const emails = Array.from({ length: 100 }, (_, index) => `person${index}@department.example`);
    expect(reminderLink(emails, 'Please')).toBeUndefined();
    expect(reminderLink(emails.slice(0, 40), 'Please')).toBeDefined();
  });
});
