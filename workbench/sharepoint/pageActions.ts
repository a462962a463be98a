import type { CustomActionRecord, ItemRecord, WebRecord } from '../store/records';
import type { IStore } from '../store/store';
import { templateOf } from './resources/webFacts';
import type { Access } from './security/access';
import { includes, maskText } from './security/masks';
import type { PageCustomAction } from './service';
import { tenantWidePath } from './tenantWideList';

const CUSTOMIZER = 'ClientSideExtension.ApplicationCustomizer';

/**
 * The custom actions that a page of a web starts with: the web's own, its site collection's, and the tenant's. An action
 * that asks for rights is there for those who hold them.
 */
export function pageActions(store: IStore, access: Access): PageCustomAction[] {
  const { web } = access;
  const top = (web.site !== undefined && store.webs.byNumber(web.site)) || web;
  const ofSite = (top.customActions ?? []).filter(({ scope }) => scope === 2);
  const ofWeb = (web.customActions ?? []).filter(({ scope }) => scope === 3);
  const own = [...ofWeb, ...ofSite].filter(({ rights }) => includes(access.ofWeb(), rights)).map(ownAction);
  return [...own, ...tenantWide(store, web)];
}

function ownAction(record: CustomActionRecord): PageCustomAction {
  return {
    id: record.id,
    title: record.title ?? '',
    location: record.location,
    clientSideComponentId: record.componentId,
    clientSideComponentProperties: record.properties,
    hostProperties: record.hostProperties,
    sequence: record.sequence,
    rights: maskText(record.rights)
  };
}

/** The rows of *Tenant Wide Extensions*, for the kind of site that each names; everyone's where it names none. */
function tenantWide(store: IStore, web: WebRecord): PageCustomAction[] {
  const catalog = store.webs.all().find(({ isAppCatalog }) => isAppCatalog);
  const list = catalog && store.lists.byUrl(catalog.number, `${catalog.url}/${tenantWidePath}`);
  if (!list) return [];
  const { WebTemplate, Configuration } = templateOf(web);
  const isMeant = ({ values }: ItemRecord): boolean =>
    values.TenantWideExtensionLocation === CUSTOMIZER &&
    values.TenantWideExtensionDisabled !== true &&
    [undefined, null, '', `${WebTemplate}#${Configuration}`].includes(
      values.TenantWideExtensionWebTemplate as string | null | undefined
    );
  return store.items.find(list.number, { order: [], limit: 5000 }).filter(isMeant).map(tenantAction);
}

function tenantAction({ uniqueId, values }: ItemRecord): PageCustomAction {
  const text = (name: string): string => String(values[`TenantWideExtension${name}`] ?? '');
  return {
    id: uniqueId,
    title: String(values.Title ?? ''),
    location: CUSTOMIZER,
    clientSideComponentId: text('ComponentId'),
    clientSideComponentProperties: text('ComponentProperties'),
    hostProperties: text('HostProperties'),
    sequence: Number(values.TenantWideExtensionSequence ?? 0),
    rights: { High: '0', Low: '0' }
  };
}
