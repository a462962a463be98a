/**
 * Lets what waits already go first: timers set before, a press, the page's drawing before long work goes on.
 * @param milliseconds - waits at least for so long
 */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
