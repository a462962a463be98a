import fc from 'fast-check';
import { faultPlace, faultsKept, requestPath, withFault } from '../../../../src/domain/support/fault';
import type { Fault } from '../../../../src/domain/support/fault';

const site = 'https://contoso.sharepoint.com/sites/intranet';

/** A text as PnPjs puts it into an address. */
const quoted = (text: string): string => `'${encodeURIComponent(text.replace(/'/g, "''"))}'`;

describe('the path of a request in a report', () => {
  it('says which call it was', () => {
    expect(requestPath(`${site}/_api/web/roledefinitions`)).toBe('web/roledefinitions');
    expect(requestPath(`${site}/_api/web/lists(guid'x')/items(17)`)).toBe('web/lists(guid…)/items(17)');
  });

  it('leaves out the site, the query and every text', () => {
    const address = `${site}/_api/web/siteusers/getByEmail(${quoted("amira.o'brien@agency.gov.au")})?$filter=Title eq 'Amira'`;
    expect(requestPath(address)).toBe('web/siteusers/getByEmail(…)');
  });

  it('never lets a name through, whatever it is made of and however it is written', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }), fc.boolean(), (name, plain) => {
        const secret = `Zoë.Q${name}Q.Zoë`;
        const text = plain ? `'${secret.replace(/'/g, "''")}'` : quoted(secret);
        expect(requestPath(`${site}/_api/web/getList(${text})/items`)).not.toMatch(/Zo|QQ/);
      })
    );
  });

  it('says nothing about an address that is no call of SharePoint or cannot be read', () => {
    expect(requestPath('https://elsewhere.example/amira')).toBe('…');
    expect(requestPath(`${site}/_api/web/%E0%A4%A`)).toBe('…');
  });
});

describe('a fault of our own', () => {
  it('is told by its kind and place, without its message', () => {
    const error = new TypeError('amira@agency.gov.au is not a function');
    error.stack = `TypeError: amira@agency.gov.au is not a function\n at f (https://contoso.example/ClientSideAssets/chunk.review-cases_ab12.js:1:2345)`;
    expect(faultPlace(error)).toBe('TypeError chunk.review-cases_ab12.js:1:2345');
  });

  it('is told by its kind alone when there is no stack', () => {
    expect(faultPlace({ name: 'RangeError' })).toBe('RangeError');
  });
});

it('keeps the newest faults only', () => {
  const faultAt = (minute: number): Fault => ({ at: `2026-11-22T10:${minute}:00Z`, what: 'web' });
  let faults: Fault[] = [];
  for (let minute = 10; minute < 40; minute += 1) faults = withFault(faults, faultAt(minute));
  expect(faults).toHaveLength(faultsKept);
  expect(faults[0]).toEqual(faultAt(39));
});
