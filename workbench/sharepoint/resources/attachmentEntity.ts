import type { FileRecord, ItemRecord } from '../../store/records';
import { notImplemented } from '../http/errors';
import type { Entity } from '../http/payload';
import type { Schema } from '../query/listQuery';

export function attachmentEntity({ list }: Schema, item: ItemRecord, file: FileRecord): Entity {
  const url = `${list.url}/Attachments/${item.id}/${file.name}`;
  return {
    kind: 'entity',
    type: 'SP.Attachment',
    path: `Web/Lists(guid'${list.id}')/Items(${item.id})/AttachmentFiles('${encodeURIComponent(file.name)}')`,
    properties: {
      FileName: file.name,
      FileNameAsPath: { DecodedUrl: file.name },
      ServerRelativePath: { DecodedUrl: url },
      ServerRelativeUrl: url
    },
    unknown: (name) => notImplemented(`property ${name} of SP.Attachment`)
  };
}
