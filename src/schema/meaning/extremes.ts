import { schedule } from '../../assess/price/schedules/schedule.ts';
import { exact, exactText, one, subtractExact } from '../../exact.ts';
import type { Figure } from '../../model/figure.ts';
import type { Curve, Factor, Schedule } from '../../model/mechanism.ts';
import type { DecimalText } from '../../quantity/quantity.ts';

/** The most combinations that are looked at. */
const most = 64;

/**
 * What a factor may come to, as factors of figures alone: capacities at floor and cap, evidence for nothing and for all,
 * readings at the ends of a curve. The reciprocal of readings has no bounds; it is taken as 1.
 *
 * @internal
 */
export function extremesOf(factor: Factor): readonly Factor[] {
  const standIns = (...values: readonly Figure[]): readonly Factor[] =>
    values.map((value) => ({ ...factor, kind: 'figure', value }) as Factor);
  switch (factor.kind) {
    case 'figure':
      return [factor];
    case 'capacity':
      return standIns(...[{ ...factor.schedule, cap: factor.schedule.floor }, factor.schedule].map(capOf));
    case 'privilege':
      return standIns('1', rest(factor.depth));
    case 'performance':
      return standIns(...valuesOf(factor.curve), factor.otherwise);
    case 'reciprocal':
      return standIns('1');
    case 'combined':
      return (factor.by === 'first' ? factor.of.map((part) => [part]) : [factor.of]).flatMap((parts) =>
        combinations(parts).map((of) => ({ ...factor, of })),
      );
  }
}

/** Every choice of one extreme of each factor, up to a bound. @internal */
export function combinations(factors: readonly Factor[]): readonly (readonly Factor[])[] {
  return factors.reduce<readonly (readonly Factor[])[]>(
    (chosen, factor) => chosen.flatMap((some) => extremesOf(factor).map((one) => [...some, one])).slice(0, most),
    [[]],
  );
}

/** What is left of a schedule where no capacity is left: its cap, rounded. */
function capOf(chosen: Schedule): DecimalText {
  return exactText(schedule(chosen, undefined, [undefined]).value) as DecimalText;
}

/** What a privilege leaves at full evidence. */
function rest(depth: Figure): Figure {
  const left = (value: string): DecimalText => exactText(subtractExact(one, exact(value))) as DecimalText;
  if (typeof depth === 'string') return left(depth);
  const { rows, otherwise, ...table } = depth;
  return {
    ...table,
    rows: rows.map((row) => ({ ...row, value: left(row.value) })),
    ...(otherwise !== undefined && { otherwise: left(otherwise) }),
  };
}

function valuesOf(curve: Curve): readonly DecimalText[] {
  return curve.kind === 'ladder' ? curve.steps.map(({ value }) => value) : [curve.best.value, curve.worst.value];
}
