import type { DueRule, PolicyContent } from './policy';

/** Names the serialisation inside the hashed text, so that one form can never collide with another. */
const plainForm = 'policy-content/1';

/** Whether a version has nothing that only the full form covers: those published before it stay as they are. */
export function isPlain({ schedule, questions = [] }: PolicyContent): boolean {
  return !schedule && questions.length === 0;
}

/**
 * The text that the SHA-256 content hash of most versions is computed over: a JSON array in fixed order,
 * documented in docs/content-hash.md. Every string is Unicode NFC, with LF line ends and no trailing blanks,
 * so that the way a store or an editor keeps white space does not change the hash.
 */
export function serialisePlain(content: PolicyContent): string {
  return JSON.stringify([plainForm, ...plainParts(content)]);
}

/** What both forms cover, in the order of both. */
export function plainParts(content: PolicyContent): unknown[] {
  return [
    normalise(content.policyKey),
    content.number,
    normalise(content.title),
    normalise(content.statement),
    content.material,
    normalise(content.changeSummary),
    serialiseDueRule(content.due),
    content.points.map((point) => [point.key, point.part, point.icon, point.title, point.text].map(normalise))
  ];
}

/** Unicode NFC, LF line ends, no blanks at the end of a line, no blank lines at the end. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+(?=\n|$)/g, '')
    .replace(/\n+$/, '');
}

function serialiseDueRule(due: DueRule): (string | number)[] {
  switch (due.kind) {
    case 'none':
      return ['none'];
    case 'fixedDate':
      return ['fixedDate', due.date];
    case 'daysAfterJoining':
      return ['daysAfterJoining', due.days];
  }
}
