import { countsTowards } from '../../domain/policy/counting';
import { recordsInForce, renewalOfRecord, timeOfRecord } from '../../domain/policy/renewal';
import { hasBegun } from '../../domain/policy/schedule';
import { currentVersion } from '../../domain/policy/versions';
import { mayLook, toRemindOf } from '../../domain/reminder/reminder';
import type { Asked } from '../../domain/reminder/reminder';
import type { IReminderDevice, IReminderLists } from './ports';

/** What to remind the person of today, by what the device knows alone. */
export function remembered(device: IReminderDevice, today: string): Asked | undefined {
  const look = device.look();
  const asked = look && toRemindOf(look, device.isPutOffNow(today), today);
  const done = device.acknowledged();
  // What was done on an earlier day was there when the lists were looked at: they ask again.
  const isDone =
    asked !== undefined &&
    done !== undefined &&
    done.day >= today &&
    done.policyKey === asked.policyKey &&
    done.versionNumber >= asked.versionNumber;
  return isDone ? undefined : asked;
}

/**
 * Looks at the lists where today has had no look yet. The day is kept before they are asked: a look that fails or is
 * left half-way is not made again, so that no fault of a server is answered with more requests. Throws `ServiceError`.
 */
export async function lookOnceADay(
  lists: IReminderLists,
  device: IReminderDevice,
  today: string,
  now: number
): Promise<void> {
  if (!mayLook(device.look(), device.acknowledged()?.day, today)) return;
  if (!device.keepLook({ day: today })) return;
  const asked = await askedOf(lists, now);
  if (asked) device.keepLook({ day: today, asked });
}

/** The person wants to be left alone. */
export function putOff(device: IReminderDevice, today: string): void {
  device.putOffNow(today);
  const look = device.look();
  // Told to every tab, and drawn anew there.
  if (look) device.keepLook({ ...look, putOff: true });
}

async function askedOf(lists: IReminderLists, now: number): Promise<Asked | undefined> {
  const { policyKey, policyPage, versions, acknowledgements, mayAcknowledge } = await lists.read();
  const current = currentVersion(policyKey, versions, now);
  if (!current || !mayAcknowledge || !acknowledgements || policyPage === '') return undefined;
  const { due, number, schedule } = current;
  const counting = acknowledgements.filter(countsTowards(current, versions));
  const last = recordsInForce(counting, schedule, timeOfRecord).pop();
  const renewal = last && renewalOfRecord(timeOfRecord(last), schedule);
  if (last && !hasBegun(renewal, now)) return undefined;
  return {
    policyKey,
    versionNumber: number,
    due: renewal?.due ?? (due.kind === 'fixedDate' ? due.date : undefined),
    policyPage
  };
}
