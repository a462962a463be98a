import { MessageBarButton } from '@fluentui/react/lib/Button';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import type { OpenCase } from '../../application/reporting/workOnCase';
import { fill } from '../../components/fill';
import { Bar } from '../../components/fluent/Bar';
import type { Format } from '../../components/format';
import { referenceOfCase } from '../../domain/reporting/caseAddress';
import type { Closings } from './useClosings';
import { namesOf, notSavedReason, reasonFor } from './words';

interface IClosedBarProps {
  closings: Closings;
  format: Format;
}

/** What was closed a moment ago, and the way back. While it has the focus, nobody is told. */
export function ClosedBar({ closings, format }: IClosedBarProps): React.ReactElement | null {
  const { news, undo, hold, dismiss } = closings;
  const bar = React.useRef<HTMLDivElement>(null);
  const isUndone = news.kind === 'undone';
  // The button that was pressed is gone.
  React.useEffect(() => {
    if (isUndone) bar.current?.focus();
  }, [isUndone]);
  if (news.kind === 'none') return null;
  return (
    <div
      ref={bar}
      tabIndex={-1}
      role="group"
      aria-label={strings.closedBar}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <Bar
        tone={news.kind === 'untold' ? 'warning' : 'success'}
        actions={
          <>
            {(news.kind === 'closed' || news.kind === 'undoing') && (
              <MessageBarButton onClick={undo} disabled={news.kind === 'undoing'} allowDisabledFocus>
                {news.kind === 'undoing' ? strings.saving : strings.undo}
              </MessageBarButton>
            )}
            <MessageBarButton text={strings.dismiss} onClick={dismiss} />
          </>
        }
      >
        <Words news={news} format={format} />
      </Bar>
    </div>
  );
}

function Words({ news, format }: { news: Closings['news']; format: Format }): React.ReactElement {
  switch (news.kind) {
    case 'closed':
    case 'undoing':
      return <>{fill(strings.closedNews, { cases: namesOfCases(news.open, format) })}</>;
    case 'undone':
      return (
        <>
          {news.reopened.length > 0 &&
            fill(strings.undoneNews, { cases: namesOfCases(news.reopened, format) })}
          {news.kept.map(({ open, because }) => (
            <div key={open.case.id}>
              {fill(strings.notUndone, {
                reference: referenceOfCase(open.case),
                reason: notSavedReason(because)
              })}
            </div>
          ))}
        </>
      );
    case 'untold':
      return (
        <>
          {strings.outOfStepTitle}. {strings.untold} {reasonFor(news.failure)}
        </>
      );
    case 'none':
      return <></>;
  }
}

function namesOfCases(open: readonly OpenCase[], format: Format): string {
  return namesOf(
    open.map((one) => referenceOfCase(one.case)),
    format
  );
}
