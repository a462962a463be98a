import type { FieldType, WebRecord } from '../store/records';
import type { IStore } from '../store/store';
import { isoSeconds } from './http/session';
import { completeField } from './lists/fieldRules';
import { createList } from './lists/newList';

/** Where an app catalog keeps what runs on every site, below its web. */
export const tenantWidePath = 'Lists/TenantWideExtensions';

/** Its columns (Microsoft's page *Tenant-wide deployment of extensions*), with the titles that people see. */
const columns: [name: string, title: string, type: FieldType][] = [
  ['ComponentId', 'Component Id', 'Text'],
  ['ComponentProperties', 'Component Properties', 'Note'],
  ['WebTemplate', 'Web Template', 'Text'],
  ['ListTemplate', 'List template', 'Number'],
  ['Location', 'Location', 'Text'],
  ['Sequence', 'Sequence', 'Number'],
  ['HostProperties', 'Host Properties', 'Note'],
  ['Disabled', 'Disabled', 'Boolean']
];

/** Makes the list that an app catalog has of what runs on every site. */
export function addTenantWideList(store: IStore, web: WebRecord, clock: () => Date): void {
  const list = createList(store, web, {
    url: `${web.url}/${tenantWidePath}`,
    title: 'Tenant Wide Extensions',
    description: '',
    baseTemplate: 337,
    created: isoSeconds(clock()),
    readSecurity: 1,
    writeSecurity: 1,
    enableVersioning: true,
    majorVersionLimit: 50,
    enableAttachments: true,
    noCrawl: false,
    hidden: false,
    onQuickLaunch: false,
    contentTypesEnabled: false,
    uniqueRoles: false
  });
  for (const [name, title, type] of columns) {
    const fields = store.lists.fields(list.number);
    // A feature of SharePoint's makes these columns: their names are longer than those that people can give.
    const internalName = `TenantWideExtension${name}`;
    store.lists.putField(list.number, { ...completeField({ title, type }, title, fields), internalName });
  }
}
