import { SharePointListCounts } from '../../../src/adapters/sharepoint/support/listCounts';
import { listSchemas } from '../../../src/adapters/sharepoint/schema/schema';
import { Reporting } from '../reporting';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER } from '../startService';
import type { Started } from '../startService';

let service: Started;

beforeEach(async () => {
  service = await startProvisioned();
});

afterEach(() => service.close());

describe('how many items the lists have, as an owner is told', () => {
  it('is each list’s own number, and none for a list that is not there', async () => {
    const people = new Reporting(service);
    for (const login of [AMIRA, BEN, AMIRA]) await people.report(login);
    const { web } = await service.as(OWNER);
    await web.getList(`${INTRANET}/Lists/ReportPictures`).delete();
    const counts = await new SharePointListCounts(people.siteAs(OWNER)).read();
    expect(counts).toEqual({
      ...Object.fromEntries(listSchemas.map(({ title }) => [title, 0])),
      'Policy settings': 1,
      'Policy versions': 1,
      'Post reports': 3,
      'Report pictures': undefined
    });
  });
});
