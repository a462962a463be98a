import { inTime } from '../../../../src/application/reporting/inTime';

describe('an answer that a person can do without', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const after = (ms: number): Promise<string> =>
    new Promise((resolve) => setTimeout(() => resolve('the answer'), ms));

  it('is waited for three seconds', async () => {
    const waiting = inTime(after(2999), 'nothing');
    await jest.advanceTimersByTimeAsync(2999);
    expect(await waiting).toBe('the answer');
  });

  it('comes too late after that', async () => {
    const waiting = inTime(after(3001), 'nothing');
    await jest.advanceTimersByTimeAsync(3000);
    expect(await waiting).toBe('nothing');
  });

  it('is waited for as long as is asked', async () => {
    const waiting = inTime(after(5000), 'nothing', 6000);
    await jest.advanceTimersByTimeAsync(5000);
    expect(await waiting).toBe('the answer');
  });

  it.each([
    ['there', () => Promise.resolve('the answer'), 'the answer'],
    ['refused', () => Promise.reject(new Error('refused')), 'refused']
  ])('leaves nothing waiting once it is %s', async (_, answer, expected) => {
    expect(await inTime(answer(), 'nothing').catch((error: Error) => error.message)).toBe(expected);
    expect(jest.getTimerCount()).toBe(0);
  });
});
