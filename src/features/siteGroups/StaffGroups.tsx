import * as React from 'react';
import { siteGroups as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IStaffGroups, StaffGroup } from '../../application/review/ports';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import form from '../../components/form/Form.module.scss';
import { NotLoaded } from '../../components/message/NotLoaded';
import { Problem } from '../../components/message/Problem';
import styles from './SiteGroups.module.scss';

export interface IStaffGroupsProps {
  groups: IStaffGroups;
  onChosen(): void;
}

/** The owner's choice of the groups that are staff. It is kept; set-up turns it into permissions. */
export function StaffGroups({ groups, onChosen }: IStaffGroupsProps): React.ReactElement {
  const showFault = useFault();
  const [choices, setChoices] = React.useState<readonly StaffGroup[]>();
  const [failure, setFailure] = React.useState<Failure>();
  const [asked, setAsked] = React.useState(0);
  const [busy, setBusy] = React.useState(false);
  const [news, setNews] = React.useState('');
  const [problem, setProblem] = React.useState('');

  React.useEffect(() => {
    let current = true;
    setFailure(undefined);
    groups
      .read()
      .then((read) => current && setChoices(read))
      .catch((error: unknown) => {
        const found = failureOf(error);
        if (current) setFailure(found);
      })
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [groups, asked, showFault]);

  async function save(chosen: readonly StaffGroup[]): Promise<void> {
    setNews('');
    setProblem(chosen.length === 0 ? strings.staffNone : '');
    if (chosen.length === 0) return;
    setBusy(true);
    try {
      await groups.choose(chosen.map(({ id }) => id));
      setNews(strings.staffSaved);
      onChosen();
    } catch (error) {
      const { kind, detail } = failureOf(error);
      setProblem(kind === 'rejected' ? strings.staffTooOld : fill(strings.staffSaveFailed, { detail }));
    } finally {
      setBusy(false);
    }
  }

  function tick(id: number, isStaff: boolean): void {
    setNews('');
    setChoices((known) => known?.map((group) => (group.id === id ? { ...group, isStaff } : group)));
  }

  return (
    <>
      <h4 className={form.subtitle}>{strings.staff}</h4>
      <p>{strings.staffIntroduction}</p>
      {failure && (
        <NotLoaded
          title={strings.staffReadFailed}
          reason={fill(strings.readFailedDetail, { detail: failure.detail })}
          onTryAgain={() => setAsked((count) => count + 1)}
        />
      )}
      {choices && (
        <>
          <fieldset className={styles.choices}>
            <legend>{strings.staffGroups}</legend>
            {choices.map(({ id, title, isStaff }) => (
              <label key={id} className={styles.choice}>
                <input
                  type="checkbox"
                  checked={isStaff}
                  onChange={(event) => tick(id, event.target.checked)}
                />
                {title}
              </label>
            ))}
          </fieldset>
          <Button
            busy={busy}
            onClick={() => {
              save(choices.filter(({ isStaff }) => isStaff)).catch(showFault);
            }}
          >
            {busy ? strings.saving : strings.save}
          </Button>
        </>
      )}
      <Problem>{problem}</Problem>
      <p role="status" className={form.news}>
        {news}
      </p>
    </>
  );
}
