import fc from 'fast-check';
import { isEmailAddress, isWebLink } from '../../../../src/domain/addresses';
import { settingsProblems } from '../../../../src/domain/policy/settings';

const sound = {
  schemaVersion: 1,
  policyKey: 'social-media',
  fullPolicyLink: '',
  contactEmail: '',
  department: '',
  keyPoints: [],
  reportPanel: { urgentText: '', yammerPreview: false }
};

describe('settings', () => {
  it('has no problem with what is left empty', () => {
    expect(settingsProblems(sound)).toEqual([]);
  });

  it('names every value that cannot be used', () => {
    expect(
      settingsProblems({
        ...sound,
        policyKey: 'Social Media',
        fullPolicyLink: 'www',
        contactEmail: 'team'
      })
    ).toEqual(['policyKey', 'fullPolicyLink', 'contactEmail']);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    '//host',
    'https://user:pass@host/',
    'intranet',
    ''
  ])('does not link to "%s"', (text) => expect(isWebLink(text)).toBe(false));

  it('links to any web address', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http', 'https'] }), (url) => expect(isWebLink(url)).toBe(true))
    );
  });

  it('takes one mail address and nothing that smuggles a second recipient or a header', () => {
    expect(isEmailAddress('digital.media@humanservices.example')).toBe(true);
    for (const text of [
      'a@b',
      'a b@c.d',
      'a@b.c?cc=x@y.z',
      'a@b.c,d@e.f',
      'a@b.c%0Abcc:x',
      `${'a'.repeat(250)}@b.co`
    ]) {
      expect(isEmailAddress(text)).toBe(false);
    }
  });
});
