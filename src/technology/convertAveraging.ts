import { divideExact, type Exact, multiplyExact } from '../exact.ts';
import { readNumber } from '../input/readNumber.ts';
import { readWord } from '../input/readWord.ts';
import { together } from '../input/together.ts';
import { fail, type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { problem } from '../problems/problem.ts';
import { type DecimalText, exactOf } from '../quantity/quantity.ts';
import { type AveragedRate, type AveragedRateInput, type Averaging, averagings, readAveragedRate } from './averaging.ts';
import { readDigits } from './readDigits.ts';
import { quantityOf, rounded } from './rounding.ts';

/** To what, and by which ratio. */
export interface AveragingConversion {
  readonly to: Averaging;
  /** Rate over the shorter time ÷ rate over the longer time, 1 or more, as an act or a measurement states it. */
  readonly ratio: DecimalText;
  /** Decimal places of the result, 0 to 20, rounded half-even; 6 by default. */
  readonly digits?: number;
}

/**
 * Converts a technological rate to another averaging period, by a stated ratio and by nothing else: how much a source
 * varies within a year is a fact of the source, so there is no ratio by default.
 *
 * To a longer time: rate ÷ ratio. To a shorter one: rate × ratio.
 *
 * @throws PaymentError `input/missing` without a ratio, `quantity/range` for a ratio below 1, `technology/averaging` if the
 * rate has the averaging period already.
 * @see 40 CFR 430.55(a): the annual mean is the 30-day mean divided by 1.91 (BOD5) or 1.90 (suspended solids).
 *
 * @example
 * ```ts
 * import { convertAveraging } from 'polluter-pays/technology';
 *
 * const monthly = { rate: '5.521567 kg/t', averaging: '30-day' } as const;
 * convertAveraging(monthly, { to: 'annual', ratio: '1.91', digits: 3 }).rate.value.toString() // => '2.891'
 * ```
 */
export function convertAveraging(given: AveragedRateInput, conversion: AveragingConversion): AveragedRate {
  const { from, to, ratio, digits } = orThrow(
    together({
      from: readAveragedRate(given, []),
      to: readWord(conversion?.to, ['to'], averagings),
      ratio: readRatio(conversion?.ratio),
      digits: readDigits(conversion?.digits),
    }),
  );
  if (from.averaging === to) {
    return orThrow(
      fail(problem('technology/averaging', ['to'], `The rate is ${to} already.`, 'Use it as it is; a ratio would change it.')),
    );
  }
  const isLonger = averagings.indexOf(to) > averagings.indexOf(from.averaging);
  const value = (isLonger ? divideExact : multiplyExact)(exactOf(from.rate.value), ratio);
  return Object.freeze({ rate: quantityOf(rounded(value, digits), from.rate.unit), averaging: to });
}

function readRatio(given: unknown): Outcome<Exact> {
  const read = readNumber(given, ['ratio'], {
    least: '1',
    most: '1000',
    hint: 'State how many times the rate over the shorter time is higher, from the act or from measurements.',
  });
  return read.ok ? succeed(read.value) : read;
}
