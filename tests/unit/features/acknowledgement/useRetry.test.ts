import { createRetry } from '../../../../src/features/acknowledgement/useRetry';
import { goOnline, withPage } from '../page';

withPage();

describe('what waits to be tried again', () => {
  it.each([
    ['when its time has come', () => jest.advanceTimersByTime(1000)],
    ['as soon as the device is online', goOnline]
  ])('is tried once, %s', (_, happen) => {
    const tries: string[] = [];
    const retry = createRetry();
    retry.mount();
    retry.schedule(() => tries.push('again'), 1000);
    jest.advanceTimersByTime(999);
    expect(tries).toEqual([]);
    happen();
    goOnline();
    jest.advanceTimersByTime(60_000);
    expect(tries).toEqual(['again']);
  });

  it('is never tried after the person has left the page', () => {
    const tries: string[] = [];
    const retry = createRetry();
    const leave = retry.mount();
    retry.schedule(() => tries.push('again'), 1000);
    leave();
    expect(jest.getTimerCount()).toBe(0);
    jest.advanceTimersByTime(60_000);
    goOnline();
    retry.now();
    expect(tries).toEqual([]);
    expect(retry.isMounted()).toBe(false);
  });

  it('gives way to what is to be tried instead', () => {
    const tries: string[] = [];
    const retry = createRetry();
    retry.mount();
    retry.schedule(() => tries.push('first'), 1000);
    retry.schedule(() => tries.push('second'), 5000);
    jest.advanceTimersByTime(60_000);
    expect(tries).toEqual(['second']);
  });
});
