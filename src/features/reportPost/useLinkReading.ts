import * as React from 'react';
import { readShownPage } from '../../application/reporting/readShownPage';
import { useFault } from '../../components/useFault';
import { readPostLink } from '../../domain/reporting/links/readPostLink';
import type { KnownPlaces, LinkReading } from '../../domain/reporting/links/readPostLink';
import type { IReportServices } from './services';
import { pauseMs } from './usePreview';

type LinkAnswer = {
  reading: LinkReading;
  /** SharePoint is being asked which page the address shows; a person can go on meanwhile. */
  isAsking: boolean;
};

/** What a link is read as, and, where the address shows a page that has another address, as that page. */
export function useLinkReading(
  { shownPages }: Pick<IReportServices, 'shownPages'>,
  link: string,
  { sharePoint, newsHub, speechbubble }: KnownPlaces
): LinkAnswer {
  const showFault = useFault();
  const places = React.useMemo(
    () => ({ sharePoint, newsHub, speechbubble }),
    [sharePoint, newsHub, speechbubble]
  );
  const written = React.useMemo(() => readPostLink(link, places), [link, places]);
  const [answer, setAnswer] = React.useState<{ to: LinkReading; reading: LinkReading }>();
  const isShowing = written.kind === 'post' && written.shows !== undefined;

  React.useEffect(() => {
    if (!isShowing) return undefined;
    let current = true;
    const timer = window.setTimeout(() => {
      readShownPage(written, places, shownPages)
        .then((reading) => current && setAnswer({ to: written, reading }))
        .catch(showFault);
    }, pauseMs);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [isShowing, written, places, shownPages, showFault]);

  if (answer?.to === written) return { reading: answer.reading, isAsking: false };
  return { reading: written, isAsking: isShowing };
}
