import { AMIRA, BEN, INTRANET, OWNER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';

type Json = Record<string, unknown>;
type Page = { value: (Json & { id: string })[]; 'odata.nextLink'?: string };

const LIST = `${INTRANET}/Lists/Notices`;
const api = `${INTRANET}/_api/web/GetList('${LIST}')`;

let started: Started;

beforeEach(async () => {
  started = await startService();
  const { web } = await started.as(OWNER);
  await web.lists.add('Notices');
  await web.getList(LIST).items.add({ Title: 'First' });
  await web.getList(LIST).items.add({ Title: 'Second' });
});

afterEach(() => started.close());

const read = async <T>(path: string, login = AMIRA): Promise<T> =>
  (await (
    await started.fetch(login, path, { headers: { accept: 'application/json;odata=nometadata' } })
  ).json()) as T;

const post = async (login: string, path: string, body: Json = {}): Promise<Json> => {
  const answer = await started.fetch(login, `${api}/${path}`, {
    method: 'POST',
    headers: {
      accept: 'application/json;odata=nometadata',
      'content-type': 'application/json',
      'X-RequestDigest': await started.digest(login)
    },
    body: JSON.stringify(body)
  });
  return { status: answer.status, ...((await answer.json()) as Json) };
};

const comments = (item: number, rest = ''): Promise<Page> => read(`${api}/items(${item})/getcomments${rest}`);

describe('comments', () => {
  it('are HTML, with entities in plain words, and nothing typed is markup', async () => {
    await post(AMIRA, 'items(1)/Comments', { text: 'At 10:30 <b>"we" & \'they\'</b>' });
    expect((await comments(1)).value).toMatchObject([
      { text: 'At 10&#58;30 &lt;b&gt;&quot;we&quot; &amp; &#39;they&#39;&lt;/b&gt;' }
    ]);
  });

  it('hold mentions as links, and name them only to whom is mentioned beside the text', async () => {
    const mentions = [{ email: BEN, loginName: `i:0#.f|membership|${BEN}`, name: 'Someone else' }];
    const added = await post(AMIRA, 'items(1)/Comments', {
      text: 'Thanks @mention{0}! @mention{1}',
      mentions
    });
    expect(added).toMatchObject({
      status: 201,
      text: `Thanks <a data-sp-mention-user-id="${BEN}" href="mailto&#58;${BEN}" tabindex="-1">@Ben O&#39;Neill</a>! @mention&#123;1&#125;`,
      mentions: [
        { email: BEN, loginName: `i:0#.f|membership|${BEN}`, name: "Ben O'Neill", id: expect.any(Number) }
      ]
    });
    const unknown = { text: '@mention{0}', mentions: [{ email: 'nobody@elsewhere.example' }] };
    expect((await post(AMIRA, 'items(1)/Comments', unknown)).status).toBe(400);
  });

  it('have what SharePoint’s have, more of it just after they were added', async () => {
    const added = await post(AMIRA, 'items(1)/Comments', { text: 'Well said' });
    const author = {
      directoryObjectId: null,
      email: AMIRA,
      expiration: null,
      id: expect.any(Number),
      isActive: true,
      isExternal: false,
      jobTitle: null,
      loginName: `i:0#.f|membership|${AMIRA}`,
      name: 'Amira Haddad',
      principalType: 1,
      userId: null
    };
    const rest = {
      id: '1',
      isLikedByUser: false,
      isReply: false,
      itemId: 1,
      likeCount: 0,
      listId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      mentions: [],
      modifiedDate: null,
      parentId: '0',
      replyCount: 0,
      text: 'Well said'
    };
    expect(added).toEqual({
      status: 201,
      author: { ...author, userPrincipalName: AMIRA },
      createdDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{0,6}[1-9])?Z$/),
      ...rest,
      // As recorded: null of a comment that was just added, and an empty list when it is read.
      mentions: null
    });
    expect((await comments(1)).value).toEqual([
      {
        author: { ...author, userPrincipalName: null },
        createdDate: expect.stringMatching(/T\d\d:\d\d:\d\d(\.\d{0,2}[1-9])?Z$/),
        ...rest
      }
    ]);
  });

  it('count from 1 under each row, and no number comes twice', async () => {
    const add = async (item: number): Promise<unknown> =>
      (await post(AMIRA, `items(${item})/Comments`, { text: 'x' })).id;
    expect([await add(1), await add(1), await add(2), await add(1)]).toEqual(['1', '2', '1', '3']);
    const { web } = await started.as(AMIRA);
    await web.getList(LIST).items.getById(1).comments.getById('3').delete();
    expect(await add(1)).toBe('4');
    expect((await comments(1)).value.map(({ id }) => id)).toEqual(['4', '2', '1']);
    expect((await comments(2)).value.map(({ id }) => id)).toEqual(['1']);
  });

  it('come newest first, 30 a page, with a link to the next', async () => {
    for (let number = 1; number <= 45; number += 1) {
      await post(number % 2 ? AMIRA : BEN, 'items(1)/Comments', { text: `Comment #: ${number}` });
    }
    const first = await comments(1);
    expect(first.value.map(({ id }) => Number(id))).toEqual(Array.from({ length: 30 }, (_, i) => 45 - i));
    expect(first['odata.nextLink']).toMatch(
      /\/_api\/web\/lists\(guid%27[0-9a-f-]{36}%27\)\/getitembyid\(1\)\/getcomments\?%24skiptoken=/
    );
    const next = new URL(first['odata.nextLink'] ?? '');
    // One that comes in between moves nothing.
    await post(AMIRA, 'items(1)/Comments', { text: 'Late' });
    const second = await read<Page>(next.pathname + next.search);
    expect(second.value.map(({ id }) => Number(id))).toEqual(Array.from({ length: 15 }, (_, i) => 15 - i));
    expect(second['odata.nextLink']).toBeUndefined();
    const broken = await started.fetch(AMIRA, `${api}/items(1)/getcomments?$skiptoken=x`);
    expect(broken.status).toBe(400);
  });

  it('have replies apart, by $expand or by their own address, and none below them', async () => {
    await post(AMIRA, 'items(1)/Comments', { text: 'Well said' });
    expect(await post(BEN, 'items(1)/Comments(1)/replies', { text: 'Indeed' })).toMatchObject({
      id: '2',
      isReply: true,
      parentId: '1',
      mentions: []
    });
    expect((await comments(1)).value).toMatchObject([{ id: '1', replyCount: 1 }]);
    expect((await comments(1)).value[0]).not.toHaveProperty('replies');
    const reply = { id: '2', text: 'Indeed', isReply: true };
    expect((await comments(1, '?$expand=replies')).value).toMatchObject([{ id: '1', replies: [reply] }]);
    expect(await read(`${api}/items(1)/Comments(1)/replies`)).toMatchObject({ value: [reply] });
    expect((await post(BEN, 'items(1)/Comments(2)/replies', { text: 'No' })).status).toBe(400);
    const { web } = await started.as(AMIRA);
    await web.getList(LIST).items.getById(1).comments.getById('1').delete();
    expect((await comments(1)).value).toEqual([]);
    expect((await started.fetch(AMIRA, `${api}/items(1)/Comments(2)`)).status).toBe(404);
  });

  it('and rows are liked once by each person, who are named', async () => {
    await post(AMIRA, 'items(1)/Comments', { text: 'Well said' });
    expect(await post(BEN, 'items(1)/Comments(1)/like')).toEqual({ status: 200, 'odata.null': true });
    await post(BEN, 'items(1)/Comments(1)/like');
    await post(BEN, 'items(1)/like');
    const liker = {
      creationDate: expect.stringMatching(/Z$/),
      email: BEN,
      id: expect.any(Number),
      loginName: `i:0#.f|membership|${BEN}`,
      name: "Ben O'Neill"
    };
    expect((await comments(1, '?$expand=likedBy')).value).toMatchObject([
      { likeCount: 1, isLikedByUser: false, likedBy: [liker] }
    ]);
    expect(await read(`${api}/items(1)/likedbyinformation?$expand=likedBy`, BEN)).toEqual({
      likedBy: [liker],
      isLikedByUser: true,
      likeCount: '1'
    });
    await post(BEN, 'items(1)/Comments(1)/unlike');
    expect((await comments(1)).value).toMatchObject([{ likeCount: 0 }]);
  });

  it('can be turned off by who edits, then none are given or taken', async () => {
    await post(AMIRA, 'items(1)/Comments', { text: 'Well said' });
    const disabled = (): Promise<Json> => read(`${api}/items(1)?$select=CommentsDisabled`);
    expect(await disabled()).toEqual({ CommentsDisabled: false });
    expect((await post(AMIRA, 'items(1)/SetCommentsDisabled', { value: true })).status).toBe(403);
    await post(OWNER, 'items(1)/SetCommentsDisabled', { value: true });
    expect(await disabled()).toEqual({ CommentsDisabled: true });
    expect((await comments(1)).value).toEqual([]);
    expect((await post(AMIRA, 'items(1)/Comments', { text: 'More' })).status).toBe(400);
    await post(OWNER, 'items(1)/SetCommentsDisabled', { value: false });
    expect((await comments(1)).value).toHaveLength(1);
  });

  it('are for those who may read the row', async () => {
    await post(OWNER, 'breakroleinheritance(copyroleassignments=false,clearsubscopes=true)');
    const { web } = await started.as(AMIRA);
    expect((await refusalOf(web.getList(LIST).items.getById(1).comments())).status).toBe(403);
  });
});
