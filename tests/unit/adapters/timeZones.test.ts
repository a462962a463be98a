import { timeZoneOf } from '../../../src/adapters/sharepoint/timeZones';

const canberra = { Id: 76, Bias: -600 };
const perth = { Id: 73, Bias: -480 };

describe('the time zone of the page', () => {
  it('is the site’s, or the person’s own where they prefer it', () => {
    expect(timeZoneOf({ webTimeZoneData: canberra })).toBe('Australia/Sydney');
    expect(timeZoneOf({ webTimeZoneData: canberra, userTimeZoneData: perth, preferUserTimeZone: true })).toBe(
      'Australia/Perth'
    );
    expect(
      timeZoneOf({ webTimeZoneData: canberra, userTimeZoneData: perth, preferUserTimeZone: false })
    ).toBe('Australia/Sydney');
    expect(timeZoneOf({ webTimeZoneData: canberra, userTimeZoneData: null, preferUserTimeZone: true })).toBe(
      'Australia/Sydney'
    );
  });

  it('is the device’s where the page says none, or none that the browser knows by that offset', () => {
    expect(timeZoneOf({})).toBeUndefined();
    expect(timeZoneOf({ webTimeZoneData: { Id: 4711, Bias: 0 } })).toBeUndefined();
    expect(timeZoneOf({ webTimeZoneData: { Id: 76, Bias: 0 } })).toBeUndefined();
  });

  /** As SharePoint states them: standard minutes from the zone to UTC. */
  it.each([
    [2, 0, 'Europe/London'],
    [10, 300, 'America/New_York'],
    [15, 600, 'Pacific/Honolulu'],
    [17, -720, 'Pacific/Auckland'],
    [18, -600, 'Australia/Brisbane'],
    [19, -570, 'Australia/Adelaide'],
    [23, -330, 'Asia/Kolkata'],
    [42, -600, 'Australia/Hobart'],
    [44, -570, 'Australia/Darwin'],
    [62, -345, 'Asia/Kathmandu'],
    [93, 0, 'UTC']
  ])('number %d is known by its name', (Id, Bias, name) => {
    expect(timeZoneOf({ webTimeZoneData: { Id, Bias } })).toBe(name);
  });
});
