import { proofpointTarget } from '../../../../../src/domain/reporting/links/proofpoint';

const inside = (link: string): string | undefined => proofpointTarget(new URL(link));
const third = (address: string, replaced: string): string =>
  `https://urldefense.com/v3/__${address}__;${Buffer.from(replaced).toString('base64url')}!!abc!def$`;

describe('the address in a link that Proofpoint has rewritten', () => {
  it.each([
    [
      'https://urldefense.proofpoint.com/v1/url?u=https%3A%2F%2Fforum.example%2Ft%3Fa%3D1&k=x',
      'https://forum.example/t?a=1'
    ],
    [
      'https://urldefense.proofpoint.com/v1/url?k=x&u=https%3A%2F%2Fforum.example%2Ft-_',
      'https://forum.example/t-_'
    ],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__forum.example_t-3Fa-3D1-26b-3D2&d=x',
      'https://forum.example/t?a=1&b=2'
    ],
    [
      'https://urldefense.proofpoint.com/v2/url?d=x&u=https-3A__forum.example_a-2Db-5Fc',
      'https://forum.example/a-b_c'
    ],
    [third('https://forum.example/t', ''), 'https://forum.example/t'],
    [third('https:/forum.example/t', ''), 'https://forum.example/t'],
    [third('http://forum.example/t', ''), 'http://forum.example/t'],
    [third('https://forum.example/a*b*c', '#?'), 'https://forum.example/a#b?c'],
    [third('https://forum.example/a**Ab**Bc', '12345'), 'https://forum.example/a12b345c'],
    [third('https://forum.example/**_', '+'.repeat(65)), `https://forum.example/${'+'.repeat(65)}`],
    [third('https://forum.example/*', '👍'), 'https://forum.example/👍'],
    [third('https://forum.example/*', '\u00fb\u00ff'), 'https://forum.example/\u00fb']
  ])('comes back: %s', (link, address) => {
    expect(inside(link)).toBe(address);
  });

  it.each([
    'https://urldefense.com/v4/url?u=https%3A%2F%2Fforum.example',
    'https://urldefense.com/x/v1/url?u=https%3A%2F%2Fforum.example',
    'https://urldefense.proofpoint.com/v1/url?k=x',
    'https://urldefense.proofpoint.com/v1/url?u=%25%',
    'https://urldefense.proofpoint.com/v2/url?d=x',
    'https://urldefense.proofpoint.com/v2/url?u=-zz',
    'https://urldefense.com/v3/__https://forum.example/t__',
    'https://urldefense.com/v3/____;!!abc$',
    'https://urldefense.com/v3/__https://forum.example/*__;a!!abc$'
  ])('is none where it cannot be undone: %s', (link) => {
    expect(inside(link)).toBeUndefined();
  });
});
