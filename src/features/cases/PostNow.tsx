import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import type { ReviewedReport } from '../../application/reporting/ports';
import { checkPost } from '../../application/reporting/checkPost';
import type { PostCheck as Found } from '../../application/reporting/checkPost';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import { Notice } from '../../components/fluent/Notice';
import { longestText } from '../../domain/reporting/draft';
import type { PostPreview } from '../../domain/reporting/draft';
import type { KnownPlaces } from '../../domain/reporting/links/readPostLink';
import { placedPost } from '../../domain/reporting/placedReport';
import type { PlacedPost } from '../../domain/reporting/placedReport';
import { compareWords } from '../../domain/reporting/postNow';
import type { ReportedWords, WordsNow } from '../../domain/reporting/postNow';
import { referenceOfReport } from '../../domain/reporting/report';
import { startOf } from '../../domain/reporting/startOf';
import styles from './Cases.module.scss';
import type { ICasesServices } from './services';
import { useFact } from './useFact';

interface IPostNowProps {
  post: PlacedPost;
  /** The case's; those about another post say nothing of this one. */
  reports: readonly ReviewedReport[];
  places: KnownPlaces;
  /** The owner has switched Yammer on; without a grant it tells nothing. */
  yammerPreview: boolean;
  services: ICasesServices;
  format: Format;
}

/** What the reported post is now, fetched by the reviewer's own browser: a fact beside what reporters state. */
export function PostNow(props: IPostNowProps): React.ReactElement {
  const { post, reports, places, yammerPreview, services, format } = props;
  const { pages, yammer } = services;
  const { system, link, key, commentId } = post;
  const look = React.useCallback(
    () => checkPost({ system, link, key }, commentId, yammerPreview ? [pages, yammer] : [pages]),
    [system, link, key, commentId, yammerPreview, pages, yammer]
  );
  const found = useFact(look);
  if (!found) return <Line>{strings.postLooking}</Line>;
  return <Answered found={found.fact} words={wordsOn(post, reports, places)} format={format} />;
}

function wordsOn(post: PlacedPost, reports: readonly ReviewedReport[], places: KnownPlaces): ReportedWords[] {
  return reports
    .filter((report) => placedPost(report, places)?.key === post.key)
    .flatMap(({ id, evidence, additions }) =>
      [evidence, ...additions.map((addition) => addition.evidence)].map(({ text, source }) => ({
        reportId: id,
        text,
        source
      }))
    );
}

interface IAnsweredProps {
  found: Found;
  words: ReportedWords[];
  format: Format;
}

function Answered({ found, words, format }: IAnsweredProps): React.ReactElement {
  switch (found.kind) {
    case 'unknown':
      return <Line>{strings.postUnknown}</Line>;
    case 'gone':
      return (
        <Notice tone="warning" title={strings.postGoneTitle}>
          {strings.postGone}
        </Notice>
      );
    case 'there':
      return <There preview={found.preview} {...compareWords(found.preview.text, words)} format={format} />;
  }
}

interface IThereProps extends WordsNow {
  preview: PostPreview;
  format: Format;
}

function There({ preview, same, other, format }: IThereProps): React.ReactElement {
  if (other.length === 0 && same.length > 0) return <Line>{strings.postSame}</Line>;
  if (other.length === 0) {
    return (
      <>
        <Line>{strings.postNoWords}</Line>
        <WordsOfPost preview={preview} format={format} />
      </>
    );
  }
  return (
    <Notice tone="warning" title={strings.postChangedTitle}>
      {strings.postChanged}
      <div>{fill(strings.postOther, { reports: namesOf(other) })}</div>
      {same.length > 0 && <div>{fill(strings.postSameIn, { reports: namesOf(same) })}</div>}
      <WordsOfPost preview={preview} format={format} />
    </Notice>
  );
}

function namesOf(ids: readonly number[]): string {
  return ids.map((id) => referenceOfReport({ id })).join(', ');
}

/** Longer words than these are shown when asked for, so that the reports stay in sight. */
const shortWords = 1000;

function WordsOfPost({ preview, format }: { preview: PostPreview; format: Format }): React.ReactElement {
  const { text, author, postedAt } = preview;
  return (
    <details className={styles.postNow} open={text.length <= shortWords}>
      <summary>{strings.postNow}</summary>
      <figure className={styles.evidence} aria-label={strings.postNow}>
        <blockquote className={styles.words}>{startOf(text, longestText)}</blockquote>
        <figcaption className={styles.hint}>
          {author && `${fill(strings.evidenceBy, { author })}. `}
          {postedAt && `${fill(strings.evidencePosted, { when: format.momentOrText(postedAt) })}. `}
          {strings.postFetched}
        </figcaption>
      </figure>
    </details>
  );
}

function Line({ children }: React.PropsWithChildren<object>): React.ReactElement {
  return (
    <p role="status" className={styles.hint}>
      {children}
    </p>
  );
}
