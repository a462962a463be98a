import type { IFaultLog } from '../../application/support/ports';
import { withFault } from '../../domain/support/fault';
import type { Fault } from '../../domain/support/fault';
import { PersonStorage } from './personStorage';
import type { PersonOnSite } from './personStorage';

const lifetimeMs = 30 * 24 * 60 * 60 * 1000;

/** The last faults, in local storage. */
export function faultLog(person: PersonOnSite): IFaultLog {
  const storage = new PersonStorage<Fault[]>('faults/1', person, areFaults, lifetimeMs);
  return {
    read: () => storage.load() ?? [],
    add: (fault) => storage.save(withFault(storage.load() ?? [], fault)),
    clear: () => storage.clear()
  };
}

function areFaults(value: unknown): value is Fault[] {
  return Array.isArray(value) && value.every(isFault);
}

function isFault(value: unknown): value is Fault {
  const fault = value as Partial<Fault> | null;
  return typeof fault?.at === 'string' && typeof fault.what === 'string';
}
