import type { DirectoryGroup } from '../service';
import { isDirectoryClaim } from './logins';

/** Whom sites know by a login of the directory, and who is not one person. */
export type DirectoryEntry = { login: string; title: string; email: string };

const CLAIM = 'c:0o.c|federateddirectoryclaimprovider|';

/** Everyone, guests too. */
const EVERYONE: DirectoryEntry = { login: 'c:0(.s|true', title: 'Everyone', email: '' };

/** A Microsoft 365 group as every site knows it: a user by this login. */
function entryOf({ id, title, email }: DirectoryGroup): DirectoryEntry {
  return { login: CLAIM + id, title, email };
}

/** The tenant's Microsoft 365 groups, and everyone. */
export class Directory {
  private readonly entries: readonly DirectoryEntry[];

  constructor(private readonly groups: readonly DirectoryGroup[]) {
    this.entries = [...groups.map(entryOf), EVERYONE];
  }

  /** Finds one by its login, its name or its address, as the people picker does. */
  find(logonName: string): DirectoryEntry | undefined {
    const wanted = logonName.toLowerCase();
    return this.entries.find(({ login, title, email }) =>
      [login, title, email].some((name) => name.toLowerCase() === wanted)
    );
  }

  /** Those of whose name or address a word begins with a text. */
  matching(text: string): DirectoryEntry[] {
    return this.entries.filter((entry) => beginsWith(entry, text));
  }

  /** The logins under which sites know the groups that a person is in. */
  claimsOf(login: string): string[] {
    if (isDirectoryClaim(login)) return [];
    const person = login.toLowerCase();
    return this.groups
      .filter(({ members }) => members.some((member) => member.toLowerCase() === person))
      .map((group) => entryOf(group).login)
      .concat(EVERYONE.login);
  }
}

/** Whether a word of the name or the address begins with a text. */
export function beginsWith({ title, email }: Pick<DirectoryEntry, 'title' | 'email'>, text: string): boolean {
  return ` ${title} ${email}`.toLowerCase().includes(` ${text.toLowerCase()}`);
}
