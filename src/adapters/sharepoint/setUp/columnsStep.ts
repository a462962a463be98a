import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import type { ColumnSchema, ListSchema } from '../schema/types';
import { columnXml } from './columnXml';
import { listOf, unlessMissing } from './site';

/** Makes SharePoint keep the internal name that the schema gives, whatever the title. */
const addFieldInternalNameHint = 8;

/** Without its type SharePoint takes a column for one that has no choices; PnPjs does not send the one it is given. */
const choiceType = '#SP.FieldChoice';

type Lacking = {
  columns: ColumnSchema[];
  /** Columns that lack choices, with all that they must have. */
  choices: { name: string; choices: string[] }[];
};

/**
 * The columns of a list. A column that exists is left as it is, since people may have changed its title; only choices
 * that a later release has added join those that are there.
 */
export function columnsStep(site: SiteConnection, schema: ListSchema): ISetUpStep {
  async function lacking(): Promise<Lacking> {
    const { fields } = listOf(site, schema);
    const found = await unlessMissing(() => fields.select('InternalName')<{ InternalName: string }[]>());
    const existing = new Set(found?.map(({ InternalName }) => InternalName));
    const there = schema.columns.filter(({ name }) => existing.has(name));
    const choices = await Promise.all(there.map((column) => missingChoices(site, schema, column)));
    return { columns: schema.columns.filter((column) => !there.includes(column)), choices: choices.flat() };
  }
  return {
    subject: { aspect: 'columns', name: schema.title },
    check: async () => {
      const { columns, choices } = await lacking();
      return [...columns, ...choices].map(({ name }) => name);
    },
    apply: async () => {
      const { columns, choices } = await lacking();
      const { fields } = listOf(site, schema);
      for (const column of columns) {
        await fields.createFieldAsXml({ SchemaXml: columnXml(column), Options: addFieldInternalNameHint });
      }
      for (const { name, choices: all } of choices) {
        const field = fields.getByInternalNameOrTitle(name);
        await field.update({ '@odata.type': choiceType, Choices: all }, choiceType);
      }
    }
  };
}

/** One column is asked for its choices at a time: only columns of that type have any. */
async function missingChoices(
  site: SiteConnection,
  schema: ListSchema,
  { name, choices }: ColumnSchema
): Promise<Lacking['choices']> {
  if (!choices) return [];
  const field = listOf(site, schema).fields.getByInternalNameOrTitle(name);
  const { Choices: there } = await field.select('Choices')<{ Choices: string[] }>();
  const missing = choices.filter((choice) => !there.includes(choice));
  return missing.length > 0 ? [{ name, choices: [...there, ...missing] }] : [];
}
