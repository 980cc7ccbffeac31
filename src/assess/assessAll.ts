import { decimalOf } from '../decimal.ts';
import { addExact, type Exact, zero } from '../exact.ts';
import type { Assessment, AssessOptions } from '../model/assessment.ts';
import type { Facility } from '../model/facility.ts';
import type { PriceBook } from '../model/priceBook.ts';
import type { Regime } from '../model/regime.ts';
import type { Money } from '../money/money.ts';
import type { Problem } from '../problems/problem.ts';
import { exactOf } from '../quantity/quantity.ts';
import { type Settled, settleWith } from './assess.ts';
import { type Pricing, pricingOf } from './price/pricing.ts';
import { record } from './record.ts';
import { type Pool, settlePool } from './settle/pool.ts';

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
  /** Pools that were settled among the facilities: what they paid in and what came back. */
  readonly pools: readonly Pool[];
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
  const settled: Open<C>[] = [];
  const rejected: Assessments['rejected'][number][] = [];
  facilities.forEach((facility, index) => {
    const one = settleWith<C>(facility, pricing);
    if (one.ok) settled.push({ facility, index, ...one.value });
    else rejected.push({ index, facility: facility.id, problems: one.problems });
  });
  const pooled = settlePools(pricing, settled);
  const assessments = pooled.members.map(({ facility, currency, due, notices }) => record(facility, pricing, currency, due, notices));
  return {
    assessments,
    payers: payersOf(assessments),
    pools: pooled.pools,
    rejected: [...rejected, ...pooled.rejected].sort((a, b) => a.index - b.index),
  };
}

interface Open<C extends string> extends Settled<C> {
  readonly facility: Facility;
  readonly index: number;
}

interface Pooled<C extends string> {
  readonly members: readonly Open<C>[];
  readonly pools: readonly Pool[];
  readonly rejected: Assessments['rejected'];
}

/** Pools of the charges, then of the regime, among all payers in one currency. */
function settlePools<C extends string>(pricing: Pricing, open: readonly Open<C>[]): Pooled<C> {
  const { regime } = pricing;
  const all = [
    ...Object.entries(regime.charges).map(([id, charge]) => ({ id, charges: [charge], settle: charge.settle })),
    { id: regime.id, charges: Object.values(regime.charges), settle: regime.settle },
  ];
  let current: Pooled<C> = { members: open, pools: [], rejected: [] };
  for (const { id, charges, settle } of all) {
    for (const mechanism of settle ?? []) {
      if (mechanism.kind !== 'pool') continue;
      const [first] = current.members;
      if (!first) continue;
      const done = settlePool(pricing, { charge: id, charges, mechanism, currency: first.currency }, current.members);
      // A figure of the pool itself is missing: nobody's payment is known.
      if (!done.ok)
        return {
          members: [],
          pools: [],
          rejected: current.members.map(({ index, facility }) => ({ index, facility: facility.id, problems: done.problems })),
        };
      current = { ...current, members: done.value.members, pools: done.value.pool ? [...current.pools, done.value.pool] : current.pools };
    }
  }
  return current;
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
