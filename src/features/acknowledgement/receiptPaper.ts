import { markupOf, newPaper, printPaper } from '../../components/paper';

/** A receipt as it is printed and kept: a title and rows of name and value. */
export type ReceiptPaper = { title: string; rows: [string, string][]; fileName: string; locale: string };

const paperStyle = `
  body { font: 14px/1.5 'Segoe UI', system-ui, sans-serif; margin: 40px; color: #000; background: #fff; }
  h1 { font-size: 22px; margin: 0 0 16px; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: start; padding: 8px 0; border-bottom: 1px solid #999; vertical-align: top; }
  th { width: 30%; font-weight: 600; }
`;

/** Prints the receipt alone, not the page around it. */
export function printReceipt(receipt: ReceiptPaper): void {
  printPaper(paperOf(receipt));
}

/** Saves the receipt as a file that any browser opens. */
export function downloadReceipt(receipt: ReceiptPaper): void {
  const address = URL.createObjectURL(
    new Blob([markupOf(paperOf(receipt))], { type: 'text/html;charset=utf-8' })
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = receipt.fileName;
  link.click();
  URL.revokeObjectURL(address);
}

function paperOf({ title, rows, locale }: ReceiptPaper): Document {
  const paper = newPaper(title, paperStyle, locale);
  const heading = paper.createElement('h1');
  heading.textContent = title;
  const table = paper.createElement('table');
  for (const [name, value] of rows) {
    const row = table.insertRow();
    const header = paper.createElement('th');
    header.scope = 'row';
    header.textContent = name;
    row.append(header);
    row.insertCell().textContent = value;
  }
  paper.body.append(heading, table);
  return paper;
}
