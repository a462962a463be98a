import { badRequest } from '../http/errors';

/** Throws a 400 for a file name that SharePoint does not take. */
export function demandFileName(name: string): string {
  if (!name.trim() || name.length > 255 || /["*:<>?/\\|]/.test(name) || /^~\$|^\.|\.$/.test(name)) {
    throw badRequest(
      `The file name '${name}' is not valid. It may not be empty or hold any of: " * : < > ? / \\ |`
    );
  }
  return name;
}
