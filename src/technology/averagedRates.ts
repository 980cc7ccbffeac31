import { compareExact } from '../exact.ts';
import type { QuantityInput } from '../input/readQuantity.ts';
import { readList, readWord } from '../input/readWord.ts';
import { allOf } from '../input/together.ts';
import { failed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { dimensionProblem, exactIn, quantityText } from '../quantity/quantity.ts';
import { type AveragedRate, type Averaging, averagings } from './averaging.ts';
import { readRate } from './readRate.ts';

/**
 * The rates of one source by averaging period, checked: the highest day is no lower than the highest 30-day mean, and that
 * no lower than the mean of the year.
 *
 * @param rates - Mass per unit of product by averaging period; one, two or all three.
 * @returns The same rates, each with its averaging period, frozen.
 * @throws PaymentError `technology/averaging` where a longer period has a higher rate; `quantity/dimension`, `input/type`.
 * @see 40 CFR 430.22.
 *
 * @example
 * ```ts
 * import { averagedRates } from 'polluter-pays/technology';
 *
 * const bod = averagedRates({ daily: '15.45 kg/t', '30-day': '8.05 kg/t', annual: '4.52 kg/t' });
 * bod.annual?.rate.value.toString() // => '4.52'
 * ```
 */
export function averagedRates(
  rates: Readonly<Partial<Record<Averaging, QuantityInput>>>,
): Readonly<Partial<Record<Averaging, AveragedRate>>> {
  const named = orThrow(readList(Object.keys(rates ?? {}), [], 'rate'));
  const words = orThrow(allOf(named.map((name) => readWord(name, [name], averagings))));
  const ordered = averagings.filter((averaging) => words.includes(averaging));
  const read = orThrow(allOf(ordered.map((averaging) => readRate(rates[averaging], [averaging]))));
  const all = read.map((rate, at): AveragedRate => Object.freeze({ rate, averaging: ordered[at] as Averaging }));
  const problems = all.slice(1).flatMap((longer, at) => notAbove(all[at] as AveragedRate, longer));
  if (problems.length > 0) return orThrow(failed(problems));
  return Object.freeze(Object.fromEntries(all.map((one) => [one.averaging, one])));
}

function notAbove(shorter: AveragedRate, longer: AveragedRate): readonly Problem[] {
  const value = exactIn(longer.rate, longer.rate.unit);
  const upTo = exactIn(shorter.rate, longer.rate.unit);
  if (!value || !upTo) return [dimensionProblem(longer.rate, shorter.rate.unit, [longer.averaging])];
  if (compareExact(value, upTo) <= 0) return [];
  return [
    problem(
      'technology/averaging',
      [longer.averaging],
      `The ${longer.averaging} rate ${quantityText(longer.rate)} is above the ${shorter.averaging} rate ${quantityText(shorter.rate)}.`,
      'A mean over a longer time cannot lie above the highest mean over a shorter one: were the two swapped?',
    ),
  ];
}
