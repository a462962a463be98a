import fc from 'fast-check';
import { DateColumn } from '../../../../src/domain/coverage/rosterDates';
import type { DateOrder } from '../../../../src/domain/coverage/roster';

function columnOf(texts: readonly string[]): DateColumn {
  const column = new DateColumn();
  for (const text of texts) column.add(text);
  return column;
}

/** How a column is read, and what its cells are then. */
function read(texts: readonly string[], order?: DateOrder): { form: string; dates: (string | undefined)[] } {
  const column = columnOf(texts);
  const found = column.form(order);
  if (!found || found.form === 'undecided') return { form: found?.form ?? 'none', dates: [] };
  const { form } = found;
  return { form, dates: texts.map((text) => column.read(text, form)) };
}

describe('a date that can only be one', () => {
  it.each([
    ['2024-02-01', '2024-02-01'],
    ['2024.2.1', '2024-02-01'],
    ['2024/12/31', '2024-12-31'],
    ['20240201', '2024-02-01'],
    ['1.2.2024', '2024-02-01'],
    ['31.12.2024', '2024-12-31'],
    ['1 Feb 2024', '2024-02-01'],
    ['01-FEB-2024', '2024-02-01'],
    ['1 Sept. 2024', '2024-09-01'],
    ['1 Feb., 2024', '2024-02-01'],
    ['31 December, 2024', '2024-12-31'],
    ['Dec. 31 2024', '2024-12-31'],
    ['Feb. 1, 2024', '2024-02-01'],
    ['december 31, 2024', '2024-12-31']
  ])('is read as it is written: %s', (text, date) => {
    expect(read([text])).toEqual({ form: 'written', dates: [date] });
  });

  it.each([
    ['January', '2024-01-01'],
    ['February', '2024-02-01'],
    ['March', '2024-03-01'],
    ['April', '2024-04-01'],
    ['May', '2024-05-01'],
    ['June', '2024-06-01'],
    ['July', '2024-07-01'],
    ['August', '2024-08-01'],
    ['September', '2024-09-01'],
    ['October', '2024-10-01'],
    ['November', '2024-11-01'],
    ['December', '2024-12-01']
  ])('knows %s, whole and by its first letters', (name, date) => {
    for (const written of [name, name.slice(0, 3), name.toUpperCase()]) {
      expect(read([`1 ${written} 2024`, `${written} 1, 2024`]).dates).toEqual([date, date]);
    }
  });

  it.each([
    ' 00:00',
    '  00:00:00',
    'T00:00:00.000',
    ' 0:00',
    'T00:00:00Z',
    'T00:00:00+00:00',
    'T00:00:00-0000',
    ' 12:00 AM',
    ' 12:00:00 am',
    ' 12:00am'
  ])('may have a time of midnight behind it: "%s"', (time) => {
    expect(read([`2024-02-01${time}`]).dates).toEqual(['2024-02-01']);
  });

  it.each([
    '2024-02-01 10:00',
    '2024-02-01T00:00:01',
    '2024-02-01 00:00:00.001',
    '2024-02-01 12:00 PM',
    '2024-02-01 12:00',
    '2024-02-01T00:00+10:00',
    '2024-02-0100:00',
    '00:00 2024-02-01',
    '2024-02-01 00:00 x',
    '2024-02/01',
    '2024-02-30',
    'x2024-02-01',
    '2024-02-01x',
    '2024-002-01',
    '2024-02-001',
    '12024-02-01',
    '20240230',
    '120240201',
    '202402011',
    'x20240201',
    '1/2.2024',
    '30.2.2024',
    '2.13.2024',
    '30/2/2024',
    'x1/2/2024',
    '1/2/2024x',
    '1/2/20245',
    '001/2/2024',
    '1/002/2024',
    '1/2/24',
    '1 Fe 2024',
    '1 Fog 2024',
    '30 Feb 2024',
    'x1 Feb 2024',
    '1 Feb 2024x',
    '001 Feb 2024',
    '1 Feb 24',
    '1Feb2024',
    '1 Februaryish 2024',
    'Fe 1, 2024',
    'Fog 1, 2024',
    'Feb 30, 2024',
    'x Feb 1, 2024',
    'Feb 1, 2024x',
    'Feb 001, 2024',
    'Feb 1, 24',
    'Feb1,2024',
    'soon'
  ])('is none where it is "%s"', (text) => {
    expect(read([text])).toEqual({ form: 'written', dates: [undefined] });
  });
});

