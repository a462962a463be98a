import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import type { ColumnSchema, ListSchema } from '../schema/types';
import { columnXml } from './columnXml';
import { listOf, unlessMissing } from './site';

/** Makes SharePoint keep the internal name that the schema gives, whatever the title. */
const addFieldInternalNameHint = 8;

/** The columns of a list. A column that exists is left as it is: people may have changed its title. */
export function columnsStep(site: SiteConnection, schema: ListSchema): ISetUpStep {
  async function missing(): Promise<ColumnSchema[]> {
    const fields = await unlessMissing(() =>
      listOf(site, schema).fields.select('InternalName')<{ InternalName: string }[]>()
    );
    const existing = new Set(fields?.map(({ InternalName }) => InternalName));
    return schema.columns.filter(({ name }) => !existing.has(name));
  }
  return {
    subject: { aspect: 'columns', name: schema.title },
    check: async () => (await missing()).map(({ name }) => name),
    apply: async () => {
      for (const column of await missing()) {
        await listOf(site, schema).fields.createFieldAsXml({
          SchemaXml: columnXml(column),
          Options: addFieldInternalNameHint
        });
      }
    }
  };
}
