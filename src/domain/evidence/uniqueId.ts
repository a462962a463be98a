const guid = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/i;

/**
 * SharePoint's `UniqueId` of an item in one form: REST answers it plain, the list stream in braces and capitals, the
 * audit log calls it `ListItemUniqueId`. Empty for a text that is none. An item's `GUID` is another.
 */
export function uniqueIdIn(text: string): string {
  return guid.exec(text.trim())?.[1].toLowerCase() ?? '';
}
