import type { AssessOptions } from '../../model/assessment.ts';
import type { Receiver } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import type { Territory } from '../../model/territory.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { problem } from '../../problems/problem.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Place } from './situation.ts';

/**
 * A territory with its ancestors and the receiver: keys and circumstances of all of them, a nearer key over a farther one.
 * Where neither the regime nor the caller lists any territory, none is needed.
 *
 * @internal
 */
export function placeOf(
  regime: Regime,
  { territories = {} }: AssessOptions,
  territory: string,
  receiver: Receiver | undefined,
): Found<Place> {
  const listed = { ...regime.territories, ...territories };
  const lineage: string[] = [];
  const chain: Territory[] = [];
  for (let id: string | undefined = territory; id !== undefined; ) {
    const one: Territory | undefined = Object.hasOwn(listed, id) ? listed[id] : undefined;
    if (!one && Object.keys(listed).length > 0) return mistaken(unknown(regime, id, Object.keys(listed)));
    if (lineage.includes(id)) return mistaken(problem('release/unknown-territory', ['territory'], `Territory ${id} is its own ancestor.`));
    lineage.push(id);
    if (one) chain.push(one);
    id = one?.parent;
  }
  const keys = Object.assign({}, ...chain.map((one) => one.keys).reverse(), receiver?.keys) as Record<string, string>;
  const circumstances = [...chain, ...(receiver ? [receiver] : [])].flatMap((one) => one.circumstances ?? []);
  return found({ lineage, keys, circumstances, ...(receiver && { receiver }) });
}

function unknown({ id }: Regime, territory: string, known: readonly string[]): ReturnType<typeof problem> {
  const hint = didYouMean(territory, known) ?? 'Pass it under `territories`, with the keys that the law reads, such as its region.';
  return problem('release/unknown-territory', ['territory'], `Neither ${id} nor the caller lists the territory "${territory}".`, hint);
}
