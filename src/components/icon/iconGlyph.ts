import type { IIconRecord } from '@fluentui/react/lib/Styling';

type IconGlyph = {
  /** The icon's character in its font. */
  character: string;
  fontFamily: string;
};

/** Where every copy of Fluent on a page keeps the icons that the page has registered for all of them. */
type FluentWindow = Window & {
  __globalSettings__?: { icons?: { __remapped: Record<string, string>; [name: string]: unknown } };
};

const families = new Set<string>();

function addFont(family: string, source: string): void {
  document.fonts.add(new FontFace(family, source));
}

/**
 * An icon's character and font, from the icons that the page has registered with Fluent; undefined for a name it does
 * not know. Fluent's own `getIconClassName` says the same and brings 12 KB of themes and style sheets along, which
 * everyone on the front page would download.
 */
export function iconGlyph(name: string): IconGlyph | undefined {
  const icons = (window as FluentWindow).__globalSettings__?.icons;
  if (!icons) return undefined;
  const key = name.toLowerCase();
  const record = icons[icons.__remapped[key] ?? key] as Partial<IIconRecord> | undefined;
  const face = record?.subset?.fontFace;
  const family = face?.fontFamily?.replace(/["']/g, '');
  if (!record?.code || !family) return undefined;
  if (face?.src && !families.has(family)) {
    families.add(family);
    // Taking in a font costs more than drawing a point: what is drawn now is drawn first.
    setTimeout(addFont, 0, family, face.src);
  }
  return { character: record.code, fontFamily: family };
}
