import { parseODataJSON } from '@pnp/queryable';

/** How an answer without metadata begins. */
const beginning = '{"value":[';

/** Where one row may end and the next begin; somebody's words may look the same. */
const between = '},{';

/** The rows of an answer whose text comes bit by bit: what has come can be parsed before the rest is there. */
export class RowsInText {
  private readonly rows: unknown[] = [];
  private text = '';
  private hasBegun = false;

  /** How many characters wait to be parsed. */
  public get waiting(): number {
    return this.text.length;
  }

  public add(text: string): void {
    this.text += text;
    if (this.hasBegun || !this.text.startsWith(beginning)) return;
    this.text = this.text.slice(beginning.length);
    this.hasBegun = true;
  }

  /** Parses the rows that are whole, where they can be told apart from what is still to come. */
  public parse(): void {
    const end = this.text.lastIndexOf(between);
    const rows = this.hasBegun && end > 0 ? parsed(`[${this.text.slice(0, end + 1)}]`) : undefined;
    if (!rows) return;
    this.rows.push(...rows);
    this.text = this.text.slice(end + 2);
  }

  /**
   * All rows, when all of the text has come; what PnPjs makes of it where the answer holds something else.
   * @throws SyntaxError when the text is no JSON
   */
  public end(): unknown {
    if (!this.hasBegun) return parseODataJSON(JSON.parse(this.text));
    const { value } = JSON.parse(beginning + this.text) as { value: unknown[] };
    return [...this.rows, ...value];
  }
}

/** Nothing for a text that was cut within a row: no such text is JSON once its list is closed. */
function parsed(text: string): unknown[] | undefined {
  try {
    return JSON.parse(text) as unknown[];
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
