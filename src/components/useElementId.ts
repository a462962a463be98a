import * as React from 'react';

let last = 0;

/** An id for an element, of which there is one on the page. Browsers before 2022 have no `crypto.randomUUID`. */
export function useElementId(purpose: string): string {
  const [id] = React.useState(() => `policy-${purpose}-${(last += 1)}`);
  return id;
}
