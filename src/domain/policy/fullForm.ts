import { isPlain, normalise, plainParts, serialisePlain } from './plainForm';
import type { PolicyContent } from './policy';
import type { ScenarioQuestion } from './questions';
import type { Schedule } from './schedule';

const fullForm = 'policy-content/2';

/** The one text that a version's content hash is computed over, in whichever form. */
export function serialiseContent(content: PolicyContent): string {
  return isPlain(content) ? serialisePlain(content) : serialiseFull(content);
}

/** The text of a version that has a schedule or questions. */
export function serialiseFull(content: PolicyContent): string {
  return JSON.stringify([
    fullForm,
    ...plainParts(content),
    serialiseSchedule(content.schedule),
    (content.questions ?? []).map(serialiseQuestion)
  ]);
}

/** The zone, the first day in effect or nothing, and the months after which a person is asked again or 0. */
function serialiseSchedule(schedule: Schedule | undefined): (string | number)[] {
  return schedule ? [schedule.zone, schedule.from ?? '', schedule.renewalMonths ?? 0] : [];
}

function serialiseQuestion({ key, situation, answers, right, why, pointKey }: ScenarioQuestion): unknown[] {
  return [
    normalise(key),
    normalise(situation),
    answers.map(normalise),
    right,
    normalise(why),
    normalise(pointKey)
  ];
}
