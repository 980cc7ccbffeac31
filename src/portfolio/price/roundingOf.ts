import type { RoundingMode } from '../../exact.ts';
import { divideExact, type Exact, exact } from '../../exact.ts';
import type { Charge, Regime } from '../../model/regime.ts';

/** How the lines of a charge are rounded, as one step; `mixed` where several steps do what no single one does. @internal */
export type LineRounding = SingleRounding | { readonly at: 'mixed' };

/** One step, or none. @internal */
export type SingleRounding = { readonly at: 'none' } | { readonly at: 'band' | 'line'; readonly mode: RoundingMode; readonly to: Exact };

/** The rounding of the lines of a charge. A step that meets multiples of itself already changes nothing. @internal */
export function roundingOf({ rounding = [], settle = [] }: Charge, regime: Pick<Regime, 'settle'>): LineRounding {
  const ofLines = [...settle, ...(regime.settle ?? [])].filter((step) => step.kind === 'round').filter(({ at }) => at === 'line');
  const steps = [
    ...rounding.filter(({ at }) => at === 'band').slice(0, 1),
    ...rounding.filter(({ at }) => at === 'line').slice(0, 1),
    ...ofLines,
  ];
  let result: SingleRounding = { at: 'none' };
  for (const { at, mode, to } of steps) {
    if (typeof to !== 'string') return { at: 'mixed' };
    const step = exact(to);
    if (result.at === 'none') result = { at: at === 'band' ? 'band' : 'line', mode, to: step };
    else if (!isMultiple(result.to, step)) return { at: 'mixed' };
  }
  return result;
}

/** The rounding that `assess` tells a rounding gap against: that of the settlement, otherwise that of the lines. @internal */
export function coarsestOf({ rounding = [], settle = [] }: Charge, regime: Pick<Regime, 'settle'>): SingleRounding {
  const settled = [...(regime.settle ?? []), ...settle].find((step) => step.kind === 'round');
  const found = settled ?? rounding.find(({ at }) => at === 'line' || at === 'band');
  return typeof found?.to === 'string' ? { at: 'line', mode: found.mode, to: exact(found.to) } : { at: 'none' };
}

/** Whether `a` is a whole number of `b`. @internal */
export function isMultiple(a: Exact, b: Exact): boolean {
  const { digits, scale, divisor } = divideExact(a, b);
  return digits % (divisor * 10n ** BigInt(scale)) === 0n;
}
