/**
 * What figures were on 29 November 2026, while pages were read one after the other and records were objects; and those of
 * the review on 30 November, while rows came with their metadata.
 */
export const before: Record<string, number> = {
  'roster of 100,000 people: checked': 376,
  'opening the report panel, the first time': 262,
  '250,000 records: everything read and worked out': 13_278,
  '250,000 records: the longest task while reading': 144,
  '250,000 records: a second look': 936,
  '250,000 records: an interaction to the next paint, the slowest': 128,
  '250,000 records: everything read, 300 ms a page': 23_800,
  '250,000 records: everything read, 1,500 ms a page': 29_908,
  '250,000 records: heap of the page': 31,
  '250,000 records: heap after 20 looks more, of that after the first': 15.5
};
