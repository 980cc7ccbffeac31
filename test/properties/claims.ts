import { lawsKept } from '../../src/assess/lawsKept.ts';
import { compareExact, type Exact, exact, exactText, sumExact } from '../../src/exact.ts';
import type { Assessment, Line, Step } from '../../src/model/assessment.ts';
import type { PaymentLaw } from '../../src/model/dependence.ts';
import { assessed, type Case } from '../arbitraries.ts';
import { chargesOf } from './change.ts';

export type PriceStep = Extract<Step, { readonly stage: 'price' }>;

/** What would be due if nothing were rounded. */
export function payment(one: Case): Exact {
  return exact(assessed(one).exact);
}

/** The sum of the lines, before what is settled above them. */
export function sumOfLines({ lines }: Pick<Assessment, 'lines'>): Exact {
  return sumExact(lines.map((line) => exact(line.exact)));
}

/** The steps that price a band. */
export function priceSteps({ steps }: Line): readonly PriceStep[] {
  return steps.filter((step) => step.stage === 'price');
}

/** Fails unless `a` is at most `b`. */
export function expectAtMost(a: Exact, b: Exact): void {
  if (compareExact(a, b) > 0) throw new Error(`${exactText(a)} is more than ${exactText(b)}`);
}

/** Fails unless both are the same number. */
export function expectSame(a: Exact, b: Exact): void {
  if (compareExact(a, b) !== 0) throw new Error(`${exactText(a)} is not ${exactText(b)}`);
}

/** Whether the mechanisms of all charges that a case uses keep a law. */
export function keeps(one: Case, law: PaymentLaw): boolean {
  return chargesOf(one).every((charge) => lawsKept(charge, one.regime.settle).includes(law));
}
