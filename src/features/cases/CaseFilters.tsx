import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import control from '../../components/field/Control.module.scss';
import { personKey } from '../../domain/reporting/case';
import type { BoardFilter } from '../../domain/reporting/caseBoard';
import { postSystems } from '../../domain/reporting/post';
import styles from './Cases.module.scss';
import type { CaseViewer } from './services';
import type { Board } from './useBoard';
import { statusFilters, systemNames } from './words';

export interface ICaseFiltersProps {
  board: Board;
  viewer: CaseViewer;
  filter: BoardFilter;
  onFilter(filter: BoardFilter): void;
}

type Option<T> = readonly [T, string];

const ages = [0, 2, 7, 30, 365] as const;

/** By status, reason, system, who has it, and age. */
export function CaseFilters({ board, viewer, filter, onFilter }: ICaseFiltersProps): React.ReactElement {
  const all: Option<''> = ['', strings.all];
  const change = (part: Partial<BoardFilter>): void => onFilter({ ...filter, ...part });
  const me = personKey(viewer);
  const others = board.reviewers.filter((person) => personKey(person) !== me);
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.spoken}>{strings.filters}</legend>
      <Choice
        label={strings.filterStatus}
        value={filter.status}
        options={statusFilters.filter(
          ([key]) => key !== 'expired' || board.settings.retentionDays !== undefined
        )}
        onChange={(status) => change({ status })}
      />
      <Choice
        label={strings.filterReason}
        value={filter.reason}
        options={[all, ...board.settings.reasons.map(({ code, label }) => [code, label] as const)]}
        onChange={(reason) => change({ reason })}
      />
      <Choice
        label={strings.filterSystem}
        value={filter.system}
        options={[all, ...postSystems.map((system) => [system, systemNames[system]] as const)]}
        onChange={(system) => change({ system })}
      />
      <Choice
        label={strings.filterAssignee}
        value={filter.assignee}
        options={[
          all,
          ['nobody', strings.nobody],
          [me, strings.me],
          ...others.map((person) => [personKey(person), person.name] as const)
        ]}
        onChange={(assignee) => change({ assignee })}
      />
      <Choice
        label={strings.filterAge}
        value={String(filter.minimumDays)}
        options={ages.map((days) => [
          String(days),
          days === 0 ? strings.anyAge : viewer.format.plural(strings.olderThan, days)
        ])}
        onChange={(days) => change({ minimumDays: Number(days) })}
      />
    </fieldset>
  );
}

interface IChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange(value: T): void;
}

function Choice<T extends string>({ label, value, options, onChange }: IChoiceProps<T>): React.ReactElement {
  return (
    <label className={`${control.control} ${styles.field}`}>
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([key]) => key === target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
