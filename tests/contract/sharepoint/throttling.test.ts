import { AMIRA, BEN, INTRANET, OWNER, startService } from '../startService';

const API = `${INTRANET}/_api`;

describe('throttling', () => {
  it('gives each person a budget and says when to come back', async () => {
    let time = Date.parse('2026-11-22T05:00:00Z');
    const throttled = await startService({
      throttle: { requests: 3, windowSeconds: 60 },
      clock: () => new Date(time)
    });
    const get = (login: string): Promise<Response> => throttled.fetch(login, `${API}/web`);
    for (let n = 0; n < 3; n += 1) expect((await get(OWNER)).status).toBe(200);
    time += 20_000;
    const refused = await get(OWNER);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('40');
    expect((await get(AMIRA)).status).toBe(200);
    time += 40_000;
    expect((await get(OWNER)).status).toBe(200);
    await throttled.close();
  });

  it('gives a budget to all together, at prices that are set, and serves again when the window has passed', async () => {
    let now = new Date('2026-11-22T00:00:00Z');
    const throttled = await startService({
      clock: () => now,
      throttle: {
        requests: 100,
        windowSeconds: 60,
        tenant: { units: 5, cost: (method) => (method === 'GET' ? 2 : 4) }
      }
    });
    const get = (login: string): Promise<Response> => throttled.fetch(login, `${API}/web`);
    expect([(await get(AMIRA)).status, (await get(BEN)).status]).toEqual([200, 200]);
    const refused = await get(OWNER);
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '60']);
    now = new Date(now.getTime() + 60_000);
    expect((await get(OWNER)).status).toBe(200);
    await throttled.close();
  });
});
