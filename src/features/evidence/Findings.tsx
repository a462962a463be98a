import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { evidence as strings } from 'ReviewStrings';
import { writeCsv } from '../../application/review/writeCsv';
import { useFault } from '../../components/useFault';
import type { Format } from '../../components/format';
import { Heading } from '../../components/heading/Heading';
import { pause } from '../../components/pause';
import { saveFile } from '../../components/saveFile';
import styles from './Evidence.module.scss';
import { findingCount, outcomeText } from './reportParts';
import type { ReportPart } from './reportParts';

/** A list that nobody reads to its end is saved instead. */
const mostShown = 200;

interface IFindingsProps {
  /** Undefined while nothing has been checked. */
  parts: readonly ReportPart[] | undefined;
  format: Format;
}

/** What a check has come to, part by part. */
export function Findings({ parts, format }: IFindingsProps): React.ReactElement {
  const showFault = useFault();
  return (
    <>
      <p role="status" className={styles.outcome}>
        {parts && outcomeText(parts, format)}
      </p>
      {parts?.map((part) => (
        <Part key={part.title} part={part} format={format} />
      ))}
      {parts && findingCount(parts) > 0 && (
        <DefaultButton text={strings.save} onClick={() => void saveFindings(parts).catch(showFault)} />
      )}
    </>
  );
}

function Part({ part, format }: { part: ReportPart; format: Format }): React.ReactElement {
  const { title, facts, findings } = part;
  return (
    <section className={styles.part} data-found={findings.length > 0}>
      <Heading below={2} className={styles.subtitle}>
        {title}
      </Heading>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {findings.length === 0 && <p>{strings.nothingFound}</p>}
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.slice(0, mostShown).map((finding, index) => (
            <li key={index}>{finding}</li>
          ))}
        </ul>
      )}
      {findings.length > mostShown && (
        <p>{format.plural(strings.firstOnes, findings.length, { shown: format.count(mostShown) })}</p>
      )}
    </section>
  );
}

async function saveFindings(parts: readonly ReportPart[]): Promise<void> {
  const rows = parts.flatMap(({ title, findings }) => findings.map((finding) => [title, finding]));
  const columns = [strings.columnPart, strings.columnFinding];
  const table = { fileName: 'findings.csv', columns, rowCount: rows.length, rows };
  const { signal } = new AbortController();
  const pieces = await writeCsv(table, { signal, onProgress: () => undefined, pause });
  if (pieces) saveFile(pieces, table.fileName);
}
