import type { Line } from '../../model/assessment.ts';
import { bands } from '../../model/figure.ts';
import { type Difference, difference } from './difference.ts';
import { diffSteps } from './diffSteps.ts';

/** Where two lines part; a line that only one has is one difference. @internal */
export function diffLine(where: readonly string[], a: Line | undefined, b: Line | undefined): readonly Difference[] {
  if (!a || !b) return difference(where, 'line', a?.amount.toFixed(), b?.amount.toFixed());
  return [
    ...difference(where, 'units', `${a.units} ${a.unit}`, `${b.units} ${b.unit}`),
    ...bands.flatMap((band) => difference([...where, band], 'edge', a.edges?.[band], b.edges?.[band])),
    ...diffSteps(where, a.steps, b.steps),
    ...difference(where, 'amount', a.amount.toFixed(), b.amount.toFixed()),
  ];
}
