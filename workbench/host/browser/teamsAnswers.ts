import type { TeamsContext } from '../teams/teamsContext';

/** What an app's Teams library posts to Teams. */
export type TeamsRequest = { id: number; uuidAsString?: string; func: string; args?: unknown[] };

type TeamsAnswer =
  | { kind: 'answered'; args: unknown[] }
  /** Teams does something that is only told of here. */
  | { kind: 'shown'; args: unknown[]; message: string }
  /** The library expects no answer. */
  | { kind: 'noted' }
  | { kind: 'unknown' };

const libraryVersion = '2.36.0';

/** What this host can do, as the library's second version asks for it. */
const runtimeConfiguration = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  supports: { pages: { config: {} }, teamsCore: {}, logs: {} }
});

const noted = /^(registerHandler|appInitialization\..+|setFrameContext|settings\.setValidityState)$/;

/** Answers one request of the library as Teams does. */
export function teamsAnswer({ func, args = [] }: TeamsRequest, context: TeamsContext): TeamsAnswer {
  if (func === 'initialize') {
    const { frameContext, hostClientType } = context;
    return { kind: 'answered', args: [frameContext, hostClientType, runtimeConfiguration, libraryVersion] };
  }
  if (func === 'getContext') return { kind: 'answered', args: [context] };
  if (func === 'executeDeepLink') {
    return { kind: 'shown', args: [true], message: `Teams would open ${String(args[0])}` };
  }
  return noted.test(func) ? { kind: 'noted' } : { kind: 'unknown' };
}
