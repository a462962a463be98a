import { badQuery } from '../http/errors';

type Body = Record<string, unknown>;

function wrongType(name: string, type: string): Error {
  return badQuery(`Cannot convert the value of '${name}' to the expected type '${type}'.`);
}

/** A text property of a body, if present. Throws a 400 when it is something else. */
export function optionalText(body: Body, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw wrongType(name, 'Edm.String');
  return value;
}

/** A text property that must be there and not blank. */
export function requiredText(body: Body, name: string): string {
  const value = optionalText(body, name);
  if (!value?.trim()) throw badQuery(`The property '${name}' is required.`);
  return value;
}

export function optionalFlag(body: Body, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw wrongType(name, 'Edm.Boolean');
  return value;
}

/** A number, also when it comes as text, as PnPjs sends permission masks. */
export function optionalNumber(body: Body, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number') throw wrongType(name, 'Edm.Double');
  return number;
}

export function optionalTexts(body: Body, name: string): string[] | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every((one): one is string => typeof one === 'string'))
    throw wrongType(name, 'Collection(Edm.String)');
  return value;
}

/** An object inside a body, such as the `parameters` that many actions take. Throws a 400 when it is missing. */
export function requiredObject(body: Body, name: string): Body {
  const value = body[name];
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw badQuery(`The parameter ${name} is missing.`);
  return value as Body;
}
