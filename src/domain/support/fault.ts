/** Something that went wrong on this device, told without names, addresses or words of anyone. */
export type Fault = {
  /** When, ISO 8601. */
  at: string;
  /** The request's path with its texts left out, or the kind of a fault of our own. */
  what: string;
  /** The status of SharePoint's answer; undefined when none came. */
  status?: number;
  /** SharePoint's own number for what it refused. */
  code?: number;
  /** By which Microsoft finds the request in SharePoint's log. */
  correlationId?: string;
};

/** How many faults are kept: enough for a bad afternoon. */
export const faultsKept = 20;

/** The faults with one more, newest first; the oldest go. */
export function withFault(faults: readonly Fault[], fault: Fault): Fault[] {
  return [fault, ...faults].slice(0, faultsKept);
}

/**
 * The path of a request below `/_api`, fit for a report: no host, no site, no query, and every text in quotation marks
 * left out, since these hold names, addresses and links.
 */
export function requestPath(address: string): string {
  const [path] = decoded(address).split(/[?#]/);
  const [, below] = /\/_api\/(.*)$/.exec(path) ?? [];
  if (below === undefined) return '…';
  // A quotation mark within a text is doubled. A text that does not end takes the rest with it.
  const withoutTexts = below.replace(/'(?:[^']|'')*(?:'|$)/g, '…');
  return withoutTexts.replace(/[^\w/$()….=-]+/g, '…');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}

/** The kind of a fault of ours and where in which script, from its stack. Its message may quote anything, so it stays out. */
export function faultPlace({ name, stack }: Pick<Error, 'name' | 'stack'>): string {
  const [, place] = /([\w.-]+\.js:\d+:\d+)/.exec(stack ?? '') ?? [];
  const kind = name.replace(/\W+/g, '');
  return place ? `${kind} ${place}` : kind;
}
