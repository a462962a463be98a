import * as React from 'react';
import { previewPost } from '../../application/reporting/previewPost';
import { useFault } from '../../components/errorBoundary/useFault';
import type { IStepProps } from './NewReport';

/** A pause in typing after which a link is taken for whole. */
const pauseMs = 400;

export type PreviewStatus = 'idle' | 'looking' | 'none';

/** Fetches the words of the post that the link leads to into the draft, when they can be had in time. */
export function usePreview({ reading, draft, change, services, records }: IStepProps): PreviewStatus {
  const showFault = useFault();
  const [status, setStatus] = React.useState<PreviewStatus>('idle');
  const post = reading.kind === 'post' ? reading.post : undefined;
  const key = post?.key;
  const latest = React.useRef({ post, draft, change });
  latest.current = { post, draft, change };
  const previewed = React.useRef(draft.source === 'fetched' ? key : undefined);
  const { readers, yammer, clock } = services;
  const { yammerPreview } = records.settings;

  React.useEffect(() => {
    if (key === previewed.current) return undefined;
    previewed.current = undefined;
    if (latest.current.draft.source === 'fetched') {
      latest.current.change({ text: '', author: '', postedAt: '', source: 'none', obtainedAt: '' });
    }
    if (key === undefined) {
      setStatus('idle');
      return undefined;
    }
    let current = true;
    const look = async (): Promise<void> => {
      if (!latest.current.post) return;
      setStatus('looking');
      const all = yammerPreview ? [...readers, yammer] : readers;
      const result = await previewPost(latest.current.post, all);
      if (!current) return;
      setStatus(result.kind === 'shown' ? 'idle' : 'none');
      // Words the person has pasted meanwhile are not written over.
      if (result.kind !== 'shown' || latest.current.draft.text.trim() !== '') return;
      previewed.current = key;
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
  }, [key, readers, yammer, clock, yammerPreview, showFault]);

  return status;
}
