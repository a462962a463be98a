import type { CoveredPerson, PersonStatus } from '../../../../src/domain/coverage/coverage';
import { listPeople, queryPeople } from '../../../../src/features/coverage/peopleList';
import type { PeopleQuery } from '../../../../src/features/coverage/peopleList';

const person = (name: string, status: PersonStatus, change: Partial<CoveredPerson> = {}): CoveredPerson => ({
  name,
  email: `${name.split(' ')[0]}@x.example`,
  division: 'Health',
  status,
  ...change
});

const people = listPeople([
  person('Zoë Ito', 'outstanding'),
  person('ana Baker', 'acknowledged'),
  person('Ben Chen', 'overdue', { division: 'Legal', due: '2026-01-01' }),
  person('Cy Doyle', 'outstanding', { due: '2026-12-01' })
]);

const anything: PeopleQuery = {
  search: '',
  status: 'all',
  division: '',
  sortBy: 'status',
  descending: false
};

const namesOf = (query: Partial<PeopleQuery>): string[] =>
  queryPeople(people, { ...anything, ...query }).map(({ person: { name } }) => name);

describe('the list of people', () => {
  it('puts those overdue first, then by name whatever the case', () => {
    expect(namesOf({})).toEqual(['Ben Chen', 'Cy Doyle', 'Zoë Ito', 'ana Baker']);
    expect(namesOf({ sortBy: 'name' })).toEqual(['ana Baker', 'Ben Chen', 'Cy Doyle', 'Zoë Ito']);
    expect(namesOf({ sortBy: 'name', descending: true })[0]).toBe('Zoë Ito');
  });

  it('is searched by name or email, without accents', () => {
    expect(namesOf({ search: ' zoe ' })).toEqual(['Zoë Ito']);
    expect(namesOf({ search: 'CY@X' })).toEqual(['Cy Doyle']);
  });

  it('is searched word by word, in any order, whatever apostrophe is typed', () => {
    expect(namesOf({ search: 'ito x.example zoe' })).toEqual(['Zoë Ito']);
    expect(namesOf({ search: 'zoe chen' })).toEqual([]);
    const one = listPeople([person('Ana O\u2019Brien', 'overdue', { otherAddress: 'a17@x.example' })]);
    for (const search of ["o'brien ana", 'obrien', 'O\u00b4Brien', 'a17'])
      expect(queryPeople(one, { ...anything, search })).toHaveLength(1);
  });

  it('is filtered by status and division, and sorted by due date with none last', () => {
    expect(namesOf({ status: 'outstanding', sortBy: 'due' })).toEqual(['Cy Doyle', 'Zoë Ito']);
    expect(namesOf({ division: 'Legal' })).toEqual(['Ben Chen']);
  });
});
