/**
 * Languages that nobody speaks, by the tags that Windows and SharePoint give them. In `qps-ploc` words are accented,
 * bracketed and a third longer; in `qps-plocm` they are written from right to left.
 */
const alphabets = {
  'qps-ploc': { lower: 'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž', upper: 'ÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ' },
  'qps-plocm': { lower: 'אבגדהוזחטיךכלםמןנסעףפץצקרש', upper: 'אבגדהוזחטיךכלםמןנסעףפץצקרש' }
} as const;

export type PseudoLocale = keyof typeof alphabets;

/** Words of other languages are about this much longer than English ones. */
const growth = 0.35;

export function isPseudoLocale(tag: string): tag is PseudoLocale {
  return tag in alphabets;
}

/** Whether a language that nobody speaks is written from right to left. */
export function isMirrored(tag: string): boolean {
  return tag === 'qps-plocm';
}

/** The forms of a text that goes with a count: `one: {count} person | other: {count} people`. */
const pluralForm = /^(zero|one|two|few|many|other): /;

/** A text in a language that nobody speaks. Placeholders such as `{count}` and the names of plural forms stay as they are. */
export function pseudoWords(text: string, locale: PseudoLocale): string {
  if (!text.trim()) return text;
  if (!pluralForm.test(text)) return sentence(text, locale);
  return text
    .split(' | ')
    .map((form) => {
      const [name] = pluralForm.exec(form) ?? [''];
      return name + sentence(form.slice(name.length), locale);
    })
    .join(' | ');
}

function sentence(text: string, locale: PseudoLocale): string {
  const parts = text.split(/(\{\w+\})/);
  const words = parts.map((part, index) => (index % 2 ? part : respell(part, locale))).join('');
  return `[${words}${padding(parts, locale)}]`;
}

function respell(text: string, locale: PseudoLocale): string {
  const { lower, upper } = alphabets[locale];
  return text
    .replace(/[a-z]/g, (letter) => lower[letter.charCodeAt(0) - 97] ?? letter)
    .replace(/[A-Z]/g, (letter) => upper[letter.charCodeAt(0) - 65] ?? letter);
}

/** More words at the end, which break over lines as words do. */
function padding(parts: string[], locale: PseudoLocale): string {
  const length = parts.filter((_, index) => index % 2 === 0).join('').length;
  const more = respell('more text again ', locale);
  return ` ${more.repeat(Math.ceil((length * growth) / more.length)).slice(0, Math.ceil(length * growth))}`.trimEnd();
}
