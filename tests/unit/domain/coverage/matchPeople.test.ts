import { atOnce } from '../../../../src/application/inPieces';
import { authorsNotOn, matchPeople } from '../../../../src/domain/coverage/matchPeople';
import type { PeopleMatch } from '../../../../src/domain/coverage/matchPeople';
import type { Author } from '../../../../src/domain/coverage/records';
import type { RosterPerson } from '../../../../src/domain/coverage/roster';
import { none } from '../../../../src/domain/coverage/tally';
import { restsOf } from './pieces';

const author = (login: string, email = login): Author => ({ id: 1, login, email, name: 'Somebody' });

const person = (email: string, otherAddress?: string): RosterPerson => ({
  email,
  name: 'Somebody',
  division: 'Digital',
  otherAddress
});

const match = (authors: Author[], roster: RosterPerson[]): PeopleMatch =>
  atOnce(matchPeople(authors, roster));

describe('who made records is found on the roster', () => {
  test('by the name they sign in with, or by their mail address, whatever the case', () => {
    const { personOf } = match(
      [author('ana@login.example', 'x@mail.example'), author('y@login.example', 'ben@mail.example')],
      [person('Ben@Mail.example'), person('Ana@Login.example')]
    );
    expect([...personOf]).toEqual([1, 0]);
  });

  test('by either address that the roster has', () => {
    const { personOf } = match(
      [author('ana@login.example')],
      [person('ana@mail.example', 'ana@login.example')]
    );
    expect([...personOf]).toEqual([0]);
  });

  test('and whom it does not name is told apart', () => {
    const [ana, stranger] = [author('ana@login.example'), author('carl@login.example')];
    const found = match([ana, stranger], [person('ana@login.example')]);
    expect([...found.personOf]).toEqual([0, none]);
    expect(authorsNotOn([ana, stranger], found)).toEqual([stranger]);
  });

  test('an address that is empty is nobody’s', () => {
    const { personOf, disputed } = match(
      [author('ana@login.example', ''), author('', '')],
      [person('carl@mail.example', '')]
    );
    expect([...personOf]).toEqual([none, none]);
    expect([...disputed]).toEqual([]);
  });
});

describe('a mail address that somebody else signs in with', () => {
  test('finds nobody, and is listed', () => {
    const { personOf, disputed } = match(
      [author('carl@login.example', 'ana@mail.example'), author('ana@mail.example')],
      [person('ana@mail.example')]
    );
    expect([...personOf]).toEqual([none, 0]);
    expect([...disputed]).toEqual([0]);
  });

  test('is not disputed by the person whose login it is too', () => {
    expect([...match([author('ana@mail.example')], []).disputed]).toEqual([]);
  });
});

describe('one who signs in as one person and has the mail address of another', () => {
  const roster = [person('ana@mail.example'), person('ben@mail.example')];

  test('is whom they sign in as, and is listed', () => {
    const { personOf, ofTwo } = match([author('ana@mail.example', 'ben@mail.example')], roster);
    expect([...personOf]).toEqual([0]);
    expect([...ofTwo]).toEqual([0]);
  });

  test.each([
    ['both addresses are one person’s', author('ana@mail.example')],
    ['the roster has only the login', author('ana@mail.example', 'x@mail.example')],
    ['the roster has only the mail address', author('x@login.example', 'ben@mail.example')],
    ['the roster has neither', author('x@login.example', 'y@mail.example')]
  ])('is not meant where %s', (_, somebody) => {
    expect([...match([somebody], roster).ofTwo]).toEqual([]);
  });
});

test('the work rests after every few thousand people, of the roster and of those who made records', () => {
  const roster = Array.from({ length: 4097 }, (_, place) => person(`p${place}@mail.example`));
  const authors = Array.from({ length: 8193 }, (_, place) => author(`p${place}@mail.example`));
  expect(restsOf(matchPeople([], []))).toBe(0);
  expect(restsOf(matchPeople([], roster))).toBe(2);
  // They are gone through twice.
  expect(restsOf(matchPeople(authors, []))).toBe(6);
});
