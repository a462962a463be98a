import { ServiceError } from '../../../../src/application/failure';
import type {
  IReminderDevice,
  IReminderLists,
  ReminderRecords
} from '../../../../src/application/reminder/ports';
import { lookOnceADay, putOff, remembered } from '../../../../src/application/reminder/remind';
import type { Look } from '../../../../src/domain/reminder/reminder';
import { acknowledgement, version } from '../../domain/policy/versionSamples';

const today = '2026-11-30';
const now = Date.parse('2026-11-29T02:00:00Z');
const policyPage = 'https://intranet.example/SitePages/Policy.aspx';

const records: ReminderRecords = {
  policyKey: 'social-media',
  policyPage,
  versions: [version(1), version(2, { due: { kind: 'fixedDate', date: '2026-12-24' } })],
  acknowledgements: [acknowledgement(1)],
  mayAcknowledge: true
};

/** Lists that count how often they are asked. */
function listsWith(change: Partial<ReminderRecords> | Error = {}): IReminderLists & { asked: number } {
  const lists = {
    asked: 0,
    read: async () => {
      lists.asked++;
      if (change instanceof Error) throw change;
      return { ...records, ...change };
    }
  };
  return lists;
}

type Known = { look?: Look; putOffOn?: string; acknowledged?: ReturnType<IReminderDevice['acknowledged']> };

function deviceWith(known: Known = {}, keeps = true): IReminderDevice & { known: Known } {
  return {
    known,
    look: () => known.look,
    keepLook(look) {
      if (keeps) known.look = look;
      return keeps;
    },
    isPutOffNow: (day) => known.putOffOn === day,
    putOffNow: (day) => (known.putOffOn = day),
    acknowledged: () => known.acknowledged,
    watch: () => () => undefined
  };
}

describe('looking at the lists', () => {
  it('finds what is to be acknowledged, by when, and where', async () => {
    const device = deviceWith();
    await lookOnceADay(listsWith(), device, today, now);
    expect(remembered(device, today)).toEqual({
      policyKey: 'social-media',
      versionNumber: 2,
      due: '2026-12-24',
      policyPage
    });
  });

  it('names no day where it depends on when somebody joined', async () => {
    const device = deviceWith();
    const versions = [version(1, { due: { kind: 'daysAfterJoining', days: 14 } })];
    await lookOnceADay(listsWith({ versions, acknowledgements: [] }), device, today, now);
    expect(remembered(device, today)).toMatchObject({ due: undefined });
  });

  describe('of a version that asks again after six months', () => {
    const versions = [version(1, { schedule: { zone: 'Australia/Sydney', renewalMonths: 6 } })];
    // The morning of 1 June in Sydney; the first of the two counts, and opens the next turn.
    const acknowledgements = [
      acknowledgement(1, { id: 8, acknowledgedAt: '2026-06-20T02:00:00Z' }),
      acknowledgement(1, { id: 7, acknowledgedAt: '2026-05-31T22:00:00Z' })
    ];
    const lists = listsWith({ versions, acknowledgements });

    it('asks nobody until then', async () => {
      const device = deviceWith();
      await lookOnceADay(lists, device, today, Date.parse('2026-11-30T12:59:59Z'));
      expect(remembered(device, today)).toBeUndefined();
    });

    it('asks from the first moment of that day in the version’s zone on, for four weeks', async () => {
      const device = deviceWith();
      await lookOnceADay(lists, device, '2026-12-01', Date.parse('2026-11-30T13:00:00Z'));
      expect(remembered(device, '2026-12-01')).toMatchObject({ versionNumber: 1, due: '2026-12-29' });
    });

    it('takes no receipt of an earlier turn, which the device remembers, for an answer', async () => {
      const device = deviceWith({ acknowledged: { ...acknowledgement(1), day: '2026-11-30' } });
      await lookOnceADay(lists, device, '2026-12-01', Date.parse('2026-12-01T02:00:00Z'));
      expect(remembered(device, '2026-12-01')).toBeDefined();
      device.known.acknowledged = { ...acknowledgement(1), day: '2026-12-01' };
      expect(remembered(device, '2026-12-01')).toBeUndefined();
    });
  });

  it.each<[string, Partial<ReminderRecords>]>([
    ['who has acknowledged', { acknowledgements: [acknowledgement(2)] }],
    ['whom the lists do not ask', { mayAcknowledge: false }],
    ['whose records nobody may look up', { acknowledgements: undefined }],
    ['while nothing is published', { versions: [] }],
    ['while no owner has said where the policy page is', { policyPage: '' }]
  ])('reminds nobody %s, and is not repeated that day', async (_, change) => {
    const device = deviceWith();
    const lists = listsWith(change);
    await lookOnceADay(lists, device, today, now);
    await lookOnceADay(lists, device, today, now);
    expect(remembered(device, today)).toBeUndefined();
    expect(device.known.look).toStrictEqual({ day: today });
    expect(lists.asked).toBe(1);
  });

  it('is not repeated that day when it fails', async () => {
    const device = deviceWith();
    const lists = listsWith(new ServiceError({ kind: 'throttled', detail: '429' }));
    await expect(lookOnceADay(lists, device, today, now)).rejects.toThrow('429');
    await lookOnceADay(lists, device, today, now);
    expect(lists.asked).toBe(1);
    expect(remembered(device, today)).toBeUndefined();
    await expect(lookOnceADay(lists, device, '2026-12-01', now)).rejects.toThrow('429');
  });

  it('is not done by a device that keeps nothing, nor on the day of an acknowledgement', async () => {
    const lists = listsWith();
    await lookOnceADay(lists, deviceWith({}, false), today, now);
    await lookOnceADay(
      lists,
      deviceWith({ acknowledged: { ...acknowledgement(1), day: today } }),
      today,
      now
    );
    expect(lists.asked).toBe(0);
  });
});

