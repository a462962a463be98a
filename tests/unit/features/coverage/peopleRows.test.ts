import type { CoveredPerson, PersonStatus } from '../../../../src/domain/coverage/coverage';
import {
  findPeople,
  isPrincipal,
  listPeople,
  sortPeople
} from '../../../../src/features/coverage/peopleRows';
import type { PeopleQuery } from '../../../../src/features/coverage/peopleRows';

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

const anyone: PeopleQuery = { search: '', status: undefined, division: undefined };

const found = (query: Partial<PeopleQuery>): string[] =>
  findPeople(people, { ...anyone, ...query }).map(({ person: { name } }) => name);

const sorted = (key: string, isDescending = false): string[] =>
  sortPeople(people, { key, isDescending }).map(({ person: { name } }) => name);

describe('the list of people', () => {
  it('puts those overdue first, then by name whatever the case', () => {
    expect(sorted('status')).toEqual(['Ben Chen', 'Cy Doyle', 'Zoë Ito', 'ana Baker']);
    expect(sorted('name')).toEqual(['ana Baker', 'Ben Chen', 'Cy Doyle', 'Zoë Ito']);
    expect(sorted('name', true)[0]).toBe('Zoë Ito');
  });

  it('is searched by name or email, without accents', () => {
    expect(found({ search: ' zoe ' })).toEqual(['Zoë Ito']);
    expect(found({ search: 'CY@X' })).toEqual(['Cy Doyle']);
  });

  it('is searched word by word, in any order, whatever apostrophe is typed', () => {
    expect(found({ search: 'ito x.example zoe' })).toEqual(['Zoë Ito']);
    expect(found({ search: 'zoe chen' })).toEqual([]);
    const one = listPeople([person('Ana O\u2019Brien', 'overdue', { otherAddress: 'a17@x.example' })]);
    for (const search of ["o'brien ana", 'obrien', 'O\u00b4Brien', 'a17'])
      expect(findPeople(one, { ...anyone, search })).toHaveLength(1);
  });

  it('is filtered by status and division, people without a division among them', () => {
    expect(found({ status: 'outstanding' })).toEqual(['Cy Doyle', 'Zoë Ito']);
    expect(found({ division: 'Legal' })).toEqual(['Ben Chen']);
    const two = listPeople([person('Ana', 'exempt', { division: '' }), person('Ben', 'exempt')]);
    expect(findPeople(two, { ...anyone, division: '' }).map(({ person: { name } }) => name)).toEqual(['Ana']);
    expect(findPeople(two, anyone)).toHaveLength(2);
  });

  it('has those of whom a column says nothing last, whichever way it is sorted', () => {
    expect(sorted('due')).toEqual(['Ben Chen', 'Cy Doyle', 'ana Baker', 'Zoë Ito']);
    expect(sorted('due', true)).toEqual(['Cy Doyle', 'Ben Chen', 'ana Baker', 'Zoë Ito']);
  });

  it('has a person of the directory by either address, whatever the case', () => {
    const listed = listPeople([
      person('Ana', 'overdue', { email: 'ANA@x.example' }),
      person('Ben', 'overdue', { email: 'ben@mail.example', otherAddress: 'b17@x.example' }),
      person('Cy', 'overdue', { email: '' })
    ]);
    const namesOf = (login: string, mail: string): string[] =>
      listed
        .filter(
          isPrincipal({ key: `i:0#.f|membership|${login}`, name: '', mail, detail: '', kind: 'person' })
        )
        .map(({ person: { name } }) => name);
    expect(namesOf('someone@x.example', 'ana@X.example')).toEqual(['Ana']);
    expect(namesOf('B17@x.example', '')).toEqual(['Ben']);
    expect(namesOf('nobody@x.example', '')).toEqual([]);
  });
});
