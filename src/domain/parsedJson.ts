/** What a text holds as JSON; undefined for a text that is none. Never throws. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
