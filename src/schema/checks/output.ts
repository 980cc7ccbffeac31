import type { OutputOf } from '../../model/facility.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { dimensionOf, type Quantity } from '../../quantity/quantity.ts';

/** Permitted output is of the dimension of the output, and technological rates are mass per one of it. @internal */
export function unlikeOutput({ amount, permitted, rates = {} }: OutputOf<Quantity>): readonly Problem[] {
  const product = dimensionOf(amount.unit);
  const wrong =
    permitted && dimensionOf(permitted.unit) !== product
      ? [
          problem(
            'quantity/dimension',
            ['permitted'],
            `Permitted output in ${permitted.unit} does not compare with output in ${amount.unit}.`,
          ),
        ]
      : [];
  const wrongRates = Object.entries(rates)
    .filter(([, rate]) => dimensionOf(rate.unit) !== `mass/${product}`)
    .map(([pollutant, rate]) =>
      problem(
        'quantity/dimension',
        ['rates', pollutant],
        `A rate in ${rate.unit} is not mass per output, which is in ${amount.unit}.`,
        `Write it in kg/${amount.unit}.`,
      ),
    );
  return [...wrong, ...wrongRates];
}
