import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { useParameter } from '../../components/address/useAddress';
import { FailureBar } from '../../components/fluent/FailureBar';
import { Notice } from '../../components/fluent/Notice';
import { ProgressWithCancel } from '../../components/fluent/ProgressWithCancel';
import type { Format } from '../../components/format';
import { coverageOf } from '../../domain/coverage/coverage';
import { versionsInEffect } from '../../domain/policy/versions';
import styles from './Coverage.module.scss';
import { coverageInput } from './coverageInput';
import { CoverageView } from './CoverageView';
import { progressText } from './progressText';
import type { ICoverageServices } from './services';
import type { Shown } from './shown';
import { useCoverageReading } from './useCoverageReading';
import type { CoverageReading, ReviewData } from './useCoverageReading';

/** It brings lists and the people picker along, which the figures do without. */
const PeopleView = React.lazy(() => import(/* webpackChunkName: 'review-people' */ './PeopleView'));

interface ICoverageAreaProps {
  services: ICoverageServices;
  format: Format;
  /** Both views show the same reading, so going from one to the other reads nothing. */
  view: 'coverage' | 'people';
}

/** Who has acknowledged: reads everything once, with progress, and shows it as figures or as people. */
export default function CoverageArea(props: ICoverageAreaProps): React.ReactElement {
  const reading = useCoverageReading(props.services);
  const area = useStayInArea(`${reading.state.kind} ${props.view}`);
  return (
    <div ref={area} tabIndex={-1} className={styles.area}>
      <AreaContent {...props} reading={reading} />
    </div>
  );
}

/**
 * Who pressed what goes with what the area shows, such as Refresh or a link to people, stays in the area: else the keyboard
 * would start again at the top of the page.
 */
function useStayInArea(shown: string): React.RefObject<HTMLDivElement> {
  const area = React.useRef<HTMLDivElement>(null);
  const wasIn = React.useRef(false);
  React.useEffect(() => {
    const { current } = area;
    const enter = (): void => {
      wasIn.current = true;
    };
    current?.addEventListener('focusin', enter);
    return () => current?.removeEventListener('focusin', enter);
  }, []);
  React.useEffect(() => {
    if (wasIn.current && document.activeElement === document.body) area.current?.focus();
  }, [shown]);
  return area;
}

interface IAreaContentProps extends ICoverageAreaProps {
  reading: CoverageReading;
}

function AreaContent(props: IAreaContentProps): React.ReactElement {
  const { reading, format } = props;
  const { state } = reading;
  switch (state.kind) {
    case 'reading':
      return <ProgressWithCancel {...progressText(state.progress, format)} onCancel={reading.cancel} />;
    case 'cancelled':
      return (
        <Notice
          tone="information"
          title={strings.cancelledTitle}
          actions={<DefaultButton text={strings.goOn} onClick={reading.readAgain} />}
        >
          {strings.cancelledBody}
        </Notice>
      );
    case 'failed':
      return (
        <FailureBar
          title={strings.failedTitle}
          failure={state.failure}
          advice={state.failure.kind === 'denied' ? strings.failedDenied : undefined}
          onTryAgain={reading.readAgain}
        />
      );
    case 'ready':
      return <Published {...props} data={state.data} />;
  }
}

interface IPublishedProps extends IAreaContentProps {
  data: ReviewData;
}

/** The version in the address stays while everything is read again; the current one is shown where it names none. */
function Published({ data, reading, services, format, view }: IPublishedProps): React.ReactElement {
  const asked = useParameter('version');
  const inEffect = versionsInEffect(data.policyKey, data.versions, services.clock.now().getTime());
  const version = inEffect.find(({ number }) => String(number) === asked) ?? inEffect[inEffect.length - 1];
  const coverage = React.useMemo(
    () => version && coverageOf(coverageInput(data, version, services)),
    [data, version, services]
  );
  if (!coverage) {
    return (
      <Notice tone="information" title={strings.nothingPublishedTitle}>
        {strings.nothingPublishedBody}
      </Notice>
    );
  }
  const shown: Shown = { data, coverage, services, format, onRefresh: reading.readAgain };
  return (
    <React.Suspense fallback={<p role="status">{strings.loading}</p>}>
      {view === 'coverage' ? <CoverageView {...shown} /> : <PeopleView {...shown} />}
    </React.Suspense>
  );
}
