import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { reminderPlace as strings } from 'ReviewStrings';
import * as React from 'react';
import type {
  IReminderPlaces,
  PlacedReminder,
  ReminderSite as Place
} from '../../application/reminder/placing';
import { fill } from '../../components/fill';
import { Choice } from '../../components/fluent/Choice';
import { FailureBar } from '../../components/fluent/FailureBar';
import { FormField } from '../../components/fluent/FormField';
import { Notice } from '../../components/fluent/Notice';
import { Heading } from '../../components/heading/Heading';
import { siteAddress } from '../../domain/siteAddress';
import styles from './ReminderPlace.module.scss';
import { useReminderPlace } from './useReminderPlace';
import type { PlaceState } from './useReminderPlace';

interface IReminderPlaceProps {
  places: IReminderPlaces;
  /** Opens the section where the policy page's address is set. */
  onAddresses(): void;
}

/** Where the reminder stands: one site at a time, by one press, and taken away by another. */
export function ReminderPlace({ places, onAddresses }: IReminderPlaceProps): React.ReactElement {
  const { state, look, place, takeAway } = useReminderPlace(places);
  const [typed, setTyped] = React.useState(places.listsSite);
  const [problem, setProblem] = React.useState('');

  function lookAtTyped(): void {
    const site = siteAddress(typed, places.listsSite);
    setProblem(site ? '' : strings.siteProblem);
    if (site) look(site);
  }

  return (
    <section className={styles.place} aria-busy={state.busy !== undefined}>
      <Heading className={styles.title}>{strings.title}</Heading>
      <p>{strings.introduction}</p>
      <p>{strings.right}</p>
      <form
        noValidate
        aria-label={strings.look}
        className={styles.site}
        onSubmit={(event) => {
          event.preventDefault();
          lookAtTyped();
        }}
      >
        <FormField
          label={strings.site}
          hint={strings.siteHint}
          type="url"
          value={typed}
          problem={problem}
          onChange={setTyped}
        />
        <DefaultButton type="submit" text={strings.look} />
      </form>
      <Failure state={state} onTryAgain={() => look(state.site)} />
      <p role="status" className={styles.news}>
        {statusText(state)}
      </p>
      {state.policyPage === '' && (
        <Notice
          tone="warning"
          title={strings.noPolicyPage}
          actions={<DefaultButton text={strings.toAddresses} onClick={onAddresses} />}
        >
          {strings.noPolicyPageBody}
        </Notice>
      )}
      {state.place && !state.place.mayPlace && (
        <Notice tone="warning" title={fill(strings.notYours, { site: state.place.title })}>
          {strings.administratorsWay}
        </Notice>
      )}
      {state.place?.mayPlace && state.policyPage && (
        <Placing
          key={JSON.stringify([state.site, state.place.placed])}
          place={state.place}
          policyPage={state.policyPage}
          busy={state.busy !== undefined}
          onPlace={place}
          onTakeAway={takeAway}
        />
      )}
    </section>
  );
}

interface IPlacingProps {
  place: Place;
  policyPage: string;
  busy: boolean;
  onPlace(how: PlacedReminder): void;
  onTakeAway(): void;
}

/** How it stands, and the two presses. */
function Placing({
  place: { placed },
  policyPage,
  busy,
  onPlace,
  onTakeAway
}: IPlacingProps): React.ReactElement {
  const [position, setPosition] = React.useState<PlacedReminder['position']>(placed?.position ?? 'bottom');
  const [isReporting, setReporting] = React.useState(Boolean(placed?.reportTo));
  return (
    <>
      <Choice<PlacedReminder['position']>
        className={styles.position}
        label={strings.position}
        options={[
          { key: 'bottom', text: strings.bottom },
          { key: 'top', text: strings.top }
        ]}
        chosen={position}
        onChoose={setPosition}
      />
      <Checkbox
        label={strings.report}
        checked={isReporting}
        onChange={(_event, isChecked = false) => setReporting(isChecked)}
      />
      <p className={styles.hint}>{strings.reportHint}</p>
      {placed?.reportTo && placed.reportTo !== policyPage && (
        <Notice tone="warning" title={strings.moved}>
          {strings.movedBody}
        </Notice>
      )}
      <div className={styles.line}>
        <PrimaryButton
          text={placed ? strings.save : strings.place}
          disabled={busy}
          allowDisabledFocus
          onClick={() => onPlace({ position, reportTo: isReporting ? policyPage : '' })}
        />
        {placed && (
          <DefaultButton text={strings.takeAway} disabled={busy} allowDisabledFocus onClick={onTakeAway} />
        )}
      </div>
    </>
  );
}

function Failure({
  state,
  onTryAgain
}: {
  state: PlaceState;
  onTryAgain(): void;
}): React.ReactElement | null {
  if (!state.failure) return null;
  const { doing, failure } = state.failure;
  const site = state.place?.title ?? state.site;
  if (doing === 'reading') {
    return (
      <FailureBar title={fill(strings.readFailed, { site })} failure={failure} onTryAgain={onTryAgain} />
    );
  }
  return (
    <FailureBar
      title={fill(doing === 'placing' ? strings.placeFailed : strings.takeAwayFailed, { site })}
      failure={failure}
      advice={failure.kind === 'denied' ? `${strings.refused} ${strings.administratorsWay}` : undefined}
    />
  );
}

function statusText({ busy, place, news, failure }: PlaceState): string {
  if (busy)
    return { reading: strings.reading, placing: strings.placing, takingAway: strings.takingAway }[busy];
  if (news) return news;
  if (!place || failure) return '';
  return fill(place.placed ? strings.isPlaced : strings.isNotPlaced, { site: place.title });
}
