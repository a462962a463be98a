import {
  LinkRefused,
  decoded,
  isBelow,
  longestLink,
  parameter,
  readWebAddress
} from '../../../../../src/domain/reporting/links/webAddress';

function refusalOf(text: string): string {
  try {
    readWebAddress(text);
  } catch (error) {
    if (error instanceof LinkRefused) return error.reason;
    throw error;
  }
  return 'read';
}

describe('a text read as an address', () => {
  it.each([
    ['https://forum.example/t', 'https://forum.example/t'],
    ['  http://forum.example\n', 'http://forum.example/'],
    ['forum.example', 'https://forum.example/'],
    ['www.forum-2.example/t?a=1', 'https://www.forum-2.example/t?a=1'],
    ['FORUM.example/t', 'https://forum.example/t'],
    ['https://[2001:db8::1]:8080/t', 'https://[2001:db8::1]:8080/t'],
    ['https://my_host.example/', 'https://my_host.example/']
  ])('is one: %j', (text, href) => {
    expect(readWebAddress(text).href).toBe(href);
  });

  it.each([
    ['notALink', ''],
    ['notALink', 'forum'],
    ['notALink', 'forum.example t'],
    ['notALink', 'https://forum.example/a b'],
    ['notALink', 'https://forum.example/\u0000'],
    ['notALink', 'https://forum.example/\u0085'],
    ['notALink', 'https://forum.example/\udc00'],
    ['notALink', "https://forum'.example/"],
    ['notALink', 'https://"forum.example/'],
    ['notALink', 'forum.example?a=1'],
    ['notALink', '-.'],
    ['notWeb', 'ftp://forum.example/'],
    ['notWeb', 'mailto:amira@x.example'],
    ['credentials', 'https://amira@forum.example/'],
    ['credentials', 'https://:secret@forum.example/'],
    ['tooLong', `https://forum.example/${'a'.repeat(longestLink)}`]
  ])('is refused as %s: %j', (reason, text) => {
    expect(refusalOf(text)).toBe(reason);
  });

  it('is read up to its longest', () => {
    const start = 'https://forum.example/';
    expect(refusalOf(start.padEnd(longestLink, 'a'))).toBe('read');
    expect(refusalOf(start.padEnd(longestLink + 1, 'a'))).toBe('tooLong');
  });
});

describe('the parts of an address', () => {
  it('are below a domain whole names only', () => {
    expect(isBelow('x.com', 'y.com', 'x.com')).toBe(true);
    expect(isBelow('www.x.com', 'x.com')).toBe(true);
    expect(isBelow('netflix.com', 'x.com')).toBe(false);
    expect(isBelow('x.com.example', 'x.com')).toBe(false);
  });

  it('are found by the parameter’s name in any letters, the first that says something', () => {
    const url = new URL('https://forum.example/?A=&a=1&a=2&b=3');
    expect(parameter(url, 'a')).toBe('1');
    expect(parameter(url, 'b')).toBe('3');
    expect(parameter(url, 'c')).toBeUndefined();
  });

  it('are decoded, or refused as broken', () => {
    expect(decoded('a%20b')).toBe('a b');
    expect(() => decoded('%')).toThrow(new LinkRefused('broken'));
    expect(new LinkRefused('broken')).toMatchObject({ name: 'LinkRefused', message: 'broken' });
  });
});
