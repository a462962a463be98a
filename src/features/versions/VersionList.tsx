import { ActionButton } from '@fluentui/react/lib/Button';
import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import type { RegisteredVersion } from '../../application/review/ports';
import { fill } from '../../components/fill';
import { FactList } from '../../components/fluent/FactList';
import type { FactColumn } from '../../components/fluent/FactList';
import type { Format } from '../../components/format';
import { Heading } from '../../components/heading/Heading';
import { dueText } from './dueText';
import { ExportVersions } from './ExportVersions';
import type { IVersionsServices } from './services';
import { VersionBadge } from './VersionBadge';
import { VersionDialog } from './VersionDialog';
import styles from './Versions.module.scss';
import { WithdrawDialog } from './WithdrawDialog';

export interface IVersionListProps {
  /** Oldest first; withdrawn ones too. */
  versions: readonly RegisteredVersion[];
  /** The number of the version that staff see; undefined while there is none. */
  current: number | undefined;
  services: IVersionsServices;
  format: Format;
  heading: React.Ref<HTMLHeadingElement>;
  onWithdrawn(): void;
}

type Opened = { kind: 'words' | 'withdraw'; version: RegisteredVersion };

/** Every version that has been published, the newest first. */
export function VersionList(props: IVersionListProps): React.ReactElement {
  const { versions, current, services, format, heading, onWithdrawn } = props;
  const [opened, setOpened] = React.useState<Opened>();
  const close = (): void => setOpened(undefined);
  const newestFirst = React.useMemo(() => [...versions].reverse(), [versions]);
  const columns = React.useMemo(() => columnsFor(current, format, setOpened), [current, format]);
  return (
    <section>
      <Heading ref={heading} tabIndex={-1} className={styles.subtitle}>
        {strings.published}
      </Heading>
      {versions.length === 0 ? (
        <p>{strings.nothingPublished}</p>
      ) : (
        <>
          <FactList label={strings.published} items={newestFirst} columns={columns} />
          <ExportVersions register={services.register} />
        </>
      )}
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
            onWithdrawn();
          }}
        />
      )}
    </section>
  );
}

function columnsFor(
  current: number | undefined,
  format: Format,
  onOpen: (opened: Opened) => void
): FactColumn<RegisteredVersion>[] {
  return [
    {
      title: strings.version,
      minWidth: 220,
      render: (version) => <VersionName version={version} isCurrent={version.number === current} />
    },
    {
      title: strings.publishedOn,
      minWidth: 150,
      maxWidth: 220,
      render: ({ publishedAt }) => format.moment(publishedAt)
    },
    {
      title: strings.whoIsAsked,
      minWidth: 110,
      maxWidth: 170,
      render: ({ material }) => (material ? strings.material : strings.notMaterial)
    },
    { title: strings.due, minWidth: 100, maxWidth: 170, render: ({ due }) => dueText(due, format) },
    {
      title: strings.actions,
      minWidth: 170,
      maxWidth: 200,
      render: (version) => <VersionActions version={version} onOpen={onOpen} />
    }
  ];
}

interface IVersionNameProps {
  version: RegisteredVersion;
  isCurrent: boolean;
}

function VersionName({ version, isCurrent }: IVersionNameProps): React.ReactElement {
  const { number, title, changeSummary, withdrawn, withdrawnReason } = version;
  return (
    <>
      <span className={styles.versionTitle}>{fill(strings.versionTitle, { number, title })}</span>{' '}
      {isCurrent && <VersionBadge state="current" />}
      {withdrawn && <VersionBadge state="withdrawn" />}
      {changeSummary && <span className={styles.change}>{changeSummary}</span>}
      {withdrawn && (
        <span className={styles.change}>{fill(strings.withdrawnFor, { reason: withdrawnReason })}</span>
      )}
    </>
  );
}

interface IVersionActionsProps {
  version: RegisteredVersion;
  onOpen(opened: Opened): void;
}

function VersionActions({ version, onOpen }: IVersionActionsProps): React.ReactElement {
  const { number, withdrawn } = version;
  return (
    <>
      <ActionButton
        iconProps={{ iconName: 'RedEye' }}
        text={strings.showWords}
        ariaLabel={fill(strings.showWordsOf, { number })}
        onClick={() => onOpen({ kind: 'words', version })}
      />
      {!withdrawn && (
        <ActionButton
          iconProps={{ iconName: 'Undo' }}
          text={strings.withdraw}
          ariaLabel={fill(strings.withdrawOf, { number })}
          onClick={() => onOpen({ kind: 'withdraw', version })}
        />
      )}
    </>
  );
}
