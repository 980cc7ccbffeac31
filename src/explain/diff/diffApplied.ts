import type { Applied } from '../../model/assessment.ts';
import { allKeys, type Difference, difference } from './difference.ts';

/** Where two rates or factors part: first the ratio and the parts that made them, then their values. @internal */
export function diffApplied(where: readonly string[], a: readonly Applied[], b: readonly Applied[]): readonly Difference[] {
  const [before, after] = [byId(a), byId(b)];
  return allKeys(before, after).flatMap((id) => {
    const [one, other] = [before.get(id), after.get(id)];
    const inside = [...where, id];
    return [
      ...(one && other ? difference(inside, 'ratio', ratioOf(one), ratioOf(other)) : []),
      ...(one && other ? diffApplied(inside, one.parts ?? [], other.parts ?? []) : []),
      ...difference(inside, id === 'rate' ? 'rate' : 'factor', one?.value, other?.value),
    ];
  });
}

function byId(applied: readonly Applied[]): ReadonlyMap<string, Applied> {
  return new Map(applied.map((one) => [one.id, one]));
}

/** A capacity of 0 has no finite ratio. */
function ratioOf({ capacity }: Applied): string | undefined {
  return capacity && (capacity.ratio ?? '∞');
}