describe('a spreadsheet’s number of days', () => {
  const dayMs = 24 * 60 * 60 * 1000;

  it('counts from 30 December 1899, and is none outside of a working life', () => {
    expect(read(['45323', '45323.0', '45324.00'])).toEqual({
      form: 'serial',
      dates: ['2024-02-01', '2024-02-01', '2024-02-02']
    });
    expect(read(['20000', '80000'])).toEqual({ form: 'serial', dates: ['1954-10-03', '2119-01-11'] });
    for (const text of ['19999', '80001', '45323.5', '4532', '453230', 'x45323', '45323x', '45323.'])
      expect(read([text])).toEqual({ form: 'written', dates: [undefined] });
  });

  it('is one later on each day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 80_000 }), (days) => {
        const [date = ''] = read([String(days)]).dates;
        expect(Date.parse(date) - Date.parse('1954-10-03')).toBe((days - 20_000) * dayMs);
      })
    );
  });

  it('is no date in a column with others', () => {
    expect(read(['45323', '2024-02-01'])).toEqual({ form: 'written', dates: [undefined, '2024-02-01'] });
    expect(read(['45323', '13/2/2024'])).toEqual({ form: 'dayFirst', dates: [undefined, '2024-02-13'] });
  });
});

describe('a column whose dates could be either', () => {
  it.each([
    [['3/2/2026', '13/2/2026'], 'dayFirst', ['2026-02-03', '2026-02-13']],
    [['3-2-2026', '2-13-2026'], 'monthFirst', ['2026-03-02', '2026-02-13']],
    [['13/2/2026', '2/13/2026'], 'dayFirst', ['2026-02-13', undefined]],
    [['13/2/2026', '2/13/2026', '2/14/2026'], 'monthFirst', [undefined, '2026-02-13', '2026-02-14']],
    [['13/2/2026', '14/2/2026', '2/13/2026'], 'dayFirst', ['2026-02-13', '2026-02-14', undefined]],
    [['4/4/2026', '2026-02-01'], 'dayFirst', ['2026-04-04', '2026-02-01']],
    [['3/2/2026', '3.2.2026', '14/2/2026'], 'dayFirst', ['2026-02-03', '2026-02-03', '2026-02-14']]
  ])('is read by all of them together: %j', (texts, form, dates) => {
    expect(read(texts)).toEqual({ form, dates });
    expect(read(texts, 'monthFirst')).toEqual({ form, dates });
    expect(read(texts, 'dayFirst')).toEqual({ form, dates });
  });

  it('is read as its owner says, and not at all before', () => {
    const texts = ['4/4/2026', '3/2/2026', '2026-01-31'];
    expect(columnOf(texts).form(undefined)).toEqual({ form: 'undecided', example: '3/2/2026' });
    expect(columnOf(texts).form('dayFirst')).toEqual({ form: 'dayFirst', example: '3/2/2026' });
    expect(read(texts, 'dayFirst').dates).toEqual(['2026-04-04', '2026-02-03', '2026-01-31']);
    expect(read(texts, 'monthFirst').dates).toEqual(['2026-04-04', '2026-03-02', '2026-01-31']);
  });

  it('shows a cell that says how it was read', () => {
    expect(columnOf(['2026-01-31', '3/2/2026', '13/2/2026']).form(undefined)).toEqual({
      form: 'dayFirst',
      example: '3/2/2026'
    });
    expect(columnOf(['2026-01-31', '4/4/2026', '5/5/2026']).form(undefined)).toEqual({
      form: 'dayFirst',
      example: '4/4/2026'
    });
    expect(columnOf(['2026-01-31', '2026-02-01']).form('monthFirst')).toEqual({
      form: 'written',
      example: '2026-01-31'
    });
    expect(columnOf(['45323', '45324']).form(undefined)).toEqual({ form: 'serial', example: '45323' });
  });

  it('holds none where it holds nothing', () => {
    expect(new DateColumn().form('dayFirst')).toBeUndefined();
  });

  it('counts a date that is there often as one', () => {
    const texts = ['13/2/2026', '13/2/2026', '13/2/2026', '2/13/2026', '2/14/2026'];
    expect(read(texts).form).toBe('monthFirst');
  });

  it('reads a date in the order it is told, though none was there to find an order by', () => {
    expect(new DateColumn().read('3/2/2026', 'monthFirst')).toBe('2026-03-02');
    expect(new DateColumn().read('45323', 'dayFirst')).toBeUndefined();
  });

  it('gives back each day, in either order', () => {
    const day = fc
      .date({ min: new Date('1960-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1 }), fc.constantFrom('/', '-'), (days, separator) => {
        const parts = days.map((one) => one.split('-'));
        const dayFirst = parts.map(([y, m, d]) => [d, m, y].join(separator));
        const monthFirst = parts.map(([y, m, d]) => [m, d, y].join(separator));
        expect(read(dayFirst, 'dayFirst').dates).toEqual(days);
        expect(columnOf(monthFirst).read(monthFirst[0], 'monthFirst')).toBe(days[0]);
      })
    );
  });
});
