import { DefaultButton } from '@fluentui/react/lib/Button';
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
} from '../../application/reporting/ports';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { ConfirmDialog } from '../../components/fluent/ConfirmDialog';
import type { Format } from '../../components/format';
import styles from './Cases.module.scss';
import { reasonFor } from './words';

interface IReportedPicturesProps {
  report: ReportWithPictures & {
    /** Of earlier releases. */
    attachedPictures: readonly { name: string; url: string }[];
  };
  read: PictureReader;
  /** Where they come from, in words. */
  source: string;
  format: Format;
  /** Hashes of the pictures that an owner took out of the report. */
  removed?: readonly string[];
  /** Takes a picture out of the report; for owners only. */
  onRemove?(picture: ReviewedPicture): void;
}

/**
 * The pictures of a report: counted at first, and read, checked and shown after a press, since they may be of anything.
 * What is not there, or is not what was reported, is said in words. Nobody changes a picture here.
 */
export function ReportedPictures(props: IReportedPicturesProps): React.ReactElement | null {
  const { report, format } = props;
  const [isShown, setShown] = React.useState(false);
  const shown = React.useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  React.useEffect(() => {
    if (isShown) shown.current?.focus();
  }, [isShown]);
  const number = report.attachedPictures.length + report.pictures.length;
  if (number === 0) return null;
  if (!isShown) {
    return (
      <p>
        <DefaultButton iconProps={{ iconName: 'Photo2' }} onClick={() => setShown(true)}>
          {format.plural(strings.picturesShow, number)}
        </DefaultButton>
      </p>
    );
  }
  return (
    <div ref={shown} tabIndex={-1} role="group" aria-label={strings.picturesGroup} className={styles.shown}>
      {/* They are read again once one is gone. */}
      <Shown key={props.removed?.length} {...props} />
    </div>
  );
}

function Shown({
  report,
  read,
  source,
  format,
  removed = [],
  onRemove
}: IReportedPicturesProps): React.ReactElement {
  const { reading, again } = usePictures(report, read);
  return (
    <>
      {report.attachedPictures.length > 0 && (
        <ul className={styles.pictures}>
          {report.attachedPictures.map(({ name, url }, index) => (
            <li key={name} className={styles.picture}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                <Sized
                  address={url}
                  name={fill(strings.pictures, { number: index + 1 })}
                  facts={(size) => [size, source].filter(Boolean).join(' · ')}
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
          <DefaultButton onClick={again}>{strings.picturesAgain}</DefaultButton>
        </p>
      )}
      {reading.kind === 'read' && (
        <Checked {...reading} source={source} format={format} removed={removed} onRemove={onRemove} />
      )}
    </>
  );
}

interface ICheckedProps
  extends ReviewedPictures, Pick<IReportedPicturesProps, 'onRemove' | 'source' | 'format'> {
  removed: readonly string[];
}

function Checked({ pictures, areAll, source, format, removed, onRemove }: ICheckedProps): React.ReactElement {
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
                <Stored
                  content={picture.state.content}
                  number={picture.number}
                  source={source}
                  format={format}
                />
              ) : (
                <span>
                  {removed.includes(picture.hash)
                    ? fill(strings.pictureRemoved, { number: picture.number })
                    : textOf(picture.state, picture.number)}
                </span>
              )}
              {onRemove && picture.state.kind !== 'missing' && (
                <DefaultButton onClick={() => onRemove(picture)}>
                  {fill(strings.removePicture, { number: picture.number })}
                </DefaultButton>
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

interface IStoredProps extends Pick<IReportedPicturesProps, 'source' | 'format'> {
  content: Blob;
  number: number;
}

/** A picture whose address lives as long as it is shown. It opens on this page: Teams opens no such address elsewhere. */
function Stored({ content, number, source, format }: IStoredProps): React.ReactElement | null {
  const [address, setAddress] = React.useState<string>();
  const [isLarge, setLarge] = React.useState(false);
  React.useEffect(() => {
    const made = URL.createObjectURL(content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  if (!address) return null;
  const name = fill(strings.pictures, { number });
  const bytes = fill(strings.pictureBytes, { number: format.count(Math.ceil(content.size / 1024)) });
  return (
    <>
      <button type="button" className={styles.enlarge} onClick={() => setLarge(true)}>
        <Sized
          address={address}
          name={name}
          facts={(size) => [size, bytes, source].filter(Boolean).join(' · ')}
        />
      </button>
      {isLarge && (
        <ConfirmDialog title={name} leave={strings.closeDialog} onLeave={() => setLarge(false)} width={1000}>
          <div role="region" aria-label={name} tabIndex={0} className={styles.large}>
            <img src={address} alt={name} />
          </div>
        </ConfirmDialog>
      )}
    </>
  );
}

interface ISizedProps {
  address: string;
  name: string;
  /** What is said below it, once its size in pixels is known. */
  facts(size: string): string;
}

/** A small picture with its facts below it. */
function Sized({ address, name, facts }: ISizedProps): React.ReactElement {
  const [size, setSize] = React.useState('');
  return (
    <>
      <img
        src={address}
        alt={name}
        className={styles.thumbnail}
        onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
          setSize(fill(strings.pictureSize, { width, height }))
        }
      />
      <span className={styles.hint}>{facts(size)}</span>
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
