const prefix = 'social-media-policy/';

/**
 * A place in local storage for one person, one site and one purpose. The person is named by SharePoint's or Entra's
 * id, never by name or address, so that the next person on a shared machine is shown nothing of it.
 */
export class PersonStorage<T> {
  private readonly key: string;

  /**
   * @param isSound - whether what is stored has the expected form; what has not is dropped
   * @param lifetimeMs - how long a value is kept
   */
  public constructor(
    purpose: string,
    { personId, siteUrl }: PersonOnSite,
    private readonly isSound: (value: unknown) => value is T,
    private readonly lifetimeMs: number
  ) {
    this.key = `${prefix}${purpose}/${siteUrl}/${personId}`;
  }

  public load(): T | undefined {
    const stored = current(this.key);
    if (stored && this.isSound(stored.value)) return stored.value;
    this.clear();
    return undefined;
  }

  public save(value: T): void {
    const stored: Stored = { until: Date.now() + this.lifetimeMs, value };
    attempt(() => {
      localStorage.setItem(this.key, JSON.stringify(stored));
      // The browser tells the other tabs only.
      window.dispatchEvent(new StorageEvent('storage', { key: this.key }));
    });
  }

  public clear(): void {
    attempt(() => localStorage.removeItem(this.key));
  }

  /** Tells when a value is kept, in this tab or in another. Returns the way to end it. */
  public watch(onSave: () => void): () => void {
    const look = ({ key }: StorageEvent): void => {
      if (key === this.key) onSave();
    };
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }
}

export type PersonOnSite = { personId: string; siteUrl: string };

type Stored = { until: number; value: unknown };

/** What is kept under a key, when it has not expired. */
function current(key: string): Stored | undefined {
  const parsed = attempt(() => JSON.parse(localStorage.getItem(key) ?? '') as Partial<Stored> | null);
  return parsed && Number(parsed.until) > Date.now() ? (parsed as Stored) : undefined;
}

/** What has expired goes, whoever it belongs to: for when anyone opens a page with a web part of ours on the device. */
export function dropExpired(): void {
  attempt(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix) && !current(key)) localStorage.removeItem(key);
    }
  });
}

/** Storage may be full, switched off or hold another's data; the page works without it, only less comfortably. */
function attempt<R>(action: () => R): R | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
