import type { CommentRecord, LikeRecord, RecycledRecord, VersionRecord } from '../records';
import type { IAttachedStore, IRecycleStore } from '../store';
import type { Connection } from './database';
import { statements } from './statements';

type Row = { doc: string };

const TABLES = ['versions', 'files', 'comments', 'likes'];

/** What stands in place of a removed comment, so that its number is not given again. */
const REMOVED = 'null';

/** Versions, files and comments of rows. */
export function attachedStore(db: Connection): IAttachedStore {
  const prepare = statements(db);
  return {
    versions: (list, item) =>
      (
        prepare('SELECT doc FROM versions WHERE list = ? AND item = ? ORDER BY version DESC').all(
          list,
          item
        ) as Row[]
      ).map((row) => JSON.parse(row.doc) as VersionRecord),
    keepVersion(list, item, version, most) {
      prepare('INSERT OR REPLACE INTO versions (list, item, version, doc) VALUES (?, ?, ?, ?)').run(
        list,
        item,
        version.uiVersion,
        JSON.stringify(version)
      );
      prepare('DELETE FROM versions WHERE list = ? AND item = ? AND version <= ?').run(
        list,
        item,
        version.uiVersion - most
      );
    },
    removeVersion(list, item, uiVersion) {
      prepare('DELETE FROM versions WHERE list = ? AND item = ? AND version = ?').run(list, item, uiVersion);
    },
    files: (list, item) =>
      prepare(
        'SELECT name, length(content) AS size FROM files WHERE list = ? AND item = ? ORDER BY name'
      ).all(list, item) as {
        name: string;
        size: number;
      }[],
    content(list, item, name) {
      const row = prepare('SELECT content FROM files WHERE list = ? AND item = ? AND name = ?').get(
        list,
        item,
        name
      );
      return (row as { content: Buffer } | undefined)?.content;
    },
    putFile(list, item, name, content) {
      prepare('INSERT OR REPLACE INTO files (list, item, name, content) VALUES (?, ?, ?, ?)').run(
        list,
        item,
        name,
        content
      );
    },
    removeFile(list, item, name) {
      prepare('DELETE FROM files WHERE list = ? AND item = ? AND name = ?').run(list, item, name);
    },
    comments: (list, item) =>
      (
        prepare('SELECT doc FROM comments WHERE list = ? AND item = ? ORDER BY id').all(list, item) as Row[]
      ).flatMap(({ doc }, index) => {
        const comment = JSON.parse(doc) as Omit<CommentRecord, 'id'> | null;
        return comment ? { ...comment, id: index + 1 } : [];
      }),
    addComment(list, item, comment) {
      prepare('INSERT INTO comments (list, item, parent, doc) VALUES (?, ?, ?, ?)').run(
        list,
        item,
        comment.parent,
        JSON.stringify(comment)
      );
      const { number } = prepare('SELECT count(*) AS number FROM comments WHERE list = ? AND item = ?').get(
        list,
        item
      ) as { number: number };
      return { ...comment, id: number };
    },
    removeComment(list, item, id) {
      prepare(
        `UPDATE comments SET doc = '${REMOVED}' WHERE list = ? AND item = ? AND (parent = ? OR id =
          (SELECT id FROM comments WHERE list = ? AND item = ? ORDER BY id LIMIT 1 OFFSET ?))`
      ).run(list, item, id, list, item, id - 1);
    },
    likes: (list, item) =>
      prepare(
        'SELECT comment, user, created FROM likes WHERE list = ? AND item = ? ORDER BY created, user'
      ).all(list, item) as LikeRecord[],
    like(list, item, { comment, user, created }) {
      prepare('INSERT OR IGNORE INTO likes (list, item, comment, user, created) VALUES (?, ?, ?, ?, ?)').run(
        list,
        item,
        comment,
        user,
        created
      );
    },
    unlike(list, item, { comment, user }) {
      prepare('DELETE FROM likes WHERE list = ? AND item = ? AND comment = ? AND user = ?').run(
        list,
        item,
        comment,
        user
      );
    },
    clear(list, item) {
      for (const table of TABLES) {
        if (item === undefined) prepare(`DELETE FROM ${table} WHERE list = ?`).run(list);
        else prepare(`DELETE FROM ${table} WHERE list = ? AND item = ?`).run(list, item);
      }
    }
  };
}

export function recycleStore(db: Connection): IRecycleStore {
  const prepare = statements(db);
  return {
    all: (web) =>
      (prepare('SELECT doc FROM recycled WHERE web = ?').all(web) as Row[]).map(
        (row) => JSON.parse(row.doc) as RecycledRecord
      ),
    put(web, recycled) {
      prepare('INSERT INTO recycled (web, id, list, doc) VALUES (?, ?, ?, ?)').run(
        web,
        recycled.id,
        recycled.list,
        JSON.stringify(recycled)
      );
    },
    remove(web, id) {
      prepare('DELETE FROM recycled WHERE web = ? AND id = ?').run(web, id);
    }
  };
}
