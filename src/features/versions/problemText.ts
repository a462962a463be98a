import { versions as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import type { DraftProblem } from '../../domain/policy/versionDraft';

export function problemText(problem: DraftProblem): string {
  switch (problem.kind) {
    case 'noTitle':
      return strings.problemNoTitle;
    case 'longTitle':
      return strings.problemLongTitle;
    case 'noStatement':
      return strings.problemNoStatement;
    case 'noPoints':
      return strings.problemNoPoints;
    case 'untitledPoint':
      return fill(strings.problemUntitledPoint, { position: problem.position });
    case 'dueDate':
      return strings.problemDueDate;
    case 'dueDays':
      return strings.problemDueDays;
    case 'noChangeSummary':
      return strings.problemNoChangeSummary;
  }
}
