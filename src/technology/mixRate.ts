import { Decimal } from '../decimal.ts';
import { compareExact, exact, exactText, multiplyExact } from '../exact.ts';
import { readNumber } from '../input/readNumber.ts';
import { type QuantityInput, readQuantity } from '../input/readQuantity.ts';
import { together } from '../input/together.ts';
import { fail, type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { problem } from '../problems/problem.ts';
import { type DecimalText, exactIn, exactOf, type Quantity } from '../quantity/quantity.ts';
import { readDigits } from './readDigits.ts';
import { readRate } from './readRate.ts';
import { quantityOf, rounded } from './rounding.ts';

/** A rate that grows or falls exponentially with the share of one component of the product. */
export interface MixRateInput {
  /** a: the rate of a product without the component, such as `2.36 kg/t`. */
  readonly coefficient: QuantityInput;
  /** b, per percent of the share: `0.017`. Negative where the component lowers the rate. */
  readonly exponent: DecimalText;
  /** x: share of the component in the product, 0 to 100 %, such as `50 %`. */
  readonly share: QuantityInput;
  /** Decimal places of the result, 0 to 20, rounded half-even; 6 by default. */
  readonly digits?: number;
}

/**
 * A technological rate that depends on the product mix: q(x) = a · exp(b · x), x in per cent. It is worked out with 60 digits and
 * rounded once, to `digits`.
 *
 * @returns In the unit of the coefficient.
 * @throws PaymentError `quantity/range` for a share above 100 % or |b · x| above 100, `quantity/dimension`, `input/missing`.
 * @see 40 CFR 430.55(a), papergrade sulfite, NSPS of 1982: BOD5, mean of 30 days, 2.36 exp(0.017 x) kg/kkg, x = per cent of sulfite
 * pulp in the final product.
 *
 * @example
 * ```ts
 * import { mixRate } from 'polluter-pays/technology';
 *
 * const bod = mixRate({ coefficient: '2.36 kg/t', exponent: '0.017', share: '50 %' });
 * bod.value.toString() // => '5.521567'
 * ```
 */
export function mixRate(input: MixRateInput): Quantity {
  return orThrow(tryMixRate(input));
}

/** As `mixRate`, returning an Outcome. @internal */
export function tryMixRate(input: MixRateInput): Outcome<Quantity> {
  const read = together({
    coefficient: readRate(input?.coefficient, ['coefficient']),
    exponent: readNumber(input?.exponent, ['exponent'], { least: '-100', most: '100' }),
    share: readPercent(input?.share),
    digits: readDigits(input?.digits),
  });
  if (!read.ok) return read;
  const { coefficient, exponent, share, digits } = read.value;
  const power = multiplyExact(exponent, share);
  if (compareExact(multiplyExact(power, power), exact(10_000)) > 0) {
    const shown = exactText(power);
    return fail(
      problem(
        'quantity/range',
        ['exponent'],
        `b · x is ${shown}: beyond 100 no rate is meant.`,
        'The exponent is per per cent: 0.017, not 1.7.',
      ),
    );
  }
  const grown = exact(new Decimal(exactText(power)).exp().toFixed());
  return succeed(quantityOf(rounded(multiplyExact(exactOf(coefficient.value), grown), digits), coefficient.unit));
}

function readPercent(given: unknown) {
  const read = readQuantity(given, ['share'], { like: '%' });
  const percent = read.ok ? exactIn(read.value, '%') : undefined;
  if (!read.ok || !percent) return read as Exclude<typeof read, { readonly ok: true }>;
  return compareExact(percent, exact(100)) > 0
    ? fail(problem('quantity/range', ['share'], `A share of ${exactText(percent)} % is above the whole.`))
    : succeed(percent);
}
