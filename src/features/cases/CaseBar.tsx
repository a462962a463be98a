import type { ICommandBarItemProps } from '@fluentui/react/lib/CommandBar';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { useAddress } from '../../components/address/useAddress';
import type { CaseActKind } from '../../domain/reporting/caseActs';
import { referenceOfCase } from '../../domain/reporting/caseAddress';
import type { ReportCase } from '../../domain/reporting/case';
import { entryIdOf, isPastRetention } from '../../domain/reporting/caseBoard';
import { AssignDialog } from './AssignDialog';
import { CaseCommands } from './CaseCommands';
import { CloseDialog } from './CloseDialog';
import { DeleteDialog } from './DeleteDialog';
import type { CaseViewer, ICasesServices } from './services';
import type { ReviewBoard } from './useBoard';
import type { CaseState } from './useCase';
import { changeFor } from './words';

interface ICaseBarProps {
  board: ReviewBoard;
  current: ReportCase;
  state: CaseState;
  services: ICasesServices;
  viewer: CaseViewer;
  /** An act is done: the button that was pressed is gone. */
  onActed(): void;
  onDeleted(): void;
}

/** What can be done with one case, the press that most begin with first. */
export function CaseBar(props: ICaseBarProps): React.ReactElement {
  const { board, current, state, services, viewer, onActed, onDeleted } = props;
  const address = useAddress();
  const [asked, setAsked] = React.useState<'assign' | 'close' | 'delete'>();
  const [isCopied, setCopied] = React.useState(false);
  const isBusy = state.notice.kind === 'saving';
  const subject = { status: current.status, case: current };
  const mayDelete = viewer.mayDelete && isPastRetention(subject, board.readAt, board.settings.retentionDays);

  async function act(kind: CaseActKind): Promise<void> {
    if (kind === 'assign' || kind === 'close') setAsked(kind);
    else if (await state.change(changeFor(kind, viewer))) onActed();
  }

  async function copyLink(): Promise<void> {
    await navigator.clipboard.writeText(address.hrefWith({ case: `${current.id}` }));
    setCopied(true);
  }

  const more: ICommandBarItemProps[] = [
    {
      key: 'copy',
      text: isCopied ? strings.linkCopied : strings.copyLink,
      iconProps: { iconName: isCopied ? 'CheckMark' : 'Link' },
      onClick: () => void copyLink().catch(() => setCopied(false))
    },
    ...(mayDelete
      ? [
          {
            key: 'delete',
            text: strings.recycle,
            iconProps: { iconName: 'Delete' },
            onClick: () => setAsked('delete')
          }
        ]
      : [])
  ];
  const references = [referenceOfCase(current)];
  return (
    <>
      <CaseCommands
        label={strings.actions}
        subjects={[subject]}
        viewer={viewer}
        isBusy={isBusy}
        onAct={(kind) => void act(kind)}
        more={more}
      />
      {asked === 'assign' && (
        <AssignDialog
          references={references}
          board={board}
          services={services}
          viewer={viewer}
          onAssign={(change) => {
            setAsked(undefined);
            void state.change(change);
          }}
          onLeave={() => setAsked(undefined)}
        />
      )}
      {asked === 'close' && (
        <CloseDialog
          references={references}
          others={board.entries.filter((entry) => entry.case?.id !== current.id)}
          board={board}
          services={services}
          format={viewer.format}
          onClose={(closing) => {
            setAsked(undefined);
            void state.close(closing).then((isClosed) => isClosed && onActed());
          }}
          onLeave={() => setAsked(undefined)}
        />
      )}
      {asked === 'delete' && (
        <DeleteDialog
          entryIds={[entryIdOf(current.id)]}
          services={services}
          onClose={(deletion) => {
            setAsked(undefined);
            if (!deletion || deletion.left > 0) return;
            if (deletion.deleted > 0) onDeleted();
            // It has changed since it was read, so what is shown is old.
            else state.retry();
          }}
        />
      )}
    </>
  );
}
