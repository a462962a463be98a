import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ISearchBox } from '@fluentui/react/lib/SearchBox';
import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { useAddress, useParameter } from '../../components/address/useAddress';
import { useSort } from '../../components/address/useSort';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { Notice } from '../../components/fluent/Notice';
import { useItemSelection } from '../../components/fluent/ItemList';
import type { ItemSort } from '../../components/fluent/itemSort';
import type { CoveredPerson } from '../../domain/coverage/coverage';
import { peopleTable } from '../../domain/coverage/exportTables';
import { addressList } from '../../domain/coverage/reminder';
import type { Principal } from '../../domain/people/principal';
import styles from './Coverage.module.scss';
import type { Shown } from './shown';
import { ExportProgress } from './ExportProgress';
import { PeopleFilters } from './PeopleFilters';
import { listedKeyOf, PeopleList } from './PeopleList';
import { findPeople, isPrincipal, listPeople, peopleKeys, sortPeople } from './peopleRows';
import type { ListedPerson, PeopleQuery } from './peopleRows';
import { PeopleNames } from './peopleNames';
import { PersonPane } from './PersonPane';
import { Reminding } from './Reminding';
import { statuses } from './statusWords';
import { TopBar } from './TopBar';
import { useCopy } from './useCopy';
import { useExport } from './useExport';

const byStatus: ItemSort = { key: 'status', isDescending: false };

/**
 * Everyone with their status: found by search, filters or the directory, sorted, reminded, and the receipt of one person.
 *
 * Filters and sorting are in the address. What is searched, and who is looked up, is not: it names people, and addresses end
 * up in the history of browsers, in logs and in chats.
 */
export default function PeopleView(shown: Shown): React.ReactElement {
  const { coverage, format, services } = shown;
  const [search, setSearch] = React.useState('');
  const [sought, setSought] = React.useState<Principal>();
  const [opened, setOpened] = React.useState<CoveredPerson>();
  const [isReminding, setReminding] = React.useState(false);
  const [filters, setFilters] = useFilters();
  const [sort, onSort] = useSort(peopleKeys, byStatus);
  const { all, found } = useFound(shown, { search, ...filters }, sought, sort);
  const [chosen, setChosen] = React.useState<ListedPerson[]>([]);
  const selection = useItemSelection(listedKeyOf, setChosen);
  const files = useExport();
  const copying = useCopy(services.clipboard);
  const showFault = useFault();
  const searchBox = React.useRef<ISearchBox>(null);
  const listed = chosen.length > 0 ? chosen : found;
  /** Made when it is wanted: of a hundred thousand people it takes its time. */
  const meant = (): CoveredPerson[] => listed.map(({ person }) => person);

  /** The button that was pressed goes, so the focus goes to where the search begins again. */
  function clear(): void {
    setSearch('');
    setSought(undefined);
    setFilters({ status: undefined, division: undefined });
    searchBox.current?.focus();
  }

  return (
    <div>
      <TopBar
        shown={shown}
        commands={[
          {
            key: 'remind',
            text: strings.remind,
            iconProps: { iconName: 'Mail' },
            onClick: () => setReminding(true)
          },
          {
            key: 'copy',
            text: strings.copyAddresses,
            iconProps: { iconName: 'Copy' },
            onClick: () => void copying.copy(addressList(meant().map(({ email }) => email))).catch(showFault)
          },
          {
            key: 'export',
            text: strings.exportPeople,
            iconProps: { iconName: 'Download' },
            onClick: () => files.save(async () => peopleTable('people.csv', coverage.version, meant()))
          }
        ]}
      />
      <ExportProgress state={files.state} format={format} onCancel={files.cancel} />
      <PeopleFilters
        shown={shown}
        search={search}
        searchBox={searchBox}
        filters={filters}
        sought={sought}
        onSearch={setSearch}
        onFilter={setFilters}
        onSeek={(principal) => {
          clear();
          setSought(principal);
        }}
      />
      <p role="status" className={styles.found}>
        {format.plural(strings.peopleFound, all.length, { found: format.count(found.length) })}
        {chosen.length > 0 && ` ${format.plural(strings.peopleChosen, chosen.length)}`}
        {copying.outcome === 'copied' && ` ${format.plural(strings.copied, listed.length)}`}
        {copying.outcome === 'failed' && ` ${strings.copyRefused}`}
      </p>
      <PeopleList
        people={found}
        sort={sort}
        format={format}
        selection={selection}
        empty={
          <Nobody
            isEmpty={all.length === 0}
            hasRoster={coverage.denominator !== undefined}
            sought={sought}
            onClear={clear}
          />
        }
        onSort={onSort}
        onOpen={setOpened}
      />
      {opened && <PersonPane person={opened} shown={shown} onClose={() => setOpened(undefined)} />}
      {isReminding && (
        <Reminding shown={shown} people={meant()} onExport={files.save} onClose={() => setReminding(false)} />
      )}
    </div>
  );
}

type Filters = Pick<PeopleQuery, 'status' | 'division'>;

/** The filters as the address has them. */
function useFilters(): [Filters, (change: Partial<Filters>) => void] {
  const address = useAddress();
  const asked = useParameter('status');
  const division = useParameter('division');
  const status = statuses.find((one) => one === asked);
  const filters = React.useMemo(() => ({ status, division }), [status, division]);
  return [filters, (change) => address.change(change, 'replace')];
}

/** Everyone, and who is found among them: whoever is looked up in the directory, or else whom the query fits. */
function useFound(
  { coverage }: Shown,
  { search, status, division }: PeopleQuery,
  sought: Principal | undefined,
  sort: ItemSort
): { all: ListedPerson[]; found: ListedPerson[] } {
  const [names] = React.useState(() => new PeopleNames());
  const all = React.useMemo(() => listPeople(coverage.people, names), [coverage.people, names]);
  const sorted = React.useMemo(() => sortPeople(all, sort), [all, sort]);
  const found = React.useMemo(() => {
    if (sought) return sorted.filter(isPrincipal(sought));
    return findPeople(sorted, { search, status, division });
  }, [sorted, sought, search, status, division]);
  return { all, found };
}

interface INobodyProps {
  /** There is nobody at all, so there is nothing to clear. */
  isEmpty: boolean;
  hasRoster: boolean;
  sought: Principal | undefined;
  onClear(): void;
}

/** Stands where the list would be. */
function Nobody({ isEmpty, hasRoster, sought, onClear }: INobodyProps): React.ReactElement {
  if (isEmpty) {
    return (
      <Notice tone="information" title={strings.nobodyTitle}>
        {strings.nobodyBody}
      </Notice>
    );
  }
  const clear = <DefaultButton text={strings.clearSearch} onClick={onClear} />;
  if (!sought) {
    return (
      <Notice tone="information" title={strings.nobodyFoundTitle} actions={clear}>
        {strings.nobodyFoundBody}
      </Notice>
    );
  }
  const { name } = sought;
  const title = hasRoster ? strings.notListedTitle : strings.notAcknowledgedTitle;
  return (
    <Notice tone="information" title={fill(title, { name })} actions={clear}>
      {hasRoster ? strings.notListedBody : strings.noRosterBody}
    </Notice>
  );
}
