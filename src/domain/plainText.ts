/** A text without any of this is as plain as it can be: most are, and are told apart quickly. */
const anythingOdd = /[^ -~]|`|^ | $| {2}/;

/** What changes how a text is laid out and is not seen. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** As above, but for the joiners and selectors that letters of some scripts, and emoji, are written with. */
const unseenBesideLetters = /(?!\u200C|\u200D|[\uFE00-\uFE0F])[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Blanks of any width and kind, line ends too. U+2800 is a picture of nothing. */
const blanks = /[\s\p{Z}\u2800]+/gu;

/** Controls that are no blanks. */
const controls = /(?!\s)\p{Cc}/gu;

/** What keyboards, word processors and other programs write where a name has an apostrophe. */
const apostrophes = /[\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02C8\u2032\u00B4\u0060\uFF07\uA78C]/g;

/** A text as it is shown and kept: NFC, blanks of any kind as one, without what nobody sees. */
export function tidyText(text: string): string {
  return anythingOdd.test(text) ? made(text, unseenBesideLetters) : text;
}

/** A text as it is compared: two that look alike are the same. Case stays. */
export function plainText(text: string): string {
  return anythingOdd.test(text) ? made(text, unseen).replace(apostrophes, "'") : text;
}

/** What an address is known by: plain, and whatever the case. */
export function addressKey(address: string): string {
  return plainText(address).toLowerCase();
}

/** A text as it is searched: without case, accents and apostrophes, so that "obrien" finds "O’Brien" and "zoe" "Zoë". */
export function searchedText(text: string): string {
  const plain = plainText(text).toLowerCase().replace(/'/g, '');
  return /^[ -~]*$/.test(plain) ? plain : plain.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Composed again after what nobody sees is gone, for two letters may have met. */
function made(text: string, out: RegExp): string {
  return text.replace(out, '').replace(controls, '').replace(blanks, ' ').trim().normalize('NFC');
}
