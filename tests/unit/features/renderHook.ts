import * as React from 'react';
import { act, create } from 'react-test-renderer';
import type { ReactTestRenderer } from 'react-test-renderer';

export type RenderedHook<T> = {
  /** What the hook answered last. */
  readonly now: T;
  /** Lets something happen, and everything that follows from it but for what a timer waits for. */
  after(happening: () => unknown): Promise<void>;
  /** The component leaves the page. */
  leave(): void;
};

/** Renders a hook as React does, without a browser: in a component that draws nothing. */
export async function renderHook<T>(hook: () => T): Promise<RenderedHook<T>> {
  const answers: T[] = [];
  function Probe(): null {
    answers.push(hook());
    return null;
  }
  let tree: ReactTestRenderer | undefined;
  await act(async () => {
    tree = create(React.createElement(Probe));
  });
  return {
    get now() {
      return answers[answers.length - 1];
    },
    after: (happening) => act(async () => void (await happening())),
    leave: () => act(() => tree?.unmount())
  };
}
