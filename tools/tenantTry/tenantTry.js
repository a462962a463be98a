/*
 * Tries on a real site what the local service could only take from hearsay or had to guess.
 *
 * Open a throw-away site as its owner, paste this into the browser's console, and compare the table with the
 * README beside `workbench/`. It makes one list, "Local service trial", and deletes it at the end.
 */
(async () => {
  'use strict';

  const web = globalThis.location.pathname.match(/^\/(?:sites|teams)\/[^/]+/)?.[0] ?? '';
  const api = `${web}/_api`;
  const findings = [];

  const digest = await fetch(`${api}/contextinfo`, {
    method: 'POST',
    headers: { accept: 'application/json' }
  })
    .then((answer) => answer.json())
    .then((info) => info.FormDigestValue);

  async function call(method, path, body, headers = {}) {
    const answer = await fetch(`${api}/${path}`, {
      method: method === 'GET' ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'X-RequestDigest': digest,
        ...(method === 'GET' || method === 'POST' ? {} : { 'X-HTTP-Method': method }),
        ...headers
      },
      body: body === undefined ? undefined : JSON.stringify(body)
    });
    const text = await answer.text();
    const json = text.startsWith('{') ? JSON.parse(text) : {};
    return { status: answer.status, code: json['odata.error']?.code, json };
  }

  async function observe(question, expected, work) {
    const found = await work();
    findings.push({ question, expected, found: `${found.status} ${found.code ?? ''}`.trim() });
    return found;
  }

  const list = "web/lists/getByTitle('Local service trial')";
  await call('POST', 'web/lists', { Title: 'Local service trial', BaseTemplate: 100 });
  const field = (xml) =>
    call('POST', `${list}/fields/createfieldasxml`, { parameters: { SchemaXml: xml, Options: 8 } });
  await field(
    '<Field Type="Choice" Name="Pick" DisplayName="Pick"><CHOICES><CHOICE>a</CHOICE></CHOICES></Field>'
  );
  await field('<Field Type="Text" Name="Needed" DisplayName="Needed" Required="TRUE" />');
  await field('<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" />');
  await field('<Field Type="Number" Name="Small" DisplayName="Small" Max="10" />');

  const first = await observe('a required column may be left out', '201', () =>
    call('POST', `${list}/items`, { Title: 'x' })
  );
  const item = `${list}/items(${first.json.Id})`;
  await observe('a choice outside the choices is taken', '201', () =>
    call('POST', `${list}/items`, { Pick: 'nonsense' })
  );
  await observe('a number beyond its maximum', '400', () => call('POST', `${list}/items`, { Small: 11 }));
  await observe('Created in a plain add is ignored', '201', () =>
    call('POST', `${list}/items`, { Created: '2001-01-01T00:00:00Z' })
  );
  await observe('a text past 255 characters', '400 -2130575155', () =>
    call('POST', `${list}/items`, { Title: 'x'.repeat(256) })
  );
  await observe('a row that is not there', '404 -2130575338', () => call('GET', `${list}/items(999999)`));
  await observe('a list that is not there, by title', '404 -1, System.ArgumentException', () =>
    call('GET', "web/lists/getByTitle('nowhere')")
  );
  await observe('a list that is not there, by URL', '404 -2147024894', () =>
    call('GET', `web/GetList('${web}/Lists/nowhere')`)
  );
  await observe('a change without If-Match overwrites', '204', () => call('MERGE', item, { Title: 'y' }));
  await observe('an old ETag', '412', () => call('MERGE', item, { Title: 'y' }, { 'If-Match': '"0"' }));
  await observe('$expand=Author without its properties', '400', () =>
    call('GET', `${list}/items?$expand=Author`)
  );
  await observe('a filter on a note or a person by name alone', '400', () =>
    call('GET', `${list}/items?$filter=Author eq 'x'`)
  );
  await call('MERGE', `${list}/fields/getByTitle('Key')`, { EnforceUniqueValues: true });
  await call('POST', `${list}/items`, { Key: 'one' });
  await observe('a duplicate in a unique column', '400 -2130575169', () =>
    call('POST', `${list}/items`, { Key: 'ONE' })
  );
  await observe('read-own on a list with a unique column', '400', () =>
    call('MERGE', list, { ReadSecurity: 2 }, { 'If-Match': '*' })
  );
  await observe('a name that exists among the lists', '500 -2130575342', () =>
    call('POST', 'web/lists', { Title: 'Local service trial', BaseTemplate: 100 })
  );

  await call('DELETE', list, undefined, { 'If-Match': '*' });
  console.table(findings);
})();
