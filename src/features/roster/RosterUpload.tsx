import * as React from 'react';
import { roster as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IGroupMembers, IRosterFile } from '../../application/review/ports';
import { readAudience } from '../../application/review/roster';
import type { Audience } from '../../application/review/roster';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import { NotLoaded } from '../../components/message/NotLoaded';
import { Problem } from '../../components/message/Problem';
import { pause } from '../../components/pause';
import form from '../../components/form/Form.module.scss';
import { GroupImport } from './GroupImport';
import { openFile } from './openFile';
import { ProblemList } from './ProblemList';
import styles from './Roster.module.scss';
import { useChoice } from './useChoice';
import type { Chosen, ReadChoice } from './useChoice';
import type { Format } from '../../components/format';
import control from '../../components/field/Control.module.scss';

export interface IRosterUploadProps {
  file: IRosterFile;
  groups: IGroupMembers;
  format: Format;
}

type Storing = { kind: 'idle' } | { kind: 'storing' } | { kind: 'failed'; failure: Failure };

/** The roster: what is stored, and a new file that is checked line by line before anything is stored. */
export function RosterUpload({ file, groups, format }: IRosterUploadProps): React.ReactElement {
  const showFault = useFault();
  const { audience, failure, refresh } = useAudience(file);
  const { chosen, checked, choose, forget } = useChoice();
  const [storing, setStoring] = React.useState<Storing>({ kind: 'idle' });
  const isStoring = storing.kind === 'storing';

  function begin(name: string, read: ReadChoice): Promise<void> {
    setStoring({ kind: 'idle' });
    return choose(name, read);
  }

  function pick({ target }: React.ChangeEvent<HTMLInputElement>): void {
    const picked = target.files?.[0];
    // A browser does not tell of the same file again, which may have been corrected.
    target.value = '';
    if (picked) begin(picked.name, (onProgress) => openFile(picked, onProgress)).catch(showFault);
  }

  async function store(text: string): Promise<void> {
    setStoring({ kind: 'storing' });
    try {
      await file.save(text);
      setStoring({ kind: 'idle' });
      forget();
      refresh();
    } catch (error) {
      setStoring({ kind: 'failed', failure: failureOf(error) });
    }
  }

  return (
    <section className={form.panel}>
      <h3 className={form.title}>{strings.title}</h3>
      <p>{strings.introduction}</p>
      {failure && (
        <NotLoaded
          title={strings.readFailed}
          reason={fill(strings.readFailedDetail, { detail: failure.detail })}
          onTryAgain={refresh}
        />
      )}
      <p role="status" className={form.news}>
        {!failure && storedText(audience, format)}
      </p>
      <label className={`${control.control} ${form.field}`}>
        {strings.choose}
        <input type="file" accept=".csv,text/csv" disabled={isStoring} onChange={pick} />
      </label>
      <GroupImport groups={groups} disabled={isStoring} onChoose={(read) => begin(strings.groupName, read)} />
      {checked !== undefined && <Checking share={checked} format={format} />}
      {chosen && (
        <ChosenFile
          chosen={chosen}
          format={format}
          busy={isStoring}
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
    case 'unreadable':
      return <Problem>{fill(strings.unreadable, { name })}</Problem>;
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
          <Button kind="primary" onClick={onStore} busy={busy}>
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
    setState({});
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
