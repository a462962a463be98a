import type { RegisteredVersion } from '../../../../src/application/review/ports';
import { readVersions } from '../../../../src/application/review/readVersions';
import { RegisterInMemory, registered, wordsOf } from './evidenceInMemory';

const now = Date.parse('2026-11-29T00:00:00Z');
const from = (day: string): Partial<RegisteredVersion> => ({ schedule: { zone: 'UTC', from: day } });

const read = (...versions: RegisteredVersion[]) => readVersions(new RegisterInMemory(versions), now);

describe('the versions of a policy', () => {
  it('begin with none', async () => {
    const register = new RegisterInMemory([]);
    expect(await readVersions(register, now)).toEqual({ policyKey: 'social-media', versions: [] });
    expect(register.wordsRead).toEqual([]);
  });

  it('are all listed, with the one that staff see and the words that a new one starts from', async () => {
    const versions = [registered(1), registered(2)];
    expect(await read(...versions)).toEqual({
      policyKey: 'social-media',
      versions,
      current: 2,
      scheduledFrom: undefined,
      last: wordsOf(2)
    });
  });

  it('count as if a withdrawn one had never been', async () => {
    const versions = [registered(1), registered(2, { withdrawn: true, withdrawnReason: 'A slip.' })];
    expect(await read(...versions)).toMatchObject({ versions, current: 1, last: wordsOf(1) });
    const [first, second] = versions;
    expect(await read({ ...first, withdrawn: true }, second)).toMatchObject({
      current: undefined,
      scheduledFrom: undefined,
      last: undefined
    });
  });

  it('tell from which day on the last one holds, while that is to come', async () => {
    const scheduled = registered(2, from('2026-11-30'));
    expect(await read(registered(1), scheduled)).toMatchObject({
      current: 1,
      scheduledFrom: '2026-11-30',
      last: wordsOf(2)
    });
    expect(await read(registered(2, from('2026-11-29')))).toMatchObject({
      current: 2,
      scheduledFrom: undefined
    });
  });

  it('may begin with one that nobody sees yet', async () => {
    expect(await read(registered(1, from('2026-12-24')))).toMatchObject({
      current: undefined,
      scheduledFrom: '2026-12-24',
      last: wordsOf(1)
    });
  });
});
