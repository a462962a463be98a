import type { IGroupMembers } from '../../../../src/application/review/ports';
import {
  readAudience,
  readTaggedAudience,
  rosterOfGroup,
  rosterText
} from '../../../../src/application/review/roster';
import type { Audience } from '../../../../src/application/review/roster';
import { failure } from '../fakes';
import { CacheInMemory, RosterInMemory, SourceInMemory } from './reviewInMemory';

const watch = { pause: () => Promise.resolve() };
const ana = { email: 'ana@x.example', name: 'Ana', division: 'Health' };
const saved = { savedAt: '2026-11-22T00:00:00Z', savedBy: 'Olivia' };

const audienceOf = (text: string | undefined): Promise<Audience> =>
  readAudience({ read: async () => (text === undefined ? undefined : { text, ...saved }) }, watch);

describe('who is asked to acknowledge', () => {
  it('is nobody by name while no roster is stored', async () => {
    expect(await audienceOf(undefined)).toEqual({ kind: 'none' });
  });

  it('are the people of the stored roster, with who stored it, when, and from which file', async () => {
    expect(await audienceOf(rosterText([ana], 'staff.xlsx'))).toEqual({
      kind: 'roster',
      people: [ana],
      ...saved,
      source: 'staff.xlsx'
    });
  });

  it('are those of a roster that an earlier release stored, whose dates have the day first', async () => {
    const text = 'email,name,division,start date\nana@x.example,Ana,Health,03/02/2026';
    expect(await audienceOf(text)).toStrictEqual({
      kind: 'roster',
      people: [{ ...ana, startDate: '2026-02-03' }],
      ...saved
    });
  });

  it('is not known where somebody has changed the file so that it cannot be read', async () => {
    expect(await audienceOf('email,name,division\nnobody,Ana,Health')).toMatchObject({
      kind: 'faulty',
      problems: [{ kind: 'badAddress', line: 2, value: 'nobody' }]
    });
  });
});

describe('the roster that a device keeps', () => {
  const ben = { email: 'ben@x.example', name: 'Ben', division: 'Legal' };
  let source: SourceInMemory;
  let roster: RosterInMemory;
  let cache: CacheInMemory;

  beforeEach(() => {
    source = new SourceInMemory();
    roster = new RosterInMemory(source);
    cache = new CacheInMemory();
  });

  async function people(): Promise<string[] | string> {
    const audience = await readTaggedAudience({ roster, cache }, source.rosterTag, watch);
    return audience.kind === 'roster' ? audience.people.map(({ name }) => name) : audience.kind;
  }

  it('is none when none is stored', async () => {
    expect(await people()).toBe('none');
    expect(roster.reads).toBe(0);
  });

  it('is read once, and again when it has been saved anew', async () => {
    await roster.save(rosterText([ana], ''));
    expect(await people()).toEqual(['Ana']);
    expect(await people()).toEqual(['Ana']);
    expect(roster.reads).toBe(1);
    await roster.save(rosterText([ana, ben], ''));
    expect(await people()).toEqual(['Ana', 'Ben']);
    expect(roster.reads).toBe(2);
  });

  it('is none when it was deleted after the look', async () => {
    await roster.save(rosterText([ana], ''));
    roster.stored = undefined;
    expect(await people()).toBe('none');
  });

  it('is read again when what is kept was cleared', async () => {
    await roster.save(rosterText([ana], ''));
    await people();
    await cache.clear();
    expect(await people()).toEqual(['Ana']);
    expect(roster.reads).toBe(2);
  });
});

describe('the members of a group', () => {
  const account = { mail: '', department: 'Health', enabled: true, guest: false };
  const groups = (id: string): IGroupMembers => ({
    find: async () => [],
    read: async (groupId) => {
      if (groupId !== id) throw failure('missing');
      return [
        { ...account, name: 'Ana', login: 'ana@x.example' },
        { ...account, name: 'Guest', login: 'guest@x.example', guest: true }
      ];
    }
  });

  it('are a roster, with whom it leaves out', async () => {
    expect(await rosterOfGroup(groups('staff'), 'staff')).toMatchObject({
      kind: 'group',
      people: [ana],
      leftOut: [{ account: { name: 'Guest' }, why: 'guest' }]
    });
  });

  it('are none of a group that is gone', async () => {
    await expect(rosterOfGroup(groups('staff'), 'gone')).rejects.toMatchObject({
      failure: { kind: 'missing' }
    });
  });
});
