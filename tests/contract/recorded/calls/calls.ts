import type { Answered } from '../../../../tools/recorded/facts';
import type { World } from '../world';

/** The same call as a recorded one, by the recording's name. Those that are left out are told in `reasons.ts`. */
export type Calls = Record<string, (world: World) => Promise<Answered>>;
