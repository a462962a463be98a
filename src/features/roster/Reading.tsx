import * as React from 'react';
import { roster as strings } from 'ReviewStrings';
import type { RosterEncoding } from '../../application/review/decodeRoster';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import form from '../../components/form/Form.module.scss';
import type { DateReading, RosterPerson, RosterReading } from '../../domain/coverage/roster';
import { columnNames } from './columnNames';
import { PeopleFold } from './PeopleFold';
import styles from './Roster.module.scss';

export interface IReadingProps {
  name: string;
  people: readonly RosterPerson[];
  reading: RosterReading;
  encoding: RosterEncoding | undefined;
  format: Format;
}

/** What was made of a file's columns, letters and lines. */
export function Reading({ name, people, reading, encoding, format }: IReadingProps): React.ReactElement {
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

function Headings({ reading: { headings, dates } }: { reading: RosterReading }): React.ReactElement {
  return (
    <>
      <h5 className={form.subtitle}>{strings.headings}</h5>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{strings.heading}</th>
            <th scope="col">{strings.takenFor}</th>
          </tr>
        </thead>
        <tbody>
          {headings.map(({ heading, column }, index) => (
            <tr key={index} data-unused={!column}>
              <th scope="row">{heading || fill(strings.noHeading, { number: index + 1 })}</th>
              <td>
                {column ? columnNames[column] : strings.notUsed}
                {datesText(dates.find((one) => one.column === column))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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

/** The first people, so that a shifted column or wrong letters are seen. */
export function FirstPeople({
  people,
  format
}: {
  people: readonly RosterPerson[];
  format: Format;
}): React.ReactElement {
  const day = (date: string | undefined): string => (date ? format.date(date) : '');
  return (
    <>
      <h5 className={form.subtitle}>{strings.firstRows}</h5>
      <div className={styles.scroller} role="region" aria-label={strings.firstRows} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[
                strings.person,
                strings.addresses,
                strings.columnDivision,
                strings.columnStartDate,
                strings.columnExemptUntil
              ].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.slice(0, 5).map((person) => (
              <tr key={person.email}>
                <th scope="row">{person.name || strings.nameless}</th>
                <td>{[person.email, person.otherAddress].filter(Boolean).join(', ')}</td>
                <td>{person.division}</td>
                <td>{day(person.startDate)}</td>
                <td>{day(person.exemptUntil)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
