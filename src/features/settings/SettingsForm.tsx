import * as React from 'react';
import * as strings from 'SettingsStrings';
import { failureOf } from '../../application/failure';
import type { ISettingsStore } from '../../application/review/ports';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import type { PolicySettings } from '../../domain/policy/policy';
import { settingsProblems } from '../../domain/policy/settings';
import styles from './SettingsForm.module.scss';

/** The link and the contact that staff see under every version. */
export function SettingsForm({ store }: { store: ISettingsStore }): React.ReactElement {
  const showFault = useFault();
  const [settings, setSettings] = React.useState<PolicySettings>();
  const [problem, setProblem] = React.useState('');
  const [news, setNews] = React.useState('');
  const [busy, setBusy] = React.useState(false);

  React.useEffect(() => {
    let current = true;
    store
      .read()
      .then((read) => {
        if (current) setSettings(read);
      })
      .catch((error: unknown) => {
        const { detail } = failureOf(error);
        if (current) setProblem(fill(strings.readFailed, { detail }));
      })
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [store, showFault]);

  async function save(changed: PolicySettings): Promise<void> {
    const problems = settingsProblems(changed);
    setNews('');
    setProblem('');
    if (problems.includes('fullPolicyLink')) return setProblem(strings.linkWrong);
    if (problems.includes('contactEmail')) return setProblem(strings.contactWrong);
    setBusy(true);
    try {
      await store.save(changed);
      setNews(strings.saved);
    } catch (error) {
      setProblem(fill(strings.saveFailed, { detail: failureOf(error).detail }));
    } finally {
      setBusy(false);
    }
  }

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    if (settings && !busy) save(trimmed(settings)).catch(showFault);
  }

  return (
    <form className={styles.settings} onSubmit={submit} noValidate>
      <h3 className={styles.title}>{strings.title}</h3>
      {settings && (
        <>
          <label className={styles.field}>
            {strings.link}
            <input
              type="url"
              value={settings.fullPolicyLink}
              onChange={(event) => setSettings({ ...settings, fullPolicyLink: event.target.value })}
            />
          </label>
          <label className={styles.field}>
            {strings.contact}
            <input
              type="email"
              value={settings.contactEmail}
              onChange={(event) => setSettings({ ...settings, contactEmail: event.target.value })}
            />
          </label>
          <Button type="submit" aria-disabled={busy}>
            {busy ? strings.saving : strings.save}
          </Button>
        </>
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <p role="status">{news}</p>
    </form>
  );
}

function trimmed(settings: PolicySettings): PolicySettings {
  return {
    ...settings,
    fullPolicyLink: settings.fullPolicyLink.trim(),
    contactEmail: settings.contactEmail.trim()
  };
}
