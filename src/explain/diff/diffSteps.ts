import type { Step } from '../../model/assessment.ts';
import { bands } from '../../model/figure.ts';
import { diffApplied } from './diffApplied.ts';
import { allKeys, type Difference, difference } from './difference.ts';

/** Where two rows of steps part, in the order of calculation. @internal */
export function diffSteps(where: readonly string[], a: readonly Step[], b: readonly Step[]): readonly Difference[] {
  const [before, after] = [byPlace(a), byPlace(b)];
  const rank = (key: string): number => rankOf(before.get(key) ?? after.get(key));
  return [...allKeys(before, after)]
    .sort((one, other) => rank(one) - rank(other))
    .flatMap((key) => diffStep([...where, key], before.get(key), after.get(key)));
}

function diffStep(where: readonly string[], a: Step | undefined, b: Step | undefined): readonly Difference[] {
  if (!a || !b) return difference(where, 'step', a?.amount, b?.amount);
  const amount = difference(where, 'amount', a.amount, b.amount);
  if (a.stage === 'price' && b.stage === 'price') {
    return [
      ...difference(where, 'units', `${a.units} ${a.unit}`, `${b.units} ${b.unit}`),
      ...diffApplied(where, [a.rate, ...a.factors], [b.rate, ...b.factors]),
      ...amount,
    ];
  }
  if (a.stage === 'price' || b.stage === 'price') return amount;
  return [
    ...allKeys(a.values, b.values).flatMap((name) => difference([...where, name], 'value', a.values[name], b.values[name])),
    ...amount,
  ];
}

/** Steps by band or mechanism; a mechanism that acts twice is counted. */
function byPlace(steps: readonly Step[]): ReadonlyMap<string, Step> {
  const places = new Map<string, Step>();
  for (const step of steps) {
    const name = step.stage === 'price' ? step.band : step.by;
    let key = name;
    for (let count = 2; places.has(key); count += 1) key = `${name} ${count}`;
    places.set(key, step);
  }
  return places;
}

const stages = ['scope', 'measure', 'select', 'split', 'price', 'settle'] as const;

function rankOf(step: Step | undefined): number {
  if (!step) return 0;
  return stages.indexOf(step.stage) * 10 + (step.stage === 'price' ? bands.indexOf(step.band) : 0);
}
