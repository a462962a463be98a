import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import type { Picture } from '../../application/reporting/ports';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Field } from '../../components/field/Field';
import type { Format } from '../../components/format';
import { Problem } from '../../components/message/Problem';
import { mostPictures } from '../../domain/reporting/draft';
import type { IStepProps } from './steps';
import own from './PictureField.module.scss';
import styles from './ReportPanel.module.scss';
import { Status } from './Status';
import type { ITaking } from './useTaking';
import { fieldIds, pictureProblems } from './words';

interface IPictureFieldProps extends Pick<IStepProps, 'pictures' | 'removePicture'> {
  taking: ITaking;
  /** Files are held over the step. */
  isOver: boolean;
  format: Format;
}

/** Pictures of the post: dropped, pasted or chosen, checked, re-drawn and shown small. */
export function PictureField(props: IPictureFieldProps): React.ReactElement {
  const { pictures, removePicture, taking, isOver, format } = props;
  const { take, preparing, problem } = taking;
  const input = React.useRef<HTMLInputElement>(null);

  function remove(picture: Picture): void {
    removePicture(picture);
    // The button that was pressed goes with its picture.
    input.current?.focus();
  }

  return (
    <Field
      id={fieldIds.pictures}
      label={fill(strings.pictures, { number: mostPictures })}
      hint={strings.picturesHint}
      describedBy="report-pictures-drop"
    >
      {(control) => (
        <>
          <div className={own.drop} data-over={isOver}>
            <input
              {...control}
              ref={input}
              type="file"
              multiple
              accept="image/png,image/jpeg,image/webp"
              onChange={({ target }) => {
                take(Array.from(target.files ?? []));
                target.value = '';
              }}
            />
            <span className={styles.hint} id="report-pictures-drop">
              {strings.picturesDrop}
            </span>
          </div>
          <Status>{preparing && strings.picturePreparing}</Status>
          <Problem>{problem && pictureProblems[problem]}</Problem>
          {pictures.length > 0 && (
            <ul className={own.pictures}>
              {pictures.map((picture, index) => (
                <li key={picture.name}>
                  <Thumbnail picture={picture} number={index + 1} format={format} />
                  <Button onClick={() => remove(picture)}>
                    {fill(strings.removePicture, { number: index + 1 })}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Field>
  );
}

interface IThumbnailProps {
  picture: Picture;
  number: number;
  format: Format;
}

/** A picture small, with how much of it is sent. */
export function Thumbnail({ picture, number, format }: IThumbnailProps): React.ReactElement {
  const [address, setAddress] = React.useState<string>();
  React.useEffect(() => {
    const made = URL.createObjectURL(picture.content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  const size = fill(strings.pictureSize, { number: format.count(Math.ceil(picture.content.size / 1024)) });
  return (
    <figure className={own.thumbnail}>
      <img src={address} alt={fill(strings.pictureNumber, { number })} />
      <figcaption className={styles.hint}>{size}</figcaption>
    </figure>
  );
}
