import fc from 'fast-check';
import { readPostLink } from '../../../../../src/domain/reporting/links/readPostLink';
import { entity, keyOf, places, postAt, safeLink, wrappings } from './reading';

const thread = `https://engage.cloud.microsoft/main/threads/${entity('Thread', '1001')}`;

const links = [
  thread,
  `${thread}?trk_copy_link=V2`,
  `https://engage.cloud.microsoft/main/groups/${entity('Group', '5')}`,
  'https://teams.microsoft.com/l/message/19:abc@thread.tacv2/1618358068284?tenantId=t',
  'https://humanservices.sharepoint.com/sites/news/SitePages/A-day.aspx?web=1',
  'https://www.facebook.com/department/posts/1',
  'https://x.com/someone/status/12',
  'https://www.instagram.com/p/Cx_-1/',
  'https://forum.example/t/5?page=2&sort=new'
];

describe('a wrapped link', () => {
  it.each(Object.keys(wrappings))('is the link inside: %s', (name) => {
    for (const link of links) expect(keyOf(wrappings[name](link))).toBe(keyOf(link));
  });

  it('is the link inside, whoever wrapped it again', () => {
    const wraps = fc.array(fc.constantFrom(...Object.keys(wrappings)), { maxLength: 3 });
    fc.assert(
      fc.property(wraps, fc.constantFrom(...links), (names, link) => {
        const wrapped = names.reduce((inner, name) => wrappings[name](inner), link);
        fc.pre(wrapped.length <= 4000);
        expect(keyOf(wrapped)).toBe(keyOf(link));
      }),
      { numRuns: 500 }
    );
  });

  it('keeps the fragment of the link inside', () => {
    for (const wrap of Object.values(wrappings)) {
      expect(postAt(wrap('https://forum.example/t#reply-3')).key).toMatch(/#reply-3/);
    }
  });

  it('differs where the link inside does', () => {
    const leaving = (topic: number): string =>
      `https://l.facebook.com/l.php?u=https%3A%2F%2Fforum.example%2Ft%2F${topic}&h=AT0`;
    expect(postAt(leaving(5)).key).not.toBe(postAt(leaving(6)).key);
    expect(postAt(leaving(5)).key).toBe(postAt('https://forum.example/t/5').key);
  });

  it('keeps all of a link that its wrapper has not encoded', () => {
    const login = (id: number): string =>
      `https://www.facebook.com/login/?next=https://www.facebook.com/permalink.php?story_fbid=9&id=${id}`;
    expect(postAt(login(8)).key).toBe('facebook:/permalink.php?story_fbid=9&id=8');
    const open = 'https://l.facebook.com/l.php?u=https://forum.example/t%3Fa%3D1%26b%3D2&h=AT0';
    expect(postAt(open).key).toBe('link:forum.example/t?a=1&b=2');
  });

  it.each([
    ['https://www.instagram.com/accounts/login/?next=%2Fp%2FCx_-1%2F', 'instagram:Cx_-1'],
    ['https://x.com/i/flow/login?redirect_after_login=%2Fsomeone%2Fstatus%2F12', 'x:12'],
    ['https://twitter.com/login?redirect_after_login=%2Fsomeone%2Fstatus%2F12', 'x:12'],
    ['https://www.threads.net/login?next=https%3A%2F%2Fwww.threads.net%2F%40a%2Fpost%2FCz1', 'threads:Cz1'],
    [
      'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Ffeed%2Fupdate%2Furn%3Ali%3Aactivity%3A71%2F',
      'linkedIn:activity:71'
    ],
    [
      'https://www.linkedin.com/uas/login?session_redirect=%2Ffeed%2Fupdate%2Furn%3Ali%3Aactivity%3A71%2F',
      'linkedIn:activity:71'
    ]
  ])('of a login page: %s', (link, key) => {
    expect(postAt(link).key).toBe(key);
  });

  it('stays where only the service can undo it', () => {
    const mimecast = 'https://protect-au.mimecast.com/s/AbCdE1?domain=forum.example';
    expect(postAt(mimecast)).toEqual({
      system: 'other',
      link: mimecast,
      key: 'link:protect-au.mimecast.com/s/AbCdE1?domain=forum.example'
    });
    expect(postAt('https://t.co/AbC1').link).toBe('https://t.co/AbC1');
    expect(postAt('https://urldefense.com/v3/cut').link).toBe('https://urldefense.com/v3/cut');
    for (const version of ['v1', 'v2'])
      expect(postAt(`https://urldefense.proofpoint.com/${version}/url?d=1`).system).toBe('other');
    expect(postAt('https://www.facebook.com/login/').system).toBe('facebook');
  });

  it('of Proofpoint’s third kind gets its characters back', () => {
    const replaced = Buffer.from('ä#/?').toString('base64url');
    const link = `https://urldefense.com/v3/__https://forum.example/t*x**Bend__;${replaced}!!abc$`;
    expect(postAt(link).link).toBe('https://forum.example/t%C3%A4x#/?end');
  });

  it.each([
    ['broken', 'https://aus01.safelinks.protection.outlook.com/GetUrlReputation'],
    ['broken', 'https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html'],
    [
      'broken',
      Array.from({ length: 9 }).reduce<string>(
        (link) => safeLink('a.safelinks.protection.outlook.com/', link).replace(/&.*/, ''),
        'https://a.example'
      )
    ],
    ['notWeb', wrappings.Teams('javascript:alert(1)')],
    ['notWeb', wrappings.Facebook('data:text/html,x')],
    ['notWeb', wrappings['X, logged out']('javascript:alert(1)')],
    ['credentials', wrappings.Facebook('https://www.yammer.com@attacker.example/')],
    ['lookAlike', wrappings.Instagram('https://instagram.com.attacker.example/p/1')],
    ['notALink', wrappings['Proofpoint 2']('nothing')]
  ])('is refused as %s', (reason, link) => {
    expect(readPostLink(link, places)).toEqual({ kind: 'refused', reason });
  });
});
