/**
 * Times rivals in turns, so that a busy moment of the machine hits all of them: microseconds a call, the lower decile of
 * each: what else the machine does only ever adds.
 */
export function alternately<Name extends string>(
  rivals: Readonly<Record<Name, () => unknown>>,
  rounds = 41,
  msPerRound = 20,
): Readonly<Record<Name, number>> {
  const names = Object.keys(rivals) as Name[];
  const perRound = new Map(names.map((name) => [name, callsIn(rivals[name], msPerRound)]));
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const calls = perRound.get(name) ?? 1;
      const start = performance.now();
      for (let call = 0; call < calls; call += 1) rivals[name]();
      times.get(name)?.push(((performance.now() - start) * 1000) / calls);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(all.length / 10)]])) as Record<
    Name,
    number
  >;
}

function callsIn(rival: () => unknown, ms: number): number {
  const warm = performance.now();
  let calls = 0;
  while (performance.now() - warm < 300) {
    rival();
    calls += 1;
  }
  return Math.max(1, Math.round((calls * ms) / 300));
}
