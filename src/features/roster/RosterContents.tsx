import { roster as strings } from 'ReviewStrings';
import * as React from 'react';
import type { RosterEncoding } from '../../application/review/decodeRoster';
import { fill } from '../../components/fill';
import { FactList } from '../../components/fluent/FactList';
import type { FactColumn } from '../../components/fluent/FactList';
import type { Format } from '../../components/format';
import form from '../../components/form/Form.module.scss';
import { Heading } from '../../components/heading/Heading';
import type { DateReading, RosterPerson, RosterReading } from '../../domain/coverage/roster';
import { columnNames } from './columnNames';
import { PeopleFold } from './PeopleFold';

interface IReadingProps {
  name: string;
  people: readonly RosterPerson[];
  reading: RosterReading;
  encoding: RosterEncoding | undefined;
  format: Format;
}

/** What was made of a file's columns, letters and lines. */
export function RosterContents({
  name,
  people,
  reading,
  encoding,
  format
}: IReadingProps): React.ReactElement {
  const { merged, namesTurned, leftOut } = reading;
  return (
    <>
      {encoding === 'windows1252' && (
        <p>{fill(strings.readAsWindows, { name, names: namesToLookAt(people) })}</p>
      )}
      <Headings reading={reading} />
      {namesTurned && <p>{fill(strings.namesTurned, { example: people[0].name })}</p>}
      {merged > 0 && <p>{format.plural(strings.merged, merged)}</p>}
      {leftOut.length > 0 && (
        <PeopleFold
          title={format.plural(strings.leftOut, leftOut.length)}
          lines={leftOut.map((line) => fill(strings.leftOutLine, line))}
          format={format}
        />
      )}
    </>
  );
}

type Heading = RosterReading['headings'][number] & { position: number };

function Headings({ reading: { headings, dates } }: { reading: RosterReading }): React.ReactElement {
  const items = React.useMemo(
    () => headings.map((heading, index): Heading => ({ ...heading, position: index + 1 })),
    [headings]
  );
  const columns = React.useMemo((): FactColumn<Heading>[] => {
    const takenFor = ({ column }: Heading): string =>
      column ? columnNames[column] + datesText(dates.find((one) => one.column === column)) : strings.notUsed;
    return [
      {
        title: strings.heading,
        minWidth: 160,
        maxWidth: 300,
        render: ({ heading, position }) => heading || fill(strings.noHeading, { number: position })
      },
      { title: strings.takenFor, minWidth: 200, render: takenFor }
    ];
  }, [dates]);
  return (
    <>
      <Heading below={3} className={form.subtitle}>
        {strings.headings}
      </Heading>
      <FactList label={strings.headings} items={items} columns={columns} />
    </>
  );
}

const datesWords: Record<DateReading['form'], string> = {
  written: strings.datesWritten,
  serial: strings.datesSerial,
  dayFirst: strings.datesDayFirst,
  monthFirst: strings.datesMonthFirst
};

function datesText(dates: DateReading | undefined): string {
  return dates ? `. ${fill(datesWords[dates.form], dates)}` : '';
}

/** Some names with letters that a wrong reading would show wrongly. */
function namesToLookAt(people: readonly RosterPerson[]): string {
  const telling = people
    .flatMap(({ name, division }) => [name, division])
    .filter((text) => /[^ -~]/.test(text));
  return [...new Set(telling)].slice(0, 5).join(', ');
}

interface IFirstPeopleProps {
  people: readonly RosterPerson[];
  format: Format;
}

/** The first people, so that a shifted column or wrong letters are seen. */
export function FirstPeople({ people, format }: IFirstPeopleProps): React.ReactElement {
  const first = React.useMemo(() => people.slice(0, 5), [people]);
  const columns = React.useMemo((): FactColumn<RosterPerson>[] => {
    const day = (date: string | undefined): string => (date ? format.date(date) : '');
    return [
      { title: strings.person, minWidth: 140, render: ({ name }) => name || strings.nameless },
      {
        title: strings.addresses,
        minWidth: 180,
        render: ({ email, otherAddress }) => [email, otherAddress].filter(Boolean).join(', ')
      },
      { title: strings.columnDivision, minWidth: 120, render: ({ division }) => division },
      { title: strings.columnStartDate, minWidth: 130, render: ({ startDate }) => day(startDate) },
      { title: strings.columnExemptUntil, minWidth: 130, render: ({ exemptUntil }) => day(exemptUntil) }
    ];
  }, [format]);
  return (
    <>
      <Heading below={3} className={form.subtitle}>
        {strings.firstRows}
      </Heading>
      <FactList label={strings.firstRows} items={first} columns={columns} />
    </>
  );
}
