import { zoneOffset } from '../../../src/domain/zoneOffset';
import { otherZones } from '../../../src/adapters/sharepoint/otherZones';
import { timeZoneOf } from '../../../src/adapters/sharepoint/timeZones';

const canberra = { Id: 76 };
const perth = { Id: 73 };

/** All of SharePoint's time zones: number, minutes from the zone to UTC, and how many fewer those are in summer. */
const recorded = `
39:720:-60 95:660:0 15:600:-60 14:540:-60 78:480:-60 13:480:-60 38:420:-60 77:420:-60 12:420:-60 55:360:-60
11:360:-60 37:360:-60 36:360:-60 35:300:-60 10:300:-60 34:300:-60 88:270:-60 91:240:-60 9:240:-60
81:240:-60 33:240:-60 65:240:-60 28:210:-60 8:180:-60 85:180:-60 32:180:-60 60:180:-60 90:180:-60
103:180:-60 96:120:0 30:120:-60 29:60:-60 53:60:-60 86:0:-60 93:0:0 2:0:-60 31:0:-60 4:-60:-60 6:-60:-60
3:-60:-60 57:-60:-60 69:-60:-60 83:-60:-60 79:-120:-60 5:-120:-60 80:-120:-60 49:-120:-60 98:-120:-60
50:-120:-60 59:-120:-60 27:-120:-60 7:-120:-60 104:-120:-60 100:-120:-60 26:-180:-60 101:-180:-60
74:-180:-60 109:-180:-60 51:-180:-60 56:-180:-60 25:-210:-60 24:-240:-60 110:-240:-60 54:-240:-60
106:-240:-60 89:-240:-60 82:-240:-60 84:-240:-60 48:-270:-60 58:-300:-60 87:-300:-60 47:-300:-60
23:-330:-60 66:-330:-60 62:-345:-60 71:-360:-60 102:-360:-60 115:-360:-60 61:-390:-60 22:-420:-60
111:-420:-60 64:-420:-60 46:-420:-60 112:-420:-60 45:-480:-60 63:-480:-60 21:-480:-60 73:-480:-60
75:-480:-60 94:-480:-60 20:-540:-60 72:-540:-60 70:-540:-60 19:-570:-60 44:-570:-60 18:-600:-60 76:-600:-60
43:-600:-60 42:-600:-60 99:-600:-120 68:-600:-60 107:-660:-60 114:-660:-60 41:-660:-60 108:-720:-60
17:-720:-60 97:-720:0 40:-720:-60 92:-720:-60 67:-780:-60 16:-780:-60`
  .trim()
  .split(/\s+/)
  .map((text) => text.split(':').map(Number));

/** Where the law has moved the clocks since SharePoint's table was made: minutes ahead of UTC there, in winter. */
const moved: Record<number, number> = {
  7: 180,
  60: -120,
  71: 300,
  79: 180,
  83: 120,
  86: 60,
  88: -240,
  91: -180,
  98: 180,
  99: 660
};

describe('the time zone of the page', () => {
  it('is the site’s, or the person’s own where they prefer it', async () => {
    expect(await timeZoneOf({ webTimeZoneData: canberra })).toBe('Australia/Sydney');
    expect(
      await timeZoneOf({ webTimeZoneData: canberra, userTimeZoneData: perth, preferUserTimeZone: true })
    ).toBe('Australia/Perth');
    expect(
      await timeZoneOf({ webTimeZoneData: canberra, userTimeZoneData: perth, preferUserTimeZone: false })
    ).toBe('Australia/Sydney');
    expect(
      await timeZoneOf({ webTimeZoneData: canberra, userTimeZoneData: null, preferUserTimeZone: true })
    ).toBe('Australia/Sydney');
  });

  it('is UTC, never the device’s, where the page says none or one that nobody knows', async () => {
    expect(await timeZoneOf({})).toBe('UTC');
    for (const Id of [0, 1, 52, 105, 113, 116, 4711])
      expect(await timeZoneOf({ webTimeZoneData: { Id } })).toBe('UTC');
  });

  it('is known for all 111 of SharePoint', async () => {
    expect(recorded).toHaveLength(111);
    const names = await Promise.all(recorded.map(([Id]) => timeZoneOf({ webTimeZoneData: { Id } })));
    expect(recorded.filter(([Id], place) => Id !== 93 && names[place] === 'UTC')).toEqual([]);
  });

  it.each(recorded)('number %d has the clocks of its place', async (Id, bias, daylightBias) => {
    const offsetAt = zoneOffset(await timeZoneOf({ webTimeZoneData: { Id } }));
    const [january, july] = [0, 6].map((month) => offsetAt(Date.UTC(2026, month)));
    const winter = Math.min(january, july);
    expect(winter).toBe(moved[Id] ?? 0 - bias);
    expect(Math.abs(winter + bias)).toBeLessThanOrEqual(60);
    expect(Math.max(january, july) - winter).toBeLessThanOrEqual(-daylightBias);
  });

  /** As SharePoint describes them: a zone beside one with the same clocks must not be taken for it. */
  it.each([
    [2, 'Europe/London'],
    [10, 'America/New_York'],
    [17, 'Pacific/Auckland'],
    [18, 'Australia/Brisbane'],
    [19, 'Australia/Adelaide'],
    [23, 'Asia/Kolkata'],
    [42, 'Australia/Hobart'],
    [44, 'Australia/Darwin'],
    [62, 'Asia/Kathmandu'],
    [93, 'UTC'],
    [95, 'Etc/GMT+11'],
    [97, 'Etc/GMT-12'],
    [112, 'Asia/Tomsk'],
    [114, 'Asia/Sakhalin'],
    [115, 'Asia/Omsk']
  ])('number %d is %s', async (Id, name) => {
    expect(await timeZoneOf({ webTimeZoneData: { Id } })).toBe(name);
  });

  it('is told without the table where Australia is', async () => {
    for (const Id of [18, 19, 42, 44, 73, 76])
      expect(otherZones[Id]).toBe(await timeZoneOf({ webTimeZoneData: { Id } }));
  });
});