describe('what the device remembers', () => {
  it('is done once the policy page has kept an acknowledgement of that version, or a later one', async () => {
    const device = deviceWith();
    await lookOnceADay(listsWith(), device, today, now);
    for (const [versionNumber, isDone] of [
      [1, false],
      [2, true],
      [3, true]
    ] as const) {
      device.known.acknowledged = { ...acknowledgement(versionNumber), day: today };
      expect(remembered(device, today) === undefined).toBe(isDone);
    }
    device.known.acknowledged = { ...acknowledgement(2, { policyKey: 'travel' }), day: today };
    expect(remembered(device, today)).toBeDefined();
  });

  it('is nothing before the first look, whatever the policy page has shown', () => {
    const device = deviceWith({ acknowledged: { ...acknowledgement(2), day: today } });
    expect(remembered(device, today)).toBeUndefined();
  });

  it('is put off for this visit alone where the lists have not been looked at', () => {
    const device = deviceWith();
    putOff(device, today);
    expect(device.known).toEqual({ putOffOn: today });
  });

  it('is put off before anybody is told, who then draws it anew', async () => {
    const device = deviceWith();
    await lookOnceADay(listsWith(), device, '2026-12-23', now);
    const { keepLook } = device;
    const drawn: unknown[] = [];
    device.keepLook = (look) => {
      const isKept = keepLook(look);
      drawn.push(remembered(device, '2026-12-23'));
      return isKept;
    };
    putOff(device, '2026-12-23');
    expect(drawn).toEqual([undefined]);
  });

  it('is put off when the person says so', async () => {
    const device = deviceWith();
    await lookOnceADay(listsWith(), device, today, now);
    putOff(device, today);
    expect(remembered(device, today)).toBeUndefined();
    device.known.putOffOn = undefined;
    expect(remembered(device, today)).toBeUndefined();
    await lookOnceADay(listsWith(), device, '2026-12-23', now);
    putOff(device, '2026-12-23');
    expect(remembered(device, '2026-12-23')).toBeUndefined();
    device.known.putOffOn = undefined;
    expect(remembered(device, '2026-12-23')).toBeDefined();
  });
});
