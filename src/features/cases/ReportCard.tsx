import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import type { ReviewedReport } from '../../application/reporting/casePorts';
import { fill } from '../../components/fill';
import type { KnownPlaces } from '../../domain/reporting/links/readPostLink';
import type { CitedReason, ReportReason } from '../../domain/reporting/reasons';
import { referenceOfReport } from '../../domain/reporting/report';
import type { AuthorKind, Evidence } from '../../domain/reporting/report';
import type { Format } from '../../components/format';
import styles from './Cases.module.scss';
import { RemoveReport } from './RemoveReport';
import { ReportedLink } from './ReportedLink';
import { ReportedPictures } from './ReportedPictures';
import type { CaseViewer, ICasesServices } from './services';

export interface IReportCardProps {
  report: ReviewedReport;
  /** By which its link is recognised. */
  places: KnownPlaces;
  /** The reasons as they are set now, for who looks first. */
  reasons: readonly ReportReason[];
  services: ICasesServices;
  viewer: CaseViewer;
  /** Puts it into the recycle bin. Throws `ServiceError`. */
  onRemove(reason: string): Promise<void>;
}

/** One report as it was made, and what its reporter added. */
export function ReportCard(props: IReportCardProps): React.ReactElement {
  const { report, places, reasons, services, viewer, onRemove } = props;
  const { format } = viewer;
  const when = format.moment(report.reportedAt);
  return (
    <article className={styles.report}>
      <h5 className={styles.reportTitle}>
        {fill(strings.reportBy, { reference: referenceOfReport(report), name: report.reporter.name, when })}
      </h5>
      <ReportedLink report={report} places={places} hashing={services.hashing} />
      <Said {...report} routes={reasons} format={format} />
      <ReportedPictures report={report} read={services.readPictures} />
      {report.otherFiles.map((name) => (
        <p key={name} className={styles.hint}>
          {fill(strings.otherFile, { name })}
        </p>
      ))}
      {report.additions.map((addition, index) => (
        <section key={index} className={styles.addition}>
          <h6 className={styles.reportTitle}>
            {fill(strings.added, { when: format.momentOrText(addition.addedAt) })}
          </h6>
          <Said {...addition} routes={reasons} format={format} />
        </section>
      ))}
      {viewer.mayDelete && <RemoveReport report={report} onRemove={onRemove} />}
    </article>
  );
}

interface ISaidProps {
  reasons: readonly CitedReason[];
  details: string;
  authorKind: AuthorKind;
  evidence: Evidence;
  routes: readonly ReportReason[];
  format: Format;
}

/** Reasons with the policy point as it was then, the words of the post, and how they came here. */
function Said({ reasons, details, authorKind, evidence, routes, format }: ISaidProps): React.ReactElement {
  return (
    <>
      <ul className={styles.reasons}>
        {reasons.map((reason) => {
          const point = [reason.pointTitle, reason.pointText].filter(Boolean).join('. ');
          const route = routes.find(({ code }) => code === reason.code)?.route;
          return (
            <li key={reason.code}>
              {point ? fill(strings.reasonWith, { label: reason.label, point }) : reason.label}
              {route && <span className={styles.hint}>{fill(strings.first, { route })}</span>}
            </li>
          );
        })}
      </ul>
      {details && <p className={styles.words}>{details}</p>}
      {authorKind !== 'unknown' && (
        <p>{authorKind === 'staff' ? strings.authorStaff : strings.authorPublic}</p>
      )}
      <EvidenceView evidence={evidence} format={format} />
    </>
  );
}

function EvidenceView({ evidence, format }: { evidence: Evidence; format: Format }): React.ReactElement {
  const { text, author, postedAt, source, obtainedAt, hash } = evidence;
  if (!text) return <p className={styles.hint}>{strings.evidenceNone}</p>;
  const when = format.momentOrText(obtainedAt);
  return (
    <figure className={styles.evidence} aria-label={strings.evidence}>
      <blockquote className={styles.words}>{text}</blockquote>
      <figcaption className={styles.hint}>
        {author && `${fill(strings.evidenceBy, { author })}. `}
        {postedAt && `${fill(strings.evidencePosted, { when: format.momentOrText(postedAt) })}. `}
        {fill(source === 'fetched' ? strings.evidenceFetched : strings.evidencePasted, { when })}.{' '}
        {fill(strings.evidenceHash, { hash })}
      </figcaption>
    </figure>
  );
}
