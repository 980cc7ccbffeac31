import { type Settled, settleWith } from '../../assess/assess.ts';
import { type Pricing, pricingOf } from '../../assess/price/pricing.ts';
import type { Exact } from '../../exact.ts';
import type { AssessOptions } from '../../model/assessment.ts';
import type { Facility, Release } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import { dimensionOf, dimensionProblem, exactIn, type Quantity, quantityOf } from '../../quantity/quantity.ts';
import { optionsOf } from '../study/study.ts';
import { type Curve, traceCurve } from './curve.ts';

/** A law for a year, as a facility meets it. */
export interface Tariff<C extends string = string> extends AssessOptions {
  readonly regime: Regime<C>;
}

/** What varies of a release, from where to where. @internal */
export interface Varied {
  readonly release: string;
  readonly of: 'amount' | 'permissible' | 'temporary' | 'limit';
  readonly from: Exact;
  readonly to: Exact;
  /** Unit of `from` and `to`; that of the release by default. */
  readonly unit?: string;
}

/** A payment along what varies. @internal */
export interface PaymentCurve<C extends string = string> {
  readonly curve: Curve;
  readonly unit: string;
  readonly currency: C;
}

/** The payment of a facility, without rounding, along the amount or a norm of one of its releases. @internal */
export function curveOf<C extends string>(
  facility: Facility,
  tariff: Tariff<C>,
  { release: id, of, from, to, unit: asked }: Varied,
): PaymentCurve<C> {
  const index = facility.releases.findIndex((release) => release.id === id);
  const release = facility.releases[index];
  const stated = release && quantityIn(release, of);
  if (!release || !stated) {
    const ids = facility.releases.map((one) => one.id);
    return orThrow(fail(problem('input/missing', ['release'], `No release "${id}" states its ${of}.`, didYouMean(id, ids))));
  }
  const unit = asked ?? stated.unit;
  if (dimensionOf(unit) !== dimensionOf(stated.unit)) return orThrow(fail(dimensionProblem(quantityOf(from, unit), stated.unit, ['unit'])));
  const pricing: Pricing = pricingOf(tariff.regime, optionsOf(tariff));
  const settled = (value: Exact): Settled<C> => {
    const releases = facility.releases.map((one, at) => (at === index ? withQuantity(one, of, quantityOf(value, unit)) : one));
    return orThrow(settleWith({ ...facility, releases }, pricing) as Outcome<Settled<C>>);
  };
  const { currency, due } = settled(to);
  const line = due.lines.find(({ split }) => split.claim.release.id === id)?.split;
  const edges = of === 'amount' && line ? Object.values(line.edges ?? {}) : [release.amount && exactIn(release.amount, unit)];
  const units = of === 'amount' && line ? line.claim.unit : unit;
  const marks = edges.flatMap((edge) => (edge && exactIn(quantityOf(edge, units), unit)) ?? []);
  return { curve: traceCurve((value) => settled(value).due.exact, from, to, marks), unit, currency };
}

function quantityIn({ amount, norms }: Release, of: Varied['of']): Quantity | undefined {
  if (of === 'amount') return amount;
  if (!norms || norms === 'no-permit') return undefined;
  if ('limit' in norms) return of === 'limit' ? norms.limit : undefined;
  return of === 'permissible' ? norms.permissible : of === 'temporary' ? norms.temporary : undefined;
}

function withQuantity(release: Release, of: Varied['of'], value: Quantity): Release {
  const { norms } = release;
  if (of === 'amount') return { ...release, amount: value };
  if (!norms || norms === 'no-permit') return release;
  return { ...release, norms: 'limit' in norms ? { limit: value } : { ...norms, [of]: value } };
}
