import * as React from 'react';
import { evidence as strings } from 'ReviewStrings';
import { Heading } from '../../components/heading/Heading';
import styles from './Evidence.module.scss';
import type { IExportCheckProps } from './ExportCheck';

const ExportCheck = React.lazy(() => import(/* webpackChunkName: 'review-check-exports' */ './ExportCheck'));

/** Opens to the check of exports, which few need and nobody often: it loads when it is opened. */
export function CheckExports(props: IExportCheckProps): React.ReactElement {
  const [isWanted, setWanted] = React.useState(false);
  return (
    <details
      className={styles.section}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWanted(true);
      }}
    >
      <summary>
        <Heading className={styles.title}>{strings.title}</Heading>
      </summary>
      {isWanted && (
        <React.Suspense fallback={<p role="status">{strings.loading}</p>}>
          <ExportCheck {...props} />
        </React.Suspense>
      )}
    </details>
  );
}
