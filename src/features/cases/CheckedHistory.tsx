import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { checkCaseHistory } from '../../application/reporting/checkCaseHistory';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import type { CaseEvent, ReportCase } from '../../domain/reporting/case';
import { authorWithAddress } from '../../domain/reporting/draft';
import { checkedStep } from '../../domain/reporting/historyCheck';
import type { GoneStep, HistoryCheck, Save, StepFinding } from '../../domain/reporting/historyCheck';
import { CaseHistory } from './CaseHistory';
import styles from './Cases.module.scss';
import type { ICasesServices } from './services';
import { useFact } from './useFact';
import { eventText } from './words';

interface ICheckedHistoryProps {
  /** Another one after each save. */
  current: ReportCase;
  services: ICasesServices;
  format: Format;
}

/**
 * A case's history, and beside each step what SharePoint's versions say otherwise. The history is there at once, the
 * versions follow; after each save they are asked anew.
 */
export function CheckedHistory({ current, services, format }: ICheckedHistoryProps): React.ReactElement {
  const { caseVersions } = services;
  const { history } = current;
  const ask = React.useCallback(() => checkCaseHistory(current, caseVersions), [current, caseVersions]);
  const answer = useFact(ask);
  const check = answer?.fact;
  return (
    <CaseHistory
      history={history}
      format={format}
      beside={(event, index) => {
        const step = check && checkedStep(check, index, event);
        return step && <Findings findings={step.findings} format={format} />;
      }}
    >
      {answer && !check && <p className={styles.hint}>{strings.historyNotRead}</p>}
      {check && <Outcome check={check} history={history} format={format} />}
    </CaseHistory>
  );
}

/** What SharePoint says of one step, in a sentence each. */
function Findings({
  findings,
  format
}: {
  findings: readonly StepFinding[];
  format: Format;
}): React.ReactElement {
  return (
    <>
      {findings.map((finding) => (
        <span key={finding.kind} className={styles.found}>
          {fill(findingTexts[finding.kind], saveValues(finding.save, format))}
          {finding.kind === 'changed' &&
            ` ${fill(strings.historyWas, { text: lineOf(finding.was, format) })}`}
        </span>
      ))}
    </>
  );
}

const findingTexts: Record<StepFinding['kind'], string> = {
  written: strings.historyWritten,
  disordered: strings.historyDisordered,
  changed: strings.historyChanged,
  putBack: strings.historyPutBack
};

function saveValues({ by, at }: Save, format: Format): { name: string; when: string } {
  return {
    name: by ? authorWithAddress(by.name, by.email) : strings.historySomebody,
    when: format.moment(at)
  };
}

function lineOf(event: CaseEvent, format: Format): string {
  const by = fill(strings.historyLine, { name: event.by.name, when: format.momentOrText(event.at) });
  return `${eventText(event)} (${by})`;
}

interface IOutcomeProps {
  check: HistoryCheck;
  history: readonly CaseEvent[];
  format: Format;
}

/** What came of the comparison as a whole, and what was taken out. */
function Outcome({ check, history, format }: IOutcomeProps): React.ReactElement {
  const { steps, gone, goneCount } = check;
  const isOdd = goneCount > 0 || steps.some(({ findings }) => findings.length > 0);
  // Steps beyond those of the versions were saved since: the next answer has them.
  const notCompared = history
    .slice(0, steps.length)
    .filter((event, index) => !checkedStep(check, index, event)?.isCompared).length;
  return (
    <>
      {isOdd && <p className={styles.warned}>{strings.historyOdd}</p>}
      {!isOdd && notCompared === 0 && steps.length > 0 && (
        <p className={styles.hint}>{strings.historyAgrees}</p>
      )}
      {notCompared > 0 && (
        <p className={styles.hint}>{format.plural(strings.historyNotCompared, notCompared)}</p>
      )}
      {goneCount > 0 && <Gone gone={gone} count={goneCount} format={format} />}
    </>
  );
}

interface IGoneProps {
  gone: readonly GoneStep[];
  count: number;
  format: Format;
}

function Gone({ gone, count, format }: IGoneProps): React.ReactElement {
  return (
    <>
      <p>{format.plural(strings.historyGone, count)}</p>
      <ul className={styles.history} aria-label={strings.historyGoneList}>
        {[...gone].reverse().map(({ event, save }, index) => (
          <li key={index}>
            <span className={styles.words}>{lineOf(event, format)}</span>
            <span className={styles.found}>{fill(strings.historyGoneBy, saveValues(save, format))}</span>
          </li>
        ))}
      </ul>
      {count > gone.length && (
        <p className={styles.hint}>{fill(strings.historyGoneLast, { number: gone.length })}</p>
      )}
    </>
  );
}
