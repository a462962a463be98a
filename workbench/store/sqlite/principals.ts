import type { GroupRecord, UserRecord } from '../records';
import type { IPrincipalStore } from '../store';
import type { Connection } from './database';
import { siteNumbers } from './sites';
import { statements } from './statements';

type Row = { doc: string };

/** Users, groups and memberships of each site. */
export function principalStore(db: Connection): IPrincipalStore {
  const prepare = statements(db);
  const site = siteNumbers(db);
  const select = (kind: 'user' | 'group', where: string): string =>
    `SELECT doc FROM principals WHERE kind = '${kind}' AND web = ? ${where}`;
  const one = <T>(
    kind: 'user' | 'group',
    web: number,
    column: 'id' | 'login' | 'title',
    value: string | number
  ): T | undefined => {
    const row = prepare(select(kind, `AND ${column} = ?`)).get(site(web), value) as Row | undefined;
    return row && (JSON.parse(row.doc) as T);
  };
  const many = <T>(kind: 'user' | 'group', web: number, where = '', ...values: (string | number)[]): T[] =>
    (prepare(`${select(kind, where)} ORDER BY id`).all(site(web), ...values) as Row[]).map(
      (row) => JSON.parse(row.doc) as T
    );
  const nextId = (web: number): number =>
    (
      prepare('SELECT coalesce(max(id), 2) + 1 AS id FROM principals WHERE web = ?').get(site(web)) as {
        id: number;
      }
    ).id;
  const drop = (web: number, id: number): void => {
    prepare('DELETE FROM members WHERE web = ? AND (user = ? OR team = ?)').run(site(web), id, id);
    prepare('DELETE FROM principals WHERE web = ? AND id = ?').run(site(web), id);
  };

  return {
    users: (web) => many<UserRecord>('user', web),
    userById: (web, id) => one<UserRecord>('user', web, 'id', id),
    usersById: (web, ids) =>
      many<UserRecord>('user', web, 'AND id IN (SELECT value FROM json_each(?))', JSON.stringify(ids)),
    userByLogin: (web, login) => one<UserRecord>('user', web, 'login', login),
    usersWhere: (web, property, value) => many<UserRecord>('user', web, `AND ${property} = ?`, value),
    addUser(web, user) {
      const record: UserRecord = { ...user, id: nextId(web) };
      prepare(
        'INSERT INTO principals (web, id, kind, login, title, email, doc) VALUES (?, ?, ?, ?, ?, ?, ?)'
      ).run(site(web), record.id, 'user', record.login, record.title, record.email, JSON.stringify(record));
      return record;
    },
    updateUser(web, user) {
      prepare("UPDATE principals SET doc = ? WHERE web = ? AND id = ? AND kind = 'user'").run(
        JSON.stringify(user),
        site(web),
        user.id
      );
    },
    removeUser: drop,
    groups: (web) => many<GroupRecord>('group', web),
    groupById: (web, id) => one<GroupRecord>('group', web, 'id', id),
    groupByTitle: (web, title) => one<GroupRecord>('group', web, 'title', title),
    addGroup(web, group) {
      const record: GroupRecord = { ...group, id: nextId(web) };
      prepare('INSERT INTO principals (web, id, kind, title, doc) VALUES (?, ?, ?, ?, ?)').run(
        site(web),
        record.id,
        'group',
        record.title,
        JSON.stringify(record)
      );
      return record;
    },
    updateGroup(web, group) {
      prepare("UPDATE principals SET title = ?, doc = ? WHERE web = ? AND id = ? AND kind = 'group'").run(
        group.title,
        JSON.stringify(group),
        site(web),
        group.id
      );
    },
    removeGroup: drop,
    members: (web, groupId) =>
      many<UserRecord>(
        'user',
        web,
        'AND id IN (SELECT user FROM members WHERE web = ? AND team = ?)',
        site(web),
        groupId
      ),
    groupsOf: (web, userId) =>
      (
        prepare('SELECT team FROM members WHERE web = ? AND user = ?').all(site(web), userId) as {
          team: number;
        }[]
      ).map((row) => row.team),
    addMember(web, groupId, userId) {
      prepare('INSERT OR IGNORE INTO members (web, user, team) VALUES (?, ?, ?)').run(
        site(web),
        userId,
        groupId
      );
    },
    removeMember(web, groupId, userId) {
      prepare('DELETE FROM members WHERE web = ? AND user = ? AND team = ?').run(site(web), userId, groupId);
    }
  };
}
