import fc from 'fast-check';
import Papa from 'papaparse';
import { parseRoster as parseInPieces } from '../../../../src/application/review/parseRoster';
import type { ParsingChoice } from '../../../../src/application/review/parseRoster';
import { rosterText } from '../../../../src/application/review/roster';
import type { CheckedRoster, RosterPerson } from '../../../../src/domain/coverage/roster';

const parseRoster = (text: string, choice?: ParsingChoice, atOnce?: number): Promise<CheckedRoster> =>
  parseInPieces(text, { pause: () => Promise.resolve() }, choice, atOnce);

const heading = 'Email,Name,Division,Start date,Exempt until';

/** The people of a roster that is taken. */
async function peopleOf(text: string, choice?: ParsingChoice): Promise<RosterPerson[]> {
  const checked = await parseRoster(text, choice);
  if (checked.kind !== 'sound') throw new Error(JSON.stringify(checked));
  return checked.people;
}

/** What one column of dates is read as. */
async function startDates(dates: readonly string[], title = 'Start date', choice?: ParsingChoice) {
  const rows = dates.map((date, index) => `p${index}@x.example,P,D,"${date}"`);
  return parseRoster([`Email,Name,Division,${title}`, ...rows].join('\n'), choice);
}

describe('a roster', () => {
  it.each([
    ['commas', 'email,name,division\nana@x.example,Ana,Health\n'],
    ['semicolons', 'email;name;division\nana@x.example;Ana;Health\n'],
    ['bars', 'email|name|division\nana@x.example|Ana|Health\n'],
    ['a byte order mark and Windows line ends', '\uFEFFemail,name,division\r\nana@x.example,Ana,Health\r\n'],
    ['quotes', '"email","name","division"\n"ana@x.example","Ana","Health"\n'],
    [
      'other headings in another order',
      'Division,User Principal Name,Display_Name\nHealth,ana@x.example,Ana'
    ],
    [
      'blank rows and columns of no interest',
      'email,shoe size,name,division\n\n,,,\nana@x.example,39,Ana,Health\n\n'
    ],
    ['blank cells past its headings', 'email,name,division\nana@x.example,Ana,Health,,,\n'],
    ['a separator that Excel names', 'sep=;\r\nemail;name;division\r\nana@x.example;Ana;Health'],
    ['a type that PowerShell names', '#TYPE User\n"email","name","division"\n"ana@x.example","Ana","Health"'],
    ['a title above it', 'Headcount of November\n\nemail,name,division\nana@x.example,Ana,Health'],
    [
      'totals and filters below it',
      'email,name,division\nana@x.example,Ana,Health\nTotal,,1\n"Applied filters:\nDivision is Health"\nActive only'
    ],
    ['what nobody sees', '\u200bemail,na\u00adme,division\n\u200bana@x.example\u2060,\ufeffAna,Health\u00a0']
  ])('is read with %s', async (_, text) => {
    expect(await peopleOf(text)).toEqual([{ email: 'ana@x.example', name: 'Ana', division: 'Health' }]);
  });

  it.each([
    [
      'Entra',
      'userPrincipalName,displayName,surname,mail,department,accountEnabled\nana@x.example,Ana Brien,Brien,ana.brien@x.example,Health,TRUE'
    ],
    [
      'the Microsoft 365 admin centre',
      'Department,Display name,First name,Last name,User principal name,Email address\nHealth,Ana Brien,Ana,Brien,ana@x.example,ana.brien@x.example'
    ],
    [
      'Workday',
      'Employee ID,Worker,Email - Primary Work,User Principal Name,Supervisory Organization\n17,"Brien, Ana",ana.brien@x.example,ana@x.example,Health'
    ],
    [
      'SAP',
      'Personnel number;First name;Last name;E-mail;UPN;Organizational unit\n17;Ana;Brien;ana.brien@x.example;ana@x.example;Health'
    ]
  ])('is taken as %s gives it, with both addresses', async (_, text) => {
    expect(await peopleOf(text)).toEqual([
      { email: 'ana.brien@x.example', otherAddress: 'ana@x.example', name: 'Ana Brien', division: 'Health' }
    ]);
  });

  it('says what each heading was taken for, and which are not used', async () => {
    const text =
      'Email,Name,Division,Department,Start date (dd/mm/yyyy),Exempt until the,Exempt from,\na@x.example,Ana,Health,17,01/02/2024,31/12/2099,,x';
    expect(await parseRoster(text)).toMatchObject({
      kind: 'sound',
      people: [{ division: 'Health', startDate: '2024-02-01', exemptUntil: '2099-12-31' }],
      reading: {
        headings: [
          { heading: 'Email', column: 'email' },
          { heading: 'Name', column: 'name' },
          { heading: 'Division', column: 'division' },
          { heading: 'Department' },
          { heading: 'Start date (dd/mm/yyyy)', column: 'startDate' },
          { heading: 'Exempt until the', column: 'exemptUntil' },
          { heading: 'Exempt from' },
          { heading: '' }
        ]
      }
    });
  });

  it('has one division where only its blanks and accents are written differently', async () => {
    const rows = [
      'Sante\u0301 North',
      'Sant\u00e9\u00a0North',
      'Sant\u00e9  North',
      "People's",
      'People\u2019s'
    ];
    const text = ['email,name,division', ...rows.map((row, id) => `p${id}@x.example,P,${row}`)].join('\n');
    const divisions = (await peopleOf(text)).map(({ division }) => division);
    expect(divisions).toEqual(['Santé North', 'Santé North', 'Santé North', "People's", "People's"]);
  });

  it('has a person once whose line is there twice, and says so', async () => {
    const text = 'email,name,division\nana@x.example,Ana,Health\nANA@x.example,Ana ,Health\u00a0';
    expect(await parseRoster(text)).toMatchObject({
      kind: 'sound',
      people: { length: 1 },
      reading: { merged: 1 }
    });
  });

  it('names the lines that are no people', async () => {
    const text =
      'Report of 1 November\nemail,name,division\nana@x.example,Ana,Health\nGrand total,,1\nFilters: active\nAll sites';
    expect(await parseRoster(text)).toMatchObject({
      reading: {
        leftOut: [
          { line: 1, value: 'Report of 1 November' },
          { line: 4, value: 'Grand total, 1' },
          { line: 5, value: 'Filters: active' },
          { line: 6, value: 'All sites' }
        ]
      }
    });
  });

  it('turns names only where every one has the family name first', async () => {
    const all = await parseRoster('email,name,division\na@x.example,"Brien, Ana",H\nb@x.example,"Lee,Bo",H');
    expect(all).toMatchObject({
      people: [{ name: 'Ana Brien' }, { name: 'Bo Lee' }],
      reading: { namesTurned: true }
    });
    const one = await parseRoster('email,name,division\na@x.example,"Brien, Ana",H\nb@x.example,Bo Lee,H');
    expect(one).toMatchObject({ people: [{ name: 'Brien, Ana' }, {}], reading: { namesTurned: false } });
  });

  it('lists every problem with its line, column and value, and imports nobody', async () => {
    const text = [
      heading,
      '"ana@x.example","Ana\nMaria",Health,,',
      'not an address,Ben,Health,,',
      '',
      'ANA@x.example,Ana again,Health,,',
      'cy@x.example,Cy,Health,30/2/2026,soon',
      'di@x.example,Brien, Di,Health,,,2026-01-01'
    ].join('\r\n');
    expect(await parseRoster(text)).toMatchObject({
      kind: 'faulty',
      problems: [
        { kind: 'badAddress', line: 4, heading: 'Email', value: 'not an address' },
        { kind: 'duplicate', line: 6, heading: 'Email', value: 'ANA@x.example', firstLine: 2 },
        { kind: 'badDate', line: 7, heading: 'Start date', value: '30/2/2026' },
        { kind: 'badDate', line: 7, heading: 'Exempt until', value: 'soon' },
        { kind: 'extraCells', line: 8, value: '2026-01-01' }
      ]
    });
  });

  it('lists two people of whom one signs in with the other’s address', async () => {
    const text =
      'email,upn,name,division\na@x.example,shared@x.example,A,H\nshared@x.example,b@x.example,B,H';
    expect(await parseRoster(text)).toMatchObject({
      problems: [{ kind: 'duplicate', line: 3, heading: 'email', value: 'shared@x.example', firstLine: 2 }]
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
      'email,E-Mail,name,division\na@x.example,b@x.example,A,B',
      [{ kind: 'repeatedColumn', line: 1, column: 'email', value: 'E-Mail' }]
    ],
    [
      'email,name,division\nBrien, Ana,ana@x.example,Health',
      [{ kind: 'extraCells', line: 2, value: 'Health' }]
    ],
    ['email,name,division\n"ana@x.example,Ana,Health', [{ kind: 'openQuote', line: 2 }]]
  ])('says what is wrong with %j', async (text, problems) => {
    expect(await parseRoster(text)).toMatchObject({ kind: 'faulty', problems });
  });

  it('of a hundred thousand people is read, and of one more refused', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `p${index}@x.example,P,D`);
    const text = ['email,name,division', ...rows].join('\n');
    expect(await parseRoster(text)).toMatchObject({ kind: 'sound', people: { length: 100_000 } });
    expect(await parseRoster(`${text}\none@x.example,P,D`)).toMatchObject({
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
      {},
      100
    );
    expect(pauses).toBe(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0.05);
    expect(shares[shares.length - 1]).toBeLessThanOrEqual(1);
  });

  it('comes back as it was stored, whatever names and divisions hold', async () => {
    const word = fc.string({ unit: 'grapheme' }).map((text) =>
      text
        .normalize('NFC')
        .replace(/[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
        // Blanks of any kind are stored as one.
        .replace(/[\s\p{Z}]+/gu, ' ')
        .trim()
    );
    const date = fc.option(
      fc.date({ min: new Date('1960-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    );
    const roster = fc.uniqueArray(
      fc.record({
        id: fc.nat(),
        name: word,
        division: word,
        startDate: date,
        exemptUntil: date,
        two: fc.boolean()
      }),
      { minLength: 1, selector: ({ id }) => id }
    );
    const day = (name: string, at: Date | null) => (at ? { [name]: at.toISOString().slice(0, 10) } : {});
    await fc.assert(
      fc.asyncProperty(roster, fc.integer({ min: 1, max: 5 }), word, async (rows, atOnce, source) => {
        const people: RosterPerson[] = rows.map(({ id, name, division, startDate, exemptUntil, two }) => ({
          email: `p${id}@x.example`,
          ...(two ? { otherAddress: `q${id}@x.example` } : {}),
          name,
          division,
          ...day('startDate', startDate),
          ...day('exemptUntil', exemptUntil)
        }));
        expect(await parseRoster(rosterText(people, source), {}, atOnce)).toMatchObject({
          kind: 'sound',
          people,
          reading: { source }
        });
      })
    );
  });

  it('is read by the release before, which knows the first five columns', () => {
    const text = rosterText(
      [{ email: 'ana@x.example', otherAddress: 'a1@x.example', name: 'Ana', division: 'Health' }],
      'hr.xlsx'
    );
    const [headings] = Papa.parse<string[]>(text).data;
    expect(headings.slice(0, 5)).toEqual(['Email', 'Name', 'Division', 'Start date', 'Exempt until']);
    const known = [
      'email',
      'emailaddress',
      'mail',
      'upn',
      'userprincipalname',
      'name',
      'displayname',
      'fullname'
    ];
    const plain = headings.slice(5).map((one) => one.toLowerCase().replace(/[\s_-]/g, ''));
    expect(plain.filter((one) => known.includes(one))).toEqual([]);
  });
});

describe('the dates of a column', () => {
  it.each([
    ['as a calendar writes them', ['2024-02-01', '2024/2/1', '20240201'], '2024-02-01'],
    [
      'with a time of midnight',
      ['2024-02-01T00:00:00', '2024-02-01 00:00:00.000', '2024-02-01T00:00:00Z'],
      '2024-02-01'
    ],
    ['with the month’s name', ['01-Feb-2024', '1 February 2024', 'February 1, 2024'], '2024-02-01'],
    ['with points', ['01.02.2024'], '2024-02-01'],
    ['as Excel counts days', ['45323'], '2024-02-01'],
    ['with twelve o’clock in the morning', ['2024-02-01 12:00:00 AM'], '2024-02-01']
  ])('are read %s', async (_, dates, day) => {
    expect(await startDates(dates)).toMatchObject({
      kind: 'sound',
      people: dates.map(() => ({ startDate: day }))
    });
  });

  it('are told apart by the column as a whole', async () => {
    expect(await startDates(['3/2/2026', '13/2/2026'])).toMatchObject({
      people: [{ startDate: '2026-02-03' }, { startDate: '2026-02-13' }],
      reading: { dates: [{ column: 'startDate', form: 'dayFirst' }] }
    });
    expect(await startDates(['3/2/2026', '2/13/2026'])).toMatchObject({
      people: [{ startDate: '2026-03-02' }, { startDate: '2026-02-13' }],
      reading: { dates: [{ form: 'monthFirst' }] }
    });
  });

  it('are asked about where every one could be either, and read as the owner says', async () => {
    const dates = ['3/2/2026', '4/4/2026'];
    expect(await startDates(dates)).toMatchObject({
      kind: 'datesUndecided',
      heading: 'Start date',
      example: '3/2/2026'
    });
    expect(await startDates(dates, 'Start date', { dateOrder: 'monthFirst' })).toMatchObject({
      people: [{ startDate: '2026-03-02' }, { startDate: '2026-04-04' }]
    });
    expect(await startDates(dates, 'Start date (mm/dd/yyyy)')).toMatchObject({
      people: [{ startDate: '2026-03-02' }, {}]
    });
    expect(await startDates(['4/4/2026'])).toMatchObject({ people: [{ startDate: '2026-04-04' }] });
  });

  it('are no count of days where others of the column are written out', async () => {
    expect(await startDates(['45323', '2024-02-01'])).toMatchObject({
      problems: [{ kind: 'badDate', line: 2, value: '45323' }]
    });
  });

  it.each(['2024-02-30', '31/4/2024', '2024-02-01 09:30', '13/13/2024', '17', 'tomorrow'])(
    'never hold %s in silence',
    async (value) => {
      expect(await startDates([value])).toMatchObject({
        kind: 'faulty',
        problems: [{ kind: 'badDate', line: 2, heading: 'Start date', value }]
      });
    }
  );
});
