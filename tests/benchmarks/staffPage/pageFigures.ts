/** What the page itself notes while it is measured. Times are milliseconds since the navigation began. */
export type PageNotes = {
  /** When a button named "Acknowledge" came to be. */
  usable?: number;
  /** When the receipt's heading came to be. */
  receipt?: number;
  /** When the panel's dialog came to be open. */
  panel?: number;
  pressed?: number;
  layoutShift: number;
  /** The longest time from an interaction to the paint after it. */
  slowestInteraction: number;
  /** The longest task of the main thread. */
  longestTask: number;
};

declare global {
  interface Window {
    notes: PageNotes;
  }
}

/** Runs in the page before anything else, and notes when what a person waits for is there. */
export function takeNotes(): void {
  const notes: PageNotes = { layoutShift: 0, slowestInteraction: 0, longestTask: 0 };
  window.notes = notes;
  const has = (selector: string, text: string): boolean =>
    [...document.querySelectorAll(selector)].some((element) => element.textContent?.trim() === text);
  const look = (): void => {
    const now = performance.now();
    if (notes.usable === undefined && has('button', 'Acknowledge')) notes.usable = now;
    if (notes.receipt === undefined && has(':is(h2, h3, h4)', 'Your receipt')) notes.receipt = now;
    if (notes.panel === undefined && document.querySelector('dialog[open], [role=dialog]')) notes.panel = now;
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['open', 'role']
  });
  document.addEventListener('click', () => (notes.pressed = performance.now()), { capture: true });
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as Shift[])
      if (!shift.hadRecentInput) notes.layoutShift += shift.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) notes.longestTask = Math.max(notes.longestTask, task.duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const event of list.getEntries())
      notes.slowestInteraction = Math.max(notes.slowestInteraction, event.duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}
