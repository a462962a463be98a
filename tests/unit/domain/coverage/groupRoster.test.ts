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
