import { PersonaSize } from '@fluentui/react/lib/Persona';
import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import type { RegisteredVersion } from '../../application/review/ports';
import { readWords } from '../../application/review/readWords';
import { failureText } from '../../components/failureText';
import { SidePane } from '../../components/fluent/SidePane';
import { Heading } from '../../components/heading/Heading';
import { Problem } from '../../components/message/Problem';
import { PersonCoin } from '../../components/peoplePicker/PersonCoin';
import { PolicyView } from '../../components/policyView/PolicyView';
import { useAnswer } from '../../components/useAnswer';
import type { CoveredPerson } from '../../domain/coverage/coverage';
import type { AcknowledgementRecord } from '../../domain/coverage/records';
import { isoOf } from '../../domain/moment';
import type { Shown } from './shown';
import styles from './Coverage.module.scss';
import type { ICoverageServices } from './services';
import { statusWords } from './statusWords';

interface IPersonPaneProps {
  person: CoveredPerson;
  shown: Shown;
  onClose(): void;
}

/** One person: where they stand, and the receipt with the exact words they accepted. */
export function PersonPane({ person, shown, onClose }: IPersonPaneProps): React.ReactElement {
  const { format } = shown;
  const { name, email, division, status, due, record } = person;
  const version = shown.data.versions.find(({ number }) => number === record?.claim.versionNumber);
  const rows: [string, string][] = [
    [strings.email, [email, person.otherAddress].filter(Boolean).join(', ')],
    [strings.division, division || strings.noDivision],
    [strings.status, statusWords[status]],
    ...(due ? ([[strings.due, format.date(due)]] as [string, string][]) : []),
    ...(record
      ? ([
          [strings.version, String(record.claim.versionNumber)],
          [strings.acknowledgedOn, format.moment(isoOf(record.at))],
          [strings.reference, `ACK-${record.id}`]
        ] as [string, string][])
      : [])
  ];
  return (
    <SidePane title={name || email} onClose={onClose}>
      <div className={styles.coin}>
        <PersonCoin text={name} size={PersonaSize.size72} mail={email} findPhoto={shown.services.findPhoto} />
      </div>
      <dl className={styles.person}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {record && version && <AcceptedWords record={record} version={version} services={shown.services} />}
    </SidePane>
  );
}

interface IAcceptedWordsProps {
  record: AcknowledgementRecord;
  version: RegisteredVersion;
  services: ICoverageServices;
}

/** The words of the version a record names, checked against the hash that the record carries. */
function AcceptedWords({ record, version, services }: IAcceptedWordsProps): React.ReactElement {
  const { contentHash } = record.claim;
  const words = useAnswer(
    React.useCallback(() => readWords(version.id, contentHash, services), [version, contentHash, services])
  );
  switch (words.kind) {
    case 'awaited':
      return <p role="status">{strings.readingWords}</p>;
    case 'failed':
      return <Problem>{failureText(words.failure, { otherwise: strings.failedBody })}</Problem>;
    case 'given':
      return (
        <section>
          <Heading below={2} className={styles.subtitle}>
            {strings.acceptedWords}
          </Heading>
          {!words.value.sound && <Problem>{strings.wordsAltered}</Problem>}
          <blockquote className={styles.statement}>{words.value.content.statement}</blockquote>
          <PolicyView points={words.value.content.points} />
        </section>
      );
  }
}
