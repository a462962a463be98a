import * as React from 'react';
import { previewPost } from '../../application/reporting/previewPost';
import { useFault } from '../../components/useFault';
import type { IStepProps } from './steps';

/** A pause in typing after which a link is taken for whole. */
export const pauseMs = 400;

export type PreviewStatus = 'idle' | 'looking' | 'none';

/**
 * Fetches the words of the post that the link leads to into the draft, when they can be had in time. It lives as long
 * as the report, so that an answer is taken also on the next step. Words that are fetched already stay.
 */
export function usePreview(
  { reading, draft, change, services, records, commentId }: IStepProps,
  enabled: boolean
): PreviewStatus {
  const showFault = useFault();
  const [status, setStatus] = React.useState<PreviewStatus>('idle');
  const post = reading.kind === 'post' ? reading.post : undefined;
  const latest = React.useRef({ post, draft, change });
  latest.current = { post, draft, change };
  const { link } = draft;
  const shownLink = post?.link;
  const { readers, yammer, clock } = services;
  const { yammerPreview } = records.settings;

  React.useEffect(() => {
    setStatus('idle');
    const asked = latest.current.post;
    if (!enabled || !asked || latest.current.draft.source === 'fetched') return undefined;
    let current = true;
    const look = async (): Promise<void> => {
      setStatus('looking');
      const result = await previewPost(asked, commentId, yammerPreview ? [...readers, yammer] : readers);
      if (!current) return;
      setStatus(result.kind === 'shown' ? 'idle' : 'none');
      // Words the person has pasted meanwhile are not written over.
      if (result.kind !== 'shown' || latest.current.draft.text.trim() !== '') return;
      const obtainedAt = clock.now().toISOString();
      latest.current.change({ ...result.preview, source: 'fetched', obtainedAt });
    };
    const timer = window.setTimeout(() => {
      look().catch(showFault);
    }, pauseMs);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [link, shownLink, commentId, enabled, readers, yammer, clock, yammerPreview, showFault]);

  return status;
}
