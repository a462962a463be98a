import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import type { Picture, PictureProblem } from '../../application/reporting/ports';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import control from '../../components/field/Control.module.scss';
import { Problem } from '../../components/message/Problem';
import { mostPictures } from '../../domain/reporting/draft';
import type { IStepProps } from './NewReport';
import styles from './ReportPanel.module.scss';
import { pictureProblems } from './words';

/** Pictures of the post: chosen, checked, re-drawn and shown small. */
export function PictureField({ pictures, setPictures, services }: IStepProps): React.ReactElement {
  const showFault = useFault();
  const [problem, setProblem] = React.useState<PictureProblem>();

  async function take(files: FileList | null): Promise<void> {
    setProblem(undefined);
    let taken = pictures;
    for (const file of Array.from(files ?? [])) {
      const picture = await services.preparer.prepare(file);
      if (typeof picture === 'string') setProblem(picture);
      else taken = withPicture(taken, picture);
    }
    setPictures(taken);
  }

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
          take(target.files).catch(showFault);
          target.value = '';
        }}
      />
      <Problem>{problem && pictureProblems[problem]}</Problem>
      <ul className={styles.pictures}>
        {pictures.map((picture, index) => (
          <li key={picture.name}>
            <Thumbnail picture={picture} number={index + 1} />
            <Button onClick={() => setPictures(pictures.filter((other) => other !== picture))}>
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

/** The same picture twice is one. */
function withPicture(pictures: readonly Picture[], added: Picture): readonly Picture[] {
  const isThere = pictures.some(({ name }) => name === added.name);
  return isThere || pictures.length >= mostPictures ? pictures : [...pictures, added];
}
