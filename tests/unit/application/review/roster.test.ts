import type { IGroupMembers } from '../../../../src/application/review/ports';
import { readAudience, rosterOfGroup, rosterText } from '../../../../src/application/review/roster';
import type { Audience } from '../../../../src/application/review/roster';
import { failure } from '../fakes';

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
