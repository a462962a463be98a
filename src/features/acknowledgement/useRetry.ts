import * as React from 'react';

interface IRetry {
  /** Runs the action after the delay, or as soon as the device is online again. Without a delay only then. */
  schedule(action: () => void, delayMs: number | undefined): void;
  /** Runs what is scheduled now. */
  now(): void;
  cancel(): void;
  isMounted(): boolean;
}

/** One action that waits to be tried again, for as long as the component is on the page. */
export function useRetry(): IRetry {
  const [retry] = React.useState(createRetry);
  React.useEffect(() => retry.mount(), [retry]);
  return retry;
}

/** The same without React. What `mount` answers is called once the component leaves the page. */
export function createRetry(): IRetry & { mount(): () => void } {
  let waiting: (() => void) | undefined;
  let timer: number | undefined;
  let mounted = false;

  const cancel = (): void => {
    window.clearTimeout(timer);
    waiting = undefined;
  };
  const now = (): void => {
    const action = waiting;
    cancel();
    action?.();
  };
  return {
    schedule: (action, delayMs) => {
      cancel();
      waiting = action;
      if (delayMs !== undefined) timer = window.setTimeout(now, delayMs);
    },
    now,
    cancel,
    isMounted: () => mounted,
    mount: () => {
      mounted = true;
      window.addEventListener('online', now);
      return () => {
        mounted = false;
        cancel();
        window.removeEventListener('online', now);
      };
    }
  };
}
