import { addressKey, plainText, tidyText } from '../plainText';
import { isEmailAddress } from '../addresses';
import type { RosterPerson } from './roster';

/** An account as the directory has it; empty where it says nothing. */
export type Account = {
  name: string;
  mail: string;
  /** User principal name. */
  login: string;
  department: string;
  enabled: boolean;
  guest: boolean;
};

export type WhyLeftOut = 'disabled' | 'guest' | 'sharesMail' | 'noAddress';

export type GroupRoster = {
  people: RosterPerson[];
  leftOut: { account: Account; why: WhyLeftOut }[];
};

/**
 * The people of a group. An account that nobody signs in with, or that is a guest's, is left out. Of several accounts with
 * one mail address the person's own is the one that signs in with it, or else the first; the others, such as those that
 * administrators have beside their own, are left out.
 */
export function rosterOfAccounts(accounts: readonly Account[]): GroupRoster {
  const leftOut: GroupRoster['leftOut'] = [];
  const byAddress = new Map<string, Account>();
  const sound = accounts.filter((account) => {
    const why = whyLeftOut(account);
    if (why) leftOut.push({ account, why });
    return !why;
  });
  // Whoever signs in with their mail address comes first, so that it is theirs.
  for (const account of [...sound.filter(hasOneAddress), ...sound.filter((one) => !hasOneAddress(one))]) {
    const key = addressKey(addressOf(account));
    if (byAddress.has(key) || byAddress.has(addressKey(account.login)))
      leftOut.push({ account, why: 'sharesMail' });
    else byAddress.set(key, account).set(addressKey(account.login), account);
  }
  const kept = new Set(byAddress.values());
  const divisions = new Map<string, string>();
  const people = sound.filter((account) => kept.has(account)).map(personOf);
  for (const person of people) {
    const key = plainText(person.division);
    person.division = divisions.get(key) ?? person.division;
    divisions.set(key, person.division);
  }
  return { people, leftOut };
}

function whyLeftOut({ enabled, guest, mail, login }: Account): WhyLeftOut | undefined {
  if (!enabled) return 'disabled';
  if (guest) return 'guest';
  return isEmailAddress(mail) || isEmailAddress(login) ? undefined : 'noAddress';
}

function addressOf({ mail, login }: Account): string {
  return isEmailAddress(mail) ? mail : login;
}

function hasOneAddress({ mail, login }: Account): boolean {
  return mail === '' || addressKey(mail) === addressKey(login);
}

function personOf(account: Account): RosterPerson {
  const email = addressOf(account);
  const { login } = account;
  const isOther = isEmailAddress(login) && addressKey(login) !== addressKey(email);
  return {
    email,
    ...(isOther ? { otherAddress: login } : {}),
    name: tidyText(account.name),
    division: tidyText(account.department)
  };
}
