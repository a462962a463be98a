import type { DueRule, PolicyContent } from './policy';

/** Names the serialisation inside the hashed text, so that a later form can never collide with this one. */
const form = 'policy-content/1';

/**
 * Whether a version's hash is of a form that this release can work out: bare hexadecimal digits. A later form names
 * itself before its digits, so that it is never taken for words that were changed.
 */
export function hasKnownForm(contentHash: string): boolean {
  return /^[0-9a-f]{64}$/.test(contentHash);
}

/**
 * The one text that a version's SHA-256 content hash is computed over: a JSON array in fixed order,
 * documented in docs/content-hash.md. Every string is Unicode NFC, with LF line ends and no trailing blanks,
 * so that the way a store or an editor keeps white space does not change the hash.
 */
export function serialiseContent(content: PolicyContent): string {
  return JSON.stringify([
    form,
    normalise(content.policyKey),
    content.number,
    normalise(content.title),
    normalise(content.statement),
    content.material,
    normalise(content.changeSummary),
    serialiseDueRule(content.due),
    content.points.map((point) => [point.key, point.part, point.icon, point.title, point.text].map(normalise))
  ]);
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
