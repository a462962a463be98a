import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import type { OpenCase } from '../../application/reporting/workOnCase';
import { fill } from '../../components/fill';
import { Message } from '../../components/message/Message';
import { involvementOf } from '../../domain/reporting/case';
import type { Involvement } from '../../domain/reporting/case';
import { referenceOfReport } from '../../domain/reporting/report';
import type { Difference } from '../../domain/reporting/takenIn';
import type { CaseViewer } from './services';

export interface ICaseWarningsProps {
  open: OpenCase;
  viewer: CaseViewer;
}

/** What a reviewer must know before anything in the case is relied on. */
export function CaseWarnings({ open, viewer }: ICaseWarningsProps): React.ReactElement {
  const involvement = involvementOf(viewer, open.reports);
  const { odd } = open.case;
  return (
    <>
      {involvement && (
        <Message tone="warning" icon="Warning" title={strings.involvedTitle}>
          <p>{involvementText(involvement)}</p>
        </Message>
      )}
      {open.differences.length > 0 && (
        <Message tone="warning" icon="Warning" title={strings.differencesTitle}>
          {open.differences.map((difference) => (
            <p key={difference.id}>
              {fill(differenceTexts[difference.kind], {
                reference: referenceOfReport(difference),
                when: viewer.format.momentOrText(difference.reportedAt)
              })}
            </p>
          ))}
        </Message>
      )}
      {odd.length > 0 && (
        <Message tone="warning" icon="Warning" title={strings.oddTitle}>
          <p>{fill(strings.odd, { columns: odd.join(', ') })}</p>
        </Message>
      )}
    </>
  );
}

function involvementText(involvement: Involvement): string {
  return involvement.kind === 'reporter'
    ? strings.involvedReporter
    : fill(strings.involvedNamed, { name: involvement.by.name });
}

const differenceTexts: Record<Difference['kind'], string> = {
  gone: strings.differenceGone,
  anotherAuthor: strings.differenceAuthor,
  anotherTime: strings.differenceTime,
  changed: strings.differenceChanged
};
