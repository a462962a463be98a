import { DatePicker } from '@fluentui/react/lib/DatePicker';
import { fluent as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../fill';
import type { Format } from '../format';
import { calendarNames, firstDayOfWeek, readDate } from './calendarDates';
import styles from './Fields.module.scss';

interface IDateFieldProps {
  label: string;
  /** `YYYY-MM-DD`; empty for none. */
  value: string;
  /** What the calendar marks as today, `YYYY-MM-DD`. */
  today: string;
  /** In whose language and region dates are written, read and laid out. */
  format: Format;
  /** What is wrong with the date; empty for nothing. */
  problem?: string;
  onChange(date: string): void;
}

/**
 * A calendar date, typed or picked, in SharePoint's language and region. What cannot be read as a date is said, and the
 * date before stands again.
 */
export function DateField(props: IDateFieldProps): React.ReactElement {
  const { label, value, today, format, problem, onChange } = props;
  const { locale } = format;
  const names = React.useMemo(() => calendarNames(locale), [locale]);
  return (
    <DatePicker
      className={styles.date}
      label={label}
      allowTextInput
      value={React.useMemo(() => dateOf(value), [value])}
      today={dateOf(today)}
      firstDayOfWeek={firstDayOfWeek(locale)}
      formatDate={React.useCallback((date?: Date) => (date ? format.date(textOf(date)) : ''), [format])}
      parseDateFromString={(text) => dateOf(readDate(text, locale) ?? '') ?? null}
      onSelectDate={(date) => onChange(date ? textOf(date) : '')}
      pickerAriaLabel={label}
      textField={{
        errorMessage: problem,
        iconProps: { 'aria-label': fill(strings.openCalendar, { label }) }
      }}
      strings={{
        ...names,
        goToToday: strings.goToToday,
        prevMonthAriaLabel: strings.previousMonth,
        nextMonthAriaLabel: strings.nextMonth,
        prevYearAriaLabel: strings.previousYear,
        nextYearAriaLabel: strings.nextYear,
        prevYearRangeAriaLabel: strings.previousYears,
        nextYearRangeAriaLabel: strings.nextYears,
        monthPickerHeaderAriaLabel: strings.chooseYear,
        yearPickerHeaderAriaLabel: strings.chooseMonth,
        closeButtonAriaLabel: strings.close,
        selectedDateFormatString: strings.selectedDate,
        todayDateFormatString: strings.todayDate,
        invalidInputErrorMessage: strings.notADate
      }}
    />
  );
}

/** A picker thinks in dates of the device: only year, month and day are taken, so no time zone is applied. */
function textOf(date: Date): string {
  const pad = (number: number, length: number): string => String(number).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

function dateOf(text: string): Date | undefined {
  const [year, month, day] = text.split('-').map(Number);
  return text ? new Date(year, month - 1, day) : undefined;
}
