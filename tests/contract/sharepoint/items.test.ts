import { AMIRA, BEN, INTRANET, OWNER, REVIEWER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';

let started: Started;
const LIST = `${INTRANET}/Lists/Posts`;

beforeAll(async () => {
  started = await startService();
  const { web } = await started.as(OWNER);
  await web.lists.add('Posts');
  const list = web.getList(LIST);
  await list.fields.addText('Short', { MaxLength: 10 });
  await list.fields.addMultilineText('Details', { RichText: false });
  await list.fields.addNumber('Amount', { MinimumValue: 0, MaximumValue: 10 });
  await list.fields.addDateTime('Due');
  await list.fields.addBoolean('Urgent', { DefaultValue: '0' } as never);
  await list.fields.addChoice('Status', { Choices: ['New', 'Closed'], DefaultValue: 'New' } as never);
  await list.fields.addMultiChoice('Reasons', { Choices: ['Rude', 'Private', 'Wrong'] });
  await list.fields.addUser('Assignee', { SelectionMode: 0 });
});
afterAll(() => started.close());

describe('items', () => {
  it('keep values of every type, with defaults for what is left out', async () => {
    const { web } = await started.as(OWNER);
    const { Id: ben } = await web.ensureUser(BEN);
    const { Id } = await web.getList(LIST).items.add({
      Title: 'First',
      Short: 'ünïcödé',
      Details: 'line 1\nline 2',
      Amount: 7.5,
      Due: '2026-11-22T15:00:00.123Z',
      Reasons: ['Rude', 'Wrong'],
      AssigneeId: ben
    });
    const read = await web
      .getList(LIST)
      .items.getById(Id)
      .select('*', 'Assignee/Title', 'Assignee/EMail', 'Author/Name')
      .expand('Assignee', 'Author')();
    expect(read).toMatchObject({
      Title: 'First',
      Short: 'ünïcödé',
      Details: 'line 1\nline 2',
      Amount: 7.5,
      Due: '2026-11-22T15:00:00Z',
      Urgent: false,
      Status: 'New',
      Reasons: ['Rude', 'Wrong'],
      AssigneeId: ben,
      Assignee: { Title: "Ben O'Neill", EMail: BEN },
      Author: { Name: `i:0#.f|membership|${OWNER}` }
    });
  });

  it.each([
    ['an unknown column', { Nowhere: 1 }],
    ['a text too long', { Short: '12345678901' }],
    ['a text for a number', { Amount: 'many' }],
    ['a number out of range', { Amount: 11 }],
    ['a text for a date', { Due: 'tomorrow' }],
    ['a text for a boolean', { Urgent: 'yes' }],
    ['a person the site does not know', { AssigneeId: 9999 }],
    ['a text for several choices', { Reasons: 'Rude' }]
  ])('refuse %s and write nothing', async (_, body) => {
    const { web } = await started.as(OWNER);
    const before = (await web.getList(LIST)()).ItemCount;
    expect((await refusalOf(web.getList(LIST).items.add(body))).status).toBe(400);
    expect((await web.getList(LIST)()).ItemCount).toBe(before);
  });

  it('do not let a client say who and when', async () => {
    const reviewer = await started.as(REVIEWER);
    const { Id } = await reviewer.web
      .getList(LIST)
      .items.add({ Title: 'x', AuthorId: 1, Created: '2001-01-01T00:00:00Z' });
    const read = await reviewer.web
      .getList(LIST)
      .items.getById(Id)
      .select('Created', 'Author/Title')
      .expand('Author')();
    expect(read.Author.Title).toBe('Rafael Reviewer');
    expect(new Date(read.Created).getFullYear()).toBeGreaterThan(2020);
  });

  it('change only against their present ETag', async () => {
    const { web } = await started.as(OWNER);
    const item = web.getList(LIST).items.getById(1);
    const etag = (await item())['odata.etag'];
    const updated = await item.update({ Title: 'Second' }, etag);
    expect(updated.etag).not.toBe(etag);
    const refused = await refusalOf(item.update({ Title: 'Third' }, etag));
    expect(refused).toMatchObject({
      status: 412,
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException'
    });
    expect(refused.message).toContain(etag);
    expect((await refusalOf(item.delete(etag))).status).toBe(412);
    expect((await item()).Title).toBe('Second');
  });

  it('are overwritten and deleted by who names no ETag', async () => {
    const { web } = await started.as(OWNER);
    const { Id } = await web.getList(LIST).items.add({ Title: 'First' });
    await web.getList(LIST).items.getById(Id).update({ Title: 'Second' });
    const send = async (verb: string): Promise<number> => {
      const answer = await started.fetch(OWNER, `${INTRANET}/_api/web/GetList('${LIST}')/items(${Id})`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'X-HTTP-Method': verb,
          'X-RequestDigest': await started.digest(OWNER)
        },
        body: '{"Title":"Third"}'
      });
      return answer.status;
    };
    expect(await send('MERGE')).toBe(204);
    expect((await web.getList(LIST).items.getById(Id)()).Title).toBe('Third');
    expect(await send('DELETE')).toBe(200);
    expect((await refusalOf(web.getList(LIST).items.getById(Id)())).status).toBe(404);
  });

  it('of two writers at once only one wins', async () => {
    const { web } = await started.as(OWNER);
    const item = web.getList(LIST).items.getById(1);
    const etag = (await item())['odata.etag'];
    const outcomes = await Promise.allSettled(['A', 'B'].map((Title) => item.update({ Title }, etag)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('keep versions, which a reader without View Versions does not see', async () => {
    const { web } = await started.as(OWNER);
    const list = web.getList(LIST);
    const { Id } = await list.items.add({ Title: 'v1' });
    await list.items.getById(Id).update({ Title: 'v2' });
    await list.items.getById(Id).update({ Title: 'v3' });
    const versions = await list.items.getById(Id).versions();
    expect(
      versions.map((version) => [version.VersionLabel, version.Title, version.IsCurrentVersion])
    ).toEqual([
      ['3.0', 'v3', true],
      ['2.0', 'v2', false],
      ['1.0', 'v1', false]
    ]);
    expect((await list.items.getById(Id).versions.getById(512)()).Title).toBe('v1');
    await list.items.getById(Id).versions.getById(512).delete();
    expect(await list.items.getById(Id).versions()).toHaveLength(2);
    expect((await refusalOf(list.items.getById(Id).versions.getById(1536).delete())).status).toBe(400);
  });

  it('keep fifty versions unless the list says otherwise, attachments counted, and lose the first ones', async () => {
    const { web } = await started.as(OWNER);
    await web.lists.add('Versioned');
    const list = web.lists.getByTitle('Versioned');
    expect((await list()).MajorVersionLimit).toBe(50);
    const { Id } = await list.items.add({ Title: 'v1' });
    const labels = async (): Promise<string[]> =>
      (await list.items.getById(Id).versions()).map(({ VersionLabel }) => VersionLabel);
    for (let version = 2; version <= 50; version += 1)
      await list.items.getById(Id).update({ Title: `v${version}` });
    expect((await labels()).at(-1)).toBe('1.0');
    await list.items.getById(Id).attachmentFiles.add('a.txt', 'a');
    expect([(await labels())[0], (await labels()).at(-1), (await labels()).length]).toEqual([
      '51.0',
      '2.0',
      50
    ]);
    await list.update({ MajorVersionLimit: 50_000 });
    await list.items.getById(Id).update({ Title: 'v52' });
    expect((await labels()).length).toBe(51);
    for (const wrong of [0, 50_001, 1.5])
      expect((await refusalOf(list.update({ MajorVersionLimit: wrong }))).status).toBe(400);
  });

  it('go to the recycle bin and come back with what hung on them', async () => {
    const { web } = await started.as(OWNER);
    const list = web.getList(LIST);
    const { Id } = await list.items.add({ Title: 'Recycled' });
    await list.items.getById(Id).attachmentFiles.add('note.txt', 'hello');
    const id = await list.items.getById(Id).recycle();
    expect((await refusalOf(list.items.getById(Id)())).status).toBe(404);
    expect((await web.recycleBin()).map((entry) => [entry.Id, entry.Title])).toEqual([[id, 'Recycled']]);
    const reviewer = await started.as(REVIEWER);
    expect(await reviewer.web.recycleBin()).toEqual([]);
    await web.recycleBin.getById(id).restore();
    expect(await list.items.getById(Id).attachmentFiles.getByName('note.txt').getText()).toBe('hello');
    await list.items.getById(Id).delete();
    expect(await web.recycleBin()).toEqual([]);
  });

  it('hold attachments', async () => {
    const { web } = await started.as(OWNER);
    const item = web.getList(LIST).items.getById(1);
    await item.attachmentFiles.add("it's a picture.png", Buffer.from([137, 80, 78, 71, 0, 255]) as never);
    expect(await refusalOf(item.attachmentFiles.add("it's a picture.png", 'x'))).toMatchObject({
      status: 400,
      code: '-2130575257, Microsoft.SharePoint.SPException'
    });
    expect((await item.attachmentFiles()).map((file) => file.ServerRelativeUrl)).toEqual([
      `${LIST}/Attachments/1/it's a picture.png`
    ]);
    expect(await item.select('Attachments', 'AttachmentFiles').expand('AttachmentFiles')()).toMatchObject({
      Attachments: true,
      AttachmentFiles: [{ FileName: "it's a picture.png" }]
    });
    const buffer = await item.attachmentFiles.getByName("it's a picture.png").getBuffer();
    expect(Array.from(new Uint8Array(buffer))).toEqual([137, 80, 78, 71, 0, 255]);
    const amira = await started.as(AMIRA);
    expect(
      (await refusalOf(amira.web.getList(LIST).items.getById(1).attachmentFiles.add('b.txt', 'b'))).status
    ).toBe(403);
    await item.attachmentFiles.getByName("it's a picture.png").delete();
    expect((await item()).Attachments).toBe(false);
  });

  it('carry comments and replies', async () => {
    const amira = await started.as(AMIRA);
    const comment = await amira.web.getList(LIST).items.getById(1).comments.add('Well said');
    const owner = await started.as(OWNER);
    const seen = owner.web.getList(LIST).items.getById(1).comments;
    await seen.getById(comment.id).replies.add('Indeed');
    await seen.getById(comment.id).like();
    expect(await seen()).toMatchObject([
      { text: 'Well said', likeCount: 1, replyCount: 1, author: { name: 'Amira Haddad' } }
    ]);
    const ben = await started.as(BEN);
    expect(
      (await refusalOf(ben.web.getList(LIST).items.getById(1).comments.getById(comment.id).delete())).status
    ).toBe(403);
    await amira.web.getList(LIST).items.getById(1).comments.getById(comment.id).delete();
    expect(await seen()).toEqual([]);
  });

  it('are written by a form all at once or not at all', async () => {
    const { web } = await started.as(OWNER);
    const item = web.getList(LIST).items.getById(1);
    const before = await item();
    const bad = await item.validateUpdateListItem([
      { FieldName: 'Title', FieldValue: 'By form' },
      { FieldName: 'Status', FieldValue: 'Nonsense' }
    ]);
    expect(bad.map((one) => one.HasException)).toEqual([false, true]);
    expect((await item()).Title).toBe(before.Title);
    await item.validateUpdateListItem([
      { FieldName: 'Title', FieldValue: 'By form' },
      { FieldName: 'Due', FieldValue: '11/23/2026 3:00 PM' },
      { FieldName: 'Created', FieldValue: '1/1/2001 11:00 AM' },
      { FieldName: 'Assignee', FieldValue: JSON.stringify([{ Key: `i:0#.f|membership|${AMIRA}` }]) }
    ]);
    expect(await item.select('Title', 'Due', 'Created', 'Assignee/Title').expand('Assignee')()).toMatchObject(
      {
        Title: 'By form',
        Due: '2026-11-23T04:00:00Z',
        Created: '2001-01-01T00:00:00Z',
        Assignee: { Title: 'Amira Haddad' }
      }
    );
  });

  it('hold several persons, found by any of them', async () => {
    const { web } = await started.as(OWNER);
    const list = web.getList(LIST);
    const field = await list.fields.createFieldAsXml(
      '<Field Type="User" Mult="TRUE" DisplayName="Team" List="UserInfo" UserSelectionMode="PeopleOnly" />'
    );
    expect(field).toMatchObject({ TypeAsString: 'UserMulti', FieldTypeKind: 20 });
    const ids = await Promise.all([AMIRA, BEN].map(async (login) => (await web.ensureUser(login)).Id));
    const { Id } = await list.items.add({ Title: 'Together', TeamId: ids });
    const read = await list.items.getById(Id).select('TeamId', 'Team/Title').expand('Team')();
    expect(read).toMatchObject({ TeamId: ids, Team: [{ Title: 'Amira Haddad' }, { Title: "Ben O'Neill" }] });
    expect((await refusalOf(list.items.add({ TeamId: ids[0] }))).status).toBe(400);
  });

  it('are not read through more than twelve person columns at once', async () => {
    const { web } = await started.as(OWNER);
    await web.lists.add('Many people');
    const list = web.lists.getByTitle('Many people');
    for (let n = 1; n <= 11; n += 1) await list.fields.addUser(`P${n}`, { SelectionMode: 0 });
    expect(await refusalOf(list.items())).toMatchObject({
      status: 500,
      code: expect.stringMatching(/^-2147024749/)
    });
    expect(await list.items.select('Title', 'P1Id')()).toEqual([]);
  });
});
