import { badQuery } from './errors';

/** One step of a REST path: `getByTitle('T')` is a name with an argument. Names are compared in lower case. */
type Segment = { name: string; text: string; args: Arguments };
export type Argument = string | number | boolean | null;
/** Arguments by position, and the named ones by lower-case name. */
export type Arguments = { positional: Argument[]; named: Record<string, Argument> };

/** Splits at a separator that stands outside quotes and parentheses. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')') depth -= 1;
    else if (!quoted && depth === 0 && character === separator) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  if (quoted || depth !== 0) throw badQuery(`The expression "${text}" is not valid.`);
  return [...parts, text.slice(start)];
}

function literal(text: string, aliases: URLSearchParams): Argument {
  const trimmed = text.trim();
  if (trimmed.startsWith('@')) {
    const value = aliases.get(trimmed);
    if (value === null) throw badQuery(`The parameter alias '${trimmed}' has no value in the query string.`);
    return literal(value, new URLSearchParams());
  }
  const quoted = /^(?:guid|datetime)?'([\s\S]*)'$/i.exec(trimmed);
  if (quoted) return quoted[1].replace(/''/g, "'");
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  if (/^null$/i.test(trimmed)) return null;
  if (/^-?\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed);
  throw badQuery(`The expression "${trimmed}" is not valid.`);
}

function parseArguments(text: string, aliases: URLSearchParams): Arguments {
  const args: Arguments = { positional: [], named: {} };
  if (!text.trim()) return args;
  for (const part of splitOutside(text, ',')) {
    const named = /^\s*(\w+)\s*=([\s\S]*)$/.exec(part);
    if (named) args.named[named[1].toLowerCase()] = literal(named[2], aliases);
    else args.positional.push(literal(part, aliases));
  }
  return args;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badQuery(`The expression "${text}" is not valid.`);
  }
}

/** Parses the part of a URL after `/_api/`. Throws a 400 for what is no REST path. */
export function parsePath(path: string, aliases: URLSearchParams): Segment[] {
  const readable = path.replace(/%27/g, "'").replace(/\/+$/, '');
  return splitOutside(readable, '/').map((raw) => {
    const text = decode(raw);
    const open = text.indexOf('(');
    if (open < 0) return { name: text.toLowerCase(), text, args: { positional: [], named: {} } };
    if (!text.endsWith(')')) throw badQuery(`The expression "${text}" is not valid.`);
    const name = text.slice(0, open);
    return { name: name.toLowerCase(), text, args: parseArguments(text.slice(open + 1, -1), aliases) };
  });
}

/** The argument by name, or the one at a position. */
export function argument(args: Arguments, name: string, position = 0): Argument | undefined {
  return args.named[name.toLowerCase()] ?? args.positional[position];
}

/** As `argument`, but it must be there. Throws a 400. */
export function requiredArgument(args: Arguments, name: string, position = 0): Argument {
  const value = argument(args, name, position);
  if (value === undefined || value === null) throw badQuery(`The parameter ${name} is missing.`);
  return value;
}

/** As `requiredArgument`, for an id or another whole number. Throws a 400 for anything else. */
export function wholeArgument(args: Arguments, name: string, position = 0): number {
  const value = requiredArgument(args, name, position);
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (!Number.isSafeInteger(number)) throw badQuery(`The parameter ${name} must be a whole number.`);
  return number as number;
}

/** Whether a segment has any argument: `items(7)` addresses one, `items` all. */
export function hasArguments(args: Arguments): boolean {
  return args.positional.length > 0 || Object.keys(args.named).length > 0;
}

/** A URL's path and query, parted at the first question mark. */
export function splitQuery(url: string): [path: string, query: string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}
