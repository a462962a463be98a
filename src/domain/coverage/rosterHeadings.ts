import { tidyText } from '../plainText';
import type { DateOrder, RosterColumn, RosterLine, RosterProblem, RosterReading } from './roster';

/**
 * How headings are written, apart from case, blanks and punctuation: by our own rosters, by Microsoft Entra and the
 * Microsoft 365 admin centre, by Workday and SAP. Of two headings for one column the one that stands earlier here is taken.
 */
const spellings: Record<RosterColumn, readonly string[]> = {
  email: [
    'email',
    'emailaddress',
    'workemail',
    'workemailaddress',
    'primaryworkemail',
    'emailprimarywork',
    'primaryemail',
    'primaryemailaddress',
    'primarysmtpaddress',
    'mail'
  ],
  otherAddress: ['otheraddress', 'userprincipalname', 'upn', 'signinname', 'signinaddress'],
  name: ['name', 'displayname', 'fullname', 'preferredname', 'legalname', 'employee', 'worker'],
  givenName: ['firstname', 'givenname', 'preferredfirstname', 'legalfirstname'],
  familyName: ['lastname', 'surname', 'familyname', 'preferredlastname', 'legallastname'],
  division: [
    'division',
    'divisionname',
    'department',
    'departmentname',
    'businessunit',
    'supervisoryorganization',
    'supervisoryorganisation',
    'organizationalunit',
    'organisationalunit',
    'orgunit',
    'orgunitname'
  ],
  startDate: [
    'startdate',
    'start',
    'hiredate',
    'employeehiredate',
    'commencementdate',
    'datecommenced',
    'datestarted',
    'datejoined',
    'joiningdate',
    'entrydate',
    'originalhiredate'
  ],
  exemptUntil: ['exemptuntil', 'exempt', 'exemptto', 'exemptionuntil', 'exemptionenddate', 'exemptionends']
};

/** Words that say nothing of what a column holds. */
const fillers = new Set(['the', 'of', 'a', 'staff', 'employee', 'worker', 'member', 's']);

/** What the last heading of a roster that we stored says before the name of the file it was made from. */
export const sourcePrefix = 'File:';

export type RosterHeading = {
  positions: Partial<Record<RosterColumn, number>>;
  problems: RosterProblem[];
  /** As the file writes them. */
  texts: readonly string[];
  headings: RosterReading['headings'];
  source: string | undefined;
};

/** What the columns of a file are taken for, and what is missing for a roster. */
export function readHeading({ line, cells }: RosterLine): RosterHeading {
  const texts = cells.map(tidyText);
  const source = texts
    .find((text) => text.startsWith(sourcePrefix))
    ?.slice(sourcePrefix.length)
    .trim();
  const found = texts.map((text) => ({ text, ...meaningOf(text) }));
  const positions: RosterHeading['positions'] = {};
  const problems: RosterProblem[] = [];
  found.forEach(({ text, column, rank }, index) => {
    if (!column) return;
    const known = positions[column];
    if (known === undefined || rank < found[known].rank) positions[column] = index;
    else if (rank === found[known].rank) problems.push({ kind: 'repeatedColumn', line, column, value: text });
  });
  const lacks = (...columns: RosterColumn[]): boolean =>
    columns.every((column) => positions[column] === undefined);
  if (lacks('email', 'otherAddress')) problems.push({ kind: 'missingColumn', line, column: 'email' });
  if (lacks('name', 'givenName', 'familyName'))
    problems.push({ kind: 'missingColumn', line, column: 'name' });
  if (lacks('division')) problems.push({ kind: 'missingColumn', line, column: 'division' });
  return {
    positions,
    problems,
    texts,
    source,
    headings: found
      .map(({ text, column }, index) => ({
        heading: text,
        ...(column && positions[column] === index ? { column } : {})
      }))
      .filter(({ heading }) => !heading.startsWith(sourcePrefix))
  };
}

/** Whether a text is a heading of some column. */
export function isHeading(text: string): boolean {
  return meaningOf(text).column !== undefined;
}

/** What a heading itself says of how its dates are written, such as (dd/mm/yyyy). */
export function orderIn(heading: string): DateOrder | undefined {
  if (/\bd{1,2}[^a-z]m{1,3}[^a-z]y{2,4}\b/i.test(heading)) return 'dayFirst';
  return /\bm{1,2}[^a-z]d{1,2}[^a-z]y{2,4}\b/i.test(heading) ? 'monthFirst' : undefined;
}

/** The column a heading names, and how clearly: the smaller the rank the better. */
function meaningOf(heading: string): { column?: RosterColumn; rank: number } {
  const words = tidyText(heading)
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !fillers.has(word));
  const plain = (telling.length > 0 ? telling : words).join('');
  for (const column of Object.keys(spellings) as RosterColumn[]) {
    const rank = spellings[column].indexOf(plain);
    if (rank >= 0) return { column, rank };
  }
  return { rank: Infinity };
}
