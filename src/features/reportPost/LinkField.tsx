import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { Field } from '../../components/field/Field';
import type { LinkReading } from '../../domain/reporting/links/readPostLink';
import { CopyLinkPicture } from './CopyLinkPicture';
import { PasteButton } from './PasteButton';
import type { IReportServices } from './services';
import { Status } from './Status';
import { fieldIds, placesOfPosts, refusals, systemNames } from './words';

interface ILinkFieldProps {
  link: string;
  reading: LinkReading;
  clipboard: IReportServices['clipboard'];
  /** What is missing; empty for nothing. */
  problem: string;
  onChange(link: string): void;
}

/** The link, and at once what it is recognised as, or why it is not taken. */
export function LinkField({
  link,
  reading,
  clipboard,
  problem,
  onChange
}: ILinkFieldProps): React.ReactElement {
  const refused = reading.kind === 'refused';
  return (
    <Field
      id={fieldIds.link}
      label={strings.link}
      hint={strings.linkHint}
      problem={problem}
      describedBy="report-link-reading"
    >
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            value={link}
            aria-invalid={refused || problem !== ''}
            onChange={({ target }) => onChange(target.value)}
          />
          {clipboard.read && <PasteButton read={clipboard.read} onPaste={onChange} />}
          <Status id="report-link-reading" isWrong={refused}>
            {wordsFor(reading)}
          </Status>
          {reading.kind === 'place' && <CopyLinkPicture />}
        </>
      )}
    </Field>
  );
}

function wordsFor(reading: LinkReading): string {
  switch (reading.kind) {
    case 'empty':
      return '';
    case 'refused':
      return refusals[reading.reason];
    case 'place':
      return `${placesOfPosts[reading.place]} ${strings.placeWords}`;
    case 'post':
      return fill(strings.recognised, { system: systemNames[reading.post.system] });
  }
}
