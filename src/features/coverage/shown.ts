import type { Format } from '../../components/format';
import type { Coverage } from '../../domain/coverage/coverage';
import type { ICoverageServices } from './services';
import type { ReviewData } from './useCoverageReading';

/** What the views show: one version's coverage, and what it rests on. */
export type Shown = {
  data: ReviewData;
  coverage: Coverage;
  services: ICoverageServices;
  format: Format;
  /** Reads anew what has changed. */
  onRefresh(): void;
};
