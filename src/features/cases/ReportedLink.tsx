import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import type { IHashing } from '../../application/ports';
import type { ReviewedReport } from '../../application/reporting/ports';
import type { KnownPlaces } from '../../domain/reporting/links/readPostLink';
import { placeKeyOf, placedPost } from '../../domain/reporting/placedReport';
import styles from './Cases.module.scss';
import { useFact } from './useFact';

interface IReportedLinkProps {
  report: ReviewedReport;
  places: KnownPlaces;
  hashing: IHashing;
}

/** Where a report's own link leads, as our link reader has it; and whether the key stored beside it is another. */
export function ReportedLink({ report, places, hashing }: IReportedLinkProps): React.ReactElement {
  const post = React.useMemo(() => placedPost(report, places), [report, places]);
  const isOther = useKeyDiffers(report, places, hashing);
  return (
    <>
      {post && (
        <p className={styles.hint}>
          {strings.reportLink}{' '}
          <a href={post.link} target="_blank" rel="noopener noreferrer" className={styles.link}>
            {post.link}
          </a>
        </p>
      )}
      {!post && report.link !== '' && (
        <p className={styles.hint}>
          {strings.reportLink} <span className={styles.link}>{report.link}</span> {strings.stated}
        </p>
      )}
      {isOther && <p className={styles.warned}>{strings.keyDiffers}</p>}
    </>
  );
}

function useKeyDiffers(report: ReviewedReport, places: KnownPlaces, hashing: IHashing): boolean {
  const hash = useFact(
    React.useCallback(() => hashing.sha256(placeKeyOf(report, places)), [report, places, hashing])
  );
  return hash !== undefined && hash.fact !== report.postKeyHash;
}
