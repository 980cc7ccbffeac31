import { decimalOf } from '../../decimal.ts';
import { type Exact, maxExact, multiplyExact, negateExact, subtractExact, sumExact, zero } from '../../exact.ts';
import { maybe, orElse, someOf } from '../../input/field.ts';
import { readFields, recordOf } from '../../input/readFields.ts';
import type { DecimalInput } from '../../input/readNumber.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { readText } from '../../input/readWord.ts';
import { failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import { dimensionProblem, exactIn, exactOf, type Quantity } from '../../quantity/quantity.ts';
import { shareOut } from '../../shareOut.ts';
import { anyUnit, plainNumber } from '../input/measured.ts';
import { symbols } from '../output/symbols.ts';
import type { WorkedCapacity } from '../output/workedCapacity.ts';

/** A point source that gets a part of the load. */
export interface TmdlSource {
  readonly id: string;
  /** What its part is measured by, 0 or more, of one dimension for all: area (`'75 ha'`), flow, inhabitants, a share in `%`. */
  readonly weight: QuantityInput;
}

/** What `tmdl` takes. */
export interface TmdlGiven {
  /** LC, the load at which the water just meets its standard: mass per day or year, 0 or more. */
  readonly loadingCapacity: QuantityInput;
  /** MOS as a share of LC, 0 to 1; usually 0.05 to 0.2. It is always said, never assumed. */
  readonly marginOfSafety: DecimalInput;
  /** RC, kept for growth to come, as a share of LC; none by default. */
  readonly reserve?: DecimalInput;
  /** ΣLA, what reaches the water from no pipe: fields, air, nature. Mass per day or year, as LC. */
  readonly nonpoint: QuantityInput;
  /** Who shares what is left. */
  readonly sources?: readonly TmdlSource[];
  /** The smallest step of an allocation, in the unit of LC, above 0; 0.001 by default. */
  readonly step?: DecimalInput;
}

/** A total maximum daily load and its parts, all in the unit of LC: LC = ΣWLA + ΣLA + MOS + RC − shortfall. */
export interface Tmdl extends WorkedCapacity {
  /** LC − MOS, 0 or more: the capacity that a load is compared with. */
  readonly capacity: Quantity;
  readonly marginOfSafety: Quantity;
  readonly reserve: Quantity;
  /** ΣLA, as given. */
  readonly nonpoint: Quantity;
  /** ΣWLA = LC − MOS − RC − ΣLA, 0 or more. */
  readonly pointSources: Quantity;
  /** How much ΣLA, MOS and RC together are above LC, 0 or more: then nothing is left for point sources. */
  readonly shortfall: Quantity;
  /** WLA of each source, in the order given: they add up to ΣWLA exactly. */
  readonly allocations: readonly { readonly id: string; readonly amount: Quantity }[];
}

const share = plainNumber({ least: '0', most: '1' });

const isLoad = (dimension: string): boolean => dimension === 'mass/time' || dimension === 'mass/year' || dimension === 'mass';

const fields = {
  loadingCapacity: anyUnit('kg/d', isLoad),
  marginOfSafety: share,
  reserve: orElse(share, '0'),
  nonpoint: anyUnit('kg/d', isLoad),
  sources: maybe(someOf(recordOf({ id: readText, weight: anyUnit('ha') }))),
  step: orElse(plainNumber({ above: '0' }), '0.001'),
};

/**
 * A total maximum daily load: the loading capacity, less a margin of safety, a reserve and what comes from no pipe, shared
 * among point sources. LC = ΣWLA + ΣLA + MOS + RC.
 *
 * @param given - LC and ΣLA of one dimension, mass per day or per year; MOS and RC as shares of LC, together at most 1.
 * @returns The parts in the unit of LC, exact. The allocations follow the weights in steps of `step`, by largest
 * remainders, and add up to ΣWLA: nothing is lost. The capacity LC − MOS grows with LC and falls with MOS.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see US Clean Water Act, section 303(d), and 40 CFR 130.2(i), as explained by the stormwater manual of the Minnesota Pollution
 * Control Agency, which splits a load by area.
 *
 * @example
 * ```ts
 * import { tmdl } from 'polluter-pays/capacity';
 *
 * const { capacity, pointSources, allocations } = tmdl({
 *   loadingCapacity: '150 lb/d', marginOfSafety: '0.1', nonpoint: '35 lb/d',
 *   sources: [{ id: 'town', weight: '75 ha' }, { id: 'works', weight: '25 ha' }],
 * });
 * `${capacity.value} of 150, ${pointSources.value} for point sources` // => '135 of 150, 100 for point sources'
 * allocations.map(({ id, amount }) => `${id} ${amount.value} ${amount.unit}`) // => ['town 75 lb/d', 'works 25 lb/d']
 * ```
 */
export function tmdl(given: TmdlGiven): Tmdl {
  return orThrow(tryTmdl(given));
}

/**
 * As `tmdl`, returning an Outcome: the load and its parts, or every problem.
 *
 * @example
 * ```ts
 * import { tryTmdl } from 'polluter-pays/capacity';
 *
 * const outcome = tryTmdl({ loadingCapacity: '150 kg/d', marginOfSafety: '0.1', reserve: '0.95', nonpoint: '35 t/yr' });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`) // => ['nonpoint quantity/dimension', 'reserve quantity/range']
 * ```
 */
export function tryTmdl(given: TmdlGiven): Outcome<Tmdl> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { loadingCapacity, marginOfSafety, reserve, nonpoint, sources = [], step } = read.value;
  const { unit } = loadingCapacity;
  const whole = exactOf(loadingCapacity.value);
  const diffuse = exactIn(nonpoint, unit);
  const weights = sources.map(({ weight }) => exactIn(weight, sources[0]?.weight.unit ?? ''));
  const problems = [
    ...(diffuse ? [] : [dimensionProblem(nonpoint, unit, ['nonpoint'])]),
    ...(marginOfSafety.value.plus(reserve.value).gt(1) ? [problem('quantity/range', ['reserve'], tooMuchKept)] : []),
    ...sources.flatMap(({ weight }, at) =>
      weights[at] ? [] : [dimensionProblem(weight, sources[0]?.weight.unit ?? '', ['sources', at, 'weight'])],
    ),
    ...(sources.length > 0 && sources.every(({ weight }) => weight.value.isZero())
      ? [problem('quantity/range', ['sources'], 'All weights are 0, so nothing says how to share the load.')]
      : []),
  ];
  if (problems.length > 0 || !diffuse) return failed(problems);
  const margin = multiplyExact(whole, exactOf(marginOfSafety.value));
  const kept = multiplyExact(whole, exactOf(reserve.value));
  const left = subtractExact(whole, sumExact([margin, kept, diffuse]));
  const pointSources = maxExact(left, zero);
  const parts = shareOut(pointSources, weights as readonly Exact[], exactOf(step.value));
  const amount = (value: Exact): Quantity => Object.freeze({ value: decimalOf(value), unit });
  return succeed({
    capacity: amount(subtractExact(whole, margin)),
    marginOfSafety: amount(margin),
    reserve: amount(kept),
    nonpoint: amount(diffuse),
    pointSources: amount(pointSources),
    shortfall: amount(maxExact(negateExact(left), zero)),
    allocations: sources.map(({ id }, at) => ({ id, amount: amount(parts[at] ?? zero) })),
    formula: 'Total maximum daily load: A = LC − MOS, LC = ΣWLA + ΣLA + MOS + RC',
    values: symbols({
      LC: loadingCapacity,
      MOS: amount(margin),
      RC: amount(kept),
      ΣLA: nonpoint,
      ΣWLA: amount(pointSources),
    }),
  });
}

const tooMuchKept = 'Margin of safety and reserve together are more than the whole load.';
