import * as React from 'react';
import { roster as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IGroupMembers, IRosterFile } from '../../application/review/ports';
import { openRoster, readAudience } from '../../application/review/roster';
import type { Audience, OpenedRoster } from '../../application/review/roster';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import { Problem } from '../../components/message/Problem';
import { pause } from '../../components/pause';
import form from '../../components/form/Form.module.scss';
import { GroupImport } from './GroupImport';
import { ProblemList } from './ProblemList';
import styles from './Roster.module.scss';
import type { Format } from '../../components/format';
import control from '../../components/field/Control.module.scss';

export interface IRosterUploadProps {
  file: IRosterFile;
  groups: IGroupMembers;
  format: Format;
}

type Chosen = OpenedRoster & { name: string };

type Storing = { kind: 'idle' } | { kind: 'storing' } | { kind: 'failed'; failure: Failure };

/** The roster: what is stored, and a new file that is checked line by line before anything is stored. */
export function RosterUpload({ file, groups, format }: IRosterUploadProps): React.ReactElement {
  const showFault = useFault();
  const { audience, failure, refresh } = useAudience(file);
  const [stores, setStores] = React.useState(0);
  const [chosen, setChosen] = React.useState<Chosen>();
  const { checked, check } = useChecking(setChosen);
  const [storing, setStoring] = React.useState<Storing>({ kind: 'idle' });

  function choose(event: React.ChangeEvent<HTMLInputElement>): void {
    const picked = event.target.files?.[0];
    setStoring({ kind: 'idle' });
    setChosen(undefined);
    check(picked);
  }

  async function store(text: string): Promise<void> {
    setStoring({ kind: 'storing' });
    try {
      await file.save(text);
      setStoring({ kind: 'idle' });
      setChosen(undefined);
      setStores((count) => count + 1);
      refresh();
    } catch (error) {
      setStoring({ kind: 'failed', failure: failureOf(error) });
    }
  }

  return (
    <section className={form.panel}>
      <h3 className={form.title}>{strings.title}</h3>
      <p>{strings.introduction}</p>
      <p role="status" className={form.news}>
        {failure ? fill(strings.readFailed, { detail: failure.detail }) : storedText(audience, format)}
      </p>
      <label className={`${control.control} ${form.field}`}>
        {strings.choose}
        <input key={stores} type="file" accept=".csv,text/csv" onChange={choose} />
      </label>
      <GroupImport groups={groups} onOpened={(opened) => setChosen({ name: strings.groupName, ...opened })} />
      {checked !== undefined && <Checking share={checked} format={format} />}
      {chosen && (
        <ChosenFile
          chosen={chosen}
          format={format}
          busy={storing.kind === 'storing'}
          onStore={() => {
            store(chosen.text).catch(showFault);
          }}
        />
      )}
      <Problem>
        {storing.kind === 'failed' ? fill(strings.storeFailed, { detail: storing.failure.detail }) : ''}
      </Problem>
    </section>
  );
}

/** Checks a file in pieces; of two files chosen one after the other, only the later one counts. */
function useChecking(onChecked: (chosen: Chosen) => void): {
  /** How much of the file has been checked, from 0 to 1. */
  checked: number | undefined;
  check(file: File | undefined): void;
} {
  const showFault = useFault();
  const [checked, setChecked] = React.useState<number>();
  const latest = React.useRef<File>();
  React.useEffect(
    () => () => {
      latest.current = undefined;
    },
    []
  );

  async function run(file: File): Promise<void> {
    const isLatest = (): boolean => latest.current === file;
    setChecked(0);
    const opened = await openRoster(await file.arrayBuffer(), {
      pause,
      onProgress: (share) => isLatest() && setChecked(share)
    });
    if (!isLatest()) return;
    setChecked(undefined);
    onChecked({ name: file.name, ...opened });
  }

  return {
    checked,
    check: (file) => {
      latest.current = file;
      setChecked(undefined);
      if (file) run(file).catch(showFault);
    }
  };
}

function Checking({ share, format }: { share: number; format: Format }): React.ReactElement {
  return (
    <div className={styles.checking}>
      <p id="roster-checking">
        {fill(strings.checking, {
          share: format.share(share, 1)
        })}
      </p>
      <progress aria-labelledby="roster-checking" value={share} />
    </div>
  );
}

interface IChosenFileProps {
  chosen: Chosen;
  format: Format;
  busy: boolean;
  onStore(): void;
}

function ChosenFile({ chosen, format, busy, onStore }: IChosenFileProps): React.ReactElement {
  const { name, roster } = chosen;
  switch (roster.kind) {
    case 'notUtf8':
      return <Problem>{fill(strings.notUtf8, { name })}</Problem>;
    case 'faulty':
      return <ProblemList name={name} problems={roster.problems} format={format} />;
    case 'sound': {
      const divisions = new Set(roster.people.map(({ division }) => division)).size;
      return (
        <div>
          <p role="status">
            {fill(strings.sound, {
              name,
              people: format.count(roster.people.length),
              divisions
            })}
          </p>
          <Button kind="primary" onClick={onStore} disabled={busy}>
            {busy ? strings.storing : strings.store}
          </Button>
        </div>
      );
    }
  }
}

function storedText(audience: Audience | undefined, format: Format): string {
  switch (audience?.kind) {
    case undefined:
      return strings.reading;
    case 'none':
      return strings.none;
    case 'faulty':
      return strings.storedFaulty;
    case 'roster':
      return format.plural(strings.stored, audience.people.length, {
        when: format.moment(audience.savedAt)
      });
  }
}

function useAudience(file: IRosterFile): { audience?: Audience; failure?: Failure; refresh(): void } {
  const showFault = useFault();
  const [state, setState] = React.useState<{ audience?: Audience; failure?: Failure }>({});
  const [asked, setAsked] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    readAudience(file, { pause })
      .then((audience) => current && setState({ audience }))
      .catch((error: unknown) => current && setState({ failure: failureOf(error) }))
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [file, asked, showFault]);
  return { ...state, refresh: () => setAsked((count) => count + 1) };
}
