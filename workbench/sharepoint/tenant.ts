import type { IStore } from '../store/store';
import { addWeb } from './newWeb';
import type { TenantDefinition } from './service';

/**
 * Fills an empty store with what a tenant is before anyone has used it. Throws for a login nobody has, and for a
 * language that sites do not speak here.
 */
export function establish(store: IStore, tenant: TenantDefinition, clock: () => Date): void {
  const people = new Map(tenant.people.map((person) => [person.login, person]));
  store.transaction(() => {
    tenant.people.forEach((person) => store.people.add(person));
    tenant.webs.forEach((web) => addWeb(store, web, { people, tenantId: tenant.tenantId, clock }));
  });
}
