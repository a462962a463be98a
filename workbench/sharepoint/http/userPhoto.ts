import { SharePointError } from './errors';
import type { Rendered } from './render';

/** The page that answers people's photos. */
export const USER_PHOTO = '/_layouts/15/userphoto.aspx';

/** A photo, here a colour of the account's own; without one, the picture that stands for anybody. */
export function photoOf(account: string, hasPhoto: boolean): Rendered {
  const paper = hasPhoto ? `hsl(${hueOf(account)} 45% 45%)` : '#c8c6c4';
  const body =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="${paper}" d="M0 0h48v48H0z"/>` +
    '<path fill="#605e5c" d="M24 10a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM8 44a16 14 0 0 1 32 0z"/></svg>';
  return { status: 200, headers: { 'Content-Type': 'image/svg+xml' }, body };
}

export function noPhoto(): SharePointError {
  return new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'There is no photo.');
}

function hueOf(account: string): number {
  return [...account].reduce((hue, letter) => (hue * 31 + letter.charCodeAt(0)) % 360, 7);
}
