import { filesBelow } from '../world';
import type { Calls } from './calls';

export const files: Calls = {
  'files/authors': async ({ file, call }) =>
    call('GET', `${(await file()).path}?$select=UniqueId,Author,ModifiedBy&$expand=Author,ModifiedBy`),
  'files/content': async ({ file, call }) => call('GET', `${(await file()).path}/$value`),
  'files/delete-200-empty': async ({ file, call }) => call('DELETE', (await file()).path),
  'files/folder': async ({ library, call }) =>
    call('GET', `web/getfolderbyserverrelativepath(decodedUrl='${(await library()).url}')`),
  'files/names-with-signs': async ({ library, call }) =>
    call(
      'POST',
      `${filesBelow((await library()).url)}/addusingpath(decodedUrl='Hi''there%23 is %26ok.docx')`,
      'Words'
    ),
  'files/recycle': async ({ file, call }) => call('POST', `${(await file()).path}/recycle`),
  'files/upload-200': async ({ library, call }) =>
    call(
      'POST',
      `${filesBelow((await library()).url)}/addusingpath(decodedUrl='One.docx',overwrite=true)`,
      'Words'
    ),
  'files/versions': async ({ file, prepare, call }) => {
    const { path } = await file();
    await prepare('PUT', `${path}/$value`, 'Other words');
    await prepare('PUT', `${path}/$value`, 'Other words again');
    return call('GET', `${path}?$select=UniqueId,Versions&$expand=Versions`);
  },
  'recyclebin/all-of-web': async ({ file, prepare, call }) => {
    await prepare('POST', `${(await file()).path}/recycle`);
    return call('GET', 'web?$select=Id,RecycleBin&$expand=RecycleBin');
  },
  'recyclebin/list-item': async ({ rows, prepare, call }) => {
    const { value } = await prepare<{ value: string }>('POST', `${await rows(1)}/items(1)/recycle`);
    return call('GET', `web/recyclebin?$filter=Id eq guid'${value}'`);
  },
  'recyclebin/restore': async ({ rows, prepare, call }) => {
    const { value } = await prepare<{ value: string }>('POST', `${await rows(1)}/items(1)/recycle`);
    return call('POST', `web/recyclebin(guid'${value}')/restore`);
  }
};
