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
    { personId, siteUrl }: StorageOwner,
    private readonly isSound: (value: unknown) => value is T,
    private readonly lifetimeMs: number
  ) {
    this.key = `social-media-policy/${purpose}/${siteUrl}/${personId}`;
  }

  public load(): T | undefined {
    const stored = parse(read(this.key));
    if (stored && Date.now() - stored.savedAt <= this.lifetimeMs && this.isSound(stored.value))
      return stored.value;
    this.clear();
    return undefined;
  }

  public save(value: T): void {
    const stored: Stored = { savedAt: Date.now(), value };
    attempt(() => localStorage.setItem(this.key, JSON.stringify(stored)));
  }

  public clear(): void {
    attempt(() => localStorage.removeItem(this.key));
  }
}

export type StorageOwner = { personId: string; siteUrl: string };

type Stored = { savedAt: number; value: unknown };

function read(key: string): string | null {
  return attempt(() => localStorage.getItem(key)) ?? null;
}

function parse(json: string | null): Stored | undefined {
  if (json === null) return undefined;
  const parsed = attempt(() => JSON.parse(json) as Partial<Stored> | null);
  return typeof parsed?.savedAt === 'number' ? { savedAt: parsed.savedAt, value: parsed.value } : undefined;
}

/** Storage may be full, switched off or hold another's data; the page works without it, only less comfortably. */
function attempt<R>(action: () => R): R | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
