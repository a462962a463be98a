import type { Fault } from '../../domain/support/fault';

/** The last faults on this device, for this person. */
export interface IFaultLog {
  /** Newest first. */
  read(): readonly Fault[];
  add(fault: Fault): void;
  clear(): void;
}

/** How many items each list of ours holds, by the list's name; undefined for one that is not there. */
export interface IListCounts {
  /** Throws `ServiceError`. */
  read(): Promise<Record<string, number | undefined>>;
}

export interface IClipboard {
  /** Whether the text could be copied; pages in a frame may not. */
  copy(text: string): Promise<boolean>;
  /** What was copied last, undefined where the person or the page may not say; missing where the browser cannot. */
  read?(): Promise<string | undefined>;
}
