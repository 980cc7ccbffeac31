import { type Assessments, assessAll } from '../../assess/assessAll.ts';
import { decimalOf } from '../../decimal.ts';
import { type Exact, subtractExact, sumExact } from '../../exact.ts';
import type { Assessment, AssessOptions } from '../../model/assessment.ts';
import type { Facility, Receiver } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import type { Money } from '../../money/money.ts';
import { type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import type { Problem } from '../../problems/problem.ts';
import { exactOf } from '../../quantity/quantity.ts';
import { type AddedLoad, addedLoads, addLoads } from './addLoads.ts';
import { type FactorChange, factorChanges } from './factorChanges.ts';

/** What `effectOfSource` takes. */
export interface SourceEffectGiven<C extends string> {
  /** At least one load. */
  readonly added: readonly AddedLoad[];
  /** Who pays today, parsed. */
  readonly facilities: readonly Facility[];
  /** The new source itself, parsed, if its own payment is asked for. */
  readonly newcomer?: Facility;
  readonly law: Regime<C>;
  /** As for `assess`, with the receivers. */
  readonly options: AssessOptions;
}

/** An amount before and after, and the difference. */
export interface BeforeAfter<C extends string> {
  readonly before: Money<C>;
  readonly after: Money<C>;
  /** After − before, of any sign. */
  readonly change: Money<C>;
}

/** What a new source does to everyone. */
export interface SourceEffect<C extends string> {
  /** The receivers with the load added. */
  readonly receivers: readonly Receiver[];
  /** Only of the receivers and pollutants that got a load. */
  readonly factors: readonly FactorChange[];
  /** Loads that no payment reads: the law has no capacity factor for them, or nobody releases there. */
  readonly unread: readonly { readonly receiver: string; readonly pollutant: string }[];
  /** By facility, in the order given, the newcomer last. */
  readonly facilities: readonly (BeforeAfter<C> & { readonly facility: string; readonly isNew: boolean })[];
  /** By payer. */
  readonly payers: readonly (BeforeAfter<C> & { readonly payer: string })[];
  /** Of all; `null` where nothing could be assessed. */
  readonly total: BeforeAfter<C> | null;
  /** Facilities that could not be assessed before or after; they are in no sum. */
  readonly rejected: readonly { readonly facility: string; readonly problems: readonly Problem[] }[];
}

/**
 * What a new source does to others: its load raises λ = load ÷ capacity of the receivers, λ the regional factor K, and K
 * everyone's payment. Worked out by `assess` before and after, in no other way.
 *
 * The load is added to every year that a receiver has: this is the state that a law which reads earlier years reaches once
 * the source has run as long. Releases of others stay as they are.
 *
 * @param given - The loads per year, the facilities, the law and its options, which hold the receivers.
 * @returns λ and K before and after as payments read them, and what each facility and payer owes. No payment falls, if a
 * factor of the law never falls as λ grows; a load of 0 changes nothing.
 * @throws PaymentError `release/unknown-receiver`, `data/no-capacity`, `quantity/dimension` where a criterion has its load in
 * another dimension and `byCriterion` says nothing, and others, all at once, each with its path.
 *
 * @example
 * ```ts
 * import { effectOfSource, withCapacities } from 'polluter-pays/capacity';
 * import { conference2004 } from 'polluter-pays/regimes/conference-2004';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const receivers = withCapacities([{ id: 'basin', medium: 'air' }], [{
 *   receiver: 'basin', pollutant: 'sulphur-dioxide', criterion: 'vegetation', year: '2004', load: '30000 t/yr', capacity: '20000 t/yr',
 *   includes: 'all-sources', source: 'example', confidence: 'assumption',
 * }]);
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{ id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2005-Q1', amount: '1000 t', norms: { permissible: '1000 t' }, receiver: 'basin' }],
 * });
 * const effect = effectOfSource({
 *   added: [{ receiver: 'basin', pollutant: 'sulphur-dioxide', load: '5000 t/yr' }],
 *   facilities: [mill], law: conference2004, options: { year: 2005, receivers },
 * });
 * effect.factors.map(({ before, after }) => `K ${before?.value} → ${after?.value}`) // => ['K 1.5 → 1.75']
 * effect.facilities.map(({ facility, change }) => `${facility} ${change.amount.toFixed(2)}`) // => ['mill 12000.00']
 * ```
 */
export function effectOfSource<C extends string>(given: SourceEffectGiven<C>): SourceEffect<C> {
  return orThrow(tryEffectOfSource(given));
}

/**
 * As `effectOfSource`, returning an Outcome: the effect, or every problem.
 *
 * @example
 * ```ts
 * import { tryEffectOfSource } from 'polluter-pays/capacity';
 * import { conference2004 } from 'polluter-pays/regimes/conference-2004';
 *
 * const outcome = tryEffectOfSource({
 *   added: [{ receiver: 'basin', pollutant: 'sulphur-dioxide', load: '5000 t/yr' }],
 *   facilities: [], law: conference2004, options: { year: 2005, receivers: [{ id: 'basin', medium: 'air' }] },
 * });
 * outcome.ok ? '' : outcome.problems[0].code // => 'data/no-capacity'
 * ```
 */
export function tryEffectOfSource<C extends string>(given: SourceEffectGiven<C>): Outcome<SourceEffect<C>> {
  const { facilities, newcomer, law, options } = given;
  const added = addedLoads(given.added, ['added']);
  if (!added.ok) return added;
  const receivers = addLoads(options.receivers ?? [], added.value);
  if (!receivers.ok) return receivers;
  const all = newcomer ? [...facilities, newcomer] : facilities;
  const before = inOrder(facilities, assessAll(facilities, law, options));
  const after = inOrder(all, assessAll(all, law, { ...options, receivers: receivers.value }));
  const pairs = paired(all, before, after);
  const currency = pairs[0]?.after[0]?.payable.currency;
  const factors = factorChanges(
    pairs.flatMap((pair) => pair.before),
    pairs.flatMap((pair) => pair.after),
    added.value,
  );
  const isRead = ({ receiver, pollutant }: AddedLoad): boolean =>
    factors.some((factor) => factor.receiver === receiver && factor.pollutant === pollutant);
  return succeed({
    receivers: receivers.value,
    factors,
    unread: given.added.filter((one) => !isRead(one)).map(({ receiver, pollutant }) => ({ receiver, pollutant })),
    facilities:
      currency === undefined ? [] : pairs.map((pair) => ({ facility: pair.facility.id, isNew: pair.isNew, ...changeOf(currency, [pair]) })),
    payers:
      currency === undefined
        ? []
        : [...new Set(pairs.map(payerOf))].map((payer) => ({
            payer,
            ...changeOf(
              currency,
              pairs.filter((pair) => payerOf(pair) === payer),
            ),
          })),
    total: currency === undefined ? null : changeOf(currency, pairs),
    rejected: all.flatMap(({ id }, at) => {
      const problems = [before[at], after[at]].flatMap((one) => (one && !one.ok ? [one.problems] : []))[0];
      return problems ? [{ facility: id, problems }] : [];
    }),
  });
}

type Assessed<C extends string> =
  | { readonly ok: true; readonly value: Assessment<C> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Assessments and rejections in the order of the facilities. */
function inOrder<C extends string>(facilities: readonly Facility[], { assessments, rejected }: Assessments<C>): readonly Assessed<C>[] {
  const bad = new Map(rejected.map(({ index, problems }) => [index, problems]));
  const good = [...assessments];
  return facilities.map((_, index) => {
    const problems = bad.get(index);
    const value = problems ? undefined : good.shift();
    return value ? { ok: true, value } : { ok: false, problems: problems ?? [] };
  });
}

/** A facility that was assessed whenever it was there. */
interface Pair<C extends string> {
  readonly facility: Facility;
  readonly isNew: boolean;
  /** None for the newcomer. */
  readonly before: readonly Assessment<C>[];
  readonly after: readonly Assessment<C>[];
}

function paired<C extends string>(
  all: readonly Facility[],
  before: readonly Assessed<C>[],
  after: readonly Assessed<C>[],
): readonly Pair<C>[] {
  return all.flatMap((facility, at) => {
    const [first, second] = [before[at], after[at]];
    if (!second?.ok || (first && !first.ok)) return [];
    return [{ facility, isNew: !first, before: first ? [first.value] : [], after: [second.value] }];
  });
}

function changeOf<C extends string>(currency: C, pairs: readonly Pair<C>[]): BeforeAfter<C> {
  const sum = (when: 'before' | 'after'): Exact =>
    sumExact(pairs.flatMap((pair) => pair[when]).map(({ payable }) => exactOf(payable.amount)));
  const money = (value: Exact): Money<C> => ({ amount: decimalOf(value), currency });
  const [before, after] = [sum('before'), sum('after')];
  return { before: money(before), after: money(after), change: money(subtractExact(after, before)) };
}

const payerOf = ({ facility }: Pair<string>): string => facility.payer ?? facility.id;
