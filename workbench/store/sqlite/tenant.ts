import { randomBytes } from 'node:crypto';
import type { AssignmentRecord, Person, RoleRecord, StorageEntity, WebRecord } from '../records';
import type { IPeopleStore, IRoleStore, ISettingsStore, IWebStore } from '../store';
import type { Connection } from './database';
import { siteNumbers } from './sites';
import { statements } from './statements';

type Row = { doc: string };

function parsed<T>(row: unknown): T | undefined {
  return row === undefined ? undefined : (JSON.parse((row as Row).doc) as T);
}

export function peopleStore(db: Connection): IPeopleStore {
  const prepare = statements(db);
  return {
    find: (login) => parsed<Person>(prepare('SELECT doc FROM people WHERE login = ?').get(login)),
    matching(text, most) {
      const rows = prepare(
        `SELECT doc FROM people WHERE instr(lower(' ' || json_extract(doc, '$.displayName') || ' ' ||
          json_extract(doc, '$.email') || ' ' || login), ' ' || lower(?)) > 0
          ORDER BY json_extract(doc, '$.displayName') LIMIT ?`
      ).all(text, most) as Row[];
      return rows.map(({ doc }) => JSON.parse(doc) as Person);
    },
    add(person) {
      prepare('INSERT INTO people (login, doc) VALUES (?, ?)').run(person.login, JSON.stringify(person));
    }
  };
}

export function webStore(db: Connection): IWebStore {
  const prepare = statements(db);
  return {
    all: () =>
      (prepare('SELECT doc FROM webs ORDER BY number').all() as Row[]).map(
        (row) => JSON.parse(row.doc) as WebRecord
      ),
    byUrl: (url) => parsed<WebRecord>(prepare('SELECT doc FROM webs WHERE url = ?').get(url)),
    byNumber: (number) => parsed<WebRecord>(prepare('SELECT doc FROM webs WHERE number = ?').get(number)),
    add(web) {
      const { number } = prepare('SELECT coalesce(max(number), 0) + 1 AS number FROM webs').get() as {
        number: number;
      };
      const record: WebRecord = { ...web, number };
      prepare('INSERT INTO webs (number, url, doc) VALUES (?, ?, ?)').run(
        number,
        web.url,
        JSON.stringify(record)
      );
      return record;
    },
    update(web) {
      prepare('UPDATE webs SET doc = ? WHERE number = ?').run(JSON.stringify(web), web.number);
    }
  };
}

export function roleStore(db: Connection): IRoleStore {
  const prepare = statements(db);
  const site = siteNumbers(db);
  return {
    all: (web) =>
      (prepare('SELECT doc FROM roles WHERE web = ? ORDER BY id').all(site(web)) as Row[]).map(
        (row) => JSON.parse(row.doc) as RoleRecord
      ),
    byId: (web, id) =>
      parsed<RoleRecord>(prepare('SELECT doc FROM roles WHERE web = ? AND id = ?').get(site(web), id)),
    put(web, role) {
      prepare('INSERT OR REPLACE INTO roles (web, id, doc) VALUES (?, ?, ?)').run(
        site(web),
        role.id,
        JSON.stringify(role)
      );
    },
    remove(web, id) {
      prepare('DELETE FROM roles WHERE web = ? AND id = ?').run(site(web), id);
    },
    assignments: (scope) =>
      prepare('SELECT principal AS principalId, role AS roleId FROM assignments WHERE scope = ?').all(
        scope
      ) as AssignmentRecord[],
    assign(scope, { principalId, roleId }) {
      prepare('INSERT OR IGNORE INTO assignments (scope, principal, role) VALUES (?, ?, ?)').run(
        scope,
        principalId,
        roleId
      );
    },
    unassign(scope, { principalId, roleId }) {
      prepare('DELETE FROM assignments WHERE scope = ? AND principal = ? AND role = ?').run(
        scope,
        principalId,
        roleId
      );
    },
    clearScope(scope) {
      prepare('DELETE FROM assignments WHERE scope = ?').run(scope);
    }
  };
}

export function settingsStore(db: Connection): ISettingsStore {
  const prepare = statements(db);
  return {
    secret() {
      prepare("INSERT OR IGNORE INTO settings (key, value) VALUES ('secret', ?)").run(
        randomBytes(32).toString('hex')
      );
      return (prepare("SELECT value FROM settings WHERE key = 'secret'").get() as { value: string }).value;
    },
    entity: (key) => parsed<StorageEntity>(prepare('SELECT doc FROM entities WHERE key = ?').get(key)),
    putEntity(entity) {
      prepare('INSERT OR REPLACE INTO entities (key, doc) VALUES (?, ?)').run(
        entity.key,
        JSON.stringify(entity)
      );
    },
    removeEntity(key) {
      prepare('DELETE FROM entities WHERE key = ?').run(key);
    }
  };
}
