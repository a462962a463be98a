import * as React from 'react';

/** Throws what no adapter foresaw while React renders, so that the page's error boundary shows it. */
export function useFault(): (error: unknown) => void {
  const [, setState] = React.useState<unknown>();
  return React.useCallback((error: unknown): void => {
    setState(() => {
      throw error;
    });
  }, []);
}
