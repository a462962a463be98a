import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const src = join(__dirname, '../../../src');

/** Paper is black on white whatever the theme. */
const papers = /Paper\.ts$/;

/** What darkens the page behind a dialog does so in every theme. */
const shade = /rgb\(0 0 0 \/ \d+%\)/g;

const fixedColour =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|:[^;{]*\b(?:white|black|gr[ae]y|silver|red|green|blue|yellow|orange|navy|teal|purple)\b/i;

function filesEnding(...ends: string[]): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => ends.some((end) => name.endsWith(end)) && !papers.test(name)
  );
}

function fixedColoursIn(name: string): string[] {
  const text = readFileSync(join(src, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return text.split('\n').flatMap((line) => {
    const [found] = fixedColour.exec(line.replace(shade, '')) ?? [];
    return found ? [`${name}: ${line.trim()}`] : [];
  });
}

describe('colours come from the theme', () => {
  it('in every style sheet', () => {
    const sheets = filesEnding('.scss');
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.flatMap(fixedColoursIn)).toEqual([]);
  });

  it('in every style that a component sets', () => {
    const hex = /['"`\s]#[0-9a-f]{3}(?:[0-9a-f]{3})?\b/i;
    const components = filesEnding('.tsx', 'themeVariables.ts');
    const found = components.filter((name) => hex.test(readFileSync(join(src, name), 'utf8')));
    expect(found).toEqual([]);
  });
});
