import fc from 'fast-check';
import { ServiceError } from '../../../../src/application/failure';
import type { Failure } from '../../../../src/application/failure';
import { mostAtOnce, readAhead } from '../../../../src/application/review/readAhead';
import type { AheadWatch, Pages } from '../../../../src/application/review/readAhead';

const pageSize = 3;

type Asked = {
  afterId: number;
  answer(): void;
  refuse(failure: Failure): void;
  nearLimit(): void;
  arrive(): void;
};

/** A list that answers when it is told to, with the rows that it has then. */
class SlowList {
  public asked: Asked[] = [];
  public mostAsked = 0;
  public starts: number[] = [];
  public handedOver: number[] = [];
  public pauses: number[] = [];

  public constructor(public ids: number[]) {}

  public get pages(): Pages<number[]> {
    return {
      pageSize,
      idsOf: (page) => page,
      after: (page, id) => page.filter((one) => one > id),
      read: (afterId, { onNearLimit, onAnswered }) =>
        new Promise((resolve, reject) => {
          const done = (settle: () => void) => () => {
            this.asked = this.asked.filter((one) => one !== asked);
            settle();
          };
          const asked: Asked = {
            afterId,
            answer: done(() => resolve(this.ids.filter((id) => id > afterId).slice(0, pageSize))),
            refuse: (failure) => done(() => reject(new ServiceError(failure)))(),
            nearLimit: onNearLimit,
            arrive: onAnswered
          };
          this.starts.push(afterId);
          this.asked.push(asked);
          this.mostAsked = Math.max(this.mostAsked, this.asked.length);
        })
    };
  }

  public read(watch: Partial<AheadWatch<number[]>> = {}): Promise<void> {
    const stretch = { afterId: 0, highestId: this.ids[this.ids.length - 1] ?? 0, idsPerPage: pageSize };
    return readAhead(this.pages, stretch, {
      signal: new AbortController().signal,
      pause: async (milliseconds = 0) => void this.pauses.push(milliseconds),
      onPage: async (page) => void this.handedOver.push(...page),
      ...watch
    });
  }

  /** Lets everything go on that waits for nothing but this. */
  public async settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  }

  /** Answers what is asked until nobody asks any more; `choose` says which of them is next. */
  public async answerAll(choose: (count: number) => number = () => 0): Promise<void> {
    for (await this.settle(); this.asked.length > 0; await this.settle())
      this.asked[choose(this.asked.length)].answer();
  }
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const throttled: Failure = { kind: 'throttled', detail: 'busy', retryAfterSeconds: 7 };

