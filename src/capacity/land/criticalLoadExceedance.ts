import type { Decimal } from '../../decimal.ts';
import { readFields } from '../../input/readFields.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Digits } from '../input/inputs.ts';
import { digitsField, inUnit } from '../input/measured.ts';
import { notBelowZero, printer, zero } from '../output/printer.ts';

/** What `criticalLoadExceedance` takes; all in keq/ha/yr (or eq/ha/yr, eq/m2/yr), 0 or more. */
export interface CriticalLoadExceedanceGiven extends Digits {
  /** Deposition of sulphur. */
  readonly sulphur: QuantityInput;
  /** Deposition of nitrogen, oxidised and reduced. */
  readonly nitrogen: QuantityInput;
  /** CLmax(S) of `criticalLoad`. */
  readonly maximumSulphur: QuantityInput;
  /** CLmin(N). */
  readonly minimumNitrogen: QuantityInput;
  /** CLmax(N), at least CLmin(N). */
  readonly maximumNitrogen: QuantityInput;
  /** CLnut(N). */
  readonly nutrientNitrogen: QuantityInput;
}

/** How far deposition is above the critical loads. */
export interface CriticalLoadExceedance {
  /** Ex(S) + Ex(N), keq/ha/yr: the way from the deposition to the nearest point of the critical-load function; 0 below it. */
  readonly acidity: Quantity<'keq/ha/yr'>;
  /** Ex(S), keq/ha/yr: the sulphur of that way. */
  readonly sulphur: Quantity<'keq/ha/yr'>;
  /** Ex(N), keq/ha/yr: the nitrogen of that way. */
  readonly nitrogen: Quantity<'keq/ha/yr'>;
  /** Nitrogen above CLnut(N), keq/ha/yr. */
  readonly nutrient: Quantity<'keq/ha/yr'>;
  /** λ: by how much the deposition would have to be divided to meet the function of acidity; `null` is without limit. */
  readonly acidityRatio: Decimal | null;
  /** λ of nutrient nitrogen: deposition ÷ CLnut(N); `null` is without limit, also for 0 ÷ 0. */
  readonly nutrientRatio: Decimal | null;
}

const flow = inUnit('keq/ha/yr');

const fields = {
  sulphur: flow,
  nitrogen: flow,
  maximumSulphur: flow,
  minimumNitrogen: flow,
  maximumNitrogen: flow,
  nutrientNitrogen: flow,
  digits: digitsField,
};

/**
 * Exceedance of critical loads. Acidity has a function of three nodes: CLmax(S) up to CLmin(N), then a straight line down to
 * CLmax(N); exceedance is the shortest way from the deposition to it, sulphur and nitrogen added. For nutrient nitrogen it is
 * deposition − CLnut(N). λ = deposition ÷ critical load, for acidity along the mix of sulphur and nitrogen that falls.
 *
 * @param given - Depositions and critical loads in keq/ha/yr, 0 or more.
 * @returns Exceedances in keq/ha/yr, 0 or more, and ratios, which are above 1 exactly where there is exceedance. Both grow
 * with deposition and fall with the critical loads; continuous. Where nothing is borne the ratio is infinite (`null`), also for 0 ÷ 0.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see Posch, Hettelingh and De Smet, Characterization of critical load exceedances in Europe (2001); manual of ICP Modelling and
 * Mapping, chapter 7.
 *
 * @example
 * ```ts
 * import { criticalLoadExceedance } from 'polluter-pays/capacity';
 *
 * const loads = { maximumSulphur: '1.2 keq/ha/yr', minimumNitrogen: '0.4 keq/ha/yr', maximumNitrogen: '1.9 keq/ha/yr', nutrientNitrogen: '0.525 keq/ha/yr' } as const;
 * const over = criticalLoadExceedance({ ...loads, sulphur: '1.8 keq/ha/yr', nitrogen: '0.3 keq/ha/yr' });
 * `${over.acidity.value} ${over.acidity.unit}, λ = ${over.acidityRatio}` // => '0.6 keq/ha/yr, λ = 1.5'
 * ```
 */
export function criticalLoadExceedance(given: CriticalLoadExceedanceGiven): CriticalLoadExceedance {
  return orThrow(tryCriticalLoadExceedance(given));
}

