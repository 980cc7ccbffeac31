import { type Pricing, pricingOf } from '../../assess/price/pricing.ts';
import type { Exact } from '../../exact.ts';
import type { PriceBook } from '../../model/priceBook.ts';
import type { Cell } from '../compile/cell.ts';
import { type CellPlan, planOf } from '../price/plan.ts';
import { commonStep, type ExactCell, exactCellOf, grainOf } from '../price/priceTable.ts';

/** A price book read for the cells of a portfolio. @internal */
export interface Work {
  readonly book: PriceBook;
  readonly pricing: Pricing;
  readonly assumed: 'all-within' | 'all-over' | undefined;
  readonly plans: CellPlan[];
  /** What the kernel works out, in exact numbers. */
  readonly exactCells: (ExactCell | undefined)[];
  /** All amounts are whole numbers of it; absent where nothing is rounded. */
  step: Exact | undefined;
  /** Steps in the rounding of each cell. */
  grains: readonly number[];
  currency: string | undefined;
}

/** @internal */
export function newWork(book: PriceBook, assumed: Work['assumed']): Work {
  return {
    book,
    pricing: pricingOf(book, undefined),
    assumed,
    plans: [],
    exactCells: [],
    step: undefined,
    grains: [],
    currency: undefined,
  };
}

/** Reads the law for cells that are new. @internal */
export function extendWork(work: Work, cells: readonly Cell[], hasOwners: boolean): void {
  const { plans, exactCells, pricing, assumed } = work;
  for (let at = plans.length; at < cells.length; at += 1) {
    const cell = cells[at] as Cell;
    const plan = inOneCurrency(work, planOf(pricing, cell, { assumed, hasOwners }));
    plans.push(plan);
    exactCells.push(plan.by === 'kernel' ? exactCellOf(cell, plan) : undefined);
  }
  const step = commonStep(exactCells);
  work.step = step;
  work.grains = exactCells.map((cell) => (step && cell && cell.plan.rounding.at !== 'none' ? grainOf(cell.plan.rounding.to, step) : 1));
}

/** Amounts in two currencies do not add up: the first that is met counts. */
function inOneCurrency(work: Work, plan: CellPlan): CellPlan {
  if (plan.by === 'refused') return plan;
  work.currency ??= plan.currency;
  if (plan.currency === work.currency) return plan;
  const message = `The payment is in ${plan.currency}, that of other lines in ${work.currency}.`;
  return { by: 'refused', problems: [{ code: 'money/currency', path: ['period'], message, hint: 'Assess them apart.' }] };
}
