import { badRequest } from '../http/errors';
import { childOf, parseXml } from '../lists/xml';
import type { Element } from '../lists/xml';

/** A client's request: what is to be done in order, and the objects it is done to, by the ids the client gave them. */
export type ClientRequest = { actions: Element[]; objects: Map<string, Element> };

/** Parses a `ProcessQuery` request. Throws a 400 for what is none. */
export function parseRequest(text: string): ClientRequest {
  const root = parseXml(text);
  const actions = childOf(root, 'Actions');
  const paths = childOf(root, 'ObjectPaths');
  if (root.name !== 'Request' || !actions || !paths)
    throw badRequest('The request must be a Request with Actions and ObjectPaths.');
  return {
    actions: actions.children,
    objects: new Map(paths.children.map((path) => [attributeOf(path, 'Id'), path]))
  };
}

/** Throws a 400 when the attribute is missing. */
export function attributeOf(element: Element, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw badRequest(`${element.name} has no ${name}.`);
  return value;
}

/** The only parameter of a method, as text. Throws a 400 when there is another number of them. */
export function parameterOf(method: Element): string {
  const parameters = childOf(method, 'Parameters')?.children ?? [];
  if (parameters.length !== 1) throw badRequest(`${method.name} takes one parameter.`);
  return parameters[0].text.trim();
}
