import { Decimal, decimalOf } from '../decimal.ts';
import { compareExact, divideExact, type Exact, exact, multiplyExact, one } from '../exact.ts';
import { readNumber } from '../input/readNumber.ts';
import { type QuantityInput, readQuantity } from '../input/readQuantity.ts';
import { together } from '../input/together.ts';
import { fail, failed, type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { problem } from '../problems/problem.ts';
import { type DecimalText, dimensionOf, dimensionProblem, exactIn, exactOf, type Quantity } from '../quantity/quantity.ts';
import { readDigits } from './readDigits.ts';
import { quantityOf, rounded } from './rounding.ts';

/** A mass that a formula allows for a throughput: a · X^b. */
export interface ThroughputRateInput {
  /** a: the mass at a throughput of one `per`, such as `0.564 kg/d`. */
  readonly coefficient: QuantityInput;
  /** b, 0 to 10. Below 1 a larger plant is allowed less per tonne. */
  readonly exponent: DecimalText;
  /** X, above 0: `120 t/d`. */
  readonly throughput: QuantityInput;
  /** The unit in which the formula reads X, such as `t/d`: a power has no unit of its own. */
  readonly per: string;
  /** Decimal places of mass and rate, 0 to 20, rounded half-even; 6 by default. */
  readonly digits?: number;
}

/** What a formula of throughput allows. */
export interface ThroughputRate {
  /** a · X^b, in the unit of the coefficient. */
  readonly mass: Quantity;
  /** a · X^b ÷ X: the rate per unit of product at this throughput, from the unrounded mass. It holds for no other throughput. */
  readonly rate: Quantity;
}

/**
 * A technological rate that is not linear in throughput: mass = a · X^b, rate = a · X^(b − 1). With b = 1 it is the constant rate
 * a. It is worked out with 60 digits and rounded once, to `digits`.
 *
 * The rate depends on the throughput, so a plant split in two is allowed another mass than the whole (more, if b < 1): take the
 * throughput of the whole installation.
 *
 * @throws PaymentError `quantity/range` for a throughput of 0, `quantity/dimension` where mass and throughput are not per the
 * same time, `input/missing` and others.
 * @see Model, section 4.1: limits by throughput of the forms 0.2 X, 0.564 X^0.85 and 0.98 X^0.77. The act behind them was not
 * read, so none is shipped.
 *
 * @example
 * ```ts
 * import { throughputRate } from 'polluter-pays/technology';
 *
 * const { mass, rate } = throughputRate({ coefficient: '0.564 kg/d', exponent: '0.85', throughput: '120 t/d', per: 't/d' });
 * `${mass.value} ${mass.unit}`; // => '33.00526 kg/d'
 * `${rate.value} ${rate.unit}` // => '0.275044 kg/t'
 * ```
 */
export function throughputRate(input: ThroughputRateInput): ThroughputRate {
  return orThrow(tryThroughputRate(input));
}

/** As `throughputRate`, returning an Outcome. @internal */
export function tryThroughputRate(input: ThroughputRateInput): Outcome<ThroughputRate> {
  const read = together({
    coefficient: readQuantity(input?.coefficient, ['coefficient']),
    exponent: readNumber(input?.exponent, ['exponent'], { least: '0', most: '10' }),
    throughput: readQuantity(input?.throughput, ['throughput'], { aboveZero: 'Without throughput there is no mass per unit of product.' }),
    per: readUnit(input?.per),
    digits: readDigits(input?.digits),
  });
  if (!read.ok) return read;
  const { coefficient, exponent, throughput, per, digits } = read.value;
  const [mass, ...massTime] = coefficient.unit.split('/');
  const [product, ...time] = per.split('/');
  const x = exactIn(throughput, per);
  // Mass and product per the same time, so that their quotient is mass per product.
  const likewise = exactIn(throughput, [product, ...massTime].join('/'));
  if (dimensionOf(mass as string) !== 'mass' || massTime.length > 1 || time.length > 1)
    return failed([dimensionProblem(coefficient, 'kg/d', ['coefficient'])]);
  if (!x || !likewise) return failed([dimensionProblem(throughput, x ? [product, ...massTime].join('/') : per, ['throughput'])]);
  const allowed = multiplyExact(exactOf(coefficient.value), raised(x, exponent));
  return succeed({
    mass: quantityOf(rounded(allowed, digits), coefficient.unit),
    rate: quantityOf(rounded(divideExact(allowed, likewise), digits), `${mass}/${product}`),
  });
}

function readUnit(given: unknown): Outcome<string> {
  if (typeof given === 'string' && dimensionOf(given) !== undefined) return succeed(given);
  return fail(
    problem(
      given === undefined ? 'input/missing' : 'quantity/unknown-unit',
      ['per'],
      'The unit in which the formula reads the throughput is needed.',
      "Write 't/d', 't/h', 't' …",
    ),
  );
}

function raised(base: Exact, exponent: Exact): Exact {
  if (exponent.digits === 0n) return one;
  return compareExact(exponent, one) === 0
    ? base
    : exact(
        decimalOf(base)
          .pow(new Decimal(decimalOf(exponent)))
          .toFixed(),
      );
}
