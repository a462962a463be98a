import * as React from 'react';
import { Icon } from '../../components/icon/Icon';
import { partTitles } from '../../components/policyView/partTitles';
import { Heading } from '../../components/heading/Heading';
import policy from '../../components/policyView/PolicyView.module.scss';
import { policyParts } from '../../domain/policy/policy';
import type { PolicyContent } from '../../domain/policy/policy';
import { markChanges } from '../../domain/policy/wordChanges';
import type { Piece } from '../../domain/policy/wordChanges';
import { QuestionsShown } from './QuestionsShown';
import styles from './Versions.module.scss';

interface IMarkedVersionProps {
  content: PolicyContent;
  /** What changed since is marked; nothing is without. */
  before: PolicyContent | undefined;
}

/** A version as staff see it, with the words that are new and those that are gone. */
export function MarkedVersion({ content, before }: IMarkedVersionProps): React.ReactElement {
  const { title, statement, points } = React.useMemo(() => markChanges(before, content), [before, content]);
  const parts = policyParts.filter((part) => points.some((point) => point.part === part));
  return (
    <>
      <p className={styles.seenTitle}>
        <Words pieces={title} />
      </p>
      <blockquote className={styles.statement}>
        <Words pieces={statement} />
      </blockquote>
      <div className={policy.policyView}>
        {parts.map((part) => (
          <section key={part} className={policy.part} data-part={part}>
            <Heading className={policy.partTitle}>{partTitles[part]}</Heading>
            <ul className={policy.points}>
              {points
                .filter((point) => point.part === part)
                .map((point) => (
                  <li key={point.key} className={policy.point}>
                    <Icon name={point.icon} className={policy.icon} />
                    <div>
                      <strong className={policy.pointTitle}>
                        <Words pieces={point.title} />
                      </strong>
                      {point.text.length > 0 && (
                        <p className={policy.pointText}>
                          <Words pieces={point.text} />
                        </p>
                      )}
                    </div>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <QuestionsShown content={content} />
    </>
  );
}

const elements = { same: React.Fragment, added: 'ins', removed: 'del' } as const;

function Words({ pieces }: { pieces: readonly Piece[] }): React.ReactElement {
  return (
    <>
      {pieces.map(({ kind, text }, index) => {
        const Element = elements[kind];
        return <Element key={index}>{text}</Element>;
      })}
    </>
  );
}
