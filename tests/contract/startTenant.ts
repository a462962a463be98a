import type { TenantDefinition } from '../../workbench/sharepoint/service';
import { OTHERWISE, STRICT } from '../../workbench/sharepoint/unknowns';

export const OWNER = 'owner@humanservices.example';
export const REVIEWER = 'reviewer@humanservices.example';
export const OUTSIDER = 'outsider@humanservices.example';
export const AMIRA = 'amira@humanservices.example';
export const BEN = 'ben@humanservices.example';

export const INTRANET = '/sites/intranet';

const person = (login: string, displayName: string, last: string): TenantDefinition['people'][number] => ({
  login,
  displayName,
  email: login,
  aadUserId: `00000000-0000-4000-8000-00000000000${last}`
});

/** `npm run test:long` runs the product on the other side of what nobody knows, with `UNKNOWNS=otherwise`. */
const unknowns = process.env.UNKNOWNS === 'otherwise' ? OTHERWISE : STRICT;

/** How a list on which one holds no permission is refused: as forbidden, or as if it were not there. */
export const closedList = unknowns.forbiddenListIsNotFound
  ? { status: 404, kind: 'missing' }
  : { status: 403, kind: 'denied' };

export const tenant: TenantDefinition = {
  unknowns,
  tenantId: '11111111-1111-4111-8111-111111111111',
  people: [
    person(OWNER, 'Olive Owner', '1'),
    person(REVIEWER, 'Rafael Reviewer', '2'),
    person(OUTSIDER, 'Otto Outsider', '3'),
    person(AMIRA, 'Amira Haddad', '4'),
    person(BEN, "Ben O'Neill", '5')
  ],
  webs: [
    { url: '/', title: 'Home', owners: [OWNER], members: [], visitors: [AMIRA, BEN, REVIEWER] },
    { url: INTRANET, title: 'Intranet', owners: [OWNER], members: [REVIEWER], visitors: [AMIRA, BEN] }
  ]
};
