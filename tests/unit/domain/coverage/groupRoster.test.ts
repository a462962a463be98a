import { rosterOfAccounts } from '../../../../src/domain/coverage/groupRoster';
import type { Account } from '../../../../src/domain/coverage/groupRoster';

const account = (login: string, change: Partial<Account> = {}): Account => ({
  name: login,
  mail: `${login}@x.example`,
  login: `${login}@x.example`,
  department: 'Health',
  enabled: true,
  guest: false,
  ...change
});

describe('the people of a group', () => {
  it('has a person with two accounts once, under the one that signs in with the mail address', () => {
    const admin = account('adm-ana', { mail: 'ana@x.example' });
    const own = account('ana');
    for (const accounts of [
      [admin, own],
      [own, admin]
    ]) {
      expect(rosterOfAccounts(accounts)).toEqual({
        people: [{ email: 'ana@x.example', name: 'ana', division: 'Health' }],
        leftOut: [{ account: admin, why: 'sharesMail' }]
      });
    }
  });

  it('leaves out disabled accounts, guests, and those without an address', () => {
    const old = account('old', { enabled: false });
    const guest = account('guest', { guest: true });
    const nameless = account('nameless', { mail: '', login: '' });
    expect(rosterOfAccounts([old, guest, nameless])).toEqual({
      people: [],
      leftOut: [
        { account: old, why: 'disabled' },
        { account: guest, why: 'guest' },
        { account: nameless, why: 'noAddress' }
      ]
    });
  });

  it('keeps both addresses of a person, and one spelling of a division', () => {
    const { people } = rosterOfAccounts([
      account('a1', { mail: 'Ana@x.example', department: 'Health North' }),
      account('b1', { mail: '', department: 'Health\u00a0 North' })
    ]);
    expect(people).toEqual([
      { email: 'Ana@x.example', otherAddress: 'a1@x.example', name: 'a1', division: 'Health North' },
      { email: 'b1@x.example', name: 'b1', division: 'Health North' }
    ]);
  });

  it('has an account by what it signs in with where its mail address is none', () => {
    const { people, leftOut } = rosterOfAccounts([
      account('a1', { mail: 'none' }),
      account('b1', { mail: 'b@x.example', login: 'DOMAIN/b1' }),
      account('c1', { mail: 'C1@X.example' })
    ]);
    expect(leftOut).toEqual([]);
    expect(people).toEqual([
      { email: 'a1@x.example', name: 'a1', division: 'Health' },
      { email: 'b@x.example', name: 'b1', division: 'Health' },
      { email: 'C1@X.example', name: 'c1', division: 'Health' }
    ]);
  });

  it('gives an address to the account without mail that signs in with it', () => {
    const admin = account('adm', { mail: 'ana@x.example' });
    const own = account('ana', { mail: '' });
    expect(rosterOfAccounts([admin, own])).toEqual({
      people: [{ email: 'ana@x.example', name: 'ana', division: 'Health' }],
      leftOut: [{ account: admin, why: 'sharesMail' }]
    });
  });

  it('gives an address that nobody signs in with to the first account', () => {
    const [one, two] = ['x', 'y'].map((login) => account(login, { mail: 'Shared@x.example' }));
    expect(rosterOfAccounts([one, two])).toMatchObject({
      people: [{ email: 'Shared@x.example', otherAddress: 'x@x.example' }],
      leftOut: [{ account: two, why: 'sharesMail' }]
    });
  });

  it('leaves out an account that signs in with what is another’s mail address', () => {
    const one = account('x', { mail: 'y@x.example' });
    const two = account('y', { mail: 'z@x.example' });
    expect(rosterOfAccounts([one, two])).toMatchObject({
      people: [{ email: 'y@x.example' }],
      leftOut: [{ account: two, why: 'sharesMail' }]
    });
  });

  it('stands in the order of the group, with names and divisions as they are shown', () => {
    const { people } = rosterOfAccounts([
      account('a1', { mail: 'a@x.example', name: ' Ana\u00a0 Lee ', department: ' Health ' }),
      account('b', { name: 'Bo', department: 'People\u2019s' }),
      account('c', { name: 'Cy', department: "People's" }),
      account('d', { name: 'Di', department: '' })
    ]);
    expect(people.map(({ name, division }) => [name, division])).toEqual([
      ['Ana Lee', 'Health'],
      ['Bo', 'People\u2019s'],
      ['Cy', 'People\u2019s'],
      ['Di', '']
    ]);
  });

  it('says one reason of an account that has several', () => {
    const gone = account('x', { enabled: false, guest: true, mail: '', login: '' });
    const guest = account('y', { guest: true, mail: '', login: '' });
    expect(rosterOfAccounts([gone, guest]).leftOut.map(({ why }) => why)).toEqual(['disabled', 'guest']);
  });

  it('never has one address twice', () => {
    const { people, leftOut } = rosterOfAccounts([
      account('x', { mail: 'shared@x.example' }),
      account('y', { mail: 'shared@x.example' }),
      account('z', { mail: 'x@x.example' })
    ]);
    const all = people.flatMap(({ email, otherAddress }) => [email, otherAddress]).filter(Boolean);
    expect(new Set(all).size).toBe(all.length);
    expect(people.length + leftOut.length).toBe(3);
  });
});
