/** Lets what waits already go first: timers set before, a press, the page's drawing before long work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
