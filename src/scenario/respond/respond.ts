import { pricingOf } from '../../assess/price/pricing.ts';
import { addExact, type Exact, exact, exactText, subtractExact, sumExact, zero } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import type { Facility } from '../../model/facility.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import { failed, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import { exactIn } from '../../quantity/quantity.ts';
import { doWork, tryWork, type Watch, type Work } from '../study/long.ts';
import { askedStudy, type Made, madeBy } from '../study/made.ts';
import { payments, prepare, type Rejected } from '../study/payments.ts';
import { optionsOf, type Study } from '../study/study.ts';
import type { AbatementCost } from './abatementCost.ts';
import { type Answered, answerFacility } from './answerFacility.ts';
import { checkCosts } from './checkCosts.ts';
import type { Place } from './optimum.ts';
import type { ProfitTax } from './profitTax.ts';

/** How payers decide. */
export interface RespondOptions {
  /** Cost curves: the first that fits a release is taken. A release without one does not respond. */
  readonly costs: readonly AbatementCost[];
  /** Off by default: payments and costs are then compared before tax, and the result says so. */
  readonly profitTax?: ProfitTax;
  /** Emissions are multiples of it, in the unit of the costs; `0.000001` by default. */
  readonly resolution?: DecimalText;
}

/** What a release does about its price. Amounts in `unit`, money in the currency of the response. */
export interface ResponseRow {
  readonly facility: string;
  readonly release: string;
  readonly pollutant: string;
  readonly unit: string;
  readonly before: ExactText;
  readonly after: ExactText;
  readonly abated: ExactText;
  /** What the abatement costs, before tax. */
  readonly cost: ExactText;
  /** Cost of the last unit abated, and of the next one; `null` where there is none. */
  readonly lastCost: ExactText | null;
  readonly nextCost: ExactText | null;
  /** Payment per unit just below and just above what is emitted, after tax; `null` where there is none. */
  readonly priceBelow: ExactText | null;
  readonly priceAbove: ExactText | null;
  /** Where the optimum lies; `no-curve` for a release that does not respond. */
  readonly place: Place | 'no-curve';
  /** Measures that are taken, each with what it abates. */
  readonly measures: readonly { readonly id: string; readonly abated: ExactText }[];
  /** Where the cost curve comes from. */
  readonly source: string | null;
}

/** Emissions of one pollutant over all facilities. */
export interface Emissions {
  readonly pollutant: string;
  readonly unit: string;
  readonly before: ExactText;
  readonly after: ExactText;
  readonly abated: ExactText;
}

/** How payers answer a tariff. */
export interface Response<C extends string = string> {
  readonly made: Made;
  readonly currency: C;
  readonly rows: readonly ResponseRow[];
  readonly emissions: readonly Emissions[];
  /** Payments of all facilities, as they are paid and without rounding. */
  readonly revenue: {
    readonly before: ExactText;
    readonly after: ExactText;
    readonly exactBefore: ExactText;
    readonly exactAfter: ExactText;
  };
  /** Before tax. */
  readonly abatementCost: ExactText;
  /** The facilities as they are left: assess them, compare them. */
  readonly facilities: readonly Facility[];
  readonly rejected: readonly Rejected[];
  /** What a reader must know. */
  readonly notices: readonly string[];
}

/**
 * How payers answer what they pay: each release with a cost curve comes down to where payment and abatement together cost
 * least, along the payment as `assess` works it out, with its bands, its kinks (where many bunch), its jumps. At a tie the
 * smaller emission is taken. There is no default curve.
 *
 * Releases that share a norm, a technological mass or a threshold answer one another until none moves alone; that moving two of
 * them at once would cost less still is possible, and a notice says so. A refund that depends on other
 * payers counts in the revenue and in nobody's decision; rounding to whole units is left out of the decision, not of the payment.
 *
 * @param study - Facilities under a law for a year.
 * @param options - Cost curves, profit tax, resolution; an `AbortSignal` and a progress callback.
 * @throws PaymentError as `assess`; `scenario/empty`, `scenario/curved`; `quantity/range`, `quantity/dimension`, `input/missing`
 * for a curve.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { respond } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{
 *     id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2005-Q1',
 *     amount: '4658.75 t', norms: { permissible: '4000 t', temporary: '4500 t' },
 *   }],
 * });
 * const { rows } = await respond({ facilities: [mill], regime: russia2003, year: 2005 }, {
 *   costs: [{ unit: 't', curve: { kind: 'linear', slope: '1' }, source: 'illustrative' }],
 * });
 * // Above 4500 t a tonne costs 1680, within it 336: abating is cheaper down to the kink, and from there as far as 336 goes.
 * rows.map(({ after, place, cost }) => `${after} t, ${place}, ${cost}`) // => ['4322.75 t, interior, 56448']
 * ```
 */
export async function respond<C extends string>(study: Study<C>, options: RespondOptions & Watch): Promise<Response<C>> {
  return doWork(respondWork(study, options), options);
}

/**
 * As `respond`, returning an Outcome: the response, or every problem.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { tryRespond } from 'polluter-pays/scenario';
 *
 * const outcome = await tryRespond({ facilities: [], regime: russia2003, year: 2005 }, { costs: [] });
 * outcome.ok ? '' : outcome.problems[0].code // => 'scenario/empty'
 * ```
 */
export async function tryRespond<C extends string>(study: Study<C>, options: RespondOptions & Watch): Promise<Outcome<Response<C>>> {
  return tryWork(respondWork(study, options), options);
}

const finest = '0.000001';

