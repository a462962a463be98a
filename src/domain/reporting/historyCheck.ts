import { millisecondsOf } from '../moment';
import type { CaseEvent, CasePerson } from './case';

/*
 * A case's history is text that any reviewer may write. What SharePoint keeps of each save, who and when, is not. Here
 * the two are held against each other, whatever the history says.
 */

/** A case as one save left it: the history is what was written, the rest is SharePoint's. */
export type HistoryVersion = {
  /** Counted by SharePoint from 1. */
  number: number;
  editor: CasePerson;
  /** ISO 8601. */
  savedAt: string;
  history: readonly CaseEvent[];
};

/** A save, as SharePoint names it. `by` is undefined where the version it was is not there any more. */
export type Save = { by: CasePerson | undefined; at: string };

/** Where SharePoint's versions say something else of a step than the step does. */
export type StepFinding =
  /** Its person or its time is not that of the save that it came with. */
  | { kind: 'written'; save: Save }
  /** The save that it came with is older than the one before: its time was set by hand. */
  | { kind: 'disordered'; save: Save }
  /** It was changed later; `was` is what it said first. */
  | { kind: 'changed'; save: Save; was: CaseEvent }
  /** It was taken out, and put back by this save. */
  | { kind: 'putBack'; save: Save };

type CheckedStep = {
  event: CaseEvent;
  /** The save that it came with is known. */
  isCompared: boolean;
  findings: StepFinding[];
};

/** A step that is not in the history any more. */
export type GoneStep = { event: CaseEvent; save: Save };

export type HistoryCheck = {
  /** Those of the newest version, in its order. */
  steps: CheckedStep[];
  /** The last ones that were taken out, in the order in which they were. */
  gone: GoneStep[];
  /** How many were taken out in all. */
  goneCount: number;
};

/** A step names the time of the device, and is saved at once: more apart is another time. */
export const mostApartMs = 15 * 60 * 1000;

/** Servers of SharePoint may differ by so much. */
const sameTimeMs = 60 * 1000;

/** The most steps that are shown of those that were taken out. */
const mostGone = 50;

/**
 * Holds each step of the newest version against the first version that has it. The versions may come in any order, and
 * need not be all: what came before the first of them is not compared. Takes time in proportion to what is given.
 */
export function checkHistory(versions: readonly HistoryVersion[]): HistoryCheck {
  let steps: Step[] = [];
  let before: HistoryVersion | undefined;
  let newestMs = -Infinity;
  const gone = new GoneSteps();
  for (const version of [...versions].sort((a, b) => a.number - b.number)) {
    const isNext = version.number === (before?.number ?? 0) + 1;
    const save = { by: isNext ? version.editor : undefined, at: version.savedAt };
    const savedMs = millisecondsOf(version.savedAt);
    const origin: Origin = { save, isDisordered: savedMs < newestMs - sameTimeMs };
    steps = before
      ? stepsAfter(steps, version.history, origin, gone)
      : version.history.map((event) => newStep(event, origin));
    before = version;
    newestMs = Math.max(newestMs, savedMs);
  }
  return { steps: steps.map(checked), ...gone.last() };
}

/** What the check says of a step as it is shown; undefined where it was not compared, or has been saved since. */
export function checkedStep(check: HistoryCheck, index: number, event: CaseEvent): CheckedStep | undefined {
  const step = check.steps[index];
  return step && keyOf(step.event) === keyOf(event) ? step : undefined;
}

type Origin = { save: Save; isDisordered: boolean };

type Step = {
  event: CaseEvent;
  key: string;
  origin: Origin;
  changed: { save: Save; was: CaseEvent } | undefined;
  putBack: Save | undefined;
};

function newStep(event: CaseEvent, origin: Origin): Step {
  return { event, key: keyOf(event), origin, changed: undefined, putBack: undefined };
}

function keyOf({ at, by, kind, text }: CaseEvent): string {
  return JSON.stringify([at, by.name, by.email, kind, text]);
}

