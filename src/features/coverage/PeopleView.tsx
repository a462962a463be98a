import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { Button } from '../../components/button/Button';
import control from '../../components/field/Control.module.scss';
import { Message } from '../../components/message/Message';
import type { CoveredPerson, PersonStatus } from '../../domain/coverage/coverage';
import type { Shown } from './CoverageArea';
import styles from './Coverage.module.scss';
import { listPeople, PeopleNames, queryPeople } from './peopleList';
import type { PeopleQuery } from './peopleList';
import { PeopleTable } from './PeopleTable';
import { PersonDialog } from './PersonDialog';
import { statuses, statusWords } from './statusWords';

const firstQuery: PeopleQuery = {
  search: '',
  status: 'all',
  division: '',
  sortBy: 'status',
  descending: false
};

/** Everyone with their status: search, filter, sort, and the receipt of one person. */
export function PeopleView(shown: Shown): React.ReactElement {
  const { coverage, format } = shown;
  const [query, setQuery] = React.useState(firstQuery);
  const [opened, setOpened] = React.useState<CoveredPerson>();
  const [names] = React.useState(() => new PeopleNames());
  const all = React.useMemo(() => listPeople(coverage.people, names), [coverage.people, names]);
  const found = React.useMemo(() => queryPeople(all, query), [all, query]);
  const searchField = React.useRef<HTMLInputElement>(null);
  const change = (part: Partial<PeopleQuery>): void => setQuery((previous) => ({ ...previous, ...part }));

  /** The button that was pressed goes, so the focus goes to where the search begins again. */
  function clear(): void {
    change({ search: '', status: 'all', division: '' });
    searchField.current?.focus();
  }

  return (
    <div>
      <div className={styles.bar} role="search" aria-label={strings.findPeople}>
        <label className={`${control.control} ${styles.field}`}>
          {strings.searchPeople}
          <input
            ref={searchField}
            type="search"
            value={query.search}
            onChange={(event) => change({ search: event.target.value })}
          />
        </label>
        <label className={`${control.control} ${styles.field}`}>
          {strings.status}
          <select
            value={query.status}
            onChange={(event) => change({ status: event.target.value as PersonStatus | 'all' })}
          >
            <option value="all">{strings.allStatuses}</option>
            {statuses.map((status) => (
              <option key={status} value={status}>
                {statusWords[status]}
              </option>
            ))}
          </select>
        </label>
        {coverage.divisions.length > 0 && (
          <label className={`${control.control} ${styles.field}`}>
            {strings.division}
            <select value={query.division} onChange={(event) => change({ division: event.target.value })}>
              <option value="">{strings.allDivisions}</option>
              {coverage.divisions.map(({ division }) => (
                <option key={division} value={division}>
                  {division || strings.noDivision}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p role="status">
        {format.plural(strings.peopleFound, all.length, { found: format.count(found.length) })}
      </p>
      {found.length > 0 ? (
        <PeopleTable people={found} query={query} format={format} onSort={change} onOpen={setOpened} />
      ) : (
        <Nobody onClear={all.length > 0 ? clear : undefined} />
      )}
      {opened && <PersonDialog person={opened} shown={shown} onClose={() => setOpened(undefined)} />}
    </div>
  );
}

/** Stands where the table would be. Without anybody at all there is nothing to clear. */
function Nobody({ onClear }: { onClear?(): void }): React.ReactElement {
  return (
    <Message
      tone="information"
      icon="Info"
      title={onClear ? strings.nobodyFoundTitle : strings.nobodyTitle}
      actions={onClear && <Button onClick={onClear}>{strings.clearSearch}</Button>}
    >
      <p>{onClear ? strings.nobodyFoundBody : strings.nobodyBody}</p>
    </Message>
  );
}
