import { Session } from 'node:inspector/promises';

/** Time by part of the work, longest first. */
export type Profile = readonly { readonly part: string; readonly milliseconds: number }[];

const parts: readonly (readonly [RegExp, string])[] = [
  [/papaparse/, 'text to cells (Papa Parse)'],
  [/portfolio\/csv\/csvText|^node:/, 'bytes to text'],
  [/portfolio\/csv\//, 'cells to rows'],
  [/portfolio\/compile\//, 'rows to columns'],
  [/portfolio\/|\/assess\/|\/exact\.ts/, 'payments'],
];

/** Does something under the sampling profiler. Files are told apart by name, so it must run from the sources. */
export async function profiled(work: () => Promise<unknown>): Promise<Profile> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map<string, number>();
  (profile.samples ?? []).forEach((id, at) => {
    const { functionName = '', url = '' } = frames.get(id) ?? {};
    const part = partOf(functionName, url);
    times.set(part, (times.get(part) ?? 0) + (profile.timeDeltas?.[at] ?? 0) / 1000);
  });
  session.disconnect();
  return [...times]
    .filter(([part]) => part !== '')
    .map(([part, milliseconds]) => ({ part, milliseconds }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

function partOf(name: string, url: string): string {
  if (name === '(garbage collector)') return 'collecting garbage';
  if (name === '(idle)') return '';
  if (url === '') return 'bytes to text';
  return parts.find(([pattern]) => pattern.test(url))?.[1] ?? 'the rest';
}
