import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type {
  PictureReader,
  PictureState,
  ReportWithPictures,
  ReviewedPicture,
  ReviewedPictures
} from '../../application/reporting/picturePorts';
import { Button } from '../../components/button/Button';
import { Dialog } from '../../components/dialog/Dialog';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import styles from './Cases.module.scss';
import { reasonFor } from './words';

export interface IReportedPicturesProps {
  report: ReportWithPictures & {
    /** Of earlier releases. */
    attachedPictures: readonly { name: string; url: string }[];
  };
  read: PictureReader;
  /** Hashes of the pictures that an owner took out of the report. */
  removed?: readonly string[];
  /** Takes a picture out of the report; for owners only. */
  onRemove?(picture: ReviewedPicture): void;
}

/**
 * The pictures of a report: read when it is shown, checked, and opened large. What is not there,
 * or is not what was reported, is said in words. Nobody changes a picture here.
 */
export function ReportedPictures({
  report,
  read,
  removed = [],
  onRemove
}: IReportedPicturesProps): React.ReactElement {
  const { reading, again } = usePictures(report, read);
  return (
    <>
      {report.attachedPictures.length > 0 && (
        <ul className={styles.pictures}>
          {report.attachedPictures.map(({ name, url }, index) => (
            <li key={name}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                <img
                  src={url}
                  alt={fill(strings.pictures, { number: index + 1 })}
                  className={styles.thumbnail}
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {reading.kind === 'reading' && (
        <p role="status" className={styles.hint}>
          {strings.picturesReading}
        </p>
      )}
      {reading.kind === 'failed' && (
        <p className={styles.hint}>
          {strings.picturesFailed} {reasonFor(reading.failure)}{' '}
          <Button onClick={again}>{strings.picturesAgain}</Button>
        </p>
      )}
      {reading.kind === 'read' && <Checked {...reading} removed={removed} onRemove={onRemove} />}
    </>
  );
}

interface ICheckedProps extends ReviewedPictures, Pick<IReportedPicturesProps, 'onRemove'> {
  removed: readonly string[];
}

function Checked({ pictures, areAll, removed, onRemove }: ICheckedProps): React.ReactElement {
  const wanted = pictures.filter(({ hash }) => !removed.includes(hash));
  const come = wanted.filter(({ state }) => state.kind !== 'missing' && state.kind !== 'part').length;
  return (
    <>
      {come < wanted.length && <p>{fill(strings.picturesCome, { come, number: wanted.length })}</p>}
      {pictures.length > 0 && (
        <ul className={styles.pictures}>
          {pictures.map((picture) => (
            <li key={picture.number} className={styles.picture}>
              {picture.state.kind === 'whole' ? (
                <Stored content={picture.state.content} number={picture.number} />
              ) : (
                <span>
                  {removed.includes(picture.hash)
                    ? fill(strings.pictureRemoved, { number: picture.number })
                    : textOf(picture.state, picture.number)}
                </span>
              )}
              {onRemove && picture.state.kind !== 'missing' && (
                <Button onClick={() => onRemove(picture)}>
                  {fill(strings.removePicture, { number: picture.number })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!areAll && <p>{strings.picturesNotAll}</p>}
    </>
  );
}

function textOf(state: Exclude<PictureState, { kind: 'whole' }>, number: number): string {
  switch (state.kind) {
    case 'part':
      return fill(strings.picturePart, { number, there: state.there, of: state.of });
    case 'foreign':
      return fill(strings.pictureForeign, { number });
    case 'noPicture':
      return fill(strings.pictureNone, { number });
    case 'missing':
      return fill(strings.pictureMissing, { number });
  }
}

/** A picture whose address lives as long as it is shown. It opens on this page: Teams opens no such address elsewhere. */
function Stored({ content, number }: { content: Blob; number: number }): React.ReactElement | null {
  const [address, setAddress] = React.useState<string>();
  const [isLarge, setLarge] = React.useState(false);
  React.useEffect(() => {
    const made = URL.createObjectURL(content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  if (!address) return null;
  const name = fill(strings.pictures, { number });
  return (
    <>
      <button type="button" className={styles.enlarge} onClick={() => setLarge(true)}>
        <img src={address} alt={name} className={styles.thumbnail} />
      </button>
      {isLarge && (
        <Dialog title={name} closeLabel={strings.closeDialog} onClose={() => setLarge(false)}>
          <div role="region" aria-label={name} tabIndex={0} className={styles.large}>
            <img src={address} alt={name} />
          </div>
        </Dialog>
      )}
    </>
  );
}

type Reading =
  { kind: 'reading' } | { kind: 'failed'; failure: Failure } | ({ kind: 'read' } & ReviewedPictures);

const nothing: Reading = { kind: 'read', pictures: [], areAll: true };

function usePictures(report: ReportWithPictures, read: PictureReader): { reading: Reading; again(): void } {
  const showFault = useFault();
  const [reading, setReading] = React.useState<Reading>(
    report.pictures.length > 0 ? { kind: 'reading' } : nothing
  );
  const [asked, setAsked] = React.useState(0);
  // A case that is read again gives the same report as another object: its pictures are not read again for that.
  const key = JSON.stringify([report.authorId, report.intentionId, report.pictures]);
  const latest = React.useRef(report);
  latest.current = report;

  React.useEffect(() => {
    const leaving = new AbortController();
    const show = (next: Reading): void => {
      if (!leaving.signal.aborted) setReading(next);
    };
    if (latest.current.pictures.length === 0) show(nothing);
    else {
      show({ kind: 'reading' });
      read(latest.current, leaving.signal)
        .then((pictures) => show({ kind: 'read', ...pictures }))
        .catch((error: unknown) => show({ kind: 'failed', failure: failureOf(error) }))
        .catch(showFault);
    }
    return () => leaving.abort();
  }, [key, read, asked, showFault]);

  return { reading, again: () => setAsked((count) => count + 1) };
}
