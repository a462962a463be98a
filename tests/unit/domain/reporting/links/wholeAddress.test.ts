import fc from 'fast-check';
import { fuzzTimeout, runs } from '../../../fuzz/runs';
import { entity, keyOf, wrappings } from './reading';

/** Where no path, parameter or fragment below is the id of a post. */
const sites = [
  'forum.example',
  'speechbubble.humanservices.example/talk',
  'humanservices.sharepoint.com/sites/news/SitePages',
  'humanservices.sharepoint.com/sites/team',
  'humanservices.sharepoint.com/:w:/s/team',
  'other.sharepoint.us/teams/a',
  'teams.microsoft.com/l/chat',
  'teams.microsoft.com/l/entity/abc',
  'engage.cloud.microsoft/main/files',
  `web.yammer.com/main/search/${entity('Topic', '1')}`,
  'engage.cloud.microsoft/embed/widget',
  'www.yammer.com/dhs.example/files',
  'www.facebook.com/share',
  'business.facebook.com/share',
  'x.com/i/events',
  'www.instagram.com/stories',
  'www.linkedin.com/company',
  'www.youtube.com/playlist',
  'www.tiktok.com/tag',
  'vm.tiktok.com',
  'www.threads.net/search',
  'bsky.app/profile',
  'protect-au.mimecast.com/s',
  't.co'
];

const word = fc.string({ unit: fc.constantFrom(...'abcdxyz01'), minLength: 1, maxLength: 4 });
const value = fc.oneof(word, fc.constantFrom('%20', '%3F', '%26', '%FF', '%FE', '%C3%A9', '+', ''));
const name = word.map((one) => `q${one}`);

type Address = { site: string; path: string[]; query: [string, string][]; hash: string };

const address: fc.Arbitrary<Address> = fc.record({
  site: fc.constantFrom(...sites),
  path: fc.array(word, { maxLength: 2 }),
  query: fc.uniqueArray(fc.tuple(name, value), { maxLength: 3, selector: ([one]) => one }),
  hash: fc.oneof(
    fc.constant(''),
    word.map((one) => `#${one}`),
    word.map((one) => `#/${one}`)
  )
});

const written = ({ site, path, query, hash }: Address, more: readonly string[] = []): string =>
  `https://${[site, ...path].join('/')}?${[...query.map((entry) => entry.join('=')), ...more].join('&')}${hash}`;

/** What two addresses have in common when they are one. */
const meant = ({ query, ...rest }: Address): string => JSON.stringify({ ...rest, query: [...query].sort() });

/** Another address that differs in one thing, which is where two would be taken for one. */
const nearly = (one: Address): fc.Arbitrary<Address> =>
  fc.oneof(
    word.map((hash) => ({ ...one, hash: `#${hash}` })),
    word.map((part) => ({ ...one, path: [...one.path.slice(0, -1), part] })),
    word.map((part) => ({ ...one, path: [...one.path, part] })),
    fc.tuple(name, value).map((entry) => ({ ...one, query: [...one.query.slice(1), entry] })),
    value.map((changed) => ({ ...one, query: one.query.map(([key]): [string, string] => [key, changed]) })),
    fc.constantFrom(...sites).map((site) => ({ ...one, site }))
  );

const pairs = address.chain((one) => fc.tuple(fc.constant(one), fc.oneof(nearly(one), address)));

const tracking = [
  'utm_source=mail',
  'UTM_Campaign=x',
  'fbclid=a1',
  'gclid=b2',
  'mc_cid=c3',
  'xsdata=MDV8',
  'sdata=d%3D',
  'igsh=e'
];
const trackingOfSharePoint = ['e=f', 'csf=1', 'web=1', 'CT=17', 'OR=OWA', 'CID=g'];

describe('the key of a post of which no id is known', () => {
  jest.setTimeout(fuzzTimeout);

  it('is never shared by two addresses that differ in anything but known tracking', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        fc.pre(meant(one) !== meant(other));
        expect(keyOf(written(one))).not.toBe(keyOf(written(other)));
      }),
      { numRuns: runs(100_000, 3000) }
    );
  });

  it('is the same whatever follows the reader, in whatever order, and however it is wrapped', () => {
    const wraps = fc.array(fc.constantFrom(...Object.values(wrappings)), { maxLength: 2 });
    fc.assert(
      fc.property(
        address,
        fc.subarray(tracking),
        fc.subarray(trackingOfSharePoint),
        wraps,
        (one, added, more, by) => {
          const isSharePoint = /sharepoint/.test(one.site);
          const followed = written({ ...one, query: [...one.query].reverse() }, [
            ...added,
            ...(isSharePoint ? more : [])
          ]);
          const wrapped = by.reduce((link, wrap) => wrap(link), followed);
          fc.pre(wrapped.length <= 4000);
          expect(keyOf(wrapped)).toBe(keyOf(written(one)));
        }
      ),
      { numRuns: runs(20_000, 1000) }
    );
  });

  it('says nothing of the scheme', () => {
    expect(keyOf('http://forum.example/t')).toBe(keyOf('https://forum.example/t'));
  });

  it('tells parameters of one name apart by their order', () => {
    expect(keyOf('https://forum.example/t?a=1&a=2')).not.toBe(keyOf('https://forum.example/t?a=2&a=1'));
  });
});
