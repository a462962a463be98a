import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import type { ReviewedPicture, ReviewedReport } from '../../application/reporting/ports';
import type { Removal } from '../../application/reporting/removeFromCase';
import { fill } from '../../components/fill';
import type { CaseEvent } from '../../domain/reporting/case';
import type { KnownPlaces } from '../../domain/reporting/links/readPostLink';
import type { CitedReason, ReportReason } from '../../domain/reporting/reasons';
import { removedPictures } from '../../domain/reporting/removal';
import { referenceOfReport } from '../../domain/reporting/report';
import type { AuthorKind, PostWords } from '../../domain/reporting/report';
import type { Format } from '../../components/format';
import { Heading } from '../../components/heading/Heading';
import styles from './Cases.module.scss';
import { FoldedWords } from './FoldedWords';
import { ReasonDialog } from './ReasonDialog';
import { RemoveReport } from './RemoveReport';
import { ReportedLink } from './ReportedLink';
import { ReportedPictures } from './ReportedPictures';
import type { CaseViewer, ICasesServices } from './services';

interface IReportCardProps {
  report: ReviewedReport;
  /** By which its link is recognised. */
  places: KnownPlaces;
  /** The reasons as they are set now, for who looks first. */
  reasons: readonly ReportReason[];
  services: ICasesServices;
  viewer: CaseViewer;
  /** The case's, which says what was taken out. */
  history: readonly CaseEvent[];
  /** Puts it, or a picture of it, into the recycle bin. Throws `ServiceError`. */
  onRemove(removal: Removal): Promise<void>;
}

/** One report as it was made, and what its reporter added. */
export function ReportCard(props: IReportCardProps): React.ReactElement {
  const { report, places, reasons, services, viewer } = props;
  const { format } = viewer;
  const when = format.moment(report.reportedAt);
  const titleId = `report-${report.id}`;
  return (
    <article className={styles.report} aria-labelledby={titleId}>
      <Heading below={3} id={titleId} className={styles.reportTitle}>
        {fill(strings.reportBy, { reference: referenceOfReport(report), name: report.reporter.name, when })}
      </Heading>
      <ReportedLink report={report} places={places} hashing={services.hashing} />
      <Said {...report} routes={reasons} format={format} />
      <Pictures {...props} />
      {report.otherFiles.map((name) => (
        <p key={name} className={styles.hint}>
          {fill(strings.otherFile, { name })}
        </p>
      ))}
      {report.additions.map((addition, index) => (
        <section key={index} className={styles.addition}>
          <Heading below={4} className={styles.reportTitle}>
            {fill(strings.added, { when: format.momentOrText(addition.addedAt) })}
          </Heading>
          <Said {...addition} routes={reasons} format={format} />
        </section>
      ))}
      {viewer.mayDelete && <RemoveReport {...props} />}
    </article>
  );
}

/** The pictures, which an owner can take out one by one. */
function Pictures({ report, services, viewer, history, onRemove }: IReportCardProps): React.ReactElement {
  const [asked, setAsked] = React.useState<ReviewedPicture>();
  const removed = React.useMemo(() => removedPictures(history, report.id), [history, report.id]);
  return (
    <>
      <ReportedPictures
        report={report}
        read={services.readPictures}
        source={fill(strings.pictureSource, { name: report.reporter.name })}
        format={viewer.format}
        removed={removed}
        onRemove={viewer.mayDelete ? setAsked : undefined}
      />
      {asked && (
        <ReasonDialog
          title={fill(strings.removePictureTitle, { number: asked.number })}
          text={strings.removePictureText}
          onConfirm={(reason) => onRemove({ report, picture: asked, reason })}
          onDone={() => setAsked(undefined)}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

interface ISaidProps {
  reasons: readonly CitedReason[];
  details: string;
  authorKind: AuthorKind;
  evidence: PostWords;
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
      {details && <FoldedWords text={details} />}
      {authorKind !== 'unknown' && (
        <p>{authorKind === 'staff' ? strings.authorStaff : strings.authorPublic}</p>
      )}
      <EvidenceView evidence={evidence} format={format} />
    </>
  );
}

function EvidenceView({ evidence, format }: { evidence: PostWords; format: Format }): React.ReactElement {
  const { text, author, postedAt, source, obtainedAt, hash } = evidence;
  if (!text) return <p className={styles.hint}>{strings.evidenceNone}</p>;
  const when = format.momentOrText(obtainedAt);
  return (
    <figure className={styles.evidence} aria-label={strings.evidence}>
      <blockquote>
        <FoldedWords text={text} />
      </blockquote>
      <figcaption className={styles.hint}>
        {author && `${fill(strings.evidenceBy, { author })}. `}
        {postedAt && `${fill(strings.evidencePosted, { when: format.momentOrText(postedAt) })}. `}
        {fill(source === 'fetched' ? strings.evidenceFetched : strings.evidencePasted, { when })}.{' '}
        {fill(strings.evidenceHash, { hash })}
      </figcaption>
    </figure>
  );
}
