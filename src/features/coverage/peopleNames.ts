import type { CoveredPerson } from '../../domain/coverage/coverage';
import { searchedText } from '../../domain/plainText';

type Names = {
  /** Names and addresses, as they are searched. */
  searched: string;
  name: string;
  otherAddress: string | undefined;
  sorted: string;
  rank: number;
};

/** What people are called, by address. It is the same for every version, and takes longest to work out and to sort. */
export class PeopleNames {
  private readonly known = new Map<string, Names>();
  private readonly collator = new Intl.Collator();
  private isRanked = true;

  /** People in order of their names, with what they are searched by. */
  public inOrder(people: readonly CoveredPerson[]): { person: CoveredPerson; searched: string }[] {
    const named = people.map((person) => ({ person, names: this.of(person) }));
    if (!this.isRanked) this.rank();
    return named
      .sort((a, b) => a.names.rank - b.names.rank)
      .map(({ person, names: { searched } }) => ({ person, searched }));
  }

  private of(person: CoveredPerson): Names {
    const { email, name, otherAddress } = person;
    const known = this.known.get(email);
    if (known?.name === name && known.otherAddress === otherAddress) return known;
    const names: Names = {
      searched: searchedText(`${name} ${email} ${otherAddress ?? ''}`),
      name,
      otherAddress,
      sorted: searchedText(name || email),
      rank: 0
    };
    this.known.set(email, names);
    this.isRanked = false;
    return names;
  }

  private rank(): void {
    [...this.known.values()]
      .sort((a, b) => this.collator.compare(a.sorted, b.sorted))
      .forEach((names, rank) => (names.rank = rank));
    this.isRanked = true;
  }
}
