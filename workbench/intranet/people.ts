import type { Person, TenantDefinition } from '../sharepoint/service';

const domain = 'humanservices.example';

const person = (name: string, displayName: string, number: number): Person => ({
  login: `${name}@${domain}`,
  displayName,
  email: `${name}@${domain}`,
  aadUserId: `6b1d2a40-3c57-4f0e-8a11-0000000000${String(number).padStart(2, '0')}`
});

export const owner = person('owner', 'Olivia Park', 1);
export const reviewer = person('reviewer', 'Rafael Costa', 2);
export const staff = [
  person('amira', 'Amira Haddad', 3),
  person('ben', 'Ben Lindqvist', 4),
  person('chloe', 'Chloe Nguyen', 5)
];
export const outsider = person('outsider', 'Otto Brandt', 6);

/** Everyone the local intranet starts with, and what each is there to show. */
export const people: { person: Person; role: string }[] = [
  ...staff.map((member) => ({ person: member, role: 'Staff: reads and acknowledges' })),
  { person: owner, role: 'Site owner: sets up, publishes, sees every record' },
  { person: reviewer, role: 'Reviewer: works on reported posts' },
  { person: outsider, role: 'Outsider: no access to the intranet' }
];

/** Who a visitor is until they choose. */
export const defaultPerson = people[0].person;

export const intranetUrl = '/sites/intranet';

/** A site beside the intranet, without lists of ours. */
export const teamUrl = '/sites/digital';

export const newsHubPath = `${intranetUrl}/SitePages/News-Hub.aspx`;

export const speechbubbleAddress = 'https://speechbubble.humanservices.example/talk';

const logins = (members: Person[]): string[] => members.map(({ login }) => login);

export const tenant: TenantDefinition = {
  tenantId: '0b7d4f0e-6a52-4c0d-9f0a-3d5d5a1f7c10',
  people: people.map((entry) => entry.person),
  photos: logins([owner, staff[1]]),
  groups: [
    {
      id: '5d0c7a1e-2f4b-4c86-9e35-71b8a6d2c0f4',
      title: 'Digital Media Team',
      email: `digital.media@${domain}`,
      members: logins([reviewer])
    }
  ],
  webs: [
    {
      url: '/',
      title: 'Human Services',
      owners: [],
      members: [],
      visitors: logins([owner, reviewer, ...staff])
    },
    {
      url: intranetUrl,
      title: 'Intranet',
      owners: logins([owner]),
      members: logins([reviewer]),
      visitors: logins(staff)
    },
    {
      url: teamUrl,
      title: 'Digital team',
      owners: logins([owner]),
      members: logins([reviewer]),
      visitors: logins(staff)
    }
  ]
};
