import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import type { ListSchema } from '../schema/types';
import { listOf, unlessMissing } from './site';

/** SharePoint's templates. */
const genericList = 100;
const documentLibrary = 101;

/**
 * The most major versions that SharePoint keeps. A list made by REST keeps 50, and whoever may edit an item could push
 * its first version out. Libraries keep 500, which is plenty for a roster.
 */
const mostVersions = 50000;

type ListProperties = {
  Title: string;
  Description: string;
  ReadSecurity: number;
  WriteSecurity: number;
  NoCrawl: boolean;
  EnableVersioning: boolean;
  MajorVersionLimit?: number;
  /** A library's documents have no attachments, and it refuses the setting. */
  EnableAttachments?: boolean;
};

/** The list itself and its settings: title, item-level security, versions, kept out of search. */
export function listStep(site: SiteConnection, schema: ListSchema): ISetUpStep {
  const wanted: ListProperties = {
    Title: schema.title,
    Description: schema.description,
    ReadSecurity: schema.readOwnOnly ? 2 : 1,
    WriteSecurity: schema.writeOwnOnly ? 2 : 1,
    NoCrawl: true,
    EnableVersioning: schema.keepVersions,
    ...(schema.keepVersions && !schema.library ? { MajorVersionLimit: mostVersions } : {}),
    ...(schema.library ? {} : { EnableAttachments: schema.attachments ?? false })
  };
  const names = Object.keys(wanted) as (keyof ListProperties)[];

  const read = (): Promise<Partial<ListProperties> | undefined> =>
    unlessMissing(() => listOf(site, schema).select(...names)<Partial<ListProperties>>());

  return {
    subject: { aspect: 'list', name: schema.title },
    check: async () => {
      const actual = await read();
      return actual ? names.filter((name) => actual[name] !== wanted[name]) : [schema.title];
    },
    apply: async () => {
      if (!(await read())) {
        // The address of a list comes from the title it is created with; the title people see is set afterwards.
        const template = schema.library ? documentLibrary : genericList;
        await site.sp.web.lists.add(schema.name, schema.description, template);
      }
      await listOf(site, schema).update(wanted);
    }
  };
}
