import { randomBytes } from 'node:crypto';

/** What an administrator may or may not have granted to SPFx solutions. */
export type Api = 'yammer' | 'graph';

export interface IGrants {
  granted(api: Api): boolean;
  /** Grants an API or takes it back; tokens given before stop working. */
  set(api: Api, granted: boolean): void;
  /** A token for a person, or undefined while the API is not granted, when SPFx's own request fails. */
  issue(api: Api, login: string): string | undefined;
  /** Whose token an Authorization header holds, or undefined when it holds none for this API. */
  bearer(api: Api, authorization: string | undefined): string | undefined;
}

/** The tenant's API grants. Nothing is granted to begin with. */
export function createGrants(): IGrants {
  const granted = new Set<Api>();
  const tokens = new Map<string, { api: Api; login: string }>();
  return {
    granted: (api) => granted.has(api),
    set(api, wanted) {
      if (wanted) granted.add(api);
      else granted.delete(api);
      for (const [token, holder] of tokens) if (holder.api === api) tokens.delete(token);
    },
    issue(api, login) {
      if (!granted.has(api)) return undefined;
      const token = randomBytes(24).toString('base64url');
      tokens.set(token, { api, login });
      return token;
    },
    bearer(api, authorization) {
      const holder = tokens.get(/^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '');
      return holder?.api === api ? holder.login : undefined;
    }
  };
}
