import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Message } from '../../components/message/Message';
import { NotLoaded } from '../../components/message/NotLoaded';
import { coverageOf } from '../../domain/coverage/coverage';
import type { Coverage } from '../../domain/coverage/coverage';
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
export default function CoverageArea({ services, format, view }: ICoverageAreaProps): React.ReactElement {
  const reading = useReading(services);
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
          reason={
            state.failure.kind === 'denied'
              ? strings.failedDenied
              : fill(strings.failedBody, { detail: state.failure.detail })
          }
          onTryAgain={reading.readAgain}
        />
      );
    case 'ready':
      return (
        <Published data={state.data} reading={reading} services={services} format={format} view={view} />
      );
  }
}

interface IPublishedProps extends ICoverageAreaProps {
  data: ReviewData;
  reading: Reading;
}

function Published({ data, reading, services, format, view }: IPublishedProps): React.ReactElement {
  const standing = data.versions.filter(({ withdrawn }) => !withdrawn);
  const [number, setNumber] = React.useState(standing[standing.length - 1]?.number);
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
          <select value={number} onChange={(event) => setNumber(Number(event.target.value))}>
            {[...standing].reverse().map((version) => (
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
  { versions, audience, recordSet }: ReviewData,
  number: number | undefined,
  { clock, calendar }: ICoverageServices
): Coverage | undefined {
  return React.useMemo(() => {
    const version = versions.find((each) => each.number === number);
    return (
      version &&
      coverageOf({
        versions,
        version,
        recordSet,
        roster: audience.kind === 'roster' ? audience.people : undefined,
        dayOf: calendar.dayOf,
        today: clock.today()
      })
    );
  }, [versions, audience, recordSet, number, clock, calendar]);
}
