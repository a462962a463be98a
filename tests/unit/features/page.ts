const global = globalThis as { window?: unknown };

/** Gives tests a window as far as waiting needs one, and time that passes when it is told to. */
export function withPage(): void {
  beforeEach(() => {
    jest.useFakeTimers();
    global.window = Object.assign(new EventTarget(), { setTimeout, clearTimeout });
  });
  afterEach(() => {
    jest.useRealTimers();
    delete global.window;
  });
}

export const goOnline = (): void => void window.dispatchEvent(new Event('online'));

/** Lets so many milliseconds pass, and what they bring. */
export const pass = (milliseconds: number) => () => jest.advanceTimersByTimeAsync(milliseconds);
