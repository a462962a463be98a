import type { IReminderDevice } from '../../application/reminder/ports';
import { millisecondsOf } from '../../domain/moment';
import type { Look } from '../../domain/reminder/reminder';
import { deviceDay } from './deviceDay';
import { shownStanding } from './pageStorage';
import { PersonStorage } from './personStorage';
import type { PersonOnSite } from './personStorage';

/** Past its own day, so that the policy page is known as such before the next look. */
const lifetimeMs = 40 * 24 * 60 * 60 * 1000;

/** What the device knows of a person, by their Entra id: the day's look, and what the policy page has shown last. */
export function reminderDevice(person: PersonOnSite): IReminderDevice {
  const looks = new PersonStorage<Look>('reminder/1', person, isLook, lifetimeMs);
  const pages = shownStanding(person);
  const visit = `social-media-policy/put-off/${person.personId}`;
  return {
    look: () => looks.load(),
    keepLook(look) {
      looks.save(look);
      return looks.load()?.day === look.day;
    },
    isPutOffNow: (today) => sessionStorage.getItem(visit) === today,
    putOffNow: (today) => sessionStorage.setItem(visit, today),
    acknowledged() {
      const { kind, acknowledgement } = pages.load()?.standing ?? {};
      const at = millisecondsOf(acknowledgement?.acknowledgedAt ?? '');
      if (kind !== 'acknowledged' || !at) return undefined;
      const { policyKey = '', versionNumber = 0 } = acknowledgement ?? {};
      return { policyKey, versionNumber, day: deviceDay(at) };
    },
    watch(onChange) {
      const ends = [looks.watch(onChange), pages.watch(onChange)];
      return () => ends.forEach((end) => end());
    }
  };
}

function isLook(value: unknown): value is Look {
  const look = value as Partial<Look> | null;
  return typeof look?.day === 'string' && typeof (look.asked?.policyPage ?? '') === 'string';
}
