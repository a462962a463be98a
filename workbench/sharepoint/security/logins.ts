const CLAIM = 'i:0#.f|membership|';

/** What every claim of a group of the tenant's directory begins with; such a login is shown as it is. */
const DIRECTORY_CLAIM = 'c:0';

/** The id under which every site knows SharePoint itself. */
export const SYSTEM_ACCOUNT = { id: 1073741823, title: 'System Account' };

/** A login as SharePoint shows it. */
export function claimOf(login: string): string {
  return isDirectoryClaim(login) ? login : CLAIM + login;
}

/** The plain account name behind a login, claim or not. */
export function plainLogin(login: string): string {
  return login.toLowerCase().startsWith(CLAIM) ? login.slice(CLAIM.length) : login;
}

/** Whether a login stands for a group of the directory, and no person signs in with it. */
export function isDirectoryClaim(login: string): boolean {
  return login.startsWith(DIRECTORY_CLAIM);
}

/** Everyone of the tenant but guests, as each site knows them. */
export function everyoneLogin(tenantId: string): string {
  return `${DIRECTORY_CLAIM}-.f|rolemanager|spo-grid-all-users/${tenantId}`;
}

/** Guests have their own address in the login, marked so. */
export function isGuest(login: string): boolean {
  return login.toLowerCase().includes('#ext#');
}
