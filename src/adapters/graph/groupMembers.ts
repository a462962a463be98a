import { ServiceError } from '../../application/failure';
import type { FailureKind } from '../../application/failure';
import type { DirectoryGroup, IGroupMembers } from '../../application/review/ports';
import type { Account } from '../../domain/coverage/groupRoster';

/** The part of SPFx's `AadHttpClient` that is used here, with its configuration left to who composes it. */
export type GraphGet = (url: string) => Promise<{ ok: boolean; status: number; json(): Promise<unknown> }>;

type Page = { value?: unknown[]; '@odata.nextLink'?: unknown };

const graphUrl = 'https://graph.microsoft.com';

/** The most members Graph gives at once. */
const pageSize = 999;

/** Groups shown to choose from; more are found by more letters. */
const mostGroups = 20;

/**
 * The members of a Microsoft 365 group, those of groups within it too, where an administrator has granted
 * `GroupMember.Read.All` and `User.Read.All` to SPFx. Without the grant every call throws `ServiceError` (`denied`),
 * which is a normal state.
 */
export class GraphGroupMembers implements IGroupMembers {
  public constructor(private readonly get: GraphGet) {}

  public async find(name: string): Promise<DirectoryGroup[]> {
    const filter = encodeURIComponent(`startswith(displayName,'${name.replace(/'/g, "''")}')`);
    const query = `$filter=${filter}&$select=id,displayName,mail&$top=${mostGroups}`;
    const page: Page = Object(await this.ask(`${graphUrl}/v1.0/groups?${query}`));
    return (page.value ?? []).map(groupFrom).sort((a, b) => a.name.localeCompare(b.name));
  }

  public async read(groupId: string): Promise<Account[]> {
    const people: Account[] = [];
    const select = '$select=displayName,mail,userPrincipalName,department,accountEnabled,userType';
    const group = encodeURIComponent(groupId);
    let next: unknown = `${graphUrl}/v1.0/groups/${group}/transitiveMembers?${select}&$top=${pageSize}`;
    while (typeof next === 'string' && next.startsWith(`${graphUrl}/`)) {
      const page: Page = Object(await this.ask(next));
      for (const member of page.value ?? []) people.push(...memberFrom(member));
      next = page['@odata.nextLink'];
    }
    return people;
  }

  private async ask(url: string): Promise<unknown> {
    const answer = await this.send(url);
    if (answer.ok) return answer.json();
    throw new ServiceError({
      kind: kindOf(answer.status),
      detail: `Microsoft Graph answered ${answer.status}.`
    });
  }

  /** A token that was not granted, a blocked request and a lost network all surface as something thrown. */
  private async send(url: string): ReturnType<GraphGet> {
    try {
      return await this.get(url);
    } catch (error) {
      throw new ServiceError({
        kind: 'denied',
        detail: `Microsoft Graph could not be asked: ${String(error)}`
      });
    }
  }
}

/** Members that are no people, devices and groups, have neither address and are none. */
function memberFrom(member: unknown): Account[] {
  const fields = Object(member) as Record<string, unknown>;
  const [mail, login] = [textOf(fields.mail), textOf(fields.userPrincipalName)];
  if (!mail && !login) return [];
  return [
    {
      name: textOf(fields.displayName),
      mail,
      login,
      department: textOf(fields.department),
      // Left out by Graph where it may not be read: then it is not known to be disabled.
      enabled: fields.accountEnabled !== false,
      guest: textOf(fields.userType) === 'Guest' || /#ext#/i.test(login)
    }
  ];
}

function groupFrom(group: unknown): DirectoryGroup {
  const { id, displayName, mail } = Object(group) as Record<string, unknown>;
  return { id: textOf(id), name: textOf(displayName), mail: textOf(mail) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function kindOf(status: number): FailureKind {
  if (status === 429) return 'throttled';
  if (status === 401 || status === 403) return 'denied';
  return status === 400 || status === 404 ? 'missing' : 'serverError';
}
