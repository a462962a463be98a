import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { Dialog } from '../../components/dialog/Dialog';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import { Problem } from '../../components/message/Problem';
import { PolicyView } from '../../components/policyView/PolicyView';
import { serialiseContent } from '../../domain/policy/contentHash';
import type { CoveredPerson } from '../../domain/coverage/coverage';
import type { AcknowledgementRecord } from '../../domain/coverage/records';
import type { PolicyContent } from '../../domain/policy/policy';
import type { Shown } from './CoverageArea';
import styles from './Coverage.module.scss';
import { statusWords } from './statusWords';

export interface IPersonDialogProps {
  person: CoveredPerson;
  shown: Shown;
  onClose(): void;
}

/** One person: where they stand, and the receipt with the exact words they accepted. */
export function PersonDialog({ person, shown, onClose }: IPersonDialogProps): React.ReactElement {
  const { format } = shown;
  const { name, email, division, status, due, record } = person;
  const rows: [string, string][] = [
    [strings.email, email],
    [strings.division, division || strings.noDivision],
    [strings.status, statusWords[status]],
    ...(due ? ([[strings.due, format.date(due)]] as [string, string][]) : []),
    ...(record
      ? ([
          [strings.version, String(record.claim.versionNumber)],
          [strings.acknowledgedOn, format.moment(new Date(record.at).toISOString())],
          [strings.reference, `ACK-${record.id}`]
        ] as [string, string][])
      : [])
  ];
  return (
    <Dialog title={name || email} closeLabel={strings.close} onClose={onClose}>
      <dl className={styles.person}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {record && <AcceptedWords record={record} shown={shown} />}
    </Dialog>
  );
}

type Words =
  | { kind: 'reading' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'known'; content: PolicyContent; sound: boolean };

/** The words of the version a record names, checked against the hash that the record carries. */
function AcceptedWords({
  record,
  shown
}: {
  record: AcknowledgementRecord;
  shown: Shown;
}): React.ReactElement {
  const words = useWords(record, shown);
  switch (words.kind) {
    case 'reading':
      return <p role="status">{strings.readingWords}</p>;
    case 'failed':
      return <p role="alert">{fill(strings.failedBody, { detail: words.failure.detail })}</p>;
    case 'known':
      return (
        <section>
          <h4 className={styles.subtitle}>{strings.acceptedWords}</h4>
          {!words.sound && <Problem>{strings.wordsAltered}</Problem>}
          <blockquote className={styles.statement}>{words.content.statement}</blockquote>
          <PolicyView points={words.content.points} />
        </section>
      );
  }
}

function useWords(record: AcknowledgementRecord, { data, services }: Shown): Words {
  const [words, setWords] = React.useState<Words>({ kind: 'reading' });
  const showFault = useFault();
  const { register, hashing } = services;
  const version = data.versions.find(({ number }) => number === record.claim.versionNumber);
  React.useEffect(() => {
    let current = true;
    async function read(id: number): Promise<Words> {
      const content = await register.readContent(id);
      const hash = await hashing.sha256(serialiseContent(content));
      return { kind: 'known', content, sound: hash === record.claim.contentHash };
    }
    if (version) {
      read(version.id)
        .catch((error: unknown): Words => ({ kind: 'failed', failure: failureOf(error) }))
        .then((next) => {
          if (current) setWords(next);
        })
        .catch(showFault);
    }
    return () => {
      current = false;
    };
  }, [record, version, register, hashing, showFault]);
  return words;
}
