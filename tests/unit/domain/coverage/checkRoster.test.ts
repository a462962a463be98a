import { check } from './rosterOfLines';

const heading = 'Email|Name|Division';
const ana = 'ana@x.example|Ana|Health';
const anaHerself = { email: 'ana@x.example', name: 'Ana', division: 'Health' };

describe('what stands above the headings', () => {
  it.each(['Headcount', '|Headcount|', '#TYPE User|x', 'sep=;|', 'SEP=;|x'])(
    'is left out where it is "%s"',
    (title) => {
      expect(check([title, heading, ana])).toMatchObject({
        kind: 'sound',
        people: [anaHerself],
        reading: { leftOut: [{ line: 1, value: title.split('|').filter(Boolean).join(', ') }] }
      });
    }
  );

  it.each(['Headcount|2026', 'Email', 'All sep=;|x', 'Staff #1|x'])(
    'is taken for the headings where it is "%s"',
    (title) => {
      expect(check([title, ana])).toMatchObject({ kind: 'faulty', reading: { leftOut: [] } });
      expect(check([title, heading, ana])).toMatchObject({
        problems: expect.arrayContaining([{ kind: 'missingColumn', line: 1, column: 'division' }])
      });
    }
  );

  it('is at most ten lines', () => {
    const titles = Array.from({ length: 10 }, (_, index) => `Title ${index + 1}`);
    expect(check([...titles, heading, ana])).toMatchObject({ kind: 'sound', people: [anaHerself] });
    expect(check(['Title 0', ...titles, heading, ana])).toMatchObject({
      kind: 'faulty',
      problems: ['email', 'name', 'division'].map((column) => ({ kind: 'missingColumn', line: 11, column }))
    });
  });
});

describe('what stands below the people', () => {
  it.each([
    'Total|3',
    'totals',
    'Grand total|3',
    'Subtotal',
    'Sub total',
    'Overall totals',
    'Filter: active',
    'Applied filters:|x',
    'Number of people|3',
    'Count of Name|3',
    'Sum of FTE|3',
    '3 rows',
    '34,890 people',
    '1 234 records',
    '3 employees',
    '3 workers',
    '3 items',
    'End of report',
    'Report made by HR',
    'Generated today',
    'Exported by Ana',
    'Printed',
    'Run date: 1 November|x',
    'Run on Monday',
    'Run by Ana'
  ])('is no person where it begins as "%s"', (footer) => {
    expect(check([heading, ana, footer])).toMatchObject({
      kind: 'sound',
      people: [anaHerself],
      reading: { leftOut: [{ line: 3, value: footer.replace('|', ', ') }] }
    });
  });

  it.each([
    'Totally|Bo|Health',
    'Filtering|Bo|Health',
    'Sum|Bo|Health',
    'A total|Bo|Health',
    'rows|Bo|Health',
    '3|Bo|Health',
    '3 rowsers|Bo|Health',
    'A 3 rows|Bo|Health',
    'Run|Bo|Health',
    'Reporter|Bo|Health',
    'My report|Bo|Health'
  ])('is never passed over in silence where it is "%s"', (row) => {
    const [value] = row.split('|');
    expect(check([heading, ana, row])).toMatchObject({
      kind: 'faulty',
      problems: [{ kind: 'badAddress', line: 3, heading: 'Email', value }],
      reading: { leftOut: [] }
    });
  });

  it('begins with what says so', () => {
    expect(check([heading, 'nobody', ana])).toMatchObject({
      problems: [{ kind: 'badAddress', line: 2, value: 'nobody' }]
    });
  });

  it('goes on for lines of one cell alone', () => {
    const below = ['Applied filters:', 'Division is Health', '|Active'];
    expect(check([heading, ana, ...below])).toMatchObject({
      kind: 'sound',
      people: [anaHerself],
      reading: { leftOut: [{ line: 3 }, { line: 4 }, { line: 5, value: 'Active' }] }
    });
    expect(check([heading, ana, ...below, 'nobody|Bo|Health'])).toMatchObject({
      problems: [{ kind: 'badAddress', line: 6, value: 'nobody' }]
    });
  });

  it('ends with the next person, whose cells may read like a footer', () => {
    const bo = 'Total|bo@x.example|Health';
    const checked = check(['Name|Email|Division', 'Ana|ana@x.example|Health', 'Total', bo, 'Cy']);
    expect(checked).toMatchObject({
      kind: 'faulty',
      problems: [{ kind: 'badAddress', line: 5, value: '' }],
      reading: { leftOut: [{ line: 3, value: 'Total' }] }
    });
  });
});

