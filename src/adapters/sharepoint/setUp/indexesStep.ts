import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import type { ListSchema } from '../schema/types';
import { listOf, unlessMissing } from './site';

type IndexState = { InternalName: string; Indexed: boolean; EnforceUniqueValues: boolean };

/**
 * The indexes of a list and its unique columns. Everything that is filtered or sorted on is indexed, since past
 * 5,000 rows SharePoint refuses the query otherwise.
 */
export function indexesStep(site: SiteConnection, schema: ListSchema): ISetUpStep {
  async function wrong(): Promise<string[]> {
    const fields = await unlessMissing(() =>
      listOf(site, schema).fields.select('InternalName', 'Indexed', 'EnforceUniqueValues')<IndexState[]>()
    );
    return schema.indexes.filter((name) => {
      const field = fields?.find(({ InternalName }) => InternalName === name);
      return !field?.Indexed || (schema.unique.includes(name) && !field.EnforceUniqueValues);
    });
  }
  return {
    subject: { aspect: 'indexes', name: schema.title },
    check: wrong,
    apply: async () => {
      for (const name of await wrong()) {
        await listOf(site, schema)
          .fields.getByInternalNameOrTitle(name)
          .update(
            { Indexed: true, ...(schema.unique.includes(name) ? { EnforceUniqueValues: true } : {}) },
            'SP.Field'
          );
      }
    }
  };
}
