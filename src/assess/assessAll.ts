import { decimalOf } from '../decimal.ts';
import { addExact, type Exact, zero } from '../exact.ts';
import type { Assessment, AssessOptions } from '../model/assessment.ts';
import type { Facility } from '../model/facility.ts';
import type { PriceBook } from '../model/priceBook.ts';
import type { Regime } from '../model/regime.ts';
import type { Money } from '../money/money.ts';
import type { Problem } from '../problems/problem.ts';
import { exactOf } from '../quantity/quantity.ts';
import { assessWith } from './assess.ts';
import { pricingOf } from './price/pricing.ts';

/** What one payer owes for all facilities. */
export interface Payer<C extends string = string> {
  /** `Facility.payer`, or the facility's id. */
  readonly payer: string;
  /** Ids of the facilities that were assessed. */
  readonly facilities: readonly string[];
  readonly payable: Money<C>;
}

/** Many facilities assessed: good ones beside bad ones are not lost. */
export interface Assessments<C extends string = string> {
  /** In the order given. */
  readonly assessments: readonly Assessment<C>[];
  /** In the order of their first facility. */
  readonly payers: readonly Payer<C>[];
  /** Facilities that could not be assessed, with every problem. */
  readonly rejected: readonly { readonly index: number; readonly facility: string; readonly problems: readonly Problem[] }[];
}

/**
 * Assesses many facilities with one reading of the law, and adds up what each payer owes.
 *
 * @param facilities - Parsed; each is all or nothing, a bad one stands in `rejected`.
 * @param law - A regime, or a price book.
 *
 * @example
 * ```ts
 * import { assessAll } from 'polluter-pays';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const plant = (id: string, territory: string) => parseFacility({
 *   id, payer: 'one owner', territory,
 *   releases: [{ id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2005-Q1', amount: '100 t', norms: { permissible: '120 t' } }],
 * });
 * const { payers, rejected } = assessAll([plant('a', 'RU-KR'), plant('b', 'RU-ARK'), plant('c', 'nowhere')], russia2003, { year: 2005 });
 * payers.map(({ payer, payable }) => `${payer} ${payable.amount.toFixed(2)}`) // => ['one owner 201.60']
 * rejected.map(({ facility, problems }) => `${facility} ${problems[0]?.code}`) // => ['c release/unknown-territory']
 * ```
 */
export function assessAll<C extends string>(facilities: readonly Facility[], law: Regime<C>, options: AssessOptions): Assessments<C>;
export function assessAll<C extends string>(facilities: readonly Facility[], law: PriceBook<C>): Assessments<C>;
export function assessAll<C extends string>(
  facilities: readonly Facility[],
  law: Regime<C> | PriceBook<C>,
  options?: AssessOptions,
): Assessments<C> {
  const pricing = pricingOf(law, options);
  const assessments: Assessment<C>[] = [];
  const rejected: Assessments['rejected'][number][] = [];
  facilities.forEach((facility, index) => {
    const assessed = assessWith<C>(facility, pricing);
    if (assessed.ok) assessments.push(assessed.value);
    else rejected.push({ index, facility: facility.id, problems: assessed.problems });
  });
  return { assessments, payers: payersOf(assessments), rejected };
}

function payersOf<C extends string>(assessments: readonly Assessment<C>[]): readonly Payer<C>[] {
  const sums = new Map<string, { readonly payer: string; readonly facilities: string[]; readonly currency: C; sum: Exact }>();
  for (const { facility, payable } of assessments) {
    const payer = facility.payer ?? facility.id;
    const key = JSON.stringify([payer, payable.currency]);
    const known = sums.get(key) ?? { payer, facilities: [], currency: payable.currency, sum: zero };
    sums.set(key, known);
    known.facilities.push(facility.id);
    known.sum = addExact(known.sum, exactOf(payable.amount));
  }
  return [...sums.values()].map(({ payer, facilities, currency, sum }) => ({
    payer,
    facilities,
    payable: { amount: decimalOf(sum), currency },
  }));
}