/** The steps of the next version, each with the save it came with. The product adds at the end and leaves the rest. */
function stepsAfter(
  before: readonly Step[],
  history: readonly CaseEvent[],
  origin: Origin,
  gone: GoneSteps
): Step[] {
  const keys = history.map(keyOf);
  const shorter = Math.min(before.length, keys.length);
  let start = 0;
  while (start < shorter && before[start].key === keys[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end].key === keys[keys.length - 1 - end])
    end += 1;
  const middle = stepsBetween(
    before.slice(start, before.length - end),
    history.slice(start, history.length - end),
    origin,
    gone
  );
  return [...before.slice(0, start), ...middle, ...before.slice(before.length - end)];
}

/** Steps that are still there have moved, those of the same time were changed; others are gone, put back or added. */
function stepsBetween(
  before: readonly Step[],
  events: readonly CaseEvent[],
  origin: Origin,
  gone: GoneSteps
): Step[] {
  const moved = taken(before, events.map(keyOf), ({ key }) => key);
  const isMoved = new Set(moved);
  const others = before.filter((step) => !isMoved.has(step));
  const times = events.map(({ at }, index) => (moved[index] ? undefined : at));
  const changed = taken(others, times, ({ event }) => event.at);
  const isChanged = new Set(changed);
  for (const step of others) if (!isChanged.has(step)) gone.add(step, origin.save);
  return events.map((event, index) => {
    const was = changed[index];
    return (
      moved[index] ??
      (was ? changedStep(was, event, origin.save) : gone.putBack(event, origin.save)) ??
      newStep(event, origin)
    );
  });
}

/** For each key the first step that has it, each step once. */
function taken(
  steps: readonly Step[],
  keys: readonly (string | undefined)[],
  keyOfStep: (step: Step) => string
): (Step | undefined)[] {
  const byKey = new Map<string, Step[]>();
  for (const step of [...steps].reverse()) pushTo(byKey, keyOfStep(step), step);
  return keys.map((key) => (key === undefined ? undefined : byKey.get(key)?.pop()));
}

function pushTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** What was said first stays known, however often it is changed. */
function changedStep(step: Step, event: CaseEvent, save: Save): Step {
  return { ...step, event, key: keyOf(event), changed: { save, was: step.changed?.was ?? step.event } };
}

/** Steps that were taken out, until one is put back. */
class GoneSteps {
  private readonly all = new Set<{ step: Step; save: Save }>();
  private readonly byKey = new Map<string, { step: Step; save: Save }[]>();

  public add(step: Step, save: Save): void {
    const one = { step, save };
    this.all.add(one);
    pushTo(this.byKey, step.key, one);
  }

  public putBack(event: CaseEvent, save: Save): Step | undefined {
    const one = this.byKey.get(keyOf(event))?.pop();
    if (!one) return undefined;
    this.all.delete(one);
    return { ...one.step, putBack: save };
  }

  public last(): Pick<HistoryCheck, 'gone' | 'goneCount'> {
    const gone = [...this.all].slice(-mostGone).map(({ step, save }) => ({ event: step.event, save }));
    return { gone, goneCount: this.all.size };
  }
}

function checked({ event, origin: { save, isDisordered }, changed, putBack }: Step): CheckedStep {
  const findings: StepFinding[] = [];
  if (save.by && !isAsWritten(event, save.by, save.at)) findings.push({ kind: 'written', save });
  if (save.by && isDisordered) findings.push({ kind: 'disordered', save });
  if (changed) findings.push({ kind: 'changed', ...changed });
  if (putBack) findings.push({ kind: 'putBack', save: putBack });
  return { event, isCompared: save.by !== undefined, findings };
}

/** A time that is none is not that of its save either. */
function isAsWritten({ by, at }: CaseEvent, editor: CasePerson, savedAt: string): boolean {
  return isSamePerson(by, editor) && Math.abs(millisecondsOf(at) - millisecondsOf(savedAt)) <= mostApartMs;
}

/** The name is what a history shows, and the address tells people of one name apart, where both have any. */
function isSamePerson(a: CasePerson, b: CasePerson): boolean {
  return isSame(a.name, b.name) && (a.email === '' || b.email === '' || isSame(a.email, b.email));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
