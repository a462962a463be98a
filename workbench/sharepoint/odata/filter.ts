import { createToken, EmbeddedActionsParser, Lexer } from 'chevrotain';
import type { IToken } from 'chevrotain';
import type { Operator } from '../../store/query';
import { badQuery, notImplemented } from '../http/errors';

export type Literal =
  | { type: 'text'; value: string }
  | { type: 'date'; value: string }
  | { type: 'guid'; value: string }
  | { type: 'number'; value: number }
  | { type: 'boolean'; value: boolean }
  | { type: 'null'; value: null };

/** A parsed `$filter`. Paths are as written: `Title`, `Author/EMail`. */
export type FilterNode =
  | { kind: 'and' | 'or'; parts: FilterNode[] }
  | { kind: 'not'; part: FilterNode }
  | { kind: 'compare'; path: string; operator: Operator; value: Literal };

const Space = createToken({ name: 'Space', pattern: /[ \t\r\n]+/, group: Lexer.SKIPPED });
const DateTime = createToken({ name: 'DateTime', pattern: /datetime'[^']*'/i });
const Guid = createToken({ name: 'Guid', pattern: /guid'[^']*'/i });
const Text = createToken({ name: 'Text', pattern: /'(?:[^']|'')*'/ });
const Decimal = createToken({ name: 'Decimal', pattern: /-?\d+(?:\.\d+)?/ });
const Path = createToken({ name: 'Path', pattern: /[A-Za-z_][\w]*(?:\/[A-Za-z_][\w]*)*/ });
const word = (name: string, pattern: RegExp) => createToken({ name, pattern, longer_alt: Path });
const And = word('And', /and/i);
const Or = word('Or', /or/i);
const Not = word('Not', /not/i);
const Comparison = word('Comparison', /eq|ne|gt|ge|lt|le/i);
const True = word('True', /true/i);
const False = word('False', /false/i);
const Null = word('Null', /null/i);
const StartsWith = word('StartsWith', /startswith/i);
const SubstringOf = word('SubstringOf', /substringof/i);
const Open = createToken({ name: 'Open', pattern: /\(/ });
const Close = createToken({ name: 'Close', pattern: /\)/ });
const Comma = createToken({ name: 'Comma', pattern: /,/ });

const TOKENS = [
  Space,
  DateTime,
  Guid,
  Text,
  Decimal,
  And,
  Or,
  Not,
  Comparison,
  True,
  False,
  Null,
  StartsWith,
  SubstringOf,
  Path,
  Open,
  Close,
  Comma
];

const MIRRORED: Record<string, Operator> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

function inner(image: string): string {
  return image.slice(image.indexOf("'") + 1, -1);
}

/** SharePoint's dialect: comparisons, and, or, not, startswith and substringof. */
class FilterParser extends EmbeddedActionsParser {
  constructor() {
    super(TOKENS);
    this.performSelfAnalysis();
  }

  readonly filter = this.RULE('filter', (): FilterNode => {
    const parts = [this.SUBRULE(this.conjunction)];
    this.MANY(() => {
      this.CONSUME(Or);
      parts.push(this.SUBRULE2(this.conjunction));
    });
    return parts.length === 1 ? parts[0] : { kind: 'or', parts };
  });

  private readonly conjunction = this.RULE('conjunction', (): FilterNode => {
    const parts = [this.SUBRULE(this.term)];
    this.MANY(() => {
      this.CONSUME(And);
      parts.push(this.SUBRULE2(this.term));
    });
    return parts.length === 1 ? parts[0] : { kind: 'and', parts };
  });

  private readonly term = this.RULE('term', (): FilterNode =>
    this.OR<FilterNode>([
      {
        ALT: () => {
          this.CONSUME(Not);
          return { kind: 'not', part: this.SUBRULE(this.term) };
        }
      },
      {
        ALT: () => {
          this.CONSUME(Open);
          const node = this.SUBRULE(this.filter);
          this.CONSUME(Close);
          return node;
        }
      },
      { ALT: () => this.SUBRULE(this.textFunction) },
      { ALT: () => this.SUBRULE(this.comparison) }
    ])
  );

  private readonly textFunction = this.RULE('textFunction', (): FilterNode => {
    const node = this.OR<FilterNode>([
      {
        ALT: () => {
          this.CONSUME(StartsWith);
          this.CONSUME(Open);
          const path = this.CONSUME(Path).image;
          this.CONSUME(Comma);
          const value = this.SUBRULE(this.literal);
          return { kind: 'compare', path, operator: 'startsWith', value };
        }
      },
      {
        ALT: () => {
          this.CONSUME(SubstringOf);
          this.CONSUME2(Open);
          const value = this.SUBRULE2(this.literal);
          this.CONSUME2(Comma);
          return { kind: 'compare', path: this.CONSUME2(Path).image, operator: 'contains', value };
        }
      }
    ]);
    this.CONSUME(Close);
    // `substringof('a', Title) eq true` says the same as without it.
    this.OPTION(() => {
      this.CONSUME(Comparison);
      this.CONSUME(True);
    });
    return node;
  });

  private readonly comparison = this.RULE('comparison', (): FilterNode =>
    this.OR<FilterNode>([
      {
        ALT: () => {
          const path = this.CONSUME(Path).image;
          const operator = this.CONSUME(Comparison).image.toLowerCase() as Operator;
          return { kind: 'compare', path, operator, value: this.SUBRULE(this.literal) };
        }
      },
      {
        ALT: () => {
          const value = this.SUBRULE2(this.literal);
          const operator = MIRRORED[this.CONSUME2(Comparison).image.toLowerCase()];
          return { kind: 'compare', path: this.CONSUME2(Path).image, operator, value };
        }
      }
    ])
  );

  private readonly literal = this.RULE('literal', (): Literal =>
    this.OR<Literal>([
      { ALT: () => ({ type: 'text', value: inner(this.CONSUME(Text).image).replace(/''/g, "'") }) },
      { ALT: () => ({ type: 'date', value: inner(this.CONSUME(DateTime).image) }) },
      { ALT: () => ({ type: 'guid', value: inner(this.CONSUME(Guid).image) }) },
      { ALT: () => ({ type: 'number', value: Number(this.CONSUME(Decimal).image) }) },
      { ALT: () => (this.CONSUME(True), { type: 'boolean', value: true }) },
      { ALT: () => (this.CONSUME(False), { type: 'boolean', value: false }) },
      { ALT: () => (this.CONSUME(Null), { type: 'null', value: null }) }
    ])
  );
}

const MOST_COMPARISONS = 500;
const DEEPEST = 100;

/** Throws a 400 for a filter that is nested deeper or is longer than one can evaluate. */
function demandSimple(tokens: IToken[]): void {
  let depth = 0;
  let deepest = 0;
  for (const { tokenType } of tokens) {
    if (tokenType === Open || tokenType === Not) depth += 1;
    if (tokenType === Close) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  const paths = tokens.filter(({ tokenType }) => tokenType === Path);
  if (deepest > DEEPEST || paths.length > MOST_COMPARISONS)
    throw badQuery('The $filter expression is too complex.');
}

const lexer = new Lexer(TOKENS);
const parser = new FilterParser();

/** Functions of OData that SharePoint's list service does not take. */
const REFUSED =
  /\b(endswith|tolower|toupper|trim|concat|length|indexof|replace|substring|contains|round|floor|ceiling|isof|cast)\s*\(/i;
const ARITHMETIC = /\s(add|sub|mul|div|mod)\s/i;
const KNOWN_UNSUPPORTED = /\b(year|month|day|hour|minute|second)\s*\(/i;

function withoutTexts(text: string): string {
  return text.replace(/'(?:[^']|'')*'/g, "''");
}

/** Parses a `$filter`. Throws a 400 for what SharePoint refuses and a 501 for what this service does not know. */
export function parseFilter(text: string): FilterNode {
  const bare = withoutTexts(text);
  if (REFUSED.test(bare) || ARITHMETIC.test(bare))
    throw badQuery(
      `The expression "${text}" is not valid. It uses a function or operator that is not supported.`
    );
  const dated = KNOWN_UNSUPPORTED.exec(bare);
  if (dated) throw notImplemented(`$filter function ${dated[1]}()`);
  const { tokens, errors } = lexer.tokenize(text);
  if (errors.length > 0) throw badQuery(`The expression "${text}" is not valid.`);
  demandSimple(tokens);
  parser.input = tokens;
  const node = parser.filter();
  if (parser.errors.length > 0) throw badQuery(`The expression "${text}" is not valid.`);
  return node;
}
