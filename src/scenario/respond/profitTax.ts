import type { Due } from '../../assess/settle/due.ts';
import { addExact, type Exact, exact, minExact, multiplyExact, one, subtractExact, zero } from '../../exact.ts';
import type { Band } from '../../model/figure.ts';
import type { DecimalText } from '../../quantity/quantity.ts';

/** Profit tax, where payments in some bands and costs of abatement are deducted from the profit. */
export interface ProfitTax {
  /** 0 to below 1. */
  readonly rate: DecimalText;
  /** Bands whose payment is deductible: in most laws not the exceedance. */
  readonly deductible: readonly Band[];
  /** Where rate and bands come from. */
  readonly source: string;
}

/** Share of a deductible cost that a payer bears after tax. @internal */
export function keptShare(tax: ProfitTax | undefined): Exact {
  return tax ? subtractExact(one, exact(tax.rate)) : one;
}

/**
 * What a payment costs after tax. What is settled above the bands (a credit, an exemption) is taken off what is not
 * deductible first, so that no more is deducted than is due.
 *
 * @internal
 */
export function afterTax({ exact: due, lines }: Due, tax: ProfitTax | undefined): Exact {
  if (!tax) return due;
  let deductible = zero;
  for (const { steps } of lines)
    for (const step of steps)
      if (step.stage === 'price' && tax.deductible.includes(step.band)) {
        const price = step.factors.map(({ value }) => exact(value)).reduce(multiplyExact, exact(step.rate.value));
        deductible = addExact(deductible, multiplyExact(exact(step.units), price));
      }
  return subtractExact(due, multiplyExact(exact(tax.rate), minExact(deductible, due)));
}
