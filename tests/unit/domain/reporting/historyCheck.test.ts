import fc from 'fast-check';
import type { CaseEvent } from '../../../../src/domain/reporting/case';
import { checkHistory, checkedStep, mostApartMs } from '../../../../src/domain/reporting/historyCheck';
import { at, kindsOf, minute, olive, people, rafael, save, start, step } from './historySamples';

/** What people did with a case through the product: some saves add a step, some add none. */
const honest = fc
  .array(
    fc.record({
      who: fc.constantFrom(...people),
      adds: fc.boolean(),
      // Two may do the same within one moment.
      wait: fc.constantFrom(0, 1, 60, 5000),
      clockIsOff: fc.integer({ min: -14, max: 14 }),
      text: fc.constantFrom('', 'Spoke to Ben.', 'Done.')
    }),
    { minLength: 1, maxLength: 30 }
  )
  .map((acts) => {
    let [minutes, history] = [0, [] as CaseEvent[]];
    return acts.map(({ who, adds, wait, clockIsOff, text }, index) => {
      minutes += wait;
      if (adds || index === 0) history = [...history, step(text, minutes + clockIsOff, who)];
      return save(index + 1, minutes, history, who);
    });
  });

describe('a history that the product wrote', () => {
  it('agrees with SharePoint’s versions, whatever was done, and in whatever order they come', () => {
    fc.assert(
      fc.property(honest, fc.boolean(), (versions, isReversed) => {
        const check = checkHistory(isReversed ? [...versions].reverse() : versions);
        const newest = versions[versions.length - 1].history;
        expect(check.steps.map(({ event }) => event)).toEqual(newest);
        expect(check.steps.every(({ isCompared, findings }) => isCompared && findings.length === 0)).toBe(
          true
        );
        expect(check).toMatchObject({ gone: [], goneCount: 0 });
        newest.forEach((event, index) => expect(checkedStep(check, index, event)?.event).toEqual(event));
      }),
      { numRuns: 500 }
    );
  });

  it('is not called odd where older versions are missing, and says of which steps nothing is known', () => {
    fc.assert(
      fc.property(honest, fc.nat(), (versions, lost) => {
        const missing = lost % versions.length;
        const check = checkHistory(versions.slice(missing));
        expect(kindsOf(check).flat()).toEqual([]);
        expect(check.goneCount).toBe(0);
        const known = missing === 0 ? 0 : versions[missing].history.length;
        expect(check.steps.map(({ isCompared }) => isCompared)).toEqual(
          check.steps.map((_, index) => index >= known)
        );
      })
    );
  });
});

