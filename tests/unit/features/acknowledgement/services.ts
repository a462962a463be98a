import { readPolicyPage } from '../../../../src/application/acknowledgement/readPolicyPage';
import type { ReadyPage } from '../../../../src/application/acknowledgement/policyPage';
import type { IPageCache } from '../../../../src/application/ports';
import type { Answers } from '../../../../src/domain/policy/questions';
import type { IAcknowledgementServices } from '../../../../src/features/acknowledgement/services';
import { hashing, IntentionInMemory, ListsInMemory } from '../../application/fakes';

const now = new Date('2026-11-22T05:00:00Z');

export class PageInMemory implements IPageCache {
  public kept: ReadyPage | undefined;
  public load(): ReadyPage | undefined {
    return this.kept;
  }
  public save(page: ReadyPage): void {
    this.kept = page;
  }
  public clear(): void {
    this.kept = undefined;
  }
}

export type ServicesInMemory = IAcknowledgementServices & {
  lists: ListsInMemory;
  intentions: IntentionInMemory;
  cache: PageInMemory;
};

/** The staff page’s services over lists in memory, with a version published. The page is asked for at once, as it is there. */
export async function servicesInMemory(
  given: { cache?: PageInMemory; lists?: ListsInMemory } = {}
): Promise<ServicesInMemory> {
  const lists = given.lists ?? (await new ListsInMemory().publish());
  const clock = { now: () => now, today: () => '2026-11-22' };
  let answers: Answers | undefined;
  let guids = 0;
  const page = readPolicyPage({ lists, hashing, clock });
  // A fault is for the screen to show, which waits for the same answer.
  page.catch(() => undefined);
  return {
    lists,
    clock,
    hashing,
    page,
    intentions: new IntentionInMemory(),
    cache: given.cache ?? new PageInMemory(),
    answers: {
      load: () => answers,
      save: (kept) => void (answers = kept),
      clear: () => void (answers = undefined)
    },
    ids: { guid: () => `guid-${(guids += 1)}` }
  };
}
