import type { CoverageInput } from '../../domain/coverage/coverage';
import type { VersionSummary } from '../../domain/policy/policy';
import type { ICoverageServices } from './services';
import type { ReviewData } from './useCoverageReading';

/** What the coverage of a version is worked out from. */
export function coverageInput(
  data: ReviewData,
  version: VersionSummary,
  { clock, calendar }: ICoverageServices
): CoverageInput {
  return {
    ...data,
    version,
    dayOf: calendar.dayOf,
    today: clock.today(),
    now: clock.now().getTime()
  };
}
