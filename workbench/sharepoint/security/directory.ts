import type { DirectoryGroup } from '../service';

const CLAIM = 'c:0o.c|federateddirectoryclaimprovider|';

/** A Microsoft 365 group as every site knows it: a user by this login. */
export function groupClaim({ id }: DirectoryGroup): string {
  return CLAIM + id;
}

/** The tenant's Microsoft 365 groups. */
export class Directory {
  constructor(private readonly groups: readonly DirectoryGroup[]) {}

  /** Finds a group by its claim, its name or its address, as the people picker does. */
  find(logonName: string): DirectoryGroup | undefined {
    const wanted = logonName.toLowerCase();
    return this.groups.find((group) =>
      [groupClaim(group), group.title, group.email].some((name) => name.toLowerCase() === wanted)
    );
  }

  /** Groups of whose name or address a word begins with a text. */
  matching(text: string): DirectoryGroup[] {
    return this.groups.filter(({ title, email }) =>
      ` ${title} ${email}`.toLowerCase().includes(` ${text.toLowerCase()}`)
    );
  }

  /** The logins under which sites know the groups that a person is in. */
  claimsOf(login: string): string[] {
    const person = login.toLowerCase();
    return this.groups
      .filter(({ members }) => members.some((member) => member.toLowerCase() === person))
      .map(groupClaim);
  }
}
