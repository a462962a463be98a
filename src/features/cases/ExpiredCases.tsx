import { MessageBarButton } from '@fluentui/react/lib/Button';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { Notice } from '../../components/fluent/Notice';
import { isPastRetention } from '../../domain/reporting/caseBoard';
import { DeleteDialog } from './DeleteDialog';
import type { ICasesServices } from './services';
import type { ReviewBoard } from './useBoard';

interface IExpiredCasesProps {
  board: ReviewBoard;
  services: ICasesServices;
  onDeleted(): void;
}

/** Closed cases past their retention, offered to an owner for deletion, all at once. */
export function ExpiredCases({ board, services, onDeleted }: IExpiredCasesProps): React.ReactElement | null {
  const { entries, settings, readAt } = board;
  const expired = entries.filter((entry) => isPastRetention(entry, readAt, settings.retentionDays));
  /** What the person was asked about: it stays when the list is read again. */
  const [asked, setAsked] = React.useState<readonly string[]>();
  return (
    <>
      {expired.length > 0 && (
        <Notice
          tone="information"
          title={fill(strings.expiredTitle, { number: expired.length })}
          actions={
            <MessageBarButton onClick={() => setAsked(expired.map(({ id }) => id))}>
              {strings.deleteAll}
            </MessageBarButton>
          }
        />
      )}
      {asked && (
        <DeleteDialog
          entryIds={asked}
          services={services}
          onClose={(deletion) => {
            setAsked(undefined);
            if (deletion) onDeleted();
          }}
        />
      )}
    </>
  );
}
