import { strToU8, zipSync } from 'fflate';

/** A text, or a day as Excel counts them, shown as a date. */
type Cell = string | { days: number };

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A workbook as small as Excel takes one.
 *
 * @param instead - parts by their path, in place of those that belong there
 */
export function workbookOf(
  sheets: Record<string, Cell[][]>,
  instead: Record<string, string> = {}
): ArrayBuffer {
  const names = Object.keys(sheets);
  const numbered = (make: (name: string, number: number) => string): string =>
    names.map((name, index) => make(name, index + 1)).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${numbered(
      (name, number) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`
    )}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      numbered((_, number) => relation(number, 'worksheet', `worksheets/sheet${number}.xml`)) +
        relation(names.length + 1, 'styles', 'styles.xml')
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetOf(sheets[name]);
  });
  const entries = Object.entries({ ...parts, ...instead }).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>).slice().buffer;
}

function relationships(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

function relation(number: number, type: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${relations}/${type}" Target="${target}"/>`;
}

function sheetOf(rows: Cell[][]): string {
  const cell = (value: Cell, place: string): string =>
    typeof value === 'string'
      ? `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
      : `<c r="${place}" s="1"><v>${value.days}</v></c>`;
  const inner = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row
        .map((value, column) => cell(value, `${String.fromCharCode(65 + column)}${index + 1}`))
        .join('')}</row>`
  );
  return `<worksheet xmlns="${main}"><sheetData>${inner.join('')}</sheetData></worksheet>`;
}
