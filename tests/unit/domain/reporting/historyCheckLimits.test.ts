import type { CaseEvent, CasePerson } from '../../../../src/domain/reporting/case';
import { checkHistory, checkedStep, mostApartMs } from '../../../../src/domain/reporting/historyCheck';
import { at, kindsOf, minute, olive, rafael, save, step } from './historySamples';

const second = 1 / 60;

describe('a step and its save', () => {
  const writtenBy = (by: CasePerson, editor: CasePerson): string[] =>
    kindsOf(checkHistory([save(1, 0, [step('x', 0, by)], editor)])).flat();

  it('may be a quarter of an hour apart, either way', () => {
    const apart = (minutes: number) =>
      kindsOf(checkHistory([save(1, 100, [step('x', 100 + minutes)])])).flat();
    const most = mostApartMs / minute;
    expect(most).toBe(15);
    expect([apart(most), apart(-most)]).toEqual([[], []]);
    expect([apart(most + second), apart(-most - second)]).toEqual([['written'], ['written']]);
  });

  it('are one person’s in any letters, and where either has no address', () => {
    expect(writtenBy({ name: 'RAFAEL costa', email: 'Rafael@HumanServices.example' }, rafael)).toEqual([]);
    expect(writtenBy({ ...rafael, email: '' }, rafael)).toEqual([]);
    expect(writtenBy(rafael, { ...rafael, email: '' })).toEqual([]);
    expect(writtenBy({ name: olive.name, email: '' }, rafael)).toEqual(['written']);
    expect(writtenBy({ ...rafael, email: olive.email }, rafael)).toEqual(['written']);
  });
});

describe('the times of saves', () => {
  it('may be a minute out of order, and are held against the latest before', () => {
    const [a, b, c] = [step('A', 100), step('B', 99), step('C', 98)];
    expect(kindsOf(checkHistory([save(1, 100, [a]), save(2, 99, [a, b])]))).toEqual([[], []]);
    const early = save(2, 99 - second, [a, b]);
    expect(kindsOf(checkHistory([save(1, 100, [a]), early]))).toEqual([[], ['disordered']]);
    const versions = [save(1, 100, [a]), save(2, 99, [a, b]), save(3, 98.5, [a, b, c])];
    expect(kindsOf(checkHistory(versions))).toEqual([[], [], ['disordered']]);
  });

  it('are said of no save that is not there', () => {
    const [a, b] = [step('A', 100), step('B', 3, olive)];
    const { steps } = checkHistory([save(1, 100, [a]), save(3, 3, [a, b])]);
    expect(steps[1]).toEqual({ event: b, isCompared: false, findings: [] });
  });
});

describe('steps that look alike', () => {
  const [one, two] = [step('One', 0), step('Two', 0)];

  it('of one time are taken for changed in their order', () => {
    const [first, other] = [step('First', 0), step('Other', 0)];
    const { steps } = checkHistory([save(1, 0, [one, two]), save(2, 1, [first, other])]);
    expect(steps.map(({ findings }) => findings)).toMatchObject([
      [{ kind: 'changed', was: one }],
      [{ kind: 'changed', was: two }]
    ]);
  });

  it('and were there twice are gone once when one of them is taken out', () => {
    const check = checkHistory([save(1, 0, [one, one, two]), save(2, 1, [one, two], olive)]);
    expect(check.gone).toEqual([{ event: one, save: { by: olive, at: at(1) } }]);
    expect(kindsOf(check)).toEqual([[], []]);
  });

  it('are put back once each, the last that was taken out first', () => {
    const [a, b] = [step('A', 0), step('B', 50)];
    const versions = [
      save(1, 0, [a, b]),
      save(2, 1, [b]),
      save(3, 2, [a, b], olive),
      save(4, 3, [a, b, a], olive)
    ];
    const { steps, goneCount } = checkHistory(versions);
    expect(goneCount).toBe(0);
    expect(steps.map(({ findings }) => findings.map(({ kind }) => kind))).toEqual([
      ['putBack'],
      ['written'],
      ['written']
    ]);
  });

  it('only moved are found in no way', () => {
    const [a, b, c] = [step('A', 0), step('B', 1), step('C', 2)];
    const check = checkHistory([save(1, 0, [a, b, c]), save(2, 3, [c, a, b], olive)]);
    expect(check.steps.map(({ event }) => event)).toEqual([c, a, b]);
    expect(kindsOf(check).flat()).toEqual([]);
    expect(check.goneCount).toBe(0);
  });
});

describe('what was taken out', () => {
  it('is told in its order, with the save that did it, and the last fifty of it', () => {
    const many = Array.from({ length: 60 }, (_, index) => step(`Step ${index}`, 0));
    const check = checkHistory([save(1, 0, many), save(2, 1, many.slice(5), olive), save(3, 2, [])]);
    expect(check.goneCount).toBe(60);
    expect(check.gone.map(({ event }) => event)).toEqual(many.slice(10));
    expect(check.gone[0].save).toEqual({ by: rafael, at: at(2) });
    const few = checkHistory([save(1, 0, many), save(2, 1, many.slice(5), olive)]);
    expect(few.gone).toEqual(many.slice(0, 5).map((event) => ({ event, save: { by: olive, at: at(1) } })));
  });

  it('is nothing of a history that was never saved', () => {
    expect(checkHistory([])).toEqual({ steps: [], gone: [], goneCount: 0 });
  });
});

describe('what is said of a step that is shown', () => {
  const event = step('A', 0);
  const check = checkHistory([save(1, 0, [event])]);

  it.each<Partial<CaseEvent>>([
    { at: at(1) },
    { by: { ...rafael, name: 'Rafael' } },
    { by: { ...rafael, email: '' } },
    { kind: 'closed' },
    { text: 'B' }
  ])('is nothing once it is another: %j', (change) => {
    expect(checkedStep(check, 0, event)?.event).toBe(event);
    expect(checkedStep(check, 0, { ...event, ...change })).toBeUndefined();
  });

  it('is nothing where it has been added since', () => {
    expect(checkedStep(check, 1, event)).toBeUndefined();
  });
});
