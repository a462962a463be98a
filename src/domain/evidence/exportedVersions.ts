import { policyParts } from '../policy/policy';
import type { PolicyContent } from '../policy/policy';
import type { ScenarioQuestion } from '../policy/questions';
import { exportColumns } from './exportColumns';
import type { FileFinding } from './findings';
import { HeadedRows } from './headedRows';
import type { Cells, CsvRow } from './headedRows';
import { exportedMoment } from './moment';

/** A row of the export of versions: what was published, with its words. */
export type ExportedVersion = {
  policyKey: string;
  /** As it is in the file, like every number here: it is compared, never calculated with. */
  version: string;
  contentHash: string;
  /** Milliseconds since 1970; undefined where it cannot be read. */
  publishedAt: number | undefined;
  /** Undefined where it cannot be read. */
  content: PolicyContent | undefined;
  cells: Cells;
};

/** Collects an export of versions, row by row. */
export class ExportedVersions {
  public readonly versions: ExportedVersion[] = [];
  private readonly rows: HeadedRows;

  /** Throws `MissingColumn`. */
  public constructor(heading: readonly string[]) {
    this.rows = new HeadedRows('versions', heading, exportColumns.versions);
  }

  public get findings(): readonly FileFinding[] {
    return this.rows.findings;
  }

  public add(csvRow: CsvRow): void {
    const cells = this.rows.cellsOf(csvRow);
    const row = { line: csvRow.line, version: cells.Version };
    const publishedAt = exportedMoment(cells.PublishedAt);
    this.rows.look(csvRow, row);
    if (publishedAt === undefined)
      this.rows.findings.push({ kind: 'notATime', row, text: cells.PublishedAt });
    this.versions.push({
      policyKey: cells.PolicyKey,
      version: cells.Version,
      contentHash: cells.ContentHash,
      publishedAt,
      content: contentIn(cells.Content),
      cells
    });
  }
}

function contentIn(json: string): PolicyContent | undefined {
  try {
    const content: unknown = JSON.parse(json);
    return isContent(content) ? content : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isContent(value: unknown): value is PolicyContent {
  const content = Object(value) as Partial<PolicyContent>;
  return (
    [content.policyKey, content.title, content.statement, content.changeSummary].every(isText) &&
    typeof content.number === 'number' &&
    typeof content.material === 'boolean' &&
    isText(content.due?.kind) &&
    Array.isArray(content.points) &&
    content.points.every(
      (point) =>
        [point?.key, point?.icon, point?.title, point?.text].every(isText) &&
        policyParts.some((part) => part === point.part)
    ) &&
    (content.schedule === undefined || isText(Object(content.schedule).zone)) &&
    (content.questions === undefined || areQuestions(content.questions))
  );
}

function areQuestions(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((one) => {
      const { key, situation, answers, right, why, pointKey } = Object(one) as Partial<ScenarioQuestion>;
      return (
        [key, situation, why, pointKey].every(isText) &&
        typeof right === 'number' &&
        Array.isArray(answers) &&
        answers.every(isText)
      );
    })
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
