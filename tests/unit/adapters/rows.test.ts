import { timeIn } from '../../../src/adapters/sharepoint/rows';
import { ServiceError } from '../../../src/application/failure';

/** As SharePoint Online answers CAML without `DatesInUtc`. */
const siteTime = { Created: '2022-10-12T01:29:59' };

describe('a time column', () => {
  it('is taken as a moment with its offset', () => {
    expect(timeIn({ Created: '2022-10-12T08:29:59Z' }, 'Created')).toBe('2022-10-12T08:29:59Z');
  });

  it('is refused without its offset, whose time it is nobody knows, and when it is empty', () => {
    expect(() => timeIn(siteTime, 'Created')).toThrow(ServiceError);
    expect(() => timeIn({ Created: null }, 'Created')).toThrow(ServiceError);
  });
});
