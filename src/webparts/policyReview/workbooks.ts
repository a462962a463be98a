import type { IWorkbookReader } from '../../application/review/ports';

/** Reads workbooks with what comes when the first one is chosen: most owners never need it. */
export const workbooks: IWorkbookReader = {
  read: async (bytes) => {
    const loaded = await load();
    return loaded ? loaded.readWorkbook(bytes) : { kind: 'readerNotLoaded' };
  }
};

/** Undefined when it does not come: the network is gone, or a newer release has taken its place. */
async function load(): Promise<typeof import('../../adapters/workbook/readWorkbook') | undefined> {
  try {
    return await import(/* webpackChunkName: 'review-workbook' */ '../../adapters/workbook/readWorkbook');
  } catch {
    return undefined;
  }
}
