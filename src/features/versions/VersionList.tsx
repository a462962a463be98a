import * as React from 'react';
import { versions as strings } from 'ReviewStrings';
import type { RegisteredVersion } from '../../application/review/ports';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { dueText } from './dueText';
import { ExportVersions } from './ExportVersions';
import type { IVersionsServices } from './services';
import styles from './Versions.module.scss';
import { VersionDialog } from './VersionDialog';
import { WithdrawDialog } from './WithdrawDialog';
import type { Format } from '../../components/format';

export interface IVersionListProps {
  versions: readonly RegisteredVersion[];
  services: IVersionsServices;
  format: Format;
  onChanged(): void;
}

type Opened = { kind: 'words' | 'withdraw'; version: RegisteredVersion };

/** Every version that has been published, the newest first. */
export function VersionList({
  versions,
  services,
  format,
  onChanged
}: IVersionListProps): React.ReactElement {
  const [opened, setOpened] = React.useState<Opened>();
  const close = (): void => setOpened(undefined);
  return (
    <section>
      <h3 className={styles.subtitle}>{strings.published}</h3>
      {versions.length === 0 && <p>{strings.nothingPublished}</p>}
      <ol className={styles.versions} reversed>
        {[...versions].reverse().map((version) => (
          <li key={version.id} className={styles.version} data-withdrawn={version.withdrawn}>
            <VersionSummaryLine version={version} format={format} />
            <div className={styles.actions}>
              <Button
                aria-label={fill(strings.showWordsOf, { number: version.number })}
                onClick={() => setOpened({ kind: 'words', version })}
              >
                {strings.showWords}
              </Button>
              {!version.withdrawn && (
                <Button
                  aria-label={fill(strings.withdrawOf, { number: version.number })}
                  onClick={() => setOpened({ kind: 'withdraw', version })}
                >
                  {strings.withdraw}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {versions.length > 0 && <ExportVersions register={services.register} />}
      {opened?.kind === 'words' && (
        <VersionDialog version={opened.version} services={services} onClose={close} />
      )}
      {opened?.kind === 'withdraw' && (
        <WithdrawDialog
          version={opened.version}
          register={services.register}
          onClose={close}
          onWithdrawn={() => {
            close();
            onChanged();
          }}
        />
      )}
    </section>
  );
}

function VersionSummaryLine({
  version,
  format
}: {
  version: RegisteredVersion;
  format: Format;
}): React.ReactElement {
  const { number, title, material, changeSummary, due, publishedAt, withdrawn, withdrawnReason } = version;
  return (
    <div className={styles.summary}>
      <h4 className={styles.versionTitle}>{fill(strings.versionTitle, { number, title })}</h4>
      <p className={styles.quiet}>
        {[
          fill(strings.publishedAt, { when: format.moment(publishedAt) }),
          material ? strings.material : strings.notMaterial,
          dueText(due, format)
        ].join(' · ')}
      </p>
      {changeSummary && <p className={styles.change}>{changeSummary}</p>}
      {withdrawn && (
        <p className={styles.problem}>{fill(strings.withdrawnFor, { reason: withdrawnReason })}</p>
      )}
    </div>
  );
}
