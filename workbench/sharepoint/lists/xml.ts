import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { badRequest } from '../http/errors';

/** An XML element: its name as written, attributes, children in order, and own text. */
export type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

type Raw = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true
});

function toElement(raw: Raw): Element {
  const name = Object.keys(raw).find((key) => key !== ':@') as string;
  const content = raw[name] as Raw[];
  const isText = (part: Raw): boolean => '#text' in part;
  return {
    name,
    attributes: (raw[':@'] as Record<string, string> | undefined) ?? {},
    children: content.filter((part) => !isText(part)).map(toElement),
    text: content
      .filter(isText)
      .map((part) => String(part['#text']))
      .join('')
  };
}

/** The parser refuses by itself what is nested too deeply or named to harm. */
function rawRoots(text: string): Raw[] {
  try {
    return parser.parse(text) as Raw[];
  } catch (error) {
    throw badRequest(`The XML is not valid: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Parses a document with one root. Throws a 400 when it is no XML. */
export function parseXml(text: string): Element {
  if (XMLValidator.validate(text) !== true) throw badRequest('The XML is not valid.');
  const roots = rawRoots(text).filter((raw) => !('#text' in raw) && !('?xml' in raw));
  if (roots.length !== 1) throw badRequest('The XML must have one root element.');
  return toElement(roots[0]);
}

/** The first child of that name, whatever its case. */
export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name.toLowerCase() === name.toLowerCase());
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
