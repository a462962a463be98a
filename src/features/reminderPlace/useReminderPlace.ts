import { reminderPlace as strings } from 'ReviewStrings';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IReminderPlaces, PlacedReminder, ReminderSite } from '../../application/reminder/placing';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';

export type PlaceState = {
  /** The site that is looked at. */
  site: string;
  /** Undefined until the site has answered. */
  place?: ReminderSite;
  /** Undefined until the settings have been read. */
  policyPage?: string;
  busy?: 'reading' | 'placing' | 'takingAway';
  failure?: { doing: 'reading' | 'placing' | 'takingAway'; failure: Failure };
  news: string;
};

type PlaceWork = {
  state: PlaceState;
  /** Looks at a site. */
  look(site: string): void;
  place(how: PlacedReminder): void;
  takeAway(): void;
};

/** Looks at the lists' site when first shown; after each press says what has come of it. */
export function useReminderPlace(places: IReminderPlaces): PlaceWork {
  const showFault = useFault();
  const [state, setState] = React.useState<PlaceState>({ site: places.listsSite, news: '' });
  const mounted = React.useRef(true);
  const show = React.useCallback((part: Partial<PlaceState>): void => {
    if (mounted.current) setState((previous) => ({ ...previous, ...part }));
  }, []);

  const perform = React.useCallback(
    (
      doing: NonNullable<PlaceState['busy']>,
      site: string,
      work: () => Promise<void>,
      news: (place: ReminderSite) => string
    ): void => {
      async function run(): Promise<void> {
        show({ busy: doing, failure: undefined, news: '' });
        try {
          await work();
          const [place, policyPage] = await Promise.all([places.read(site), places.policyPage()]);
          show({ place, policyPage, news: news(place) });
        } catch (error) {
          show({ failure: { doing, failure: failureOf(error) } });
        } finally {
          show({ busy: undefined });
        }
      }
      run().catch(showFault);
    },
    [places, show, showFault]
  );

  const look = React.useCallback(
    (site: string): void => {
      show({ site, place: undefined });
      perform(
        'reading',
        site,
        async () => undefined,
        () => ''
      );
    },
    [perform, show]
  );

  React.useEffect(() => {
    mounted.current = true;
    look(places.listsSite);
    return () => {
      mounted.current = false;
    };
  }, [look, places]);

  const { site } = state;
  return {
    state,
    look,
    place: (how) =>
      perform(
        'placing',
        site,
        () => places.place(site, how),
        ({ title }) => fill(strings.hasBeenPlaced, { site: title })
      ),
    takeAway: () =>
      perform(
        'takingAway',
        site,
        () => places.takeAway(site),
        ({ title }) => fill(strings.hasBeenTakenAway, { site: title })
      )
  };
}
