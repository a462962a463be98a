import { DefaultButton } from '@fluentui/react/lib/Button';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { recycleFlood } from '../../application/reporting/recycleFlood';
import { fill } from '../../components/fill';
import { Heading } from '../../components/heading/Heading';
import type { Flood } from '../../domain/reporting/floods';
import styles from './Cases.module.scss';
import { ReasonDialog } from './ReasonDialog';
import type { CaseViewer, ICasesServices } from './services';

interface IFloodsProps {
  floods: readonly Flood[];
  services: ICasesServices;
  viewer: CaseViewer;
  onRecycled(): void;
}

/** What single persons sent too much of: a line each, after the cases. An owner recycles a line as one. */
export function Floods({ floods, services, viewer, onRecycled }: IFloodsProps): React.ReactElement {
  const [asked, setAsked] = React.useState<Flood>();
  const { name, email, format } = viewer;
  return (
    <section aria-label={strings.floodsTitle}>
      <Heading below={2} className={styles.subtitle}>
        {strings.floodsTitle}
      </Heading>
      <p className={styles.hint}>{strings.floodsText}</p>
      <ul className={styles.plainList}>
        {floods.map((flood) => (
          <li key={flood.authorId} className={styles.line}>
            <span>
              {fill(strings.flood, {
                name: flood.reporter.name,
                number: format.plural(strings.reports, flood.reportIds.length),
                when: format.momentOrText(flood.firstReportedAt)
              })}
            </span>
            {viewer.mayDelete && (
              <DefaultButton onClick={() => setAsked(flood)}>{strings.floodRecycle}</DefaultButton>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <ReasonDialog
          title={fill(strings.floodRecycleTitle, {
            number: format.count(asked.reportIds.length),
            name: asked.reporter.name
          })}
          text={strings.floodRecycleText}
          onConfirm={(reason, onProgress) =>
            recycleFlood(
              asked,
              { title: fill(strings.floodCase, { name: asked.reporter.name }), reason },
              { name, email },
              { ...services, onProgress }
            )
          }
          progressOf={(done) =>
            fill(strings.floodProgress, {
              done: format.count(done),
              number: format.count(asked.reportIds.length)
            })
          }
          onDone={() => {
            setAsked(undefined);
            onRecycled();
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
