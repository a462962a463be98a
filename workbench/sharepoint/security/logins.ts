const CLAIM = 'i:0#.f|membership|';

/** A login as SharePoint shows it. */
export function claimOf(login: string): string {
  return CLAIM + login;
}

/** The plain account name behind a login, claim or not. */
export function plainLogin(login: string): string {
  return login.toLowerCase().startsWith(CLAIM) ? login.slice(CLAIM.length) : login;
}
