import { DefaultButton } from '@fluentui/react/lib/Button';
import { support as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { FailureBar } from '../../components/fluent/FailureBar';
import { Heading } from '../../components/heading/Heading';
import { FaultTable } from './FaultTable';
import { HealthTable } from './HealthTable';
import { KeptCopy } from './KeptCopy';
import { ReportCopy } from './ReportCopy';
import { reportText, surroundingRows } from './reportText';
import type { ISupportServices, Surroundings } from './services';
import styles from './Support.module.scss';
import { useHealth } from './useHealth';

interface ISupportAreaProps {
  services: ISupportServices;
  surroundings: Surroundings;
}

/** For the owner who asks for help: what runs here, how the lists are, the last errors, and all of it as text. */
export default function SupportArea({ services, surroundings }: ISupportAreaProps): React.ReactElement {
  const { refresh, ...answer } = useHealth(services);
  const health = answer.kind === 'given' ? answer.value : undefined;
  const failure = answer.kind === 'failed' ? answer.failure : undefined;
  const [faults, setFaults] = React.useState(() => services.faults.read());
  const faultsTitle = React.useRef<HTMLHeadingElement>(null);
  const { format } = surroundings;

  // Looking at the lists may have met an error of its own.
  React.useEffect(() => setFaults(services.faults.read()), [services, health, failure]);

  function clearFaults(): void {
    services.faults.clear();
    setFaults([]);
    faultsTitle.current?.focus();
  }

  return (
    <section aria-busy={answer.kind === 'awaited'}>
      <Heading className={styles.title}>{strings.title}</Heading>
      <p>{strings.introduction}</p>
      <dl className={styles.facts}>
        {surroundingRows(surroundings).map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd translate="no">{value}</dd>
          </div>
        ))}
      </dl>
      <Heading below={2} className={styles.subtitle}>
        {strings.lists}
      </Heading>
      <p role="status">
        {answer.kind === 'awaited' && strings.looking}
        {health && fill(strings.looked, { when: format.moment(health.lookedAt) })}
      </p>
      {failure && <FailureBar title={strings.failed} failure={failure} />}
      {health && <HealthTable health={health.subjects} format={format} />}
      <DefaultButton
        iconProps={{ iconName: 'Refresh' }}
        text={strings.lookAgain}
        disabled={answer.kind === 'awaited'}
        allowDisabledFocus
        onClick={refresh}
      />
      <Heading below={2} ref={faultsTitle} tabIndex={-1} className={styles.subtitle}>
        {strings.faults}
      </Heading>
      <FaultTable faults={faults} format={format} onClear={clearFaults} />
      {health && (
        <ReportCopy
          clipboard={services.clipboard}
          text={reportText({ surroundings, faults, health: health.subjects, lookedAt: health.lookedAt })}
        />
      )}
      <Heading below={2} className={styles.subtitle}>
        {strings.kept}
      </Heading>
      <KeptCopy kept={services.kept} />
    </section>
  );
}
