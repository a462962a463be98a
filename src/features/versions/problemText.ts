import { versions as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import type { DraftProblem } from '../../domain/policy/versionDraft';

export function problemText(problem: DraftProblem, format: Format): string {
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
    case 'dueBeforeEffect':
      return strings.problemDueBeforeEffect;
    case 'effectiveDate':
      return strings.problemEffectiveDate;
    case 'beforeScheduled':
      return fill(strings.problemBeforeScheduled, { date: format.date(problem.date) });
    case 'manyQuestions':
      return strings.problemManyQuestions;
    case 'noSituation':
      return fill(strings.problemNoSituation, { position: problem.position });
    case 'answers':
      return fill(strings.problemAnswers, { position: problem.position });
    case 'sameAnswers':
      return fill(strings.problemSameAnswers, { position: problem.position });
    case 'noRight':
      return fill(strings.problemNoRight, { position: problem.position });
    case 'noWhy':
      return fill(strings.problemNoWhy, { position: problem.position });
    case 'noPoint':
      return fill(strings.problemNoPoint, { position: problem.position });
  }
}
