import * as React from 'react';
import { roster as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { IGroupMembers, IRosterFile, IWorkbookReader } from '../../application/review/ports';
import { rosterText } from '../../application/review/roster';
import type { Audience, OpeningChoice } from '../../application/review/roster';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import control from '../../components/field/Control.module.scss';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import form from '../../components/form/Form.module.scss';
import { NotLoaded } from '../../components/message/NotLoaded';
import { Problem } from '../../components/message/Problem';
import { useFileDrop } from '../../components/useFileDrop';
import type { RosterPerson } from '../../domain/coverage/roster';
import { ChosenRoster } from './ChosenRoster';
import { GroupImport } from './GroupImport';
import { openFile } from './openFile';
import styles from './Roster.module.scss';
import { useChoice } from './useChoice';
import type { ReadChoice } from './useChoice';
import { useStored } from './useStored';
import type { Stored } from './useStored';

export interface IRosterUploadProps {
  file: IRosterFile;
  groups: IGroupMembers;
  workbooks: IWorkbookReader;
  format: Format;
}

type Work = { busy?: 'storing' | 'restoring'; news: string; problem: string };

/** The roster: what is stored, the one before, and a new one that is checked and compared before anything is stored. */
export function RosterUpload({ file, groups, workbooks, format }: IRosterUploadProps): React.ReactElement {
  const showFault = useFault();
  const { refresh, ...stored } = useStored(file);
  const { chosen, checked, choose, chooseAgain, forget } = useChoice();
  const [work, setWork] = React.useState<Work>({ news: '', problem: '' });
  const { isOver, handlers } = useFileDrop(([dropped]) => pick(dropped));

  function begin(name: string, read: ReadChoice): Promise<void> {
    setWork({ news: '', problem: '' });
    return choose(name, read);
  }

  function pick(picked: File): void {
    if (work.busy) return;
    begin(picked.name, (onProgress, choice) => openFile(picked, workbooks, onProgress, choice)).catch(
      showFault
    );
  }

  async function perform(
    busy: NonNullable<Work['busy']>,
    action: () => Promise<void>,
    news: string,
    failed: string
  ): Promise<void> {
    setWork({ busy, news: '', problem: '' });
    try {
      await action();
      setWork({ news, problem: '' });
      forget();
      refresh();
    } catch (error) {
      setWork({ news: '', problem: fill(failed, { detail: failureOf(error).detail }) });
    }
  }

  function store(name: string, people: readonly RosterPerson[]): void {
    const text = rosterText(people, name);
    perform('storing', () => file.save(text), '', strings.storeFailed).catch(showFault);
  }

  return (
    <section className={`${form.panel} ${styles.place}`} data-over={isOver} {...handlers}>
      <h3 className={form.title}>{strings.title}</h3>
      <p>{strings.introduction}</p>
      <StoredRoster
        {...stored}
        news={work.news}
        busy={work.busy === 'restoring'}
        format={format}
        onTryAgain={refresh}
        onRestore={(previous) => {
          perform('restoring', () => file.restore(previous), strings.restored, strings.restoreFailed).catch(
            showFault
          );
        }}
      />
      <label className={`${control.control} ${form.field}`}>
        {strings.choose}
        <input
          type="file"
          accept=".csv,.txt,.xlsx,text/csv"
          aria-describedby="roster-choose-hint"
          disabled={work.busy !== undefined}
          onChange={({ target }) => {
            const picked = target.files?.[0];
            // A browser does not tell of the same file again, which may have been corrected.
            target.value = '';
            if (picked) pick(picked);
          }}
        />
      </label>
      <p id="roster-choose-hint">{strings.chooseHint}</p>
      <GroupImport groups={groups} format={format} disabled={work.busy !== undefined} onChoose={begin} />
      {checked !== undefined && <Checking share={checked} format={format} />}
      {chosen && (
        <ChosenRoster
          chosen={chosen}
          audience={stored.audience}
          format={format}
          busy={work.busy !== undefined}
          onStore={(people) => store(chosen.name, people)}
          onChooseAgain={(choice: OpeningChoice) => {
            chooseAgain(choice).catch(showFault);
          }}
          onForget={forget}
        />
      )}
      <Problem>{work.problem}</Problem>
    </section>
  );
}

interface IStoredRosterProps extends Stored {
  news: string;
  busy: boolean;
  format: Format;
  onTryAgain(): void;
  onRestore(previous: NonNullable<Stored['previous']>): void;
}

/** Which roster is in place, from where, since when and by whom; and a way back to the one before. */
function StoredRoster(props: IStoredRosterProps): React.ReactElement {
  const { audience, previous, failure, news, busy, format, onTryAgain, onRestore } = props;
  return (
    <>
      {failure && (
        <NotLoaded
          title={strings.readFailed}
          reason={fill(strings.readFailedDetail, { detail: failure.detail })}
          onTryAgain={onTryAgain}
        />
      )}
      <p role="status" className={form.news}>
        {[news, failure ? '' : storedText(audience, format)].filter(Boolean).join(' ')}
      </p>
      {previous && (
        <p>
          <Button busy={busy} onClick={() => onRestore(previous)}>
            {busy
              ? strings.restoring
              : fill(strings.restore, {
                  when: format.moment(previous.savedAt),
                  name: previous.savedBy || strings.nobody
                })}
          </Button>
        </p>
      )}
    </>
  );
}

function storedText(audience: Audience | undefined, format: Format): string {
  switch (audience?.kind) {
    case undefined:
      return strings.reading;
    case 'none':
      return strings.none;
    case 'faulty':
      return strings.storedFaulty;
    case 'roster': {
      const { people, savedAt, savedBy, source } = audience;
      const stored = format.plural(strings.stored, people.length, {
        when: format.moment(savedAt),
        name: savedBy || strings.nobody
      });
      return source ? `${stored} ${fill(strings.storedFrom, { source })}` : stored;
    }
  }
}

function Checking({ share, format }: { share: number; format: Format }): React.ReactElement {
  return (
    <div className={styles.checking}>
      <p id="roster-checking">{fill(strings.checking, { share: format.share(share, 1) })}</p>
      <progress aria-labelledby="roster-checking" value={share} />
    </div>
  );
}
