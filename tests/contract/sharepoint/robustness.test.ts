import fc from 'fast-check';
import { AMIRA, INTRANET, OWNER, startService } from '../startService';
import type { Started } from '../startService';
import { queries, requests } from './noise/reads';
import { LIST } from './noise/words';
import type { Ask } from './noise/words';
import { writes } from './noise/writes';
import { xmlWrites } from './noise/xml';

/** Whatever is sent, the service answers in SharePoint's shape and reports no fault of its own. */

const SEED = 20261122;
const API = `${INTRANET}/_api`;
/** What SharePoint itself answers with 500: a query past the threshold, a title in use, a user who is not there. */
const MEANT = /^(-2147024860|-2130575342|-2146232832)/;

let started: Started;
let digests: Record<string, string>;
const faults: unknown[] = [];

beforeEach(async () => {
  faults.splice(0);
  started = await startService({ report: (fault) => faults.push(fault) });
  const { lists } = (await started.as(OWNER)).web;
  await lists.add('Fuzzed');
  const { fields, items } = lists.getByTitle('Fuzzed');
  await fields.addNumber('Count');
  await fields.addDateTime('Due');
  await fields.addUser('Reviewer');
  await fields.addChoice('State', { Choices: ['open', 'closed'] });
  await fields.addMultilineText('Notes');
  await items.add({ Title: 'one', Count: 1 });
  await items.add({ Title: 'two', State: 'open' });
  digests = { [OWNER]: await started.digest(OWNER), [AMIRA]: await started.digest(AMIRA) };
});
afterEach(() => started.close());

type Shape = { 'odata.error'?: { code?: unknown; message?: { value?: unknown } } };

/** Sends a request; its answer must be a result or a refusal, never a fault. Gives the status. */
async function sound({ method, path, headers, body }: Ask, login = OWNER): Promise<number> {
  const answer = await started.fetch(login, `${API}/${path}`, {
    method,
    headers: { 'content-type': 'application/json', 'X-RequestDigest': digests[login], ...headers },
    ...(method === 'GET' ? {} : { body: body ?? '' })
  });
  const text = await answer.text();
  expect(faults).toEqual([]);
  if (answer.status >= 400) {
    const { code, message } = (JSON.parse(text) as Shape)['odata.error'] ?? {};
    expect([answer.status, typeof code, typeof message?.value]).toEqual([answer.status, 'string', 'string']);
    if (answer.status === 500) expect(code).toMatch(MEANT);
    expect(text).not.toMatch(/\\n\s+at |node_modules|sqlite/i);
  }
  return answer.status;
}

/** Sends many requests and gives how many of them were taken and how many refused. */
async function send(asks: fc.Arbitrary<Ask>, numRuns: number): Promise<{ taken: number; refused: number }> {
  const outcome = { taken: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(asks, fc.constantFrom(OWNER, OWNER, AMIRA), async (ask, login) => {
      outcome[(await sound(ask, login)) < 400 ? 'taken' : 'refused'] += 1;
    }),
    { seed: SEED, numRuns, endOnFailure: true }
  );
  return outcome;
}

describe('requests that are nearly right', () => {
  it.each([
    ['paths and methods', requests, 250],
    ['query options', queries, 250],
    ['bodies', writes, 300],
    ['CAML and schema XML', xmlWrites, 250]
  ])('%s are taken or refused', async (_what, asks, count) => {
    const { taken, refused } = await send(asks, count);
    // Noise that never gets past the door would prove nothing.
    expect(taken).toBeGreaterThan(count / 50);
    expect(refused).toBeGreaterThan(count / 50);
  });
});

describe('requests beyond measure', () => {
  const items = `${LIST}/items`;
  const nested = (depth: number, open: string, close: string, inner = ''): string =>
    open.repeat(depth) + inner + close.repeat(depth);
  const read = (option: string): Ask => ({ method: 'GET', path: `${items}?${option}` });
  const caml = (view: string): Ask => ({
    method: 'POST',
    path: `${LIST}/getitems`,
    body: JSON.stringify({ query: { ViewXml: view } })
  });
  const where = (condition: string): Ask => caml(`<View><Query><Where>${condition}</Where></Query></View>`);
  const one = '<Eq><FieldRef Name="ID"/><Value Type="Counter">1</Value></Eq>';

  it.each<[string, Ask]>([
    ['a body nested deeply', { method: 'POST', path: items, body: `{"Title":${nested(50_000, '[', ']')}}` }],
    ['a filter nested deeply', read(`$filter=${nested(3000, '(', ')', 'ID eq 1')}`)],
    ['a filter denied often', read(`$filter=${'not+'.repeat(2000)}ID+eq+1`)],
    ['a filter without end', read(`$filter=${Array(1000).fill('ID+eq+1').join('+or+')}`)],
    ['a page beyond all numbers', read('$top=99999999999999999999')],
    ['an item by no number', { method: 'GET', path: `${LIST}/items('one')` }],
    ['an item by half a number', { method: 'GET', path: `${LIST}/items(1.5)` }],
    ['an item by a truth', { method: 'GET', path: `${LIST}/items(true)` }],
    ['what every object has', read('$select=constructor')],
    ['CAML nested deeply', where(nested(3000, '<And>', `${one}</And>`, one))],
    [
      'CAML with too many values',
      where(`<In><FieldRef Name="Title"/><Values>${'<Value>a</Value>'.repeat(501)}</Values></In>`)
    ],
    ['a row limit beyond all numbers', caml('<View><RowLimit>99999999999999999999</RowLimit></View>')],
    [
      'a day beyond the calendar',
      where('<Gt><FieldRef Name="Due"/><Value><Today OffsetDays="1e99"/></Value></Gt>')
    ]
  ])('%s is refused', async (_what, ask) => {
    expect(await sound(ask)).toBe(400);
  });

  it('a long filter inside a batch is refused by itself', async () => {
    const sp = await started.as(OWNER);
    const [batched, execute] = sp.batched();
    const list = batched.web.lists.getByTitle('Fuzzed');
    const long = list.items.filter(Array(3000).fill('ID eq 1').join(' or '))();
    const short = list.items.filter(Array(300).fill('ID eq 1').join(' or '))();
    const refused = expect(long).rejects.toThrow('[400]');
    await execute();
    await refused;
    expect(await short).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it('an address that no server takes does not stop the service', async () => {
    const answer = await started.fetch(OWNER, `${API}/web/lists/getByTitle('${'x'.repeat(40_000)}')`);
    expect(answer.status).toBe(431);
    expect(await sound({ method: 'GET', path: 'web' })).toBe(200);
  });

  it('a column that would hide what every object has is not taken', async () => {
    const body = JSON.stringify({ Title: 'constructor', FieldTypeKind: 2 });
    expect(await sound({ method: 'POST', path: `${LIST}/fields`, body })).toBe(501);
  });
});
