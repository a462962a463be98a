import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import type { ListSchema } from '../schema/types';
import { listOf, unlessMissing } from './site';

type FieldState = { InternalName: string; CustomFormatter: string | null };

/** How columns are shown in the list. A column that someone has formatted in another way is left as it is. */
export function formatsStep(site: SiteConnection, schema: ListSchema): ISetUpStep {
  const formats = Object.entries(schema.formats ?? {});

  async function unformatted(): Promise<[string, object][]> {
    const fields = await unlessMissing(() =>
      listOf(site, schema).fields.select('InternalName', 'CustomFormatter')<FieldState[]>()
    );
    return formats.filter(
      ([name]) => !fields?.find(({ InternalName }) => InternalName === name)?.CustomFormatter
    );
  }

  return {
    subject: { aspect: 'formats', name: schema.title },
    check: async () => (await unformatted()).map(([name]) => name),
    apply: async () => {
      for (const [name, format] of await unformatted()) {
        await listOf(site, schema)
          .fields.getByInternalNameOrTitle(name)
          .update({ CustomFormatter: JSON.stringify(format) }, 'SP.Field');
      }
    }
  };
}
