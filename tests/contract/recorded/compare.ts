import { formsAgree, OR } from '../../../tools/recorded/forms';
import type { AnswerFacts, CallFacts } from '../../../tools/recorded/facts';

/** One thing that was recorded and is served otherwise. `served` is missing where it is not served at all. */
export type Difference = { kind: string; what: string; recorded: string; served?: string };
/** What of a call was recorded, in how much the service agrees, and what it says beyond the record. */
export type Comparison = { recorded: number; agreeing: number; differences: Difference[]; beyond: string[] };

type Tell = (what: string, recorded: unknown, served: unknown, agree?: boolean) => void;

function each(tell: Tell, prefix: string, recorded: object = {}, served: object = {}): void {
  const other = new Map(Object.entries(served));
  for (const [name, value] of Object.entries(recorded)) tell(`${prefix}${name}`, value, other.get(name));
}

function compareAnswer(tell: Tell, recorded: AnswerFacts, served: AnswerFacts | undefined): void {
  tell('status', recorded.status, served?.status);
  if (recorded.code) tell('error code', recorded.code, served?.code);
  tell('body', recorded.body, served?.body);
  each(tell, 'header ', recorded.headers, served?.headers);
  for (const [path, orders] of Object.entries(recorded.order ?? {})) {
    const found = served?.order?.[path];
    tell(
      `order of ${path}`,
      orders,
      found,
      orders.split(OR).some((one) => found?.split(OR).includes(one))
    );
  }
  for (const [path, forms] of Object.entries(recorded.properties ?? {})) {
    const found = served?.properties?.[path];
    tell(path, forms, found, found !== undefined && formsAgree(found.split(OR), forms.split(OR)));
  }
}

function answersOf(facts: CallFacts): AnswerFacts[] {
  return 'parts' in facts ? facts.parts : [facts];
}

function beyondOf(recorded: CallFacts, served: CallFacts): string[] {
  const known = new Set(answersOf(recorded).flatMap(({ properties = {} }) => Object.keys(properties)));
  if (known.size === 0) return [];
  const wanted = answersOf(recorded).map(({ status }) => status);
  return answersOf(served)
    .filter(({ status }) => wanted.includes(status))
    .flatMap(({ properties = {} }) => Object.keys(properties))
    .filter((path) => !known.has(path));
}

/** Holds what the service answers to a kind of call against the record. `served` is missing where it was not called. */
export function compare(kind: string, recorded: CallFacts, served: CallFacts | undefined): Comparison {
  const result: Comparison = { recorded: 0, agreeing: 0, differences: [], beyond: [] };
  const tell: Tell = (what, wanted, given, agree = wanted === given) => {
    result.recorded += 1;
    if (agree) result.agreeing += 1;
    else
      result.differences.push({
        kind,
        what,
        recorded: String(wanted),
        served: given === undefined ? undefined : String(given)
      });
  };
  if ('parts' in recorded) {
    const batch = served && 'batch' in served ? served.batch : undefined;
    const { partHeaders, ...syntax } = recorded.batch;
    each(tell, 'batch ', syntax, batch);
    each(tell, 'batch header ', partHeaders, batch?.partHeaders);
  }
  const answers = served ? answersOf(served) : [];
  for (const answer of answersOf(recorded)) {
    const same = 'parts' in recorded ? answers.find(({ status }) => status === answer.status) : answers[0];
    compareAnswer(tell, answer, same);
  }
  if (served) result.beyond = beyondOf(recorded, served);
  return result;
}
