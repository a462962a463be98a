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
import { stateOf, VersionBadge } from './VersionBadge';
import type { VersionState } from './VersionBadge';
import { VersionDialog } from './VersionDialog';
import styles from './Versions.module.scss';
import { WithdrawDialog } from './WithdrawDialog';

interface IVersionListProps {
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
          isScheduled={stateOf(opened.version, current) === 'scheduled'}
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
      render: (version) => <VersionName version={version} state={stateOf(version, current)} format={format} />
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
      render: (version) => (
        <VersionActions version={version} state={stateOf(version, current)} onOpen={onOpen} />
      )
    }
  ];
}

interface IVersionNameProps {
  version: RegisteredVersion;
  state: VersionState;
  format: Format;
}

function VersionName({ version, state, format }: IVersionNameProps): React.ReactElement {
  const { number, title, changeSummary, schedule, withdrawn, withdrawnReason } = version;
  return (
    <>
      <span className={styles.versionTitle}>{fill(strings.versionTitle, { number, title })}</span>{' '}
      <VersionBadge version={version} state={state} format={format} />
      {changeSummary && <span className={styles.change}>{changeSummary}</span>}
      {schedule?.renewalMonths && (
        <span className={styles.change}>
          {fill(strings.renewedAfter, { months: schedule.renewalMonths })}
        </span>
      )}
      {withdrawn && (
        <span className={styles.change}>{fill(strings.withdrawnFor, { reason: withdrawnReason })}</span>
      )}
    </>
  );
}

interface IVersionActionsProps {
  version: RegisteredVersion;
  state: VersionState;
  onOpen(opened: Opened): void;
}

function VersionActions({ version, state, onOpen }: IVersionActionsProps): React.ReactElement {
  const { number } = version;
  const isScheduled = state === 'scheduled';
  return (
    <>
      <ActionButton
        iconProps={{ iconName: 'RedEye' }}
        text={strings.showWords}
        ariaLabel={fill(strings.showWordsOf, { number })}
        onClick={() => onOpen({ kind: 'words', version })}
      />
      {state !== 'withdrawn' && (
        <ActionButton
          iconProps={{ iconName: 'Undo' }}
          text={isScheduled ? strings.takeBack : strings.withdraw}
          ariaLabel={fill(isScheduled ? strings.takeBackOf : strings.withdrawOf, { number })}
          onClick={() => onOpen({ kind: 'withdraw', version })}
        />
      )}
    </>
  );
}
