import { check } from './rosterOfLines';

const heading = 'Email|Name|Division|Start date|Exempt until';

describe('the names of a roster', () => {
  const namesOf = (...names: string[]): unknown => {
    const lines = names.map((name, index) => `p${index}@x.example|${name}|Health`);
    const checked = check(['Email|Name|Division', ...lines]);
    return checked.kind === 'sound' && [checked.reading.namesTurned, checked.people.map(({ name }) => name)];
  };

  it.each([
    [['Brien, Ana'], ['Ana Brien']],
    [
      ['Brien,Ana', 'Lee , Bo'],
      ['Ana Brien', 'Bo Lee']
    ],
    [
      ['', 'Brien, Ana', ''],
      ['', 'Ana Brien', '']
    ],
    [['van der Berg, Ana Maria'], ['Ana Maria van der Berg']]
  ])('are turned where each has the family name first: %j', (names, turned) => {
    expect(namesOf(...names)).toEqual([true, turned]);
  });

  it.each([
    [['Ana Brien']],
    [['Brien, Ana', 'Bo Lee']],
    [['', '']],
    [['Brien, Ana, Dr']],
    [[', Ana']],
    [['Brien,']]
  ])('stay as they are otherwise: %j', (names) => {
    expect(namesOf(...names)).toEqual([false, names]);
  });

  it('are as its owner saw them in a roster that was stored', () => {
    const stored = check(['Email|Name|Division|File: hr.xlsx', 'p@x.example|Brien, Ana|Health']);
    expect(stored).toMatchObject({
      people: [{ name: 'Brien, Ana' }],
      reading: { namesTurned: false, source: 'hr.xlsx' }
    });
    expect(check([heading, 'p@x.example|Ana|Health']).reading).not.toHaveProperty('source');
  });
});

describe('the dates of a roster', () => {
  it('are read column by column, with what each was taken for', () => {
    const lines = [
      'a@x.example|A|H|31/1/2024|',
      'b@x.example|B|H||2030-12-31',
      'c@x.example|C|H|1/2/2024|45323'
    ];
    expect(check([heading, ...lines.slice(0, 2), 'c@x.example|C|H|1/2/2024|'])).toMatchObject({
      kind: 'sound',
      people: [
        { startDate: '2024-01-31' },
        { email: 'b@x.example', exemptUntil: '2030-12-31' },
        { startDate: '2024-02-01' }
      ],
      reading: {
        dates: [
          { column: 'startDate', heading: 'Start date', form: 'dayFirst', example: '31/1/2024' },
          { column: 'exemptUntil', heading: 'Exempt until', form: 'written', example: '2030-12-31' }
        ]
      }
    });
    expect(check([heading, ...lines])).toMatchObject({
      problems: [{ kind: 'badDate', line: 4, heading: 'Exempt until', value: '45323' }]
    });
  });

  it('are days of a spreadsheet although some cells are empty, and none where all are', () => {
    const checked = check([heading, 'a@x.example|A|H|45323|', 'b@x.example|B|H||']);
    expect(checked).toMatchObject({ kind: 'sound', people: [{ startDate: '2024-02-01' }, {}] });
    expect(checked.reading.dates).toEqual([
      { column: 'startDate', heading: 'Start date', form: 'serial', example: '45323' }
    ]);
    const ends = check([heading, 'a@x.example|A|H||45323', 'b@x.example|B|H||']);
    expect(ends.reading.dates).toEqual([
      { column: 'exemptUntil', heading: 'Exempt until', form: 'serial', example: '45323' }
    ]);
    expect(check(['Email|Name|Division', 'a@x.example|A|H']).reading.dates).toEqual([]);
  });

  it('are asked about by the first column that does not tell', () => {
    const both = 'a@x.example|A|H|3/2/2024|4/5/2030';
    expect(check([heading, both])).toMatchObject({
      kind: 'datesUndecided',
      heading: 'Start date',
      example: '3/2/2024',
      reading: { dates: [], namesTurned: false }
    });
    expect(check([heading, 'a@x.example|A|H|31/1/2024|4/5/2030'])).toMatchObject({
      kind: 'datesUndecided',
      heading: 'Exempt until',
      example: '4/5/2030'
    });
    expect(check([heading, both], 'monthFirst')).toMatchObject({
      people: [{ startDate: '2024-03-02', exemptUntil: '2030-04-05' }]
    });
  });

  it('go by what their heading says before what the owner does', () => {
    const lines = [
      'Email|Name|Division|Start date (dd/mm/yyyy)|Exempt until',
      'a@x.example|A|H|3/2/2024|4/5/2030'
    ];
    expect(check(lines, 'monthFirst')).toMatchObject({
      people: [{ startDate: '2024-02-03', exemptUntil: '2030-04-05' }]
    });
  });

  it('are not asked about in a roster that has problems', () => {
    const lines = ['nobody|A|H|3/2/2024|'];
    expect(check([heading, ...lines])).toMatchObject({ kind: 'faulty', problems: [{ kind: 'badAddress' }] });
  });
});

describe('a roster that is no roster', () => {
  it('has nobody below its headings', () => {
    const empty = { kind: 'faulty', problems: [{ kind: 'empty' }] };
    expect(check([heading])).toMatchObject(empty);
    expect(check([heading, 'Total|0'])).toMatchObject(empty);
    expect(check([])).toMatchObject({ ...empty, reading: { headings: [], dates: [] } });
  });

  it('is told by its headings alone where these do not do', () => {
    expect(check(['Email|Name', 'nobody|A', 'no one|B'])).toMatchObject({
      problems: [{ kind: 'missingColumn', line: 1, column: 'division' }]
    });
    expect(check(['Email|Name', 'nobody|A'])).toHaveProperty('problems.length', 1);
  });
});
