import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { useFault } from '../../components/useFault';
import { Heading } from '../../components/heading/Heading';
import { pause } from '../../components/pause';
import { useElementId } from '../../components/useElementId';
import { coverageOf } from '../../domain/coverage/coverage';
import type { Coverage } from '../../domain/coverage/coverage';
import { progressOf, versionBefore } from '../../domain/coverage/progress';
import { currentVersion } from '../../domain/policy/versions';
import styles from './Coverage.module.scss';
import type { Shown } from './shown';
import { coverageInput } from './coverageInput';
import { ProgressChart } from './ProgressChart';

const ProgressTable = React.lazy(() => import(/* webpackChunkName: 'review-lists' */ './ProgressTable'));

/** How the version has come on, with the one before it for comparison: drawn, and the same as a table. */
export function ProgressSection(shown: Shown): React.ReactElement {
  const { data, coverage, services, format } = shown;
  const before = useCoverageBefore(shown);
  const progress = React.useMemo(() => {
    const isCurrent =
      currentVersion(data.policyKey, data.versions, services.clock.now().getTime())?.number ===
      coverage.version.number;
    // Nobody is asked for a version any more that another has replaced: its line ends with its last record.
    return progressOf(coverage, isCurrent ? services.clock.today() : coverage.publishedOn, before);
  }, [data, coverage, services, before]);
  const chart = {
    progress,
    asked: coverage.denominator,
    versionBefore: before?.version.number,
    format
  };
  return (
    <section aria-label={strings.overTime}>
      <Heading className={styles.subtitle}>{strings.overTime}</Heading>
      <ProgressChart {...chart} />
      <Fold title={strings.dayByDay}>
        <React.Suspense fallback={<p role="status">{strings.loading}</p>}>
          <ProgressTable {...chart} />
        </React.Suspense>
      </Fold>
    </section>
  );
}

/** Worked out after what matters more is drawn, since it takes as long again. */
function useCoverageBefore({ data, coverage, services }: Shown): Coverage | undefined {
  const [worked, setWorked] = React.useState<{ of: Coverage; before: Coverage }>();
  const showFault = useFault();
  React.useEffect(() => {
    const version = versionBefore(coverage.version, data.versions);
    if (!version) return undefined;
    let isGone = false;
    pause()
      .then(() => {
        if (isGone) return;
        setWorked({ of: coverage, before: coverageOf(coverageInput(data, version, services)) });
      })
      .catch(showFault);
    return () => {
      isGone = true;
    };
  }, [data, coverage, services, showFault]);
  return worked?.of === coverage ? worked.before : undefined;
}

/** Opens to what few want to see. */
function Fold({ title, children }: React.PropsWithChildren<{ title: string }>): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  const id = useElementId('fold');
  return (
    <>
      <ActionButton
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        iconProps={{ iconName: isOpen ? 'ChevronDown' : 'ChevronRight' }}
        onClick={() => setOpen(!isOpen)}
      >
        {title}
      </ActionButton>
      {isOpen && <div id={id}>{children}</div>}
    </>
  );
}
