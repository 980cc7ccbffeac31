import { Decimal, decimalOf } from '../../decimal.ts';
import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exact,
  maxExact,
  minExact,
  multiplyExact,
  one,
  roundExact,
  subtractExact,
  sumExact,
  zero,
} from '../../exact.ts';
import { exactIn, exactOf, quantity } from '../../quantity/quantity.ts';
import type { AbatementMeasure, CostCurve } from './abatementCost.ts';

/** A cost curve of one release, in what it emits: from all of it down to nothing. @internal */
export interface Costs {
  /** Cost of coming down to an emission; `undefined` where no money is enough. */
  readonly costAt: (emission: Exact) => Exact | undefined;
  /** Emissions that a payer may come down to on account of the costs: the ends of measures. */
  readonly breaks: readonly Exact[];
  /** Where the next unit costs as much as a price; nothing where costs have steps. */
  readonly answer: (price: Exact) => readonly Exact[];
  /** Whether only the breaks can be reached. */
  readonly isWhole: boolean;
  /** What the last unit abated cost, and what the next one costs; absent: none was, or none can be. */
  readonly marginalAt: (emission: Exact) => { readonly last?: Exact; readonly next?: Exact };
  /** Measures that are taken, and how much each abates. */
  readonly taken: (emission: Exact) => readonly { readonly id: string; readonly abated: Exact }[];
}

/** The costs of a release that emits `before`, counted in `unit`. @internal */
export function costsOf(curve: CostCurve, before: Exact, unit: string): Costs {
  switch (curve.kind) {
    case 'linear':
      return linear({ slope: exact(curve.slope), start: exact(curve.start ?? '0') }, before);
    case 'isoelastic':
      return isoelastic({ elasticity: exact(curve.elasticity), reference: exact(curve.reference) }, before);
    case 'measures':
      return stepwise(curve.measures, before, { unit, isWhole: curve.whole ?? false });
  }
}

const half = exact('0.5');

function linear({ slope, start }: { readonly slope: Exact; readonly start: Exact }, before: Exact): Costs {
  const marginal = (abated: Exact): Exact => addExact(start, multiplyExact(slope, abated));
  return {
    costAt: (emission) => {
      const abated = subtractExact(before, emission);
      return multiplyExact(abated, multiplyExact(half, addExact(start, marginal(abated))));
    },
    breaks: [],
    answer: (price) => [subtractExact(before, maxExact(zero, divideExact(subtractExact(price, start), slope)))],
    isWhole: false,
    marginalAt: (emission) => sides(emission, before, marginal(subtractExact(before, emission))),
    taken: () => [],
  };
}

/** Decimal places of a cost that holds a power: half to even, so that each engine rounds it alike. */
const places = 12;

// ∫ τ₀ ((x ÷ E₀)^(−1/η) − 1) dx from E to E₀, with r = E ÷ E₀ and k = 1 ÷ η.
function isoelastic({ elasticity, reference }: { readonly elasticity: Exact; readonly reference: Exact }, before: Exact): Costs {
  const k = decimalOf(divideExact(one, elasticity));
  const isOne = k.eq(1);
  const toExact = (value: Decimal): Exact => exactOf(value.toDecimalPlaces(places, Decimal.ROUND_HALF_EVEN));
  const ratio = (emission: Exact): Decimal => decimalOf(divideExact(emission, before));
  const marginal = (emission: Exact): Exact | undefined =>
    emission.digits === 0n ? undefined : toExact(ratio(emission).pow(k.neg()).minus(1).times(decimalOf(reference)));
  return {
    costAt: (emission) => {
      if (before.digits === 0n) return zero;
      const r = ratio(emission);
      if (r.isZero() && k.gte(1)) return undefined;
      const area = isOne ? r.ln().neg() : new Decimal(1).minus(r.pow(new Decimal(1).minus(k))).div(new Decimal(1).minus(k));
      return toExact(area.minus(new Decimal(1).minus(r)).times(decimalOf(multiplyExact(reference, before))));
    },
    breaks: [],
    answer: (price) => [
      multiplyExact(
        before,
        toExact(new Decimal(1).plus(decimalOf(divideExact(maxExact(zero, price), reference))).pow(decimalOf(elasticity).neg())),
      ),
    ],
    isWhole: false,
    marginalAt: (emission) => (before.digits === 0n ? {} : sides(emission, before, marginal(emission))),
    taken: () => [],
  };
}

function sides(emission: Exact, before: Exact, marginal: Exact | undefined): { readonly last?: Exact; readonly next?: Exact } {
  return {
    ...(marginal && compareExact(emission, before) < 0 && { last: marginal }),
    ...(marginal && emission.digits > 0n && { next: marginal }),
  };
}

function stepwise(
  measures: readonly AbatementMeasure[],
  before: Exact,
  { unit, isWhole }: { readonly unit: string; readonly isWhole: boolean },
): Costs {
  let left = before;
  const steps = measures
    .map(({ id, cost, potential }) => ({ id, cost: exact(cost), potential: exactIn(quantity(potential), unit) ?? zero }))
    .sort((a, b) => compareExact(a.cost, b.cost) || (a.id < b.id ? -1 : 1))
    .map(({ id, cost, potential }) => {
      const abates = minExact(potential, left);
      const step = { id, cost, from: left, to: subtractExact(left, abates) };
      left = step.to;
      return step;
    })
    .filter(({ from, to }) => compareExact(from, to) > 0);
  const abatedBy = ({ from, to }: (typeof steps)[number], emission: Exact): Exact =>
    maxExact(zero, subtractExact(from, maxExact(to, emission)));
  return {
    costAt: (emission) =>
      compareExact(emission, left) < 0 ? undefined : sumExact(steps.map((step) => multiplyExact(step.cost, abatedBy(step, emission)))),
    breaks: steps.map(({ to }) => to),
    answer: () => [],
    isWhole,
    marginalAt: (emission) => {
      const last = [...steps].reverse().find(({ from }) => compareExact(emission, from) < 0);
      const next = steps.find(({ to }) => compareExact(to, emission) < 0);
      return { ...(last && { last: last.cost }), ...(next && { next: next.cost }) };
    },
    taken: (emission) =>
      steps.flatMap((step) => {
        const abated = abatedBy(step, emission);
        return abated.digits > 0n ? [{ id: step.id, abated }] : [];
      }),
  };
}

/** Half to even, to the resolution of amounts. @internal */
export function toResolution(value: Exact, resolution: Exact): Exact {
  return roundExact(value, 'half-even', resolution);
}
