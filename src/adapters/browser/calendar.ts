import type { ICalendar } from '../../application/review/ports';

const pad = (part: number): string => String(part).padStart(2, '0');

/** The device's time zone. */
export const browserCalendar: ICalendar = {
  dayOf: (at) => dayIn(new Date(at)),
  isoOf: (at) => {
    const date = new Date(at);
    const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(pad).join(':');
    return `${dayIn(date)}T${time}${offsetIn(date)}`;
  }
};

function dayIn(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function offsetIn(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
