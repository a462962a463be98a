import { coverage as strings } from 'ReviewStrings';

type Orders = readonly [ascending: string, descending: string];

/** How the two orders of a column are called: of texts, of counts, of days, and of what needs doing. */
export const byText: Orders = [strings.aToZ, strings.zToA];
export const byCount: Orders = [strings.fewestFirst, strings.mostFirst];
export const byDay: Orders = [strings.earliestFirst, strings.latestFirst];
export const byNeed: Orders = [strings.neediestFirst, strings.neediestLast];