/**
 * As `criticalLoadExceedance`, returning an Outcome: the exceedances, or every problem.
 *
 * @example
 * ```ts
 * import { tryCriticalLoadExceedance } from 'polluter-pays/capacity';
 *
 * const outcome = tryCriticalLoadExceedance({
 *   sulphur: '1.8 keq/ha', nitrogen: '0.3 keq/ha/yr', maximumSulphur: '1.2 keq/ha/yr', minimumNitrogen: '0.4 keq/ha/yr',
 *   maximumNitrogen: '1.9 keq/ha/yr', nutrientNitrogen: '0.525 keq/ha/yr',
 * });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`) // => ['sulphur quantity/dimension']
 * ```
 */
export function tryCriticalLoadExceedance(given: CriticalLoadExceedanceGiven): Outcome<CriticalLoadExceedance> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { sulphur, nitrogen, maximumSulphur, minimumNitrogen, maximumNitrogen, nutrientNitrogen, digits } = read.value;
  if (maximumNitrogen.value.lt(minimumNitrogen.value)) {
    return fail(
      problem('quantity/range', ['maximumNitrogen'], `CLmax(N), ${maximumNitrogen.text}, is below CLmin(N), ${minimumNitrogen.text}.`),
    );
  }
  const borne = { s: maximumSulphur.value, least: minimumNitrogen.value, n: maximumNitrogen.value };
  const fallen = { s: sulphur.value, n: nitrogen.value };
  const way = nearest(fallen, borne);
  const print = printer(digits);
  const load = (value: Decimal) => print.quantity(value, 'keq/ha/yr');
  const ratio = (value: Decimal | undefined) => (value ? print.plain(value) : null);
  return print.done({
    acidity: load(way.s.plus(way.n)),
    sulphur: load(way.s),
    nitrogen: load(way.n),
    nutrient: load(notBelowZero(nitrogen.value.minus(nutrientNitrogen.value))),
    acidityRatio: ratio(acidityRatio(fallen, borne)),
    nutrientRatio: ratio(nutrientNitrogen.value.isZero() ? undefined : nitrogen.value.div(nutrientNitrogen.value)),
  });
}

/** The nodes of the function: (0, s), (least, s), (n, 0). */
interface Borne {
  readonly s: Decimal;
  readonly least: Decimal;
  readonly n: Decimal;
}

interface Point {
  readonly s: Decimal;
  readonly n: Decimal;
}

/** What must go, sulphur and nitrogen, to come by the shortest way to what is borne. */
function nearest({ s, n }: Point, borne: Borne): Point {
  const over = { s: notBelowZero(s.minus(borne.s)), n: notBelowZero(n.minus(borne.least)) };
  if (over.n.isZero()) return { s: over.s, n: zero };
  // From (least, s) the slope goes `width` to the right and `borne.s` down.
  const width = borne.n.minus(borne.least);
  const squares = width.pow(2).plus(borne.s.pow(2));
  const [right, up] = [n.minus(borne.least), s.minus(borne.s)];
  // Twice the area beside the slope: above 0 on its far side.
  const beyond = right.times(borne.s).plus(up.times(width));
  if (!squares.isZero() && beyond.lte(0)) return { s: zero, n: zero };
  const along = squares.isZero() ? zero : right.times(width).minus(up.times(borne.s)).div(squares);
  if (along.lte(0)) return { s: over.s, n: right };
  if (along.gte(1)) return { s, n: n.minus(borne.n) };
  return { s: beyond.times(width).div(squares), n: beyond.times(borne.s).div(squares) };
}

/** What is borne is a convex figure with the origin in it: its gauge is the greater of two ratios, one for each edge. */
function acidityRatio({ s, n }: Point, borne: Borne): Decimal | undefined {
  const hasNone = borne.s.isZero() && borne.n.isZero();
  if (hasNone || (borne.s.isZero() && s.gt(0)) || (borne.n.isZero() && n.gt(0))) return undefined;
  const flat = borne.s.isZero() ? zero : s.div(borne.s);
  if (borne.n.isZero()) return flat;
  const slope = n.plus(flat.times(borne.n.minus(borne.least))).div(borne.n);
  return slope.gt(flat) ? slope : flat;
}
