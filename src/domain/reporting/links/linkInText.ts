import { LinkRefused, longestLink, readWebAddress } from './webAddress';

/** Characters nobody sees, such as zero-width spaces and marks of direction: they come along when people copy. */
const invisible = /\p{Cf}/gu;

/** What people and programs put around a link, with what ends it. */
const around: Record<string, string> = {
  '"': '"',
  "'": "'",
  '‹': '›',
  '«': '»',
  '»': '«',
  '“': '”',
  '„': '“”',
  '‘': '’',
  '(': ')',
  '[': ']'
};

/** Where a link begins: at the start, after white space, in `<…>`, in quotes, or in the brackets of `[words](link)`. */
const beginning = /(?:^|[\s<]|\](?=\())(["'‹«»“„‘([]*)(?=https?:\/\/)/gi;

/**
 * The one link in what a person pasted, ready to be read as an address. A word before it, words after it, quotes,
 * brackets, blanks inside it and invisible characters are taken off. Text without a link comes back as it is, for its
 * reader to refuse. Throws `LinkRefused` for a text that is too long or holds several links.
 */
export function linkInText(text: string): string {
  if (text.length > longestLink) throw new LinkRefused('tooLong');
  const seen = text.replace(invisible, '').trim();
  const starts = [...seen.matchAll(beginning)];
  if (starts.length === 0) return unquoted(seen);
  const links = starts.map((start, index) => {
    const from = (start.index ?? 0) + start[0].length;
    return linkFrom(seen.slice(from, starts[index + 1]?.index), start[1], from > 0);
  });
  if (new Set(links).size > 1) throw new LinkRefused('notALink');
  return links[0];
}

/** The one web address in a text, and nothing else of it; undefined where none can be told. */
export function oneAddressIn(text: string): string | undefined {
  try {
    const link = linkInText(text);
    return /^https?:/i.test(link) ? readWebAddress(link).href : undefined;
  } catch (error) {
    if (error instanceof LinkRefused) return undefined;
    throw error;
  }
}

/** A link without its scheme, such as `"www.example.org/page"`. */
function unquoted(text: string): string {
  const end = around[text[0]];
  return end && end.includes(text[text.length - 1]) ? text.slice(1, -1).trim() : text;
}

function linkFrom(rest: string, quotes: string, isWithin: boolean): string {
  const [line] = rest.split(/[<>\r\n]/, 1);
  const [first] = line.split(/\s/, 1);
  const words = line.slice(first.length).trim();
  const goesOn = words !== '' && isRestOfLink(words);
  const link = goesOn ? line.trim().replace(/\s/g, '%20') : first;
  return withoutEnd(link, quotes, isWithin || (words !== '' && !goesOn));
}

/**
 * Whether what follows a blank belongs to the link: Teams leaves blanks in the names of teams, SharePoint in those of
 * pages. Words alone are what a person wrote.
 */
function isRestOfLink(words: string): boolean {
  return /[=&]|\S\/\S|\.[a-z]{3,5}$/i.test(words);
}

/** Without the closing quotes of the opening ones, and without the full stop of the sentence that the link stands in. */
function withoutEnd(link: string, quotes: string, isInSentence: boolean): string {
  let end = link.length;
  const cutStop = (): void => {
    while (isInSentence && '.,;:!?'.includes(link[end - 1])) end -= 1;
  };
  cutStop();
  for (const quote of [...quotes].reverse()) {
    if (around[quote].includes(link[end - 1])) end -= 1;
    cutStop();
  }
  return link.slice(0, end);
}
