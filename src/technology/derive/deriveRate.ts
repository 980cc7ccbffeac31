import {
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactText,
  maxExact,
  minExact,
  multiplyExact,
  type RoundingMode,
  subtractExact,
  sumExact,
  zero,
} from '../../exact.ts';
import { readWhole } from '../../input/readNumber.ts';
import { readWord } from '../../input/readWord.ts';
import { together } from '../../input/together.ts';
import type { ExactText } from '../../model/assessment.ts';
import { type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { exactIn, type Quantity, type QuantityText } from '../../quantity/quantity.ts';
import { readDigits } from '../readDigits.ts';
import { partsOfUnit, readRateUnit } from '../readRate.ts';
import { quantityOf, rounded } from '../rounding.ts';
import { ranked, rankingOf, without } from './ranking.ts';
import { bestCount, rateBy } from './rateBy.ts';
import { type RateMethodChoice, type ReadMethod, readMethod } from './readMethod.ts';
import { type Plant, type PlantYear, readSample } from './readSample.ts';

/** The method, and how the rate is written. */
export type DeriveRateOptions = RateMethodChoice & {
  /** Unit of the rate; `kg/t` by default. Masses and outputs are converted to it. */
  readonly unit?: string;
  /** Decimal places of the rate in its unit, 0 to 20; 6 by default. */
  readonly digits?: number;
  /** How the rate is rounded; `ceiling` by default, so that the plant that sets a rate passes it. */
  readonly mode?: RoundingMode;
  /** A sample of fewer plants carries a warning; 30 by default, the number from which the Clean Air Act takes a share of the sources. */
  readonly small?: number;
};

/** How one plant of the sample stands against the rate. */
export interface PlantPerformance {
  readonly plant: string;
  readonly years: readonly number[];
  /** Of all its years. */
  readonly output: Quantity;
  readonly mass: Quantity;
  /** mass ÷ output, in the unit of the rate; a quotient that does not end is cut at 60 digits. */
  readonly specific: Quantity;
  /** The same as a decimal that ends or as a fraction. */
  readonly exact: ExactText;
  /** Whether the specific emission is at or below the rate as it is written. */
  readonly passes: boolean;
  /** max(0, specific − rate), in the unit of the rate. */
  readonly gap: Quantity;
  /** gap × output, in tonnes over all its years: what the plant would have to avoid. */
  readonly excess: Quantity<'t'>;
}

/** What must be known about a derived rate before it is used. */
export interface RateNotice {
  readonly code: 'small-sample' | 'less-than-one-plant' | 'zero-rate';
  /** In English. */
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
}

/** How far the rate depends on single plants: it is derived again without each of them. */
export interface LeaveOneOut {
  readonly lowest: QuantityText;
  readonly highest: QuantityText;
  /** (highest − lowest) ÷ rate, from unrounded rates, at `digits` places; `null` for a rate of 0. */
  readonly spread: ExactText | null;
  /** Best plant first. */
  readonly rates: readonly { readonly without: string; readonly rate: QuantityText }[];
}

/** A technological rate established from plants. */
export interface DerivedRate {
  /** As it goes into a facility: `12.5 kg/t`, rounded to the digits stated. */
  readonly rate: QuantityText;
  /** Before rounding, in `unit`. */
  readonly exact: ExactText;
  readonly unit: string;
  readonly method: RateMethodChoice;
  /** Number of plants. */
  readonly count: number;
  /** First and last year of the sample. */
  readonly years: readonly [number, number];
  /** Best first. */
  readonly plants: readonly PlantPerformance[];
  /** Ids of the plants at or below the rate, best first. */
  readonly passing: readonly string[];
  /** Sum over the plants, in tonnes over their years. */
  readonly excess: Quantity<'t'>;
  /** Absent for a single plant. */
  readonly leaveOneOut?: LeaveOneOut;
  readonly notices: readonly RateNotice[];
}

/**
 * Establishes a technological rate from a sample of plants that make the same product. Each plant has a specific emission
 * e = mass ÷ output (several years of a plant are added up first), the plants are ranked, best first, and the method says
 * which number of the ranking is the rate:
 *
 * - `best-share-mean`: the mean of the best ⌈share · n⌉ plants, each counted once or by output. So EU ETS benchmarks (10 %) and the
 *   floors of the US Clean Air Act (12 %) are set.
 * - `percentile`: the specific emission at or below which a share of the plants lies, by a named rule of interpolation.
 * - `best-available`: the lowest specific emission.
 *
 * `rateMethods` has the formulas, and the practice behind each with the grade of its source. The result is exact until it is
 * rounded once, and the same whatever the order of the sample and its units. A rate is a choice as much as a statistic:
 * see `leaveOneOut` for what one plant can do to it.
 *
 * @param sample - At least one plant; outputs above 0, masses 0 or more, whatever the unit.
 * @throws PaymentError with all problems at once: `input/missing` for an empty sample, `quantity/range` for an output of 0,
 * `input/duplicate-id` for a plant that stands twice in a year, `quantity/dimension` and others.
 * @see Proposal 7 of the Moscow conference of December 2004: a methodical basis for establishing technological rates.
 *
 * @example
 * ```ts
 * import { deriveRate } from 'polluter-pays/technology';
 *
 * const mills = [
 *   { plant: 'A', year: 2003, output: '100000 t', mass: '1200 t' },
 *   { plant: 'B', year: 2003, output: '50000 t', mass: '750 t' },
 *   { plant: 'C', year: 2003, output: '80000 t', mass: '1760 t' },
 *   { plant: 'D', year: 2003, output: '20000 t', mass: '800 t' },
 * ];
 * const derived = deriveRate(mills, { method: 'best-share-mean', share: '0.5', digits: 2 });
 * derived.rate // => '13.5 kg/t'
 * derived.passing // => ['A']
 * derived.plants.map(({ excess }) => `${excess.value}`) // => ['0', '75', '680', '530']
 * derived.leaveOneOut?.highest // => '18.5 kg/t'
 * derived.notices.map(({ code }) => code) // => ['small-sample']
 * ```
 */
export function deriveRate(sample: readonly PlantYear[], options: DeriveRateOptions): DerivedRate {
  return orThrow(tryDeriveRate(sample, options));
}

/**
 * As `deriveRate`, returning an Outcome: the rate, or every problem of the sample.
 *
 * @example
 * ```ts
 * import { tryDeriveRate } from 'polluter-pays/technology';
 *
 * const sample = [{ plant: 'A', year: 2003, output: '0 t', mass: '12 t' }];
 * const outcome = tryDeriveRate(sample, { method: 'best-available' });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${code} ${path.join('.')}`) // => ['quantity/range sample.0.output']
 * ```
 */
export function tryDeriveRate(sample: readonly PlantYear[], options: DeriveRateOptions): Outcome<DerivedRate> {
  const unit = readRateUnit(options?.unit ?? 'kg/t', ['unit']);
  const read = together({
    unit,
    method: readMethod(options),
    digits: readDigits(options?.digits),
    mode: readWord<RoundingMode>(options?.mode, ['mode'], modes, 'ceiling'),
    small: readWhole(options?.small, ['small'], 0, 1_000_000, 30),
    plants: unit.ok ? readSample(sample, unit.value) : succeed([]),
  });
  return read.ok ? succeed(derived({ ...read.value, plants: ranked(read.value.plants), choice: chosen(options) })) : read;
}

const modes = ['half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor'] as const;

interface Asked {
  readonly plants: readonly Plant[];
  readonly unit: string;
  readonly method: ReadMethod;
  readonly choice: RateMethodChoice;
  readonly digits: number;
  readonly mode: RoundingMode;
  readonly small: number;
}

function derived(asked: Asked): DerivedRate {
  const { plants, unit, method, choice, digits, mode } = asked;
  const unrounded = rateBy(method, rankingOf(plants));
  const rate = rounded(unrounded, digits, mode);
  const standing = plants.map((plant) => performanceOf(plant, rate, unit));
  const years = plants.flatMap((plant) => plant.years);
  return {
    rate: rateText(rate, unit),
    exact: exactText(unrounded),
    unit,
    method: choice,
    count: plants.length,
    years: [Math.min(...years), Math.max(...years)],
    plants: standing.map(({ plant }) => plant),
    passing: standing.flatMap(({ plant: { plant, passes } }) => (passes ? [plant] : [])),
    excess: quantityOf(sumExact(standing.map(({ excess }) => excess)), 't'),
    ...(plants.length > 1 && { leaveOneOut: leaveOneOut(asked, unrounded) }),
    notices: noticesOf(asked, unrounded),
  };
}

function chosen(options: DeriveRateOptions): RateMethodChoice {
  const { unit, digits, mode, small, ...choice } = options;
  return choice as RateMethodChoice;
}

function rateText(rate: Exact, unit: string): QuantityText {
  return `${exactText(rate)} ${unit}` as QuantityText;
}

function performanceOf(
  { plant, years, mass, output, specific }: Plant,
  rate: Exact,
  unit: string,
): { readonly plant: PlantPerformance; readonly excess: Exact } {
  const per = partsOfUnit(unit);
  const gap = maxExact(zero, subtractExact(specific, rate));
  const perTonne = exactIn(quantityOf(exact(1), per.mass), 't') as Exact;
  const excess = multiplyExact(maxExact(zero, subtractExact(mass, multiplyExact(rate, output))), perTonne);
  return {
    excess,
    plant: {
      plant,
      years: [...years].sort((a, b) => a - b),
      output: quantityOf(output, per.product),
      mass: quantityOf(mass, per.mass),
      specific: quantityOf(specific, unit),
      exact: exactText(specific),
      passes: compareExact(specific, rate) <= 0,
      gap: quantityOf(gap, unit),
      excess: quantityOf(excess, 't'),
    },
  };
}

function leaveOneOut({ plants, unit, method, digits, mode }: Asked, rate: Exact): LeaveOneOut {
  const all = rankingOf(plants);
  const rates = plants.map((_, left) => rateBy(method, without(all, plants, left)));
  const lowest = rates.reduce(minExact);
  const highest = rates.reduce(maxExact);
  const text = (value: Exact): QuantityText => rateText(rounded(value, digits, mode), unit);
  return {
    lowest: text(lowest),
    highest: text(highest),
    spread: rate.digits === 0n ? null : exactText(rounded(divideExact(subtractExact(highest, lowest), rate), digits)),
    rates: plants.map(({ plant }, at) => ({ without: plant, rate: text(rates[at] as Exact) })),
  };
}

function noticesOf({ plants, method, small }: Asked, rate: Exact): readonly RateNotice[] {
  const count = String(plants.length);
  const notices: RateNotice[] = [];
  if (plants.length < small) {
    const message = `The sample has ${count} plant${count === '1' ? '' : 's'}, fewer than ${small}: one plant more or less can change the rate.`;
    notices.push({ code: 'small-sample', message, values: { count, small: String(small) } });
  }
  if (method.method === 'best-share-mean' && compareExact(multiplyExact(method.share, exact(plants.length)), exact(1)) < 0) {
    const share = exactText(method.share);
    const message = `A share of ${share} of ${count} plants is less than one plant: the rate is that of the best ${bestCount(method.share, plants.length)}.`;
    notices.push({ code: 'less-than-one-plant', message, values: { share, count } });
  }
  if (rate.digits === 0n) {
    const message = 'The rate is 0, because the plants that set it report no mass: was the pollutant measured there?';
    notices.push({ code: 'zero-rate', message, values: {} });
  }
  return notices;
}
