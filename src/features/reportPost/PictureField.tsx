import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import type { Picture } from '../../application/reporting/ports';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import control from '../../components/field/Control.module.scss';
import { Problem } from '../../components/message/Problem';
import { mostPictures } from '../../domain/reporting/draft';
import type { IStepProps } from './NewReport';
import styles from './ReportPanel.module.scss';
import type { ITaking } from './useTaking';
import { pictureProblems } from './words';

interface IPictureFieldProps extends Pick<IStepProps, 'pictures' | 'removePicture'> {
  taking: ITaking;
}

/** Pictures of the post: chosen, checked, re-drawn and shown small. */
export function PictureField({ pictures, removePicture, taking }: IPictureFieldProps): React.ReactElement {
  const { take, preparing, problem } = taking;
  return (
    <div className={`${control.control} ${styles.field}`}>
      <label htmlFor="report-pictures">{fill(strings.pictures, { number: mostPictures })}</label>
      <span className={styles.hint} id="report-pictures-hint">
        {strings.picturesHint}
      </span>
      <input
        id="report-pictures"
        type="file"
        multiple
        accept="image/png,image/jpeg,image/webp"
        aria-describedby="report-pictures-hint"
        disabled={pictures.length >= mostPictures}
        onChange={({ target }) => {
          take(Array.from(target.files ?? []));
          target.value = '';
        }}
      />
      <p role="status" className={styles.hint}>
        {preparing && strings.picturePreparing}
      </p>
      <Problem>{problem && pictureProblems[problem]}</Problem>
      <ul className={styles.pictures}>
        {pictures.map((picture, index) => (
          <li key={picture.name}>
            <Thumbnail picture={picture} number={index + 1} />
            <Button onClick={() => removePicture(picture)}>
              {fill(strings.removePicture, { number: index + 1 })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Thumbnail({ picture, number }: { picture: Picture; number: number }): React.ReactElement {
  const [address, setAddress] = React.useState<string>();
  React.useEffect(() => {
    const made = URL.createObjectURL(picture.content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return <img src={address} alt={fill(strings.pictureNumber, { number })} className={styles.thumbnail} />;
}
