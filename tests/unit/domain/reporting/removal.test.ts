import type { CaseEvent } from '../../../../src/domain/reporting/case';
import {
  removedPictures,
  removedPictureText,
  removedReportText
} from '../../../../src/domain/reporting/removal';

const hash = (letter: string): string => letter.repeat(64);
const event = (text: string, kind: CaseEvent['kind'] = 'removed'): CaseEvent => ({
  at: '2026-11-22T05:00:00Z',
  by: { name: 'Rafael', email: '' },
  kind,
  text
});

describe('what was taken out of a report', () => {
  it('is said with the reason', () => {
    expect(removedReportText(4, 'Shows a customer')).toBe('REP-4: Shows a customer');
    expect(removedPictureText(4, hash('a'), 'Private')).toBe(`REP-4, SHA-256 ${hash('a')}: Private`);
  });

  it('is found again by the report’s number, as far as it was taken out', () => {
    const history = [
      event('', 'opened'),
      event(removedReportText(4, 'Shows a customer')),
      event(removedPictureText(4, hash('a'), 'Private')),
      event(removedPictureText(41, hash('b'), 'Another report')),
      event(removedPictureText(4, hash('c'), 'A note only'), 'noted'),
      event(`See ${removedPictureText(4, hash('d'), 'Quoted')}`),
      event(removedPictureText(4, hash('e'), ''))
    ];
    expect(removedPictures(history, 4)).toEqual([hash('a'), hash('e')]);
    expect(removedPictures(history, 5)).toEqual([]);
  });
});
