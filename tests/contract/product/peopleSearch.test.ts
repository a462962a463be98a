import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../../src/adapters/sharepoint/connection/connectSite';
import { findPrincipals } from '../../../src/adapters/sharepoint/people/peopleSearch';
import { SharePointReviewers } from '../../../src/adapters/sharepoint/review/reviewers';
import { SharePointReviewSource } from '../../../src/adapters/sharepoint/review/reviewSource';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER } from '../startService';
import type { Started } from '../startService';

let service: Started;

beforeAll(async () => {
  service = await startProvisioned();
});

afterAll(() => service.close());

const siteAs = (login: string): SiteConnection =>
  connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } });

describe('the people picker', () => {
  it('finds a person by the beginning of an address, and what it finds can be made a reviewer', async () => {
    const [found, ...others] = await findPrincipals(siteAs(OWNER), BEN.slice(0, 6), false);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ key: `i:0#.f|membership|${BEN}`, mail: BEN, kind: 'person' });
    expect(await new SharePointReviewers(siteAs(OWNER)).add(found.key)).toMatchObject({ email: BEN });
  });

  it('finds nobody by letters from the middle of a word', async () => {
    expect(await findPrincipals(siteAs(OWNER), BEN.slice(1, 8), false)).toEqual([]);
  });

  it('never offers everyone at once', async () => {
    expect(await findPrincipals(siteAs(OWNER), 'Everyone', true)).toEqual([]);
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
