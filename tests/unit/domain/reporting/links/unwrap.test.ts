import { unwrap } from '../../../../../src/domain/reporting/links/unwrap';

const forum = 'https://forum.example/t/5';
const carried = encodeURIComponent(forum);
const inside = (link: string): string => unwrap(new URL(link)).href;

describe('the address inside of a wrapper', () => {
  it.each([
    `https://outlook.office365.com/mail/safelink.html?url=${carried}`,
    `https://outlook.cloud.microsoft/mail/safelink.html?url=${carried}`,
    `https://eur01.safelinks.protection.outlook.de/?url=${carried}`,
    `https://teams.microsoft.com/dl/launcher/launcher.html?url=${carried}`,
    `https://www.linkedin.com/redir/redirect?url=${carried}`,
    `https://www.linkedin.com/signup?session_redirect=${carried}`,
    `https://www.linkedin.com/login?sessionRedirect=${carried}`,
    `https://www.facebook.com/checkpoint/?next=${carried}`,
    `https://www.threads.com/login?next=${carried}`,
    `https://x.com/signup?redirect_after_login=${carried}`,
    `https://x.com/i/flow/signup?redirect_after_login=${carried}`,
    `https://www.tiktok.com/login?redirect_url=${carried}`,
    `https://accounts.google.com/ServiceLogin?continue=${carried}`,
    `https://accounts.google.com/v3/signin?continue=${carried}`,
    `https://www.youtube.com/signin?next=${carried}`,
    `https://urldefense.us/v3/__${forum}__;!!abc$`,
    `https://l.messenger.com/l.php?u=${carried}`,
    `https://l.threads.net/?u=${carried}`,
    `https://l.threads.com/?u=${carried}`
  ])('is taken out of %s', (link) => {
    expect(inside(link)).toBe(forum);
  });

  it.each([
    `https://outlook.office.com/calendar/safelink.html?url=${carried}`,
    `https://teams.microsoft.com/l/launcher/?url=${carried}`,
    `https://www.linkedin.com/feed?url=${carried}`,
    `https://www.linkedin.com/a/safety/go?url=${carried}`,
    `https://www.facebook.com/loginpage?next=${carried}`,
    `https://x.com/search?redirect_after_login=${carried}`,
    `https://www.youtube.com/redirects?q=${carried}`,
    `https://www.youtube.com/signin/a?next=${carried}`,
    `https://accounts.google.com/a/signin?continue=${carried}`,
    `https://ll.facebook.com/l.php?u=${carried}`,
    `https://forum.example/login?next=${carried}`,
    `https://aka.ms/vivaengage/about?url=${carried}`
  ])('is none of %s, which stays', (link) => {
    expect(inside(link)).toBe(link);
  });
});
