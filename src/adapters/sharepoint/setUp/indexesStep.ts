import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import type { ListSchema } from '../schema/types';
import { listOf, unlessMissing } from './site';

/** The most items with which a list still takes an index (Microsoft's documents: 20,000). */
const mostItems = 20000;

type FieldState = { InternalName: string; Indexed: boolean; EnforceUniqueValues: boolean };

type ListState = { ItemCount: number; Fields: FieldState[] };

type Lacking = {
  /** Can be made right. */
  mendable: string[];
  /** Need an index that the list no longer takes. */
  tooLate: string[];
};

/**
 * The indexes of a list and its unique columns. Everything that is filtered or sorted on is indexed, since past
 * 5,000 rows SharePoint refuses the query otherwise. Past 20,000 it takes no new index: what is missing then stays so.
 */
export function indexesStep(site: SiteConnection, schema: ListSchema): ISetUpStep {
  async function lacking(): Promise<Lacking> {
    const list = await unlessMissing(() =>
      listOf(site, schema)
        .select('ItemCount', 'Fields/InternalName', 'Fields/Indexed', 'Fields/EnforceUniqueValues')
        .expand('Fields')<ListState>()
    );
    const fields = new Map(list?.Fields.map((field) => [field.InternalName, field]));
    const withoutIndex = schema.indexes.filter((name) => !fields.get(name)?.Indexed);
    const notUnique = schema.unique.filter(
      (name) => !withoutIndex.includes(name) && !fields.get(name)?.EnforceUniqueValues
    );
    return (list?.ItemCount ?? 0) > mostItems
      ? { mendable: notUnique, tooLate: withoutIndex }
      : { mendable: [...withoutIndex, ...notUnique], tooLate: [] };
  }

  return {
    subject: { aspect: 'indexes', name: schema.title },
    check: async () => (await lacking()).mendable,
    apply: async () => {
      for (const name of (await lacking()).mendable) {
        await listOf(site, schema)
          .fields.getByInternalNameOrTitle(name)
          .update(
            { Indexed: true, ...(schema.unique.includes(name) ? { EnforceUniqueValues: true } : {}) },
            'SP.Field'
          );
      }
    },
    limits: async () => {
      const { tooLate } = await lacking();
      return tooLate.length > 0 ? [{ kind: 'noIndex', columns: tooLate }] : [];
    }
  };
}
