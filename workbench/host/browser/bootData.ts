import type { BootData } from '../bootData';

export const bootDataElementId = 'workbenchBootData';

/** Reads what the server wrote into the document. A fresh copy each time: the runtime changes what it is given. */
export function readBootData(): BootData {
  const text = document.getElementById(bootDataElementId)?.textContent;
  if (!text) throw new Error('The page came without its boot data');
  return JSON.parse(text) as BootData;
}
