import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { Button } from '../../components/button/Button';
import { failureText } from '../../components/failureText';
import { fill } from '../../components/fill';
import { Message } from '../../components/message/Message';
import { NotLoaded } from '../../components/message/NotLoaded';
import { coverageOf } from '../../domain/coverage/coverage';
import type { Coverage } from '../../domain/coverage/coverage';
import { currentVersion, publishedVersions } from '../../domain/policy/versions';
import styles from './Coverage.module.scss';
import { CoverageView } from './CoverageView';
import { PeopleView } from './PeopleView';
import { ReadingProgressBar } from './ReadingProgressBar';
import type { ICoverageServices } from './services';
import { useReading } from './useReading';
import type { Reading, ReviewData } from './useReading';
import type { Format } from '../../components/format';
import control from '../../components/field/Control.module.scss';

export interface ICoverageAreaProps {
  services: ICoverageServices;
  format: Format;
  /** Both views show the same reading, so going from one to the other reads nothing. */
  view: 'coverage' | 'people';
}

/** What the views show: one version's coverage, and what it rests on. */
export type Shown = {
  data: ReviewData;
  coverage: Coverage;
  services: ICoverageServices;
  format: Format;
};

/** Who has acknowledged: reads everything once, with progress, and shows it as figures or as people. */
export default function CoverageArea(props: ICoverageAreaProps): React.ReactElement {
  const reading = useReading(props.services);
  /** The version that was chosen, which stays while everything is read again. */
  const [chosen, setChosen] = React.useState<number>();
  const area = useStayInArea(reading.state.kind);
  return (
    <div ref={area} tabIndex={-1} className={styles.area}>
      <AreaContent {...props} reading={reading} chosen={chosen} onChoose={setChosen} />
    </div>
  );
}

/**
 * Who pressed a button in the area that goes with what it shows, such as Refresh, stays in the area: else the keyboard
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
  reading: Reading;
  chosen: number | undefined;
  onChoose(version: number): void;
}

function AreaContent(props: IAreaContentProps): React.ReactElement {
  const { reading, format } = props;
  const { state } = reading;
  switch (state.kind) {
    case 'reading':
      return <ReadingProgressBar progress={state.progress} format={format} onCancel={reading.cancel} />;
    case 'cancelled':
      return (
        <Message
          tone="information"
          icon="Info"
          title={strings.cancelledTitle}
          actions={<Button onClick={reading.readAgain}>{strings.goOn}</Button>}
        >
          <p>{strings.cancelledBody}</p>
        </Message>
      );
    case 'failed':
      return (
        <NotLoaded
          title={strings.failedTitle}
          reason={failureText(state.failure, {
            denied: strings.failedDenied,
            otherwise: strings.failedBody
          })}
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

function Published({
  data,
  reading,
  services,
  format,
  view,
  chosen,
  onChoose
}: IPublishedProps): React.ReactElement {
  const published = publishedVersions(data.policyKey, data.versions);
  const isChoice = published.some(({ number }) => number === chosen);
  const number = isChoice ? chosen : currentVersion(data.policyKey, data.versions)?.number;
  const coverage = useCoverage(data, number, services);
  if (!coverage) {
    return (
      <Message tone="information" icon="Info" title={strings.nothingPublishedTitle}>
        <p>{strings.nothingPublishedBody}</p>
      </Message>
    );
  }
  const shown: Shown = { data, coverage, services, format };
  return (
    <div>
      <div className={styles.bar}>
        <label className={`${control.control} ${styles.field}`}>
          {strings.version}
          <select value={number} onChange={(event) => onChoose(Number(event.target.value))}>
            {[...published].reverse().map((version) => (
              <option key={version.number} value={version.number}>
                {fill(strings.versionOption, { number: version.number, title: version.title })}
              </option>
            ))}
          </select>
        </label>
        <span className={styles.barEnd}>
          <Button onClick={reading.readAgain}>{strings.readAgain}</Button>
          <Button onClick={reading.forget}>{strings.forget}</Button>
        </span>
      </div>
      {view === 'coverage' ? <CoverageView {...shown} /> : <PeopleView {...shown} />}
    </div>
  );
}

function useCoverage(
  data: ReviewData,
  number: number | undefined,
  { clock, calendar }: ICoverageServices
): Coverage | undefined {
  return React.useMemo(() => {
    const version = data.versions.find((each) => each.number === number);
    return (
      version &&
      coverageOf({
        ...data,
        version,
        dayOf: calendar.dayOf,
        today: clock.today()
      })
    );
  }, [data, number, clock, calendar]);
}