/** The law by which payers decide: units that are rounded to whole ones would make a staircase of what is a slope. */
function withoutSteps<C extends string>(regime: Regime<C>): Regime<C> {
  const charges = Object.entries(regime.charges).map(([id, charge]): readonly [string, Charge] => {
    const rounding = charge.rounding?.filter(({ at }) => at !== 'units');
    return [id, rounding && rounding.length < (charge.rounding?.length ?? 0) ? { ...charge, rounding } : charge];
  });
  return { ...regime, charges: Object.fromEntries(charges) };
}

/** @internal */
export function* respondWork<C extends string>(asked: Study<C>, options: RespondOptions): Work<Response<C>> {
  const { study, base, assessments, rejected } = orThrow(prepare(asked));
  const wrong = checkCosts(asked, options);
  if (wrong.length > 0) return orThrow(failed<Response<C>>(wrong));
  const { costs, profitTax: tax, resolution = finest } = options;
  const pricing = pricingOf(withoutSteps(study.regime), optionsOf(study));
  const facilities: Facility[] = [];
  const rows: ResponseRow[] = [];
  const unsettled: string[] = [];
  const tied: string[] = [];
  for (const assessment of assessments) {
    yield assessments.length;
    const { facility, answers, isSettled, isTied } = answerFacility(assessment, pricing, { costs, tax, resolution: exact(resolution) });
    facilities.push(facility);
    if (isTied) tied.push(facility.id);
    if (!isSettled) unsettled.push(facility.id);
    rows.push(
      ...assessment.lines.map(({ release, pollutant, unit, units }) => {
        const answered = answers.find((one) => one.release.id === release);
        return answered ? rowOf(facility.id, answered) : unmoved(facility, { release, pollutant, unit, units });
      }),
    );
  }
  const after = orThrow(payments({ ...study, facilities }));
  const kept: RespondOptions = { costs, ...(tax && { profitTax: tax }), ...(options.resolution !== undefined && { resolution }) };
  return {
    made: madeBy('respond', { asked: [askedStudy(asked), kept], regimes: [asked.regime] }),
    currency: base.currency,
    rows,
    emissions: emissionsOf(rows),
    revenue: {
      before: exactText(base.payable),
      after: exactText(after.payable),
      exactBefore: exactText(base.exact),
      exactAfter: exactText(after.exact),
    },
    abatementCost: exactText(sumExact(rows.map(({ cost }) => exact(cost)))),
    facilities,
    rejected,
    notices: noticesOf(kept, { tied, unsettled }),
  };
}

function rowOf(facility: string, { release, cost, costs, before, optimum }: Answered): ResponseRow {
  const { emission, place, price } = optimum;
  const { last, next } = costs.marginalAt(emission);
  const orNull = (value: Exact | undefined): ExactText | null => (value ? exactText(value) : null);
  return {
    facility,
    release: release.id,
    pollutant: release.pollutant,
    unit: cost.unit,
    before: exactText(before),
    after: exactText(emission),
    abated: exactText(subtractExact(before, emission)),
    cost: exactText(costs.costAt(emission) ?? zero),
    lastCost: orNull(last),
    nextCost: orNull(next),
    priceBelow: orNull(price.below),
    priceAbove: orNull(price.above),
    place,
    measures: costs.taken(emission).map(({ id, abated }) => ({ id, abated: exactText(abated) })),
    source: cost.source,
  };
}

/** A release that does not respond: what it emits, in tonnes where it can be. */
function unmoved(
  facility: Facility,
  line: { readonly release: string; readonly pollutant: string; readonly unit: string; readonly units: ExactText },
): ResponseRow {
  const amount = facility.releases.find(({ id }) => id === line.release)?.amount;
  const mass = amount && exactIn(amount, 't');
  const [emitted, unit] = mass
    ? [mass, 't']
    : amount
      ? [exactIn(amount, amount.unit) ?? zero, amount.unit]
      : [exact(line.units), line.unit];
  return {
    facility: facility.id,
    release: line.release,
    pollutant: line.pollutant,
    unit,
    before: exactText(emitted),
    after: exactText(emitted),
    abated: '0',
    cost: '0',
    lastCost: null,
    nextCost: null,
    priceBelow: null,
    priceAbove: null,
    place: 'no-curve',
    measures: [],
    source: null,
  };
}

function emissionsOf(rows: readonly ResponseRow[]): readonly Emissions[] {
  const sums = new Map<string, { readonly pollutant: string; readonly unit: string; before: Exact; after: Exact }>();
  for (const { pollutant, unit, before, after } of rows) {
    const key = JSON.stringify([pollutant, unit]);
    const sum = sums.get(key) ?? { pollutant, unit, before: zero, after: zero };
    sums.set(key, sum);
    sum.before = addExact(sum.before, exact(before));
    sum.after = addExact(sum.after, exact(after));
  }
  return [...sums.values()].map(({ pollutant, unit, before, after }) => ({
    pollutant,
    unit,
    before: exactText(before),
    after: exactText(after),
    abated: exactText(subtractExact(before, after)),
  }));
}

function noticesOf(
  { costs, profitTax }: RespondOptions,
  { tied, unsettled }: { readonly tied: readonly string[]; readonly unsettled: readonly string[] },
): readonly string[] {
  return [
    ...new Set(costs.map(({ source }) => `Abatement costs: ${source}.`)),
    profitTax
      ? `Profit tax of ${profitTax.rate}, payments in ${profitTax.deductible.join(', ')} deductible: ${profitTax.source}.`
      : 'Profit tax is off: payments and costs are compared before tax.',
    ...tied.map(
      (id) =>
        `Releases of ${id} share a norm, a technological mass or a threshold: none gains by moving alone; two at once were not tried.`,
    ),
    ...unsettled.map((id) => `The releases of ${id} share a budget and did not settle in 12 rounds: its answer is the last of them.`),
  ];
}
