import { RosterChecker } from '../../../../src/domain/coverage/checkRoster';
import type { CheckedRoster, DateOrder } from '../../../../src/domain/coverage/roster';

/** What comes of a roster of lines whose cells have bars between them. */
export function check(lines: readonly string[], order?: DateOrder): CheckedRoster {
  const checker = new RosterChecker();
  lines.forEach((line, index) => checker.add({ line: index + 1, cells: line.split('|') }));
  return checker.finish(order);
}
