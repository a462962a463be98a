import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import type { ReportContent } from '../../domain/reporting/report';
import styles from './SaidParts.module.scss';
import { fieldIds, systemNames } from './words';

/** Which field of which step a part of a report was said in. */
export type PartField = { step: 'post' | 'reasons'; field: string };

interface ISaidPartsProps {
  content: ReportContent;
  format: Format;
  /** Its pictures, as they are to be shown; nothing without any. */
  pictures: React.ReactNode;
  /** Without it, what was said stays as it is. */
  onChange?(field: PartField): void;
}

/** What a person says in a report, in their words. */
export function SaidParts({ content, format, pictures, onChange }: ISaidPartsProps): React.ReactElement {
  const { link, system, commentId, evidence, authorKind, reasons, urgent, details } = content;
  const kind = { unknown: '', staff: strings.authorStaff, public: strings.authorPublic }[authorKind];
  const post = link ? `${systemNames[system]}: ${link}` : strings.systemNone;
  const labels = reasons.map(({ label }) => label);
  const parts: [string, PartField['step'], string, React.ReactNode][] = [
    [strings.partLink, 'post', fieldIds.link, lines(post, commentId && strings.storedComment)],
    [strings.partWords, 'post', fieldIds.words, evidence.text],
    [strings.partAuthor, 'post', fieldIds.author, lines(evidence.author, kind)],
    [strings.partPosted, 'post', fieldIds.postedAt, format.momentOrText(evidence.postedAt)],
    [strings.partPictures, 'post', fieldIds.pictures, pictures],
    [
      strings.storedReasons,
      'reasons',
      fieldIds.reasons,
      lines(...labels, urgent ? strings.storedUrgent : '')
    ],
    [strings.storedDetails, 'reasons', fieldIds.details, details]
  ];
  return (
    <dl className={styles.parts}>
      {parts
        .filter(([, , , value]) => value)
        .map(([name, step, field, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            {onChange && (
              <dd>
                <button
                  type="button"
                  className={styles.change}
                  aria-label={fill(strings.changePart, { part: name })}
                  onClick={() => onChange({ step, field })}
                >
                  {strings.change}
                </button>
              </dd>
            )}
          </div>
        ))}
    </dl>
  );
}

/** Texts below each other, without the empty ones. */
export function lines(...texts: string[]): string {
  return texts.filter(Boolean).join('\n');
}