describe('a history that somebody wrote past the product', () => {
  /** What a rogue does in one save to the history before it; what the check must then say. */
  it('shows a step that was changed or taken out, by whom, wherever it stood and whatever was saved after', () => {
    fc.assert(
      fc.property(
        honest,
        fc.nat(),
        fc.boolean(),
        fc.array(fc.boolean(), { maxLength: 5 }),
        (versions, which, takesOut, later) => {
          const last = versions[versions.length - 1];
          const index = which % last.history.length;
          const victim = last.history[index];
          const rogue = { name: 'Mallory', email: 'mallory@humanservices.example' };
          const forged = takesOut
            ? last.history.filter((_, place) => place !== index)
            : last.history.map((one, place) => (place === index ? { ...one, text: 'Nothing to see.' } : one));
          const time = (Date.parse(last.savedAt) - start) / minute;
          const all = [...versions, save(last.number + 1, time + 100, forged, rogue)];
          let history = forged;
          for (const adds of later) {
            if (adds) history = [...history, step('Later', time + 200, olive)];
            all.push(save(all.length + 1, time + 200, history, olive));
          }
          const check = checkHistory(all);
          const stamp = { by: rogue, at: at(time + 100) };
          if (takesOut) {
            expect(check).toMatchObject({ goneCount: 1, gone: [{ event: victim, save: stamp }] });
            expect(kindsOf(check).flat()).toEqual([]);
          } else {
            expect(check.goneCount).toBe(0);
            expect(check.steps[index].findings).toEqual([{ kind: 'changed', save: stamp, was: victim }]);
            expect(kindsOf(check).flat()).toEqual(['changed']);
          }
        }
      ),
      { numRuns: 500 }
    );
  });

  it.each<[string, CaseEvent]>([
    ['in a colleague’s name', step('Closed by Olive', 60, olive)],
    [
      'in a colleague’s name, with an address of one’s own',
      step('x', 60, { name: olive.name, email: rafael.email })
    ],
    [
      'in one’s own name, with a colleague’s address',
      step('x', 60, { name: rafael.name, email: olive.email })
    ],
    ['dated back', step('Long ago', 60 - mostApartMs / minute - 1)],
    ['dated ahead', step('To come', 60 + mostApartMs / minute + 1)],
    ['without a time', { ...step('Some day', 60), at: 'yesterday' }],
    ['with a time that names no zone', { ...step('Here', 60), at: at(60).replace('Z', '') }]
  ])('shows a step %s, also where it was put before the others', (_, forged) => {
    const first = step('First', 0, olive);
    const opened = save(1, 0, [first], olive);
    for (const history of [
      [first, forged],
      [forged, first]
    ]) {
      const { steps } = checkHistory([opened, save(2, 60, history)]);
      const found = steps.find(({ event }) => event === forged);
      expect(found?.findings).toEqual([{ kind: 'written', save: { by: rafael, at: at(60) } }]);
      expect(steps.find(({ event }) => event === first)?.findings).toEqual([]);
    }
  });

  it('shows whose step is another’s now: changing the name of a step does not make it theirs', () => {
    const [mine, theirs] = [step('I know Ben.', 0), step('I know Ben.', 0, olive)];
    const [{ findings }] = checkHistory([save(1, 0, [mine]), save(2, 60, [theirs])]).steps;
    expect(findings.map(({ kind }) => kind)).toEqual(['written', 'changed']);
    expect(findings[0].save).toEqual({ by: rafael, at: at(0) });
  });

  it('keeps what a step said first, however often it is changed, also back to that', () => {
    const history = ['One', 'Two', 'Three', 'One'].map((text) => [step(text, 0)]);
    const { steps } = checkHistory(
      history.map((one, index) => save(index + 1, index, one, people[index % 2]))
    );
    expect(steps[0].findings).toEqual([
      { kind: 'changed', was: step('One', 0), save: { by: olive, at: at(3) } }
    ]);
  });

  it('shows a step that was taken out and put back, and nothing as gone', () => {
    const [a, b] = [step('A', 0), step('B', 1)];
    const check = checkHistory([
      save(1, 0, [a]),
      save(2, 1, [a, b]),
      save(3, 90, [b], olive),
      save(4, 95, [a, b])
    ]);
    expect(check.goneCount).toBe(0);
    expect(check.steps.map(({ findings }) => findings)).toEqual([
      [{ kind: 'putBack', save: { by: rafael, at: at(95) } }],
      []
    ]);
  });

  it('shows a save whose own time is before the one before it', () => {
    const [a, b] = [step('A', 500, olive), step('Long ago', 3)];
    const check = checkHistory([save(1, 500, [a], olive), save(2, 3, [a, b])]);
    expect(kindsOf(check)).toEqual([[], ['disordered']]);
  });

  it('does not name somebody for what was done in a version that is gone', () => {
    const [a, b] = [step('A', 0), step('B', 1)];
    const check = checkHistory([save(1, 0, [a, b]), save(4, 90, [b, step('C', 50)], olive)]);
    expect(check.gone).toEqual([{ event: a, save: { by: undefined, at: at(90) } }]);
    expect(check.steps.map(({ isCompared }) => isCompared)).toEqual([true, false]);
    expect(kindsOf(check)).toEqual([[], []]);
  });

  it('is gone through in time in proportion, and names the last fifty of what was taken out', () => {
    const many = Array.from({ length: 2000 }, (_, index) => step(`Step ${index}`, index % 7));
    const versions = Array.from({ length: 60 }, (_, index) =>
      save(
        index + 1,
        index,
        index % 2 ? [...many].reverse() : many.map((one) => ({ ...one, text: `${one.text} ${index}` }))
      )
    );
    const started = performance.now();
    const check = checkHistory([...versions, save(61, 61, [])]);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(check.gone).toHaveLength(50);
    expect(check.goneCount).toBeGreaterThanOrEqual(2000);
  });
});
