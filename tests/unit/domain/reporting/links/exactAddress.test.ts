import { isTeams } from '../../../../../src/domain/reporting/links/teams';
import { wholeAddress } from '../../../../../src/domain/reporting/links/wholeAddress';
import { postAt } from './reading';

const whole = (rest: string): string => wholeAddress(new URL(`https://forum.example${rest}`));

describe('a whole address', () => {
  it.each(
    'utm_source UTM_x fbclid gclid dclid msclkid mc_cid xsdata sdata ovuser igsh igshid mibextid'.split(' ')
  )('says nothing of what follows its reader: %s', (name) => {
    expect(whole(`/t?${name}=1&a=2`)).toBe('/t?a=2');
  });

  it.each(['xfbclid', 'fbclids', 'utm', 'utm_', 'a_utm_b', 'amc_x'])('keeps another name: %s', (name) => {
    expect(whole(`/t?${name}=1`)).toBe(`/t?${name}=1`);
  });

  it.each([
    ['/t/', '/t'],
    ['/t//', '/t/'],
    ['/', ''],
    ['/t?', '/t'],
    ['/t?&&a=1&', '/t?a=1'],
    ['/t?b=2&A=1', '/t?A=1&b=2'],
    ['/t?b=1&a=3&B=0', '/t?a=3&b=1&B=0'],
    ['/t??a=1', '/t??a=1'],
    ['/t?a=%20', '/t?a=%20'],
    ['/t?a', '/t?a'],
    ['/t#', '/t'],
    ['/t#:~:text=a', '/t'],
    ['/t#top:~:text=a', '/t#top'],
    ['/t#/5', '/t#/5'],
    ['/t?utm_x=1#top', '/t#top']
  ])('%s is kept as %s', (rest, key) => {
    expect(whole(rest)).toBe(key);
  });
});

describe('a link to Teams', () => {
  it.each([
    'teams.microsoft.com',
    'teams.cloud.microsoft',
    'gov.teams.microsoft.us',
    'teams.live.com',
    'teams.microsoftonline.cn'
  ])('is known on %s', (host) => {
    expect(isTeams(new URL(`https://${host}/`))).toBe(true);
    expect(postAt(`https://${host}/l/message/19:A%40b/17/?x=1`)).toEqual({
      system: 'teams',
      link: `https://${host}/l/message/19:A%40b/17/?x=1`,
      key: 'teams:19:a@b/17'
    });
  });

  it.each([
    ['/l/message/19:a/17/18', 'teams:page:teams.microsoft.com/l/message/19:a/17/18'],
    ['/x/l/message/19:a/17', 'teams:page:teams.microsoft.com/x/l/message/19:a/17'],
    ['/l/message/19:a', 'teams:page:teams.microsoft.com/l/message/19:a'],
    ['/l/channel/19:a?utm_x=1&b=2', 'teams:page:teams.microsoft.com/l/channel/19:a?b=2'],
    ['/L/MESSAGE/19:a/17', 'teams:19:a/17']
  ])('is a message, or is told by its whole address: %s', (path, key) => {
    expect(postAt(`https://teams.microsoft.com${path}`).key).toBe(key);
  });
});