describe('the rows of a roster', () => {
  it('are those with anything in them', () => {
    expect(check(['', heading, '||', ana, ' | | '])).toMatchObject({ people: [anaHerself] });
    expect(check(['', '||'])).toMatchObject({ kind: 'faulty', problems: [{ kind: 'empty' }] });
  });

  it('may be short of cells, and have none of use past the headings', () => {
    expect(check([heading, 'ana@x.example', 'bo@x.example|Bo|Health||'])).toMatchObject({
      people: [
        { email: 'ana@x.example', name: '', division: '' },
        { email: 'bo@x.example', name: 'Bo', division: 'Health' }
      ]
    });
    expect(check([heading, 'ana@x.example|Brien| Ana|Health||17'])).toMatchObject({
      kind: 'faulty',
      problems: [{ kind: 'extraCells', line: 2, value: 'Health, 17' }]
    });
  });

  it('have either part of a name, or both', () => {
    const lines = ['Email|First name|Last name|Division', 'a@x.example|Ana||H', 'b@x.example||Lee|H'];
    expect(check([...lines, 'c@x.example|Cy|Young|H'])).toMatchObject({
      people: [{ name: 'Ana' }, { name: 'Lee' }, { name: 'Cy Young' }]
    });
  });

  it('may lack the mail address where there is a name to sign in with', () => {
    const people = [
      'Email|UPN|Name|Division',
      '|a1@x.example|Ana|Health',
      'B1@x.example|b1@x.example|Bo|Health'
    ];
    expect(check(people)).toMatchObject({ kind: 'sound' });
    const checked = check(people);
    expect(checked.kind === 'sound' && checked.people).toEqual([
      { email: 'a1@x.example', name: 'Ana', division: 'Health' },
      { email: 'B1@x.example', name: 'Bo', division: 'Health' }
    ]);
  });

  it('have their problems told in the order of the file', () => {
    const lines = [
      'Email|Name|Division|Start date',
      'a@x.example|A|H|soon',
      'nobody|B|H|later',
      ana,
      `${ana} 2`
    ];
    expect(check(lines)).toMatchObject({
      problems: [
        { kind: 'badDate', line: 2 },
        { kind: 'badAddress', line: 3 },
        { kind: 'badDate', line: 3, value: 'later' },
        { kind: 'duplicate', line: 5, firstLine: 4 }
      ]
    });
  });
});

describe('an address that is none', () => {
  const two = 'Mail|UPN|Name|Division';

  it.each([
    ['nobody|a@x.example|A|H', 'Mail', 'nobody'],
    ['a@x.example|nobody|A|H', 'UPN', 'nobody'],
    ['|nobody|A|H', 'UPN', 'nobody'],
    ['nobody|no one|A|H', 'Mail', 'nobody'],
    ['||A|H', 'UPN', '']
  ])('is told with the column it stands in: %s', (row, column, value) => {
    expect(check([two, row])).toMatchObject({
      kind: 'faulty',
      problems: [{ kind: 'badAddress', line: 2, heading: column, value }]
    });
    expect(check([two, row])).toHaveProperty('problems.length', 1);
  });

  it('is told with the one column of addresses there is', () => {
    expect(check(['UPN|Name|Division', '|A|H'])).toMatchObject({
      problems: [{ kind: 'badAddress', line: 2, heading: 'UPN', value: '' }]
    });
    expect(check([heading, '|A|H'])).toMatchObject({
      problems: [{ kind: 'badAddress', line: 2, heading: 'Email', value: '' }]
    });
  });
});

describe('an address that is there twice', () => {
  const two = 'Mail|UPN|Name|Division|Exempt until';
  const first = 'ana@x.example|a1@x.example|Ana|Health|2026-12-31';

  it('is merged where the whole line says the same', () => {
    expect(check([two, first, 'ANA@x.example|A1@x.example|Ana|Health|2026-12-31', first])).toMatchObject({
      kind: 'sound',
      people: [{ email: 'ana@x.example', otherAddress: 'a1@x.example' }],
      reading: { merged: 2 }
    });
    expect(check([heading, ana, ana])).toMatchObject({ people: [anaHerself], reading: { merged: 1 } });
  });

  it.each([
    ['ana@x.example|a2@x.example|Ana|Health|2026-12-31', 'Mail', 'ana@x.example'],
    ['ana@x.example||Ana|Health|2026-12-31', 'Mail', 'ana@x.example'],
    ['bo@x.example|a1@x.example|Ana|Health|2026-12-31', 'UPN', 'a1@x.example'],
    ['a1@x.example|ana@x.example|Ana|Health|2026-12-31', 'Mail', 'a1@x.example'],
    ['|a1@x.example|Ana|Health|2026-12-31', 'UPN', 'a1@x.example'],
    ['ana@x.example|a1@x.example|Anna|Health|2026-12-31', 'Mail', 'ana@x.example'],
    ['ana@x.example|a1@x.example|Ana|Legal|2026-12-31', 'Mail', 'ana@x.example'],
    ['ana@x.example|a1@x.example|Ana|Health|2027-12-31', 'Mail', 'ana@x.example'],
    ['ana@x.example|a1@x.example|Ana|Health|', 'Mail', 'ana@x.example']
  ])('is a problem where anything differs: %s', (row, column, value) => {
    expect(check([two, first, row])).toMatchObject({
      kind: 'faulty',
      problems: [{ kind: 'duplicate', line: 3, heading: column, value, firstLine: 2 }],
      reading: { merged: 0 }
    });
  });
});
