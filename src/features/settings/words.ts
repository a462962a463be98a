import { settings as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import type { Conflicts } from '../../domain/settings/mergeSettings';
import type { FieldProblem, ReasonProblems, SettingsField } from '../../domain/settings/ownerSettings';

const fieldWords: Record<FieldProblem, string> = {
  link: strings.linkWrong,
  email: strings.contactWrong,
  policyKey: strings.keyWrong,
  unknownPolicy: strings.keyUnknown,
  samePlace: strings.samePlace,
  days: strings.daysWrong,
  long: strings.tooLong
};

/** What is wrong with a value, in words; empty for nothing. */
export function fieldProblemText(
  problem: FieldProblem | undefined,
  publishedKeys: readonly string[]
): string {
  return problem ? fill(fieldWords[problem], { keys: publishedKeys.join(', ') }) : '';
}

export const reasonWords = { noLabel: strings.labelMissing, sameLabel: strings.labelTwice };

/** What is wrong with the reasons as a whole; empty for nothing. */
export function reasonsProblemText({ all }: ReasonProblems): string {
  if (!all) return '';
  return all === 'none' ? strings.reasonsNone : strings.reasonsTooMany;
}

/** What another owner made of a value that one has changed oneself; empty when nothing. */
export function fieldConflictText({ fields }: Conflicts, name: SettingsField): string {
  const theirs = fields.get(name);
  if (theirs === undefined) return '';
  return theirs === '' ? strings.theirsEmpty : fill(strings.theirs, { text: theirs });
}

/** What another owner made of a reason; empty when nothing. */
export function reasonConflictText({ reasons }: Conflicts, code: string): string {
  const theirs = reasons.get(code);
  if (!theirs) return '';
  if (theirs === 'removed') return strings.theirsRemoved;
  if (theirs === 'keptForThem') return strings.keptForThem;
  const { label, route, pointKey, urgent } = theirs;
  const text = [label, route, pointKey, urgent ? strings.urgentMark : ''].filter(Boolean).join(' · ');
  return fill(strings.theirs, { text });
}
