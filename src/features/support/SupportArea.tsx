import * as React from 'react';
import { support as strings } from 'ReviewStrings';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Problem } from '../../components/message/Problem';
import { FaultTable } from './FaultTable';
import { HealthTable } from './HealthTable';
import { KeptCopy } from './KeptCopy';
import { ReportCopy } from './ReportCopy';
import { reportText, surroundingRows } from './reportText';
import type { ISupportServices, Surroundings } from './services';
import styles from './Support.module.scss';
import { useHealth } from './useHealth';

export interface ISupportAreaProps {
  services: ISupportServices;
  surroundings: Surroundings;
}

/** For the owner who asks for help: what runs here, how the lists are, the last errors, and all of it as text. */
export default function SupportArea({ services, surroundings }: ISupportAreaProps): React.ReactElement {
  const { state, refresh } = useHealth(services);
  const [faults, setFaults] = React.useState(() => services.faults.read());
  const { format } = surroundings;

  // Looking at the lists may have met an error of its own.
  React.useEffect(() => setFaults(services.faults.read()), [services, state]);

  function clearFaults(): void {
    services.faults.clear();
    setFaults([]);
  }

  return (
    <section className={styles.support} aria-busy={state.kind === 'looking'}>
      <h3 className={styles.title}>{strings.title}</h3>
      <p>{strings.introduction}</p>
      <dl className={styles.facts}>
        {surroundingRows(surroundings).map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd translate="no">{value}</dd>
          </div>
        ))}
      </dl>
      <h4 className={styles.subtitle}>{strings.lists}</h4>
      <p role="status">
        {state.kind === 'looking' && strings.looking}
        {state.kind === 'looked' && fill(strings.looked, { when: format.moment(state.lookedAt) })}
      </p>
      <Problem>{state.kind === 'failed' && fill(strings.failed, { detail: state.failure.detail })}</Problem>
      {state.kind === 'looked' && <HealthTable health={state.health} format={format} />}
      <Button onClick={refresh} busy={state.kind === 'looking'}>
        {strings.lookAgain}
      </Button>
      <h4 className={styles.subtitle}>{strings.faults}</h4>
      <FaultTable faults={faults} format={format} onClear={clearFaults} />
      {state.kind === 'looked' && (
        <ReportCopy
          clipboard={services.clipboard}
          text={reportText({ surroundings, faults, health: state.health, lookedAt: state.lookedAt })}
        />
      )}
      <KeptCopy kept={services.kept} />
    </section>
  );
}
