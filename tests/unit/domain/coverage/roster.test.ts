import fc from 'fast-check';
import Papa from 'papaparse';
import { parseRoster } from '../../../../src/domain/coverage/parseRoster';
import type { RosterPerson } from '../../../../src/domain/coverage/roster';

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
  ])('is read with %s', (_, text) => {
    expect(parseRoster(text)).toEqual({
      kind: 'sound',
      people: [{ email: 'ana@x.example', name: 'Ana', division: 'Health' }]
    });
  });

  it('takes dates as a calendar or an Australian spreadsheet writes them', () => {
    expect(parseRoster(`${heading}\nana@x.example,Ana,Health,3/2/2026,2026-12-31`)).toMatchObject({
      people: [{ startDate: '2026-02-03', exemptUntil: '2026-12-31' }]
    });
  });

  it('lists every problem with its line, counted as an editor counts, and imports nobody', () => {
    const text = [
      heading,
      '"ana@x.example","Ana\nMaria",Health,,',
      'not an address,Ben,Health,,',
      '',
      'ANA@x.example,Ana again,Health,,',
      'cy@x.example,Cy,Health,30/2/2026,soon'
    ].join('\r\n');
    expect(parseRoster(text)).toEqual({
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
  ])('says what is wrong with %j', (text, problems) => {
    expect(parseRoster(text)).toEqual({ kind: 'faulty', problems });
  });

  it('of a hundred thousand people is read, and of one more refused', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `p${index}@x.example,P,D`);
    const text = ['email,name,division', ...rows].join('\n');
    expect(parseRoster(text)).toMatchObject({ kind: 'sound', people: { length: 100_000 } });
    expect(parseRoster(`${text}\none@x.example,P,D`)).toEqual({
      kind: 'faulty',
      problems: [{ kind: 'tooManyRows', most: 100_000 }]
    });
  });

  it('comes back as it was written, whatever names and divisions hold', () => {
    const word = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\0/g, '').trim());
    const roster = fc.uniqueArray(fc.record({ id: fc.nat(), name: word, division: word }), {
      minLength: 1,
      selector: ({ id }) => id
    });
    fc.assert(
      fc.property(
        roster,
        fc.constantFrom(',', ';'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, newline) => {
          const people: RosterPerson[] = rows.map(({ id, name, division }) => ({
            email: `p${id}@x.example`,
            name,
            division
          }));
          const text = Papa.unparse(people, { delimiter, newline, quotes: true });
          expect(parseRoster(text)).toEqual({ kind: 'sound', people });
        }
      )
    );
  });
});
