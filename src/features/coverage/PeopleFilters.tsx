import type { ISearchBox } from '@fluentui/react/lib/SearchBox';
import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import { fill } from '../../components/fill';
import { Choice } from '../../components/fluent/Choice';
import { SearchField } from '../../components/fluent/SearchField';
import { Problem } from '../../components/message/Problem';
import { PeoplePicker } from '../../components/peoplePicker/PeoplePicker';
import type { PeoplePickerWords } from '../../components/peoplePicker/PeoplePicker';
import type { Principal } from '../../domain/people/principal';
import styles from './Coverage.module.scss';
import type { Shown } from './shown';
import { divisionOf, divisionOptions, optionOf } from './divisionChoice';
import type { PeopleQuery } from './peopleRows';
import { statuses, statusWords } from './statusWords';

interface IPeopleFiltersProps {
  shown: Shown;
  search: string;
  searchBox: React.RefObject<ISearchBox>;
  filters: Pick<PeopleQuery, 'status' | 'division'>;
  /** Who was looked up in the directory. */
  sought: Principal | undefined;
  onSearch(text: string): void;
  onFilter(change: Partial<Pick<PeopleQuery, 'status' | 'division'>>): void;
  onSeek(principal: Principal | undefined): void;
}

const pickerWords: PeoplePickerWords = {
  label: strings.findPerson,
  found: strings.directoryFound,
  nobody: strings.directoryNobody
};

const anyStatus = 'all';

/** What narrows the list of people: a search within it, its filters, and SharePoint's directory. */
export function PeopleFilters(props: IPeopleFiltersProps): React.ReactElement {
  const { shown, search, searchBox, filters, sought, onSearch, onFilter, onSeek } = props;
  const { coverage, services } = shown;
  const [problem, setProblem] = React.useState('');
  return (
    <div role="search" aria-label={strings.findPeople}>
      <div className={styles.filters}>
        <SearchField
          className={styles.field}
          label={strings.searchPeople}
          value={search}
          componentRef={searchBox}
          onSearch={onSearch}
        />
        <Choice
          className={styles.field}
          label={strings.status}
          options={[
            { key: anyStatus, text: strings.allStatuses },
            ...statuses.map((status) => ({ key: status, text: statusWords[status] }))
          ]}
          chosen={filters.status ?? anyStatus}
          onChoose={(status) => onFilter({ status: statuses.find((one) => one === status) })}
        />
        {coverage.divisions.length > 0 && (
          <Choice
            className={styles.field}
            label={strings.division}
            options={divisionOptions(coverage)}
            chosen={optionOf(filters.division)}
            onChoose={(option) => onFilter({ division: divisionOf(option) })}
          />
        )}
        <div className={styles.field}>
          <span className={styles.pickerLabel} aria-hidden="true">
            {strings.findPerson}
          </span>
          <PeoplePicker
            words={pickerWords}
            chosen={sought ? [sought] : []}
            find={services.findPeople}
            findPhoto={services.findPhoto}
            onChoose={([principal]) => {
              setProblem('');
              onSeek(principal);
            }}
            onFailed={(error) =>
              setProblem(fill(strings.directoryFailed, { detail: failureOf(error).detail }))
            }
          />
        </div>
      </div>
      {problem && <Problem>{problem}</Problem>}
    </div>
  );
}
