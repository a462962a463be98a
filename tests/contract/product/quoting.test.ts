import fc from 'fast-check';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPageComments } from '../../../src/adapters/sharepoint/reporting/pageComments';
import { SharePointPageReader } from '../../../src/adapters/sharepoint/reporting/pageReader';
import { SharePointPublishingLists } from '../../../src/adapters/sharepoint/publishingLists';
import { SharePointVersionRegister } from '../../../src/adapters/sharepoint/review/versionRegister';
import { publishVersion } from '../../../src/application/publishVersion';
import { defaultPolicy } from '../../../src/domain/policy/defaultPolicy';
import { AMIRA, BEN, OWNER } from '../startService';
import type { Started } from '../startService';
import { Reporting, thread } from '../reporting';
import { attempt, hashing, list, siteAs, startWorld } from '../security/world';

let service: Started;

beforeAll(async () => {
  service = await startWorld();
});

afterAll(() => service.close());

/** Everything that has broken a query, a batch, XML or JSON before, alone and together. */
const signs = [
  "O'Neill''s",
  '"quoted"',
  '“quoted”',
  'a & b &amp; c',
  '100 % %27 %2F %00',
  '<Where/> ]]> <!-- -->',
  '😀 👩‍👩‍👧',
  '\u202eright to left\u202c \u05e9\u05dc\u05d5\u05dd',
  'e\u0301 é',
  '\\ \\n / # ? + $ ~ `',
  "') or Id gt 0 or ('",
  '{"a":[1]}',
  '--batch_1\n--changeset_1--',
  'line\nline',
  '=1+1'
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    minLength: 1,
    maxLength: 4
  })
  .map((parts) =>
    parts
      .join(' ')
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '')
      .trim()
  )
  .filter((one) => one !== '');

describe('text that a person wrote', () => {
  it.each(signs)('comes back from a version as it was: %j', async (sign) => {
    const number = signs.indexOf(sign) + 2;
    const points = defaultPolicy.points.map((point) => ({ ...point, title: sign, text: `${sign}.` }));
    const content = {
      ...defaultPolicy,
      number,
      title: sign.split('\n')[0],
      statement: sign,
      changeSummary: sign,
      points
    };
    await publishVersion(content, { lists: new SharePointPublishingLists(siteAs(service, OWNER)), hashing });
    const register = new SharePointVersionRegister(siteAs(service, OWNER));
    const { versions } = await register.read();
    const stored = versions.find((version) => version.number === number);
    expect(await register.readContent(stored?.id ?? 0)).toEqual(content);
    await register.withdraw(stored?.id ?? 0, sign);
    const again = (await register.read()).versions.find((version) => version.number === number);
    expect(again).toMatchObject({ withdrawn: true, withdrawnReason: sign });
  });

  it('comes back from a report as it was', async () => {
    const people = new Reporting(service);
    const lists = await people.listsAs(AMIRA);
    await fc.assert(
      fc.asyncProperty(text, text, async (details, evidence) => {
        const content = await people.contentOf(thread, { details, text: evidence, source: 'pasted' });
        await lists.add(content);
        const stored = await lists.find(content.intentionId);
        expect(stored).toMatchObject(content);
      }),
      { numRuns: 30 }
    );
  });

  it('never widens a filter: what it names is found, and nothing else', async () => {
    const items = (await service.as(AMIRA)).web.getList('/sites/intranet/Lists/PostReports').items;
    await fc.assert(
      fc.asyncProperty(text, async (title) => {
        const { Id } = await items.add({ Title: title.slice(0, 250).replace(/\n/g, ' ') });
        const { status, text: answer } = await attempt(service, BEN, {
          what: 'a filter with text in it',
          path: list(
            'PostReports',
            `/items?$filter=${encodeURIComponent(`Title eq '${title.replace(/'/g, "''")}'`)}`
          )
        });
        expect(status).toBe(200);
        expect((JSON.parse(answer) as { value: unknown[] }).value).toEqual([]);
        const found = await items.filter(
          `Id eq ${Id} and Title eq '${title.slice(0, 250).replace(/\n/g, ' ').replace(/'/g, "''")}'`
        )<{ Id: number }[]>();
        expect(found.map((row) => row.Id)).toEqual([Id]);
      }),
      { numRuns: 30 }
    );
  });

  it.each(["It's 100 % of A & B.aspx", 'שלום 😀.aspx', "') or (1 eq 1.aspx"])(
    'names a page that is not there, whatever its address: %s',
    async (name) => {
      const site = connectSite(`${service.url}/sites/intranet`, { headers: { 'X-Workbench-User': AMIRA } });
      const comments = new SharePointPageComments(site, (html) => html);
      const reader = new SharePointPageReader(site, comments, (html) => html);
      const link = `${service.url}/sites/intranet/SitePages/${encodeURIComponent(name)}`;
      const reading = reader.read({ system: 'sharePoint', link, key: 'page' }, '');
      await expect(reading).rejects.toMatchObject({
        failure: { kind: expect.stringMatching(/missing|denied/) as string }
      });
    }
  );
});
