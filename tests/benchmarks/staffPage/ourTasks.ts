import type { CDPSession } from '@playwright/test';

type ProfileNode = { id: number; callFrame: { url: string; functionName: string }; children?: number[] };
export type Profile = { nodes: ProfileNode[]; samples: number[]; timeDeltas: number[] };

/** Collects a sampled profile of the page's main thread while `work` runs. */
export async function profiled(session: CDPSession, work: () => Promise<void>): Promise<Profile> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 1000 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  return profile as Profile;
}

/**
 * The longest stretch, in milliseconds, in which the main thread ran without rest what code of ours called or was.
 * @param isOurs tells scripts of ours by their address
 */
export function longestStretch(
  { nodes, samples, timeDeltas }: Profile,
  isOurs: (url: string) => boolean
): number {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (node: ProfileNode, within: boolean): void => {
    const counts = within || isOurs(node.callFrame.url);
    if (counts) ours.add(node.id);
    for (const child of node.children ?? []) {
      const next = byId.get(child);
      if (next) mark(next, counts);
    }
  };
  mark(nodes[0], false);
  let longest = 0;
  let stretch = 0;
  samples.forEach((sample, index) => {
    // A sample stands for the time until the next one.
    const microseconds = timeDeltas[index + 1] ?? 0;
    const name = byId.get(sample)?.callFrame.functionName;
    const goesOn = ours.has(sample) || (stretch > 0 && name === '(garbage collector)');
    stretch = goesOn ? stretch + microseconds : 0;
    longest = Math.max(longest, stretch);
  });
  return longest / 1000;
}