describe('reading a list some pages at a time', () => {
  it('asks for four at once, and for each page once where no rows are missing', async () => {
    const list = new SlowList(range(25));
    const reading = list.read();
    await list.answerAll();
    await reading;
    expect(list.mostAsked).toBe(mostAtOnce);
    expect(list.starts).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24]);
    expect(list.handedOver).toEqual(range(25));
  });

  it('hands over every row once and in order, in whatever order answers come, with gaps and while rows are added', async () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { maxLength: 40 });
    const choices = fc.infiniteStream(fc.nat(1000));
    const arriving = fc.array(fc.boolean(), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(ids, choices, arriving, async (given, stream, arrivals) => {
        const before = [...given].sort((a, b) => a - b);
        const list = new SlowList(before);
        const reading = list.read();
        let nextId = (before[before.length - 1] ?? 0) + 1;
        await list.answerAll((count) => {
          if (arrivals.shift()) list.ids = [...list.ids, nextId++];
          return (stream.next().value as number) % count;
        });
        await reading;
        const { handedOver } = list;
        expect(handedOver).toEqual([...new Set(handedOver)].sort((a, b) => a - b));
        // Who comes after the last page was answered comes with the next reading; nobody in between is left out.
        expect(handedOver).toEqual(list.ids.slice(0, handedOver.length));
        expect(handedOver.length).toBeGreaterThanOrEqual(before.length);
        expect(list.mostAsked).toBeLessThanOrEqual(mostAtOnce);
      })
    );
  });

  it('asks for the next page as soon as an answer is there, and keeps no more than eight waiting', async () => {
    const list = new SlowList(range(60));
    const reading = list.read();
    await list.settle();
    list.asked[0].arrive();
    await list.settle();
    expect(list.starts).toHaveLength(mostAtOnce + 1);
    for (let page = 1; page < list.asked.length; page += 1) {
      list.asked[page].arrive();
      await list.settle();
    }
    expect(list.starts).toHaveLength(2 * mostAtOnce);
    await list.answerAll();
    await reading;
    expect(list.handedOver).toEqual(range(60));
  });

  it('asks for nothing more once a page has failed or the reading was stopped', async () => {
    const stopped = new AbortController();
    const over = [
      { watch: { signal: stopped.signal }, end: () => stopped.abort() },
      { watch: { onPage: () => Promise.reject(new Error('The device is full.')) }, end: () => undefined }
    ];
    for (const { watch, end } of over) {
      const list = new SlowList(range(60));
      const reading = list.read(watch);
      await list.settle();
      const [first, second] = list.asked;
      end();
      first.answer();
      await expect(reading).rejects.toThrow();
      second.arrive();
      await list.settle();
      expect(list.starts).toHaveLength(mostAtOnce);
    }
  });

  it('goes one page after the other where a page cannot begin just anywhere', async () => {
    const list = new SlowList(range(14));
    const reading = list.read();
    const ends = new Set([0]);
    for (await list.settle(); list.asked.length > 0; await list.settle()) {
      const [one] = list.asked;
      if (ends.has(one.afterId)) {
        ends.add(one.afterId + pageSize);
        one.answer();
      } else one.refuse({ kind: 'rejected', detail: 'The paging token is not valid.' });
      // What was asked for meanwhile is refused first: it began where no page had ended yet.
      for (const early of [...list.asked].filter(({ afterId }) => !ends.has(afterId)))
        early.refuse({ kind: 'rejected', detail: 'The paging token is not valid.' });
    }
    await reading;
    expect(list.handedOver).toEqual(range(14));
  });

  it('goes on where a guess is refused when its place has been read already', async () => {
    const list = new SlowList(range(14).filter((id) => id !== 6));
    const reading = list.read();
    await list.settle();
    const [first, second, guess] = list.asked;
    first.answer();
    second.answer();
    await list.settle();
    expect(list.handedOver).toEqual([1, 2, 3, 4, 5, 7]);
    expect(guess.afterId).toBe(6);
    guess.refuse({ kind: 'rejected', detail: 'The paging token is not valid.' });
    await list.answerAll();
    await reading;
    expect(list.handedOver).toEqual(list.ids);
  });

  it('goes one page after the other where other rows come than were asked for', async () => {
    const list = new SlowList(range(14));
    const { pages } = list;
    const read: Pages<number[]>['read'] = async (afterId) =>
      list.ids.filter((id) => id > (afterId === list.handedOver.length ? afterId : 0)).slice(0, pageSize);
    await readAhead(
      { ...pages, read },
      { afterId: 0, highestId: 14, idsPerPage: pageSize },
      {
        signal: new AbortController().signal,
        pause: () => Promise.resolve(),
        onPage: async (page) => void list.handedOver.push(...page)
      }
    );
    expect(list.handedOver).toEqual(range(14));
  });

  it('waits as long as it is told when SharePoint is busy, and goes on with one page at a time', async () => {
    const list = new SlowList(range(30));
    const reading = list.read();
    await list.settle();
    for (const one of [...list.asked]) one.refuse(throttled);
    await list.settle();
    expect(list.pauses).toHaveLength(4);
    expect(Math.min(...list.pauses)).toBeGreaterThanOrEqual(7000);
    list.mostAsked = 0;
    // Those four are asked for again; then it is one at a time.
    for (let page = 0; page < 4; page += 1) {
      list.asked[0].answer();
      await list.settle();
    }
    expect(list.asked).toHaveLength(2);
    await list.answerAll();
    await reading;
    expect(list.handedOver).toEqual(range(30));
  });

  it('goes slower as soon as SharePoint says that it will soon be asked too much', async () => {
    const list = new SlowList(range(60));
    const reading = list.read();
    await list.settle();
    for (const one of [...list.asked]) {
      one.nearLimit();
      one.answer();
      await list.settle();
    }
    expect(list.asked).toHaveLength(1);
    await list.answerAll();
    await reading;
    expect(list.handedOver).toEqual(range(60));
  });

  it('keeps what came before a page that failed', async () => {
    const list = new SlowList(range(30));
    const reading = list.read();
    await list.settle();
    const [first, second, third, fourth] = list.asked;
    third.refuse({ kind: 'noAnswer', detail: 'lost' });
    fourth.answer();
    second.answer();
    first.answer();
    await expect(reading).rejects.toMatchObject({ failure: { kind: 'noAnswer' } });
    expect(list.handedOver).toEqual(range(6));
  });

  it('gives up a page for which SharePoint stays too busy', async () => {
    const list = new SlowList(range(2));
    const reading = list.read();
    const failed = expect(reading).rejects.toMatchObject({ failure: throttled });
    for (await list.settle(); list.asked.length > 0; await list.settle()) list.asked[0].refuse(throttled);
    await failed;
    expect(list.starts).toHaveLength(6);
  });
});
