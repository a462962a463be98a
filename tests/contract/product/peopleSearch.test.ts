import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../../src/adapters/sharepoint/connection/connectSite';
import { findPrincipals } from '../../../src/adapters/sharepoint/people/peopleSearch';
import { SharePointReviewers } from '../../../src/adapters/sharepoint/review/reviewers';
import { SharePointReviewSource } from '../../../src/adapters/sharepoint/review/reviewSource';
import { photosOf } from '../../../src/adapters/sharepoint/people/photos';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER, startService } from '../startService';
import type { Started } from '../startService';
import { tenant } from '../startTenant';

let service: Started;

beforeAll(async () => {
  service = await startProvisioned();
});

afterAll(() => service.close());

const siteAs = (login: string): SiteConnection =>
  connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } });

describe('the people picker', () => {
  it('finds a person by the beginning of an address, and what it finds can be made a reviewer', async () => {
    const [found, ...others] = await findPrincipals(siteAs(OWNER), BEN.slice(0, 6), 'people');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ key: `i:0#.f|membership|${BEN}`, mail: BEN, kind: 'person' });
    expect(await new SharePointReviewers(siteAs(OWNER)).add(found.key)).toMatchObject({ email: BEN });
  });

  it('finds nobody by letters from the middle of a word', async () => {
    expect(await findPrincipals(siteAs(OWNER), BEN.slice(1, 8), 'people')).toEqual([]);
  });

  it('finds everyone at once among groups, by kind, and never among people', async () => {
    expect(await findPrincipals(siteAs(OWNER), 'Everyone', 'people')).toEqual([]);
    const found = await findPrincipals(siteAs(OWNER), 'Everyone', 'groups');
    expect(found.map(({ name, kind }) => [name, kind])).toEqual([
      ['Everyone', 'everyoneAndGuests'],
      ['Everyone except external users', 'everyone']
    ]);
  });
});

describe('photos', () => {
  const photo = (mail: string, missingPhotoIsNotFound: boolean): Promise<string | undefined> => {
    photographed.service.assume({ missingPhotoIsNotFound });
    const asOwner: typeof fetch = (address) =>
      photographed.fetch(OWNER, String(address).slice(photographed.url.length));
    return photosOf(photographed.url + INTRANET, asOwner)(mail);
  };
  let photographed: Started;
  beforeAll(async () => {
    photographed = await startService({ tenant: { ...tenant, photos: [BEN] } });
  });
  afterAll(() => photographed.close());

  it.each([false, true])('are found for who has one, and for nobody else (an error: %s)', async (isError) => {
    expect(await photo(BEN, isError)).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(await photo(AMIRA, isError)).toBeUndefined();
  });

  it.each([
    ['is refused', { status: 500 }],
    ['is broken off', { drop: 'before' as const }],
    ['asks to sign in', { body: 'html' as const }]
  ])('are none where the answer %s, and nothing is thrown', async (_what, fault) => {
    photographed.faults.arm([{ method: 'GET', path: 'userphoto', times: 2, ...fault }]);
    expect(await photo(BEN, false)).toBeUndefined();
    photographed.faults.arm([]);
  });
});

describe('the site’s list of users', () => {
  it('tells people by their ids as they are now, and leaves out whom it does not have', async () => {
    const { Id } = (await siteAs(OWNER).sp.web.ensureUser(AMIRA)) as { Id: number };
    const source = new SharePointReviewSource(siteAs(OWNER));
    const ids = [Id, ...Array.from({ length: 130 }, (_, index) => 100_000 + index)];
    expect(await source.readAuthors(ids, new AbortController().signal)).toMatchObject([
      { id: Id, login: AMIRA }
    ]);
  });
});
