import { type Settled, settleWith } from '../../assess/assess.ts';
import type { Pricing } from '../../assess/price/pricing.ts';
import { compareExact, type Exact, exact, subtractExact, zero } from '../../exact.ts';
import type { Assessment, Line } from '../../model/assessment.ts';
import type { Facility, Release } from '../../model/facility.ts';
import type { Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { exactIn, quantityOf } from '../../quantity/quantity.ts';
import { traceCurve } from '../curve/curve.ts';
import type { AbatementCost } from './abatementCost.ts';
import { closeTo } from './closeTo.ts';
import { type Costs, costsOf } from './costs.ts';
import { type Optimum, optimum } from './optimum.ts';
import { afterTax, keptShare, type ProfitTax } from './profitTax.ts';

/** What a release does about its price, in the unit of its costs. @internal */
export interface Answered {
  readonly release: Release;
  readonly cost: AbatementCost;
  readonly costs: Costs;
  readonly before: Exact;
  readonly optimum: Optimum;
}

/** What a facility does, and the facility that is left. @internal */
export interface AnsweredFacility {
  readonly facility: Facility;
  readonly answers: readonly Answered[];
  /** Whether no release would answer otherwise after the others have answered. */
  readonly isSettled: boolean;
  /** Whether releases share a norm, a technological mass or a threshold, so that each looked at the others. */
  readonly isTied: boolean;
}

/** How a payer decides. @internal */
export interface Deciding {
  readonly costs: readonly AbatementCost[];
  readonly tax: ProfitTax | undefined;
  readonly resolution: Exact;
}

// Releases that share a budget answer one another; so many rounds settle whatever settles.
const rounds = 12;

/** Each release with a cost curve comes down to where it costs least, given what the others do. @internal */
export function answerFacility(assessment: Assessment, pricing: Pricing, deciding: Deciding): AnsweredFacility {
  let { facility } = assessment;
  const answers = new Map<string, Answered>();
  const deciders = facility.releases.flatMap((release) => {
    const line = assessment.lines.find((one) => one.release === release.id);
    const cost = deciding.costs.find((one) => isFor(one, facility.id, release));
    const before = cost && release.amount && exactIn(release.amount, cost.unit);
    if (!line || !cost || !before) return [];
    const close = closeTo(release, assessment, pricing.regime);
    return [{ release, line, cost, before, costs: costsOf(cost.curve, before, cost.unit), close: new Set(close.map(({ id }) => id)) }];
  });
  const isAlone = ({ close, release }: (typeof deciders)[number]): boolean =>
    deciders.every((other) => other.release.id === release.id || !close.has(other.release.id));
  const isTied = !deciders.every(isAlone);
  for (let round = 0; round < rounds; round += 1) {
    let isMoved = false;
    for (const decider of deciders) {
      const { release, line, cost, costs, before, close } = decider;
      if (round > 0 && isAlone(decider)) continue;
      const near: Facility = { ...facility, releases: facility.releases.filter(({ id }) => close.has(id)) };
      const paid = (emission: Exact): Exact =>
        afterTax(
          orThrow(settleWith(withAmount(near, release, emission, cost.unit), pricing) as Outcome<Settled<string>>).due,
          deciding.tax,
        );
      const curve = traceCurve(paid, zero, before, edgesIn(line, cost.unit));
      const found = optimum(curve, costs, { kept: keptShare(deciding.tax), resolution: deciding.resolution });
      const known = answers.get(release.id);
      isMoved ||= !known || compareExact(known.optimum.emission, found.emission) !== 0;
      answers.set(release.id, { release, cost, costs, before, optimum: found });
      facility = withAmount(facility, release, found.emission, cost.unit);
    }
    if (!isMoved || !isTied) return { facility, answers: [...answers.values()], isSettled: true, isTied };
  }
  return { facility, answers: [...answers.values()], isSettled: false, isTied };
}

function isFor({ facility, release, pollutant }: AbatementCost, id: string, one: Release): boolean {
  return (
    (facility === undefined || facility === id) &&
    (release === undefined || release === one.id) &&
    (pollutant === undefined || pollutant === one.pollutant)
  );
}

/** The same facility, one release of which emits another amount; an amount that is not changed stays as it was written. */
function withAmount(facility: Facility, { id, amount }: Release, emission: Exact, unit: string): Facility {
  const own = amount && exactIn(amount, unit);
  const isSame = own !== undefined && compareExact(subtractExact(own, emission), zero) === 0;
  const written = isSame ? amount : amount && quantityOf(exactIn(quantityOf(emission, unit), amount.unit) ?? emission, amount.unit);
  return { ...facility, releases: facility.releases.map((one) => (one.id === id && written ? { ...one, amount: written } : one)) };
}

/** Edges of the bands in the unit of the costs, where it is one of amounts. */
function edgesIn({ edges = {}, unit: units }: Line, unit: string): readonly Exact[] {
  return Object.values(edges).flatMap((edge) => exactIn(quantityOf(exact(edge), units), unit) ?? []);
}
