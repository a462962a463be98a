import type { FileRecord, ItemRecord } from '../../store/records';
import { attachmentExists, badRequest, fileNotFound } from '../http/errors';
import { hasArguments, requiredArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { done, noContent, ok } from '../http/payload';
import { action } from '../http/resource';
import type { Resource } from '../http/resource';
import { narrow } from '../odata/narrow';
import type { Schema } from '../query/listQuery';
import { Permission } from '../security/masks';
import { attachmentEntity } from './attachmentEntity';
import { demandFileName } from './fileNames';
import { demandEdit, saveItem } from './itemWrites';

function findFile(schema: Schema, item: ItemRecord, name: string): FileRecord {
  const files = schema.session.store.attached.files(schema.list.number, item.id);
  const file = files.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!file) throw fileNotFound();
  return file;
}

/** An attachment changes its item, so that it needs the right to edit it; on one's own row Add may be enough. */
function demandAttach({ session, list }: Schema, item: ItemRecord): void {
  const isOwn = item.author === session.access.user?.id;
  if (isOwn && session.unknowns.addSufficesForAttachments)
    session.access.demandOnList(list, Permission.addListItems);
  else demandEdit(session, list, item);
}

function write(schema: Schema, item: ItemRecord, name: string, content: Buffer): FileRecord {
  const { session, list } = schema;
  session.store.transaction(() => {
    session.store.attached.putFile(list.number, item.id, name, content);
    saveItem(session, list, item, { hasAttachments: true });
  });
  return { name, size: content.length };
}

function remove(schema: Schema, item: ItemRecord, name: string): void {
  const { session, list } = schema;
  demandEdit(session, list, item);
  const { name: stored } = findFile(schema, item, name);
  session.store.transaction(() => {
    session.store.attached.removeFile(list.number, item.id, stored);
    saveItem(session, list, item, {
      hasAttachments: session.store.attached.files(list.number, item.id).length > 0
    });
  });
}

function fileResource(schema: Schema, find: () => ItemRecord, name: string): Resource {
  const removal = (): { status: number } => {
    remove(schema, find(), name);
    return { status: 200 };
  };
  return {
    get: () => {
      const item = find();
      return attachmentEntity(schema, item, findFile(schema, item, name));
    },
    remove: removal,
    children: {
      $value: () => ({
        get: () => {
          const item = find();
          const file = findFile(schema, item, name);
          const body = schema.session.store.attached.content(schema.list.number, item.id, file.name);
          return { kind: 'raw', contentType: 'application/octet-stream', body: body ?? Buffer.alloc(0) };
        },
        put: ({ raw }) => {
          const item = find();
          demandEdit(schema.session, schema.list, item);
          write(schema, item, findFile(schema, item, name).name, raw);
          return noContent();
        }
      }),
      recycleobject: () =>
        action(() => {
          remove(schema, find(), name);
          return done('RecycleObject');
        })
    }
  };
}

/** `AttachmentFiles` of a row, all or one. */
export function attachmentsResource(schema: Schema, find: () => ItemRecord, args: Arguments): Resource {
  const one = (inner: Arguments): Resource =>
    fileResource(schema, find, String(requiredArgument(inner, 'fileName')));
  if (hasArguments(args)) return one(args);
  const { session, list } = schema;
  const adding = (inner: Arguments, parameter: string): Resource =>
    action(({ raw }) => {
      const item = find();
      demandAttach(schema, item);
      const name = demandFileName(String(requiredArgument(inner, parameter)));
      if (!list.enableAttachments) throw badRequest('Attachments are not enabled for this list.');
      const taken = session.store.attached
        .files(list.number, item.id)
        .some((file) => file.name.toLowerCase() === name.toLowerCase());
      if (taken) throw attachmentExists(name);
      return ok(attachmentEntity(schema, item, write(schema, item, name, raw)));
    });
  return {
    get: (query) => {
      const item = find();
      const files = session.store.attached.files(list.number, item.id);
      return {
        kind: 'collection',
        entities: narrow(
          files.map((file) => attachmentEntity(schema, item, file)),
          query
        )
      };
    },
    children: {
      getbyfilename: one,
      add: (inner) => adding(inner, 'FileName'),
      addusingpath: (inner) => adding(inner, 'DecodedUrl')
    }
  };
}
