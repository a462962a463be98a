/** A refusal by the SharePoint service. */
export class RestRefusal extends Error {
  constructor(
    readonly status: number,
    message: string
  ) {
    super(message);
    this.name = 'RestRefusal';
  }
}

export interface IRest {
  /** Reads an address below the web's `_api/`. Throws RestRefusal with SharePoint's own status and words. */
  get<T>(path: string): Promise<T>;
}

/** Reads a web over REST as a person, so that pages show just what that person may see. */
export function restAs(origin: string, webUrl: string, login: string): IRest {
  return {
    async get<T>(path: string): Promise<T> {
      const response = await fetch(`${origin}${webUrl}/_api/${path}`, {
        headers: { Accept: 'application/json;odata=nometadata', 'X-Workbench-User': login }
      });
      if (!response.ok) throw new RestRefusal(response.status, await refusalText(response));
      return (await response.json()) as T;
    }
  };
}

type ErrorBody = { 'odata.error'?: { message?: { value?: string } } };

async function refusalText(response: Response): Promise<string> {
  const text = await response.text();
  if (!response.headers.get('content-type')?.includes('json')) return text;
  return (JSON.parse(text) as ErrorBody)['odata.error']?.message?.value ?? text;
}
