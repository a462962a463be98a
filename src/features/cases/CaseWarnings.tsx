import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import type { OpenCase } from '../../application/reporting/workOnCase';
import { fill } from '../../components/fill';
import { Notice } from '../../components/fluent/Notice';
import { askedAgainOf, involvementOf, personKey } from '../../domain/reporting/case';
import type { Involvement } from '../../domain/reporting/case';
import { referenceOfReport } from '../../domain/reporting/report';
import type { ReportDifference } from '../../domain/reporting/takenIn';
import type { CaseViewer } from './services';

interface ICaseWarningsProps {
  open: OpenCase;
  viewer: CaseViewer;
}

/** What a reviewer must know before anything in the case is relied on. */
export function CaseWarnings({ open, viewer }: ICaseWarningsProps): React.ReactElement {
  const involvement = involvementOf(viewer, open.reports);
  const { odd, history, status } = open.case;
  const again = status === 'closed' ? undefined : askedAgainOf(history);
  return (
    <>
      {again && (
        <Notice tone="warning" title={fill(strings.askedAgainTitle, { names: again.names })}>
          {personKey(again.by) === personKey(viewer)
            ? strings.askedAgainYou
            : fill(strings.askedAgain, { name: again.by.name })}
        </Notice>
      )}
      {involvement && (
        <Notice tone="warning" title={strings.involvedTitle}>
          {involvementText(involvement)}
        </Notice>
      )}
      {open.differences.length > 0 && (
        <Notice tone="warning" title={strings.differencesTitle}>
          {open.differences.map((difference) => (
            <div key={difference.id}>
              {fill(differenceTexts[difference.kind], {
                reference: referenceOfReport(difference),
                when: viewer.format.momentOrText(difference.reportedAt)
              })}
            </div>
          ))}
        </Notice>
      )}
      {odd.length > 0 && (
        <Notice tone="warning" title={strings.oddTitle}>
          {fill(strings.odd, { columns: odd.join(', ') })}
        </Notice>
      )}
    </>
  );
}

function involvementText(involvement: Involvement): string {
  return involvement.kind === 'reporter'
    ? strings.involvedReporter
    : fill(strings.involvedNamed, { name: involvement.by.name });
}

const differenceTexts: Record<ReportDifference['kind'], string> = {
  gone: strings.differenceGone,
  anotherAuthor: strings.differenceAuthor,
  anotherTime: strings.differenceTime,
  changed: strings.differenceChanged
};
