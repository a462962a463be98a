/**
 * What a value looks like, without the value: its JSON type and, for texts, the form of what a client would parse.
 * Two answers agree on a property when they have it in the same forms.
 */
export type Form = string;

/** Stands between the forms of one property, and between orders of one collection. */
export const OR = ' or ';

const TEXT_FORMS: [Form, RegExp][] = [
  ['empty', /^$/],
  ['guid', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/],
  ['GUID in braces', /^\{[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}\}$/],
  ['guid in braces', /^\{[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}$/],
  ['date Z', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
  ['date Z with fractions', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,7}Z$/],
  ['date without offset', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/],
  ['date without offset with fractions', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,7}$/],
  ['US date', /^\d{1,2}\/\d{1,2}\/\d{4}$/],
  ['US date and time', /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d [AP]M$/],
  ['ETag of a number', /^"\d+"$/],
  ['ETag of GUID and number', /^"\{[\dA-F-]{36}\},\d+"$/],
  ['ETag of guid and number', /^"[\da-f-]{36},\d+"$/],
  ['digits', /^\d+$/],
  ['decimal', /^\d+\.\d+$/],
  ['hexadecimal', /^0x[\dA-Fa-f]*$/],
  ['XML with double quotes', /^<[^']*>$/],
  ['XML', /^<[\s\S]*>$/],
  ['address', /^https?:\/\//],
  ['path', /^\//]
];

/** The name of a type of SharePoint's own, or the pattern of one that is named after a list. */
function typeForm(text: string): Form | undefined {
  const ofList = /^SP\.Data\..*?(ListItem|Item)$/.exec(text);
  if (ofList) return `type SP.Data.…${ofList[1]}`;
  return /^(SP|Microsoft\.SharePoint)(\.[A-Za-z]+)+$/.test(text) ? `type ${text}` : undefined;
}

function textForm(text: string): Form {
  return typeForm(text) ?? TEXT_FORMS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text';
}

/** The form of a value that has no parts. */
export function formOf(value: unknown): Form {
  if (value === null) return 'null';
  return typeof value === 'string' ? textForm(value) : typeof value;
}

const PLAIN_TEXTS = new Set<Form>(['text', 'digits', 'decimal', 'path']);
const NO_TEXTS = new Set<Form>(['null', 'number', 'boolean', 'object', 'array']);

/** Whether a form may stand for a recorded one: values differ, so that any text may be empty and a plain one of any shape. */
function standsFor(served: Form, recorded: Form): boolean {
  if (served === recorded) return true;
  if (NO_TEXTS.has(served) || NO_TEXTS.has(recorded)) return false;
  if (served.startsWith('XML') && recorded === 'XML') return true;
  return served === 'empty' || recorded === 'empty' || (recorded === 'text' && PLAIN_TEXTS.has(served));
}

/** Among moments with fractions of a second, one in a thousand has none. */
const byChance = { form: 'date Z', among: 'date Z with fractions' };

/** Whether every form that was served is one of those recorded. */
export function formsAgree(served: Form[], recorded: Form[]): boolean {
  const telling = served.includes(byChance.among) ? served.filter((form) => form !== byChance.form) : served;
  return telling.every((form) => recorded.some((one) => standsFor(form, one)));
}
