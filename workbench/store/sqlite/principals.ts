import type { GroupRecord, UserRecord } from '../records';
import type { IPrincipalStore } from '../store';
import type { Connection } from './database';
import { statements } from './statements';

type Row = { doc: string };

/** Users, groups and memberships of each web. */
export function principalStore(db: Connection): IPrincipalStore {
  const prepare = statements(db);
  const one = <T>(kind: 'user' | 'group', where: string, ...values: (string | number)[]): T | undefined => {
    const row = prepare(`SELECT doc FROM principals WHERE kind = '${kind}' AND ${where}`).get(...values) as
      Row | undefined;
    return row && (JSON.parse(row.doc) as T);
  };
  const many = <T>(kind: 'user' | 'group', where: string, ...values: (string | number)[]): T[] =>
    (
      prepare(`SELECT doc FROM principals WHERE kind = '${kind}' AND ${where} ORDER BY id`).all(
        ...values
      ) as Row[]
    ).map((row) => JSON.parse(row.doc) as T);
  const nextId = (web: number): number =>
    (
      prepare('SELECT coalesce(max(id), 2) + 1 AS id FROM principals WHERE web = ?').get(web) as {
        id: number;
      }
    ).id;
  const drop = (web: number, id: number): void => {
    prepare('DELETE FROM members WHERE web = ? AND (user = ? OR team = ?)').run(web, id, id);
    prepare('DELETE FROM principals WHERE web = ? AND id = ?').run(web, id);
  };

  return {
    users: (web) => many<UserRecord>('user', 'web = ?', web),
    userById: (web, id) => one<UserRecord>('user', 'web = ? AND id = ?', web, id),
    userByLogin: (web, login) => one<UserRecord>('user', 'web = ? AND login = ?', web, login),
    usersWhere: (web, property, value) => many<UserRecord>('user', `web = ? AND ${property} = ?`, web, value),
    addUser(web, user) {
      const record: UserRecord = { ...user, id: nextId(web) };
      prepare(
        'INSERT INTO principals (web, id, kind, login, title, email, doc) VALUES (?, ?, ?, ?, ?, ?, ?)'
      ).run(web, record.id, 'user', record.login, record.title, record.email, JSON.stringify(record));
      return record;
    },
    updateUser(web, user) {
      prepare("UPDATE principals SET doc = ? WHERE web = ? AND id = ? AND kind = 'user'").run(
        JSON.stringify(user),
        web,
        user.id
      );
    },
    removeUser: drop,
    groups: (web) => many<GroupRecord>('group', 'web = ?', web),
    groupById: (web, id) => one<GroupRecord>('group', 'web = ? AND id = ?', web, id),
    groupByTitle: (web, title) => one<GroupRecord>('group', 'web = ? AND title = ?', web, title),
    addGroup(web, group) {
      const record: GroupRecord = { ...group, id: nextId(web) };
      prepare('INSERT INTO principals (web, id, kind, title, doc) VALUES (?, ?, ?, ?, ?)').run(
        web,
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
        web,
        group.id
      );
    },
    removeGroup: drop,
    members: (web, groupId) =>
      many<UserRecord>(
        'user',
        'web = ? AND id IN (SELECT user FROM members WHERE web = ? AND team = ?)',
        web,
        web,
        groupId
      ),
    groupsOf: (web, userId) =>
      (
        prepare('SELECT team FROM members WHERE web = ? AND user = ?').all(web, userId) as { team: number }[]
      ).map((row) => row.team),
    addMember(web, groupId, userId) {
      prepare('INSERT OR IGNORE INTO members (web, user, team) VALUES (?, ?, ?)').run(web, userId, groupId);
    },
    removeMember(web, groupId, userId) {
      prepare('DELETE FROM members WHERE web = ? AND user = ? AND team = ?').run(web, userId, groupId);
    }
  };
}
