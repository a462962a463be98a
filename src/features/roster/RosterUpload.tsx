import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { roster as strings } from 'ReviewStrings';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type {
  EarlierRoster,
  IGroupMembers,
  IRosterFile,
  IWorkbookReader
} from '../../application/review/ports';
import { rosterText } from '../../application/review/roster';
import type { Audience, OpeningChoice } from '../../application/review/roster';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { DropArea } from '../../components/fluent/DropArea';
import { FailureBar } from '../../components/fluent/FailureBar';
import type { Format } from '../../components/format';
import form from '../../components/form/Form.module.scss';
import { Heading } from '../../components/heading/Heading';
import type { Answer } from '../../components/useAnswer';
import type { RosterPerson } from '../../domain/coverage/roster';
import { ChosenRoster } from './ChosenRoster';
import { GroupImport } from './GroupImport';
import { openFile } from './openFile';
import { useChoice } from './useChoice';
import type { ReadChoice } from './useChoice';
import { useStored } from './useStored';
import type { RosterState } from './useStored';

interface IRosterUploadProps {
  file: IRosterFile;
  groups: IGroupMembers;
  workbooks: IWorkbookReader;
  format: Format;
}

type Work = { busy?: 'storing' | 'restoring'; news: string; problem?: { title: string; failure: Failure } };

/** The roster: what is stored, the one before, and a new one that is checked and compared before anything is stored. */
export function RosterUpload({ file, groups, workbooks, format }: IRosterUploadProps): React.ReactElement {
  const showFault = useFault();
  const { refresh, ...stored } = useStored(file);
  const { chosen, checked, choose, chooseAgain, forget } = useChoice();
  const [work, setWork] = React.useState<Work>({ news: '' });
  const title = React.useRef<HTMLHeadingElement>(null);

  function begin(name: string, read: ReadChoice): Promise<void> {
    setWork({ news: '' });
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
    setWork({ busy, news: '' });
    try {
      await action();
      setWork({ news });
      forget();
      refresh();
      // What was pressed is gone.
      title.current?.focus();
    } catch (error) {
      setWork({ news: '', problem: { title: failed, failure: failureOf(error) } });
    }
  }

  function store(name: string, people: readonly RosterPerson[]): void {
    const text = rosterText(people, name);
    perform('storing', () => file.save(text), '', strings.storeFailed).catch(showFault);
  }

  return (
    <section className={form.panel}>
      <Heading ref={title} tabIndex={-1} className={form.title}>
        {strings.title}
      </Heading>
      <p>{strings.introduction}</p>
      <InPlace
        stored={stored}
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
      <DropArea
        label={strings.choose}
        hint={strings.chooseHint}
        accept=".csv,.txt,.xlsx,text/csv"
        disabled={work.busy !== undefined}
        onFiles={([picked]) => pick(picked)}
      />
      <GroupImport groups={groups} format={format} disabled={work.busy !== undefined} onChoose={begin} />
      {checked !== undefined && <Checking share={checked} format={format} />}
      {chosen && (
        <ChosenRoster
          chosen={chosen}
          audience={stored.kind === 'given' ? stored.value.audience : undefined}
          format={format}
          busy={work.busy !== undefined}
          onStore={(people) => store(chosen.name, people)}
          onChooseAgain={(choice: OpeningChoice) => {
            chooseAgain(choice).catch(showFault);
          }}
          onForget={() => {
            forget();
            title.current?.focus();
          }}
        />
      )}
      {work.problem && <FailureBar {...work.problem} />}
    </section>
  );
}

interface IStoredRosterProps {
  stored: Answer<RosterState>;
  news: string;
  busy: boolean;
  format: Format;
  onTryAgain(): void;
  onRestore(previous: EarlierRoster): void;
}

/** Which roster is in place, from where, since when and by whom; and a way back to the one before. */
function InPlace({
  stored,
  news,
  busy,
  format,
  onTryAgain,
  onRestore
}: IStoredRosterProps): React.ReactElement {
  const failure = stored.kind === 'failed' ? stored.failure : undefined;
  const { audience, previous } = stored.kind === 'given' ? stored.value : nothingYet;
  return (
    <>
      {failure && <FailureBar title={strings.readFailed} failure={failure} onTryAgain={onTryAgain} />}
      <p role="status" className={form.news}>
        {[news, failure ? '' : storedText(audience, format)].filter(Boolean).join(' ')}
      </p>
      {previous && (
        <p>
          <DefaultButton disabled={busy} allowDisabledFocus onClick={() => onRestore(previous)}>
            {busy
              ? strings.restoring
              : fill(strings.restore, {
                  when: format.moment(previous.savedAt),
                  name: previous.savedBy || strings.nobody
                })}
          </DefaultButton>
        </p>
      )}
    </>
  );
}

const nothingYet: Partial<RosterState> = {};

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
    <ProgressIndicator
      label={fill(strings.checking, { share: format.share(share, 1) })}
      percentComplete={share}
    />
  );
}
