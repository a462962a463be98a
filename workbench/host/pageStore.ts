import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoredProperties } from './bootData';

export interface IPageStore {
  read(path: string): StoredProperties;
  write(path: string, properties: StoredProperties): void;
  /** Forgets every page's edits. */
  clear(): void;
}

/** Keeps the property values that people set in edit mode, by page, in one JSON file. */
export function createPageStore(file: string): IPageStore {
  const readAll = (): Record<string, StoredProperties> => {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Record<string, StoredProperties>;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
      throw new Error(`The pages' settings in ${file} cannot be read. Delete the file to start afresh.`, {
        cause: error
      });
    }
  };
  return {
    read: (path) => readAll()[path] ?? {},
    write(path, properties) {
      const partial = `${file}.${process.pid}`;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(partial, JSON.stringify({ ...readAll(), [path]: properties }, null, 2));
      renameSync(partial, file);
    },
    clear: () => rmSync(file, { force: true })
  };
}

/** Checks what a page posts as its web parts' properties: an object of objects, nothing else. */
export function isStoredProperties(value: unknown): value is StoredProperties {
  return isObject(value) && Object.values(value).every(isObject);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
