import { CommandBar } from '@fluentui/react/lib/CommandBar';
import type { ICommandBarItemProps } from '@fluentui/react/lib/CommandBar';
import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { useAddress } from '../../components/address/useAddress';
import { fill } from '../../components/fill';
import { Choice } from '../../components/fluent/Choice';
import { versionsInEffect } from '../../domain/policy/versions';
import styles from './Coverage.module.scss';
import type { Shown } from './shown';

interface ITopBarProps {
  shown: Shown;
  commands: ICommandBarItemProps[];
}

/** Its first command stands above what the page shows first. */
const flush = { root: { padding: 0 } };

/** What can be done, and which version is looked at. */
export function TopBar({ shown, commands }: ITopBarProps): React.ReactElement {
  const { data, coverage, services, onRefresh } = shown;
  const address = useAddress();
  const now = services.clock.now().getTime();
  const versions = versionsInEffect(data.policyKey, data.versions, now).reverse();
  return (
    <div className={styles.top}>
      <div className={styles.commands}>
        <CommandBar
          ariaLabel={strings.commands}
          styles={flush}
          overflowButtonProps={{ ariaLabel: strings.moreCommands }}
          items={[
            ...commands,
            {
              key: 'refresh',
              text: strings.readAgain,
              iconProps: { iconName: 'Refresh' },
              onClick: onRefresh
            }
          ]}
        />
      </div>
      <Choice
        className={styles.version}
        label={strings.version}
        options={versions.map(({ number, title }) => ({
          key: String(number),
          text: fill(strings.versionOption, { number, title })
        }))}
        chosen={String(coverage.version.number)}
        onChoose={(version) => address.change({ version }, 'replace')}
      />
    </div>
  );
}
