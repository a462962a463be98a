import fc from 'fast-check';
import Papa from 'papaparse';
import { parseRoster as parseInPieces } from '../../../../src/application/review/parseRoster';
import type { CheckedRoster, RosterPerson } from '../../../../src/domain/coverage/roster';

const parseRoster = (text: string, atOnce?: number): Promise<CheckedRoster> =>
  parseInPieces(text, { pause: () => Promise.resolve() }, atOnce);

const heading = 'Email,Name,Division,Start date,Exempt until';

describe('a roster', () => {
  it.each([
    ['commas', 'email,name,division\nana@x.example,Ana,Health\n'],
    ['semicolons', 'email;name;division\nana@x.example;Ana;Health\n'],
    ['a byte order mark and Windows line ends', '\uFEFFemail,name,division\r\nana@x.example,Ana,Health\r\n'],
    ['quotes', '"email","name","division"\n"ana@x.example","Ana","Health"\n'],
    [
      'other headings in another order',
      'Division,User Principal Name,Display_Name\nHealth,ana@x.example,Ana'
    ],
    [
      'blank rows and columns of no interest',
      'email,shoe size,name,division\n\n,,,\nana@x.example,39,Ana,Health\n\n'
    ]
  ])('is read with %s', async (_, text) => {
    expect(await parseRoster(text)).toEqual({
      kind: 'sound',
      people: [{ email: 'ana@x.example', name: 'Ana', division: 'Health' }]
    });
  });

  it('takes dates as a calendar or an Australian spreadsheet writes them', async () => {
    expect(await parseRoster(`${heading}\nana@x.example,Ana,Health,3/2/2026,2026-12-31`)).toMatchObject({
      people: [{ startDate: '2026-02-03', exemptUntil: '2026-12-31' }]
    });
  });

  it('lists every problem with its line, counted as an editor counts, and imports nobody', async () => {
    const text = [
      heading,
      '"ana@x.example","Ana\nMaria",Health,,',
      'not an address,Ben,Health,,',
      '',
      'ANA@x.example,Ana again,Health,,',
      'cy@x.example,Cy,Health,30/2/2026,soon'
    ].join('\r\n');
    expect(await parseRoster(text)).toEqual({
      kind: 'faulty',
      problems: [
        { kind: 'badAddress', line: 4, value: 'not an address' },
        { kind: 'duplicate', line: 6, value: 'ANA@x.example', firstLine: 2 },
        { kind: 'badDate', line: 7, column: 'startDate', value: '30/2/2026' },
        { kind: 'badDate', line: 7, column: 'exemptUntil', value: 'soon' }
      ]
    });
  });

  it.each([
    ['', [{ kind: 'empty' }]],
    ['email,name,division', [{ kind: 'empty' }]],
    [
      'address,who\nana@x.example,Ana',
      [
        { kind: 'missingColumn', line: 1, column: 'email' },
        { kind: 'missingColumn', line: 1, column: 'name' },
        { kind: 'missingColumn', line: 1, column: 'division' }
      ]
    ],
    [
      'email,upn,name,division\na@x.example,b@x.example,A,B',
      [{ kind: 'repeatedColumn', line: 1, column: 'email' }]
    ],
    ['email,name,division\n"ana@x.example,Ana,Health', [{ kind: 'openQuote', line: 2 }]]
  ])('says what is wrong with %j', async (text, problems) => {
    expect(await parseRoster(text)).toEqual({ kind: 'faulty', problems });
  });

  it('of a hundred thousand people is read, and of one more refused', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `p${index}@x.example,P,D`);
    const text = ['email,name,division', ...rows].join('\n');
    expect(await parseRoster(text)).toMatchObject({ kind: 'sound', people: { length: 100_000 } });
    expect(await parseRoster(`${text}\none@x.example,P,D`)).toEqual({
      kind: 'faulty',
      problems: [{ kind: 'tooManyRows', most: 100_000 }]
    });
  });

  it('is read in pieces that let the page breathe, and says how far it is', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => `p${index}@x.example,P,D`);
    const text = ['email,name,division', ...rows].join('\n');
    const shares: number[] = [];
    let pauses = 0;
    await parseInPieces(
      text,
      {
        pause: async () => {
          pauses += 1;
        },
        onProgress: (share) => shares.push(share)
      },
      100
    );
    expect(pauses).toBe(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0.05);
    expect(shares[shares.length - 1]).toBeLessThanOrEqual(1);
  });

  it('comes back as it was written, whatever names and divisions hold', async () => {
    const word = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\0/g, '').trim());
    const roster = fc.uniqueArray(fc.record({ id: fc.nat(), name: word, division: word }), {
      minLength: 1,
      selector: ({ id }) => id
    });
    await fc.assert(
      fc.asyncProperty(
        roster,
        fc.constantFrom(',', ';'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 5 }),
        async (rows, delimiter, newline, atOnce) => {
          const people: RosterPerson[] = rows.map(({ id, name, division }) => ({
            email: `p${id}@x.example`,
            name,
            division
          }));
          const text = Papa.unparse(people, { delimiter, newline, quotes: true });
          expect(await parseRoster(text, atOnce)).toEqual({ kind: 'sound', people });
        }
      )
    );
  });
});
