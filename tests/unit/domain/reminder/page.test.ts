import fc from 'fast-check';
import { isEditing, isThatPage, isSafeLink, reportLinkFor } from '../../../../src/domain/reminder/page';

const site = 'https://tenant.example/sites/intranet';
const policy = `${site}/SitePages/Social Media Policy.aspx`;

describe('a page that is being edited', () => {
  it.each(['?Mode=Edit', '?Mode=edit', '?web=1&Mode=Edit', '?Mode=Edit#x'])('says so with %s', (query) => {
    expect(isEditing(`${site}/SitePages/Home.aspx${query}`)).toBe(true);
  });

  it.each(['', '?Mode=Read', '?xMode=Edit', '?env=Mode=Edit', '#Mode=Edit'])('does not with %s', (query) => {
    expect(isEditing(`${site}/SitePages/Home.aspx${query}`)).toBe(false);
  });
});

describe('the policy page', () => {
  it('is known whatever else an address says, in capitals or not, escaped or not', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.boolean(), (query, escaped) => {
        const here = new URL(
          policy.toUpperCase().replace('HTTPS://TENANT.EXAMPLE', 'https://tenant.example')
        );
        expect(isThatPage(escaped ? encodeURI(policy) : policy, `${here.href}?${query}`)).toBe(true);
      })
    );
    expect(isThatPage('/sites/intranet/SitePages/Social%20Media%20Policy.aspx', policy)).toBe(true);
  });

  it('is no other page, and no address is none', () => {
    expect(isThatPage(policy, `${site}/SitePages/Home.aspx`)).toBe(false);
    expect(isThatPage(policy, policy.replace('tenant', 'other'))).toBe(false);
    expect(isThatPage('', policy)).toBe(false);
  });

  it.each(['', policy, '/sites/intranet/SitePages/Policy.aspx', 'https://other-region.example/Policy.aspx'])(
    'may be %s',
    (address) => {
      expect(isSafeLink(address, policy)).toBe(true);
    }
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'http://evil.example'
  ])('may not be “%s”, which anyone who manages the site could write', (address) => {
    expect(isSafeLink(address, policy)).toBe(false);
  });

  it('opens for the page one is on, without what its address says besides', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const link = new URL(reportLinkFor(`${policy}?web=1`, `https://tenant.example${path}?${query}`));
        const page = new URL(link.searchParams.get('report') ?? '');
        expect(page.href).toBe(new URL(`https://tenant.example${path}`).href);
        expect(link.searchParams.get('web')).toBe('1');
      })
    );
  });
});
