/*
 * Tries on a real site what no document of SharePoint settles. docs/try-on-a-tenant.md says how to use it.
 *
 * Paste the whole file into the browser's console on a page of a throw-away site. What it does depends on who pastes it:
 * - an owner of the site: makes lists, groups and a permission level named "TenantTry…", and tries what an owner can;
 * - then a member of staff: tries what staff can;
 * - then, where there is one, a second owner: tries what other owners can do with the groups of the first;
 * - at last the first owner again: shows what has become of the rows of staff, and removes everything.
 */
(async () => {
  'use strict';

  /** Needs 15,000 rows more, a quarter of an hour. */
  const tryBeyond20000 = false;

  const page = globalThis;
  const web = page.location.pathname.match(/^\/(?:sites|teams)\/[^/]+/)?.[0] ?? '';
  const personal = 'i:0#.f|membership|';
  const names = {
    facts: 'TenantTryFacts',
    rows: 'TenantTryRows',
    unique: 'TenantTryUnique',
    closed: 'TenantTryClosed',
    level: 'TenantTry add and read',
    kept: 'TenantTry reviewers',
    given: 'TenantTry reviewers given to the owners'
  };
  const list = (name) => `web/lists/getByTitle('${name}')`;
  const group = (name) => `web/sitegroups/getByName('${name}')`;
  const rows = list(names.rows);
  const overwrite = { 'If-Match': '*' };
  const enoughForThreshold = 5100;
  const findings = [];

  // ---- asking ----

  const json = { accept: 'application/json', 'content-type': 'application/json' };
  const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

  /** A digest lasts half an hour, and filling a list can take longer. */
  async function digest() {
    const answer = await fetch(`${web}/_api/contextinfo`, { method: 'POST', headers: json });
    return (await answer.json()).FormDigestValue;
  }
  let digestNow = await digest();

  async function send(path, method, body, headers) {
    const answer = await fetch(`${web}/${path}`, {
      method: method === 'GET' ? 'GET' : 'POST',
      headers: {
        ...json,
        'X-RequestDigest': digestNow,
        ...(method === 'GET' || method === 'POST' ? {} : { 'X-HTTP-Method': method }),
        ...headers
      },
      body
    });
    const text = await answer.text();
    const value = text.startsWith('{') ? JSON.parse(text) : {};
    const code = value['odata.error']?.code ?? value.error?.code ?? '';
    return { status: answer.status, said: `${answer.status} ${code}`.trim(), value };
  }

  const call = (method, path, body, headers) =>
    send(`_api/${path}`, method, body === undefined ? undefined : JSON.stringify(body), headers);
  const get = (path) => call('GET', path);

  /** Notes a finding. `answers` names the switch of workbench/sharepoint/unknowns.ts that it settles. */
  function note(question, expected, found, answers = '') {
    findings.push({ question, answers, expected, found: String(found) });
  }

  async function observe(question, expected, work, answers) {
    const answer = await work();
    note(question, expected, answer.said, answers);
    return answer;
  }

  const addField = (name, xml) =>
    call('POST', `${list(name)}/fields/createfieldasxml`, { parameters: { SchemaXml: xml, Options: 8 } });

  /** The product's own question for one's rows; `who` is `<UserID/>` or a person's id. */
  function caml(where, more) {
    const order = '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>';
    const fields = '<ViewFields><FieldRef Name="ID"/><FieldRef Name="Created"/></ViewFields>';
    const query = `<Query><Where>${where}</Where>${order}</Query>`;
    const ViewXml = `<View>${fields}${query}<RowLimit>200</RowLimit></View>`;
    return call('POST', `${rows}/getitems`, { query: { ViewXml, ...more } });
  }
  const byAuthor = (who) => `<Eq><FieldRef Name="Author"/><Value Type="Integer">${who}</Value></Eq>`;
  const byKey = (who) =>
    `<And><Eq><FieldRef Name="PersonKey"/><Value Type="Text">a1b2c3</Value></Eq>${byAuthor(who)}</And>`;

  /** Adds rows by the hundred until the list holds so many, and waits where SharePoint has had enough. */
  async function fill(wanted) {
    const batch = 'batch-of-the-try';
    const writes = 'writes-of-the-try';
    const part = [
      `--${writes}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `POST ${page.location.origin}${web}/_api/${rows}/items HTTP/1.1`,
      'Accept: application/json',
      'Content-Type: application/json',
      '',
      '{"Title":"row"}',
      ''
    ];
    const body = [
      `--${batch}`,
      `Content-Type: multipart/mixed; boundary="${writes}"`,
      '',
      ...Array.from({ length: 100 }, () => part).flat(),
      `--${writes}--`,
      '',
      `--${batch}--`,
      ''
    ].join('\r\n');
    const type = { 'content-type': `multipart/mixed; boundary="${batch}"` };
    const countNow = async () => (await get(`${rows}?$select=ItemCount`)).value.ItemCount;
    let count = await countNow();
    for (let fruitless = 0; count < wanted;) {
      const answer = await send('_api/$batch', 'POST', body, type);
      const before = count;
      count = await countNow();
      if (count % 1000 < 100) console.log(`${count} of ${wanted} rows`);
      if (count > before) continue;
      fruitless += 1;
      if (fruitless === 20) throw new Error(`SharePoint adds no more rows: ${answer.said}. It has ${count}.`);
      console.log(`SharePoint said ${answer.said}: waiting for half a minute.`);
      await wait(30);
      digestNow = await digest();
    }
  }

  // ---- as the first owner: making what is tried on ----

  async function makeFacts() {
    await call('POST', 'web/lists', { Title: names.facts, BaseTemplate: 100 });
    await addField(
      names.facts,
      '<Field Type="Choice" Name="Pick" DisplayName="Pick"><CHOICES><CHOICE>a</CHOICE></CHOICES></Field>'
    );
    await addField(names.facts, '<Field Type="Text" Name="Needed" DisplayName="Needed" Required="TRUE" />');
    await addField(names.facts, '<Field Type="Number" Name="Small" DisplayName="Small" Max="10" />');
  }

  /** Staff may add to it and read what is theirs; the description tells the other pastes who made it. */
  async function makeRows(me) {
    await call('POST', 'web/lists', { Title: names.rows, BaseTemplate: 100, Description: me.LoginName });
    await addField(
      names.rows,
      '<Field Type="Text" Name="PersonKey" DisplayName="PersonKey" Indexed="TRUE" />'
    );
    await observe('an index on Created By is taken', '204', () =>
      call('MERGE', `${rows}/fields/getByInternalNameOrTitle('Author')`, { Indexed: true }, overwrite)
    );
    await call('MERGE', rows, { ReadSecurity: 2, EnableAttachments: true }, overwrite);
    await call('POST', `${rows}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    const level = await call('POST', 'web/roledefinitions', {
      Name: names.level,
      Description: 'Read, and add items.',
      Order: 200,
      BasePermissions: { High: '176', Low: String(138612833 | 2) }
    });
    const full = await get('web/roledefinitions/getByType(5)?$select=Id');
    await grant('associatedownergroup', full.value.Id);
    await grant('associatedmembergroup', level.value.Id);
    await grant('associatedvisitorgroup', level.value.Id);
    const first = await call('POST', `${rows}/items`, { Title: 'of the owner' });
    const files = `${rows}/items(${first.value.Id})/AttachmentFiles`;
    await send(`_api/${files}/add(FileName='a.txt')`, 'POST', 'of the owner');
  }

  async function grant(associated, level) {
    const { value } = await get(`web/${associated}?$select=Id`);
    if (value.Id === undefined) console.warn(`The site has no ${associated}: it was left out.`);
    else
      await call(
        'POST',
        `${rows}/roleassignments/addroleassignment(principalid=${value.Id},roledefid=${level})`
      );
  }

  async function makeClosed() {
    await call('POST', 'web/lists', { Title: names.closed, BaseTemplate: 100 });
    await call(
      'POST',
      `${list(names.closed)}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`
    );
  }

  // ---- as the first owner: trying ----

  async function tryWrites() {
    const items = `${list(names.facts)}/items`;
    const add = (values) => () => call('POST', items, values);
    const first = await observe('a required column may be left out', '201', add({ Title: 'x' }));
    const item = `${items}(${first.value.Id})`;
    await observe('a choice outside the choices is taken', '201', add({ Pick: 'nonsense' }));
    await observe('a number beyond its maximum', '400', add({ Small: 11 }));
    await observe('Created in a plain add is ignored', '201', add({ Created: '2001-01-01T00:00:00Z' }));
    await observe('a text past 255 characters', '400 -2130575155', add({ Title: 'x'.repeat(256) }));
    await observe('a change without If-Match overwrites', '204', () => call('MERGE', item, { Title: 'y' }));
    await observe('an old ETag', '412', () => call('MERGE', item, { Title: 'y' }, { 'If-Match': '"0"' }));
    await observe('a list name that is taken', '500 -2130575342', () =>
      call('POST', 'web/lists', { Title: names.facts, BaseTemplate: 100 })
    );
  }

  /** What set-up asks of a list of an earlier release, whose choices have become more. */
  async function tryChoices() {
    const pick = `${list(names.facts)}/fields/getByInternalNameOrTitle('Pick')`;
    const { said } = await call(
      'MERGE',
      pick,
      { '@odata.type': '#SP.FieldChoice', Choices: ['a', 'b'] },
      overwrite
    );
    const { value } = await get(`${pick}?$select=Choices`);
    note('new choices through Choices', '204 a, b', `${said} ${value.Choices?.join(', ')}`);
  }

  /** The first row has been changed, so it has a version to pass over. */
  async function tryVersions() {
    const versions = `${list(names.facts)}/items(1)/versions?$select=VersionId&$top=1`;
    const { said, value } = await get(`${versions}&$skip=1`);
    note('a version passed over by $skip', '200 512', `${said} ${value.value?.[0]?.VersionId ?? ''}`);
  }

  async function tryUsers(me) {
    const filter = `Id eq ${me.Id} or Id eq 999999`;
    const { said, value } = await get(`web/siteusers?$select=Id&$filter=${filter}`);
    note('people of the site by their ids', '200 1 person', `${said} ${value.value?.length} person`);
  }

  async function photoOf(account) {
    const page = `${web}/_layouts/15/userphoto.aspx?size=S&accountname=${encodeURIComponent(account)}`;
    const answer = await fetch(page);
    const type = answer.headers.get('content-type') ?? 'without a type';
    return { said: `${answer.status} ${type}`, bytes: new Uint8Array(await answer.arrayBuffer()).join() };
  }

  /** Whoever pastes has no photo, or says so: whether one has is seen at the top right of the page. */
  async function tryPhotos(me) {
    const nobodys = await photoOf('nobody@nowhere.invalid');
    const own = await photoOf(me.LoginName.replace(personal, ''));
    const alike = own.bytes === nobodys.bytes ? 'the same picture' : 'another picture';
    note('the photo of an account that nobody has', '200 image', nobodys.said, 'missingPhotoIsNotFound');
    note(
      'your own photo, where you have none',
      '200 image, the same picture',
      `${own.said.replace(/\/.*/, '')}, ${alike}`,
      'missingPhotoIsNotFound'
    );
  }

  async function tryReads() {
    const items = `${list(names.facts)}/items`;
    await observe('a row that is not there', '404 -2130575338', () => get(`${items}(999999)`));
    await observe('a list that is not there, by title', '404 -1, System.ArgumentException', () =>
      get(list('nowhere'))
    );
    await observe('a list that is not there, by address', '404 -2147024894', () =>
      get(`web/GetList('${web}/Lists/nowhere')`)
    );
    await observe('$expand=Author without its properties', '400', () => get(`${items}?$expand=Author`));
    await observe('a filter on a person by name alone', '400', () => get(`${items}?$filter=Author eq 'x'`));
  }

  async function tryUnique() {
    await call('POST', 'web/lists', { Title: names.unique, BaseTemplate: 100 });
    await addField(names.unique, '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" />');
    const unique = list(names.unique);
    await call('MERGE', `${unique}/fields/getByTitle('Key')`, { EnforceUniqueValues: true }, overwrite);
    await call('POST', `${unique}/items`, { Key: 'one' });
    await observe(
      'a duplicate in a unique column',
      '400 -2130575169',
      () => call('POST', `${unique}/items`, { Key: 'ONE' }),
      'duplicatesAnswer500'
    );
    await observe(
      'read-own on a list with a unique column',
      '400',
      () => call('MERGE', unique, { ReadSecurity: 2 }, overwrite),
      'uniqueColumnsWithReadOwn'
    );
  }

  /** `AddValidateUpdateItemUsingPath`: a row from a form's values, `Author` and `Created` among them. */
  async function addAsForm(values) {
    const { said, value } = await call('POST', `${rows}/AddValidateUpdateItemUsingPath`, {
      listItemCreateInfo: {
        FolderPath: { DecodedUrl: `${web}/Lists/${names.rows}` },
        UnderlyingObjectType: 0
      },
      formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      bNewDocumentUpdate: false
    });
    const told = value.value ?? [];
    const refused = told.find(({ HasException }) => HasException);
    if (refused) return { said: `${said} ${refused.FieldName}: ${refused.ErrorMessage}` };
    return { said, id: Number(told.find(({ FieldName }) => FieldName === 'Id')?.FieldValue) };
  }

  const longAgo = { Title: 'from a form', Created: '2001-02-03 04:05:06' };

  async function tryForm() {
    const { said, id } = await addAsForm(longAgo);
    const { value } = await get(`${rows}/items(${id})?$select=Created`);
    note('as owner: a form sets Created', '200 2001', `${said} ${value.Created ?? ''}`);
  }

  async function tryTimes() {
    const { value } = await call('POST', `${rows}/items`, { Title: 'now' });
    const where = `<Eq><FieldRef Name="ID"/><Value Type="Counter">${value.Id}</Value></Eq>`;
    const created = async (more) => (await caml(where, more)).value.value?.[0]?.Created ?? 'nothing';
    const [plain, utc] = [await created({}), await created({ DatesInUtc: true })];
    const ahead = (Date.parse(`${plain}Z`) - Date.parse(utc)) / 60_000;
    const browser = -new Date(utc).getTimezoneOffset();
    const form = /Z$/.test(plain) ? 'with Z' : 'without offset';
    note(
      'Created of a new row by getitems, without DatesInUtc',
      'without offset',
      `${form}, ${ahead} minutes ahead of UTC (browser: ${browser})`
    );
    note('the same with DatesInUtc', 'with Z', /Z$/.test(utc) ? 'with Z' : `without offset: ${utc}`);
    if (ahead === browser)
      console.warn('Site and browser have the same offset: choose another zone, and start again.');
  }

  async function tryPastThreshold() {
    const nobody = 999999;
    await observe(
      'past 5,000 rows: by author, which has an index',
      '500 -2147024860',
      () => caml(byAuthor(nobody), { DatesInUtc: true }),
      'personIndexLiftsThreshold'
    );
    await observe('past 5,000 rows: by key and author', '200', () =>
      caml(byKey(nobody), { DatesInUtc: true })
    );
    await observe('past 5,000 rows: as owner, by a column without an index', '500 -2147024860', () =>
      get(`${rows}/items?$filter=Title eq 'x'&$top=1`)
    );
    const pageAfter = async (id) => {
      const token = encodeURIComponent(`Paged=TRUE&p_ID=${id}`);
      const { said, value } = await get(`${rows}/items?$select=Id&$top=1&$skiptoken=${token}`);
      return `${said} ${value.value?.[0]?.Id ?? ''}`;
    };
    note('a page that starts after any id, here 2,500', '200 2501', await pageAfter(2500));
    await call('DELETE', `${rows}/items(2600)`, undefined, overwrite);
    const afterNone = await pageAfter(2600);
    note(
      'a page that starts after an id that no row has, here 2,600',
      '400',
      afterNone,
      'pagesStartAnywhere'
    );
  }

  async function tryBeyond() {
    await fill(20_100);
    await observe(
      'an index on a list of more than 20,000 rows',
      '500 -2147024860',
      () => call('MERGE', `${rows}/fields/getByTitle('Title')`, { Indexed: true }, overwrite),
      'listsIndexAtAnySize'
    );
  }

  async function tryGroups() {
    for (const Title of [names.kept, names.given]) await call('POST', 'web/sitegroups', { Title });
    const owner = async () => {
      const path = `${group(names.given)}?$select=Id,Owner/PrincipalType&$expand=Owner`;
      return (await get(path)).value;
    };
    const owners = (await get('web/associatedownergroup?$select=Id')).value.Id;
    const { Id, Owner } = await owner();
    note('who owns a group made by REST', '1 (a person)', `${Owner?.PrincipalType} (a person)`);
    const { said } = await send('_vti_bin/client.svc/ProcessQuery', 'POST', ownerQuery(Id, owners), {
      'content-type': 'text/xml'
    });
    const type = (await owner()).Owner?.PrincipalType;
    note(
      'client.svc gives a group to the owners',
      'it stays a person’s',
      `${type === 1 ? 'it stays a person’s' : 'given'} (${said})`,
      'clientSvcSetsGroupOwner'
    );
  }

  function ownerQuery(groupId, ownerId) {
    const byId = (path, id) =>
      `<Method Id="${path}" ParentId="3" Name="GetById"><Parameters><Parameter Type="Int32">${id}</Parameter></Parameters></Method>`;
    return [
      '<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="Tenant try"><Actions>',
      '<ObjectPath Id="10" ObjectPathId="4"/><ObjectPath Id="11" ObjectPathId="5"/>',
      '<SetProperty Id="12" ObjectPathId="4" Name="Owner"><Parameter ObjectPathId="5"/></SetProperty>',
      '<Method Name="Update" Id="13" ObjectPathId="4"/></Actions><ObjectPaths>',
      '<StaticProperty Id="1" TypeId="{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}" Name="Current"/>',
      '<Property Id="2" ParentId="1" Name="Web"/><Property Id="3" ParentId="2" Name="SiteGroups"/>',
      `${byId(4, groupId)}${byId(5, ownerId)}</ObjectPaths></Request>`
    ].join('');
  }

  /** A custom action that would run a component which no app brings: pages pass it over. It goes at once. */
  async function tryCustomAction(scope, question, answers) {
    const taken = await observe(
      question,
      '403',
      () =>
        call('POST', `${scope}/usercustomactions`, {
          Title: 'TenantTry',
          Location: 'ClientSideExtension.ApplicationCustomizer',
          ClientSideComponentId: '7e0a7c7e-7e57-4e57-8e57-7e0a7c7e7e57'
        }),
      answers
    );
    const { Id } = taken.value;
    if (Id) await call('DELETE', `${scope}/usercustomactions('${Id}')`, undefined, overwrite);
  }

  async function asFirstOwner(me) {
    console.log('Making lists and rows. This takes some minutes; leave the page open.');
    await makeFacts();
    await tryWrites();
    await tryChoices();
    await tryVersions();
    await tryUsers(me);
    await tryReads();
    await tryUnique();
    await makeRows(me);
    await makeClosed();
    await tryTimes();
    await tryForm();
    await tryGroups();
    await tryCustomAction(
      'web',
      'a custom action on a site that blocks custom scripts',
      'componentActionsPassScriptBlock'
    );
    await fill(enoughForThreshold);
    await tryPastThreshold();
    if (tryBeyond20000) await tryBeyond();
    return 'Next: staff paste the same text, then a second owner if there is one, and at last you again, which removes it all.';
  }

  // ---- as staff ----

  async function tryAttachments(own) {
    await observe(
      'attach without the right to edit',
      '403',
      () => send(`_api/${rows}/items(${own})/AttachmentFiles/add(FileName='b.txt')`, 'POST', 'b'),
      'addSufficesForAttachments'
    );
    const address = `${web}/Lists/${names.rows}/Attachments/1/a.txt`;
    await observe(
      'someone else’s attachment, by its address',
      '404',
      () => get(`web/getFileByServerRelativePath(decodedUrl='${address}')/$value`),
      'othersAttachmentsReadable'
    );
  }

  /** Whoever may add and not edit: is a row taken in someone else's name, or with another time? */
  async function tryForging(maker) {
    const timed = await addAsForm(longAgo);
    const { value } = timed.id ? await get(`${rows}/items(${timed.id})?$select=Created`) : { value: {} };
    note('add only: a form sets Created', '403', `${timed.said} ${value.Created ?? ''}`, 'addOnlySetsAuthor');
    const forged = await addAsForm({
      Title: 'in a colleague’s name',
      Author: JSON.stringify([{ Key: maker }])
    });
    // What another wrote cannot be read here, so whether it can tells whose it has become.
    const read = forged.id ? (await get(`${rows}/items(${forged.id})`)).status : undefined;
    const whose = read === 404 ? 'written as the owner' : read === 200 ? 'written as oneself' : '';
    note('add only: a form sets Author', '403', `${forged.said} ${whose}`, 'addOnlySetsAuthor');
  }

  async function tryOwnPastThreshold() {
    const inUtc = { DatesInUtc: true };
    await observe(
      'own rows past 5,000: by a column without an index',
      '500 -2147024860',
      () => get(`${rows}/items?$filter=Title eq 'mine'`),
      'ownRowsEscapeThreshold'
    );
    await observe(
      'own rows past 5,000: our query, by author alone',
      '500 -2147024860',
      () => caml(byAuthor('<UserID/>'), inUtc),
      'personIndexLiftsThreshold or ownRowsEscapeThreshold'
    );
    const { said, value } = await caml(byKey('<UserID/>'), inUtc);
    note(
      'own rows past 5,000: our query, by key and author',
      '200 1 row',
      `${said} ${value.value?.length} row`
    );
  }

  async function tryClosed() {
    const answers = 'forbiddenListIsNotFound';
    const address = `web/GetList('${web}/Lists/${names.closed}')`;
    await observe('a list without any right, by address', '403', () => get(address), answers);
    await observe('a list without any right, by title', '403', () => get(list(names.closed)), answers);
  }

  /** Last of all: where SharePoint's router loads the page anew, the script ends here. */
  async function tryHistory() {
    const before = page.location.href;
    const back = () =>
      new Promise((resolve) => {
        page.addEventListener('popstate', resolve, { once: true });
        setTimeout(resolve, 3000);
        page.history.back();
      });
    for (const step of ['1', '2']) {
      const next = new URL(before);
      next.searchParams.set('tenantTry', step);
      page.history.pushState({}, '', next.href);
    }
    const afterTwo = page.location.href;
    await back();
    const afterOne = page.location.href;
    await back();
    const isRight =
      /tenantTry=2/.test(afterTwo) && /tenantTry=1/.test(afterOne) && page.location.href === before;
    note(
      'two entries of the history, and Back twice',
      'kept',
      isRight ? 'kept' : `${afterOne} ${page.location.href}`
    );
  }

  async function asStaff(me, maker) {
    const own = await call('POST', `${rows}/items`, { Title: 'mine', PersonKey: 'a1b2c3' });
    note('add a row', '201', own.said);
    await observe('someone else’s row', '404', () => get(`${rows}/items(1)`));
    await observe('change one’s own row', '403', () =>
      call('MERGE', `${rows}/items(${own.value.Id})`, { Title: 'changed' }, overwrite)
    );
    await tryOwnPastThreshold();
    await tryAttachments(own.value.Id);
    await tryForging(maker);
    await tryClosed();
    await tryPhotos(me);
    show();
    findings.length = 0;
    await tryHistory();
    return 'Done. If the page was loaded anew or flickered, say so in the issue.';
  }

  // ---- as a second owner ----

  async function asSecondOwner(me) {
    for (const [name, whose] of [
      [names.kept, 'a colleague’s group'],
      [names.given, 'a group that client.svc was to give to the owners']
    ]) {
      const expected = '403';
      await observe(`see the members of ${whose}`, expected, () => get(`${group(name)}/users`));
      await observe(`add a member to ${whose}`, expected, () =>
        call('POST', `${group(name)}/users`, { LoginName: me.LoginName })
      );
    }
    await tryCustomAction(
      'site',
      'a custom action of the site collection, as no administrator of it',
      'ownersChangeSiteActions'
    );
    return 'Done. The first owner pastes once more, which removes it all.';
  }

  // ---- as the first owner once more ----

  async function cleanUp() {
    const path = `${rows}/items?$select=Id,Title,Created,Author/Name&$expand=Author&$orderby=Id desc&$top=10`;
    const written = (await get(path)).value.value ?? [];
    for (const { Title, Created, Author } of written.filter((row) => row.Title !== 'row'))
      note(`the row “${Title}”`, '', `${Created} by ${Author?.Name?.replace(personal, '')}`);
    for (const name of [names.facts, names.unique, names.closed, names.rows])
      await call('DELETE', list(name), undefined, overwrite);
    for (const name of [names.kept, names.given])
      await call('POST', `web/sitegroups/removeByLoginName('${name}')`);
    await observe('a permission level is deleted', '200', () =>
      call('DELETE', `web/roledefinitions/getByName('${names.level}')`, undefined, overwrite)
    );
    const left = await get(rows);
    note('what was made is gone', '404', left.said);
    return 'Removed. To try again, paste once more.';
  }

  // ---- who pastes it ----

  function show() {
    console.table(findings);
  }

  const me = (await get('web/currentuser?$select=Id,LoginName')).value;
  const manageWeb = 0x40000000;
  const rights = (await get('web/effectivebasepermissions')).value;
  const isOwner = (Number(rights.Low ?? rights.EffectiveBasePermissions?.Low) & manageWeb) !== 0;
  const made = await get(`${rows}?$select=Description`);
  const maker = made.value.Description;

  let next;
  if (maker === me.LoginName) next = await cleanUp();
  else if (maker && isOwner) next = await asSecondOwner(me);
  else if (maker) next = await asStaff(me, maker);
  else if (isOwner) next = await asFirstOwner(me);
  else next = 'Nothing to try here yet: an owner of the site goes first.';
  show();
  console.log(next);
})();
