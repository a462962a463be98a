import { daysBetween } from '../calendarDay';

/** What a person has yet to acknowledge. */
export type Asked = {
  policyKey: string;
  versionNumber: number;
  /** The last day in time, `YYYY-MM-DD`; undefined where there is none, or it depends on when somebody joined. */
  due?: string;
  /** The absolute address of the page that shows the policy. */
  policyPage: string;
};

/** The one look at the lists that a day has, as the device keeps it. */
export type Look = {
  /** The calendar date, `YYYY-MM-DD`. */
  day: string;
  /** Undefined while the look goes on, when it failed, and when nothing is asked of the person. */
  asked?: Asked;
  /** The person has put it off on that day. */
  putOff?: boolean;
};

/**
 * Whether the lists may be looked at: once a day, whatever comes of it, and not on the day on which the person has
 * acknowledged.
 */
export function mayLook(last: Look | undefined, acknowledgedOn: string | undefined, today: string): boolean {
  return last?.day !== today && acknowledgedOn !== today;
}

/**
 * What to remind of; undefined where nothing is to be shown. Whoever puts it off is left alone until tomorrow; on the
 * last two days and when it is overdue, until their next visit.
 *
 * @param putOffNow - whether it was put off in this very visit
 */
export function toRemindOf(look: Look, putOffNow: boolean, today: string): Asked | undefined {
  if (!look.asked || look.day !== today) return undefined;
  const isPutOff = look.putOff === true && (putOffNow || !isUrgent(look.asked, today));
  return isPutOff ? undefined : look.asked;
}

/** The due day, the day before it, and every day after it. */
function isUrgent({ due }: Asked, today: string): boolean {
  return due !== undefined && daysBetween(today, due) <= 1;
}
