import { type Exact, exactText } from '../../exact.ts';
import type { Notice } from '../../model/assessment.ts';
import type { Facility, Receiver, Release } from '../../model/facility.ts';
import type { Charge } from '../../model/regime.ts';
import { firstDay, lastDay, type Period, tryPeriod, yearOf } from '../../period/period.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { quantityText } from '../../quantity/quantity.ts';
import { type Found, found, mistaken, under } from '../found.ts';
import type { Pricing } from '../price/pricing.ts';
import { chargeOf } from './chargeOf.ts';
import { circumstancesOf, unanswered, undeclared } from './circumstancesOf.ts';
import type { Claim } from './claim.ts';
import { coverageOfRelease } from './evidence.ts';
import { isMet } from './fits.ts';
import { placeOf } from './placeOf.ts';
import { misread } from './readingsOf.ts';
import { readsOf } from './reads.ts';
import type { Place, Setting, Situation } from './situation.ts';

/** The releases of the year, each under its charge, with all that a figure may be asked with. @internal */
export interface Scoped {
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
  readonly problems: readonly Problem[];
}

/** Who and what is in? @internal */
export function scope(pricing: Pricing, facility: Facility): Scoped {
  const year = tryPeriod(String(pricing.options.year), ['year']);
  if (!year.ok) return { claims: [], notices: [], problems: year.problems };
  const problems: Problem[] = [...undeclared(pricing.regime, facility, [])];
  const claims: Claim[] = [];
  let others = 0;
  facility.releases.forEach((release, index) => {
    const period = periodOf(release, year.value);
    if (!period.ok) problems.push(...under(['releases', index], period.problems));
    else if (yearOf(period.value) !== pricing.options.year) others += 1;
    else {
      const claim = claimOf(pricing, facility, release, index, period.value);
      if (claim.ok) claims.push(claim.value);
      else problems.push(...under(['releases', index], claim.problems));
    }
  });
  if (claims.length === 0 && problems.length === 0) {
    problems.push(
      problem(
        'period/no-release',
        ['releases'],
        `No release of ${facility.id} lies in ${pricing.options.year}.`,
        'Pass the year of the releases.',
      ),
    );
  }
  return { claims, problems, notices: others === 0 ? [] : [notInYear(others)] };
}

function notInYear(count: number): Notice {
  return { code: 'not-in-year', message: `${count} releases outside the year were left out.`, values: { count: String(count) } };
}

function periodOf({ period }: Release, year: Period): Found<Period> {
  if (period === undefined) return found(year);
  const read = tryPeriod(period, ['period']);
  if (!read.ok) return mistaken(...read.problems);
  return yearOf(read.value) === undefined
    ? mistaken(
        problem(
          'period/several-years',
          ['period'],
          `${period} touches more than one calendar year.`,
          'Split the release at the turn of the year.',
        ),
      )
    : found(read.value);
}

function claimOf(pricing: Pricing, facility: Facility, release: Release, index: number, period: Period): Found<Claim> {
  const { regime } = pricing;
  const chargeId = chargeOf(regime, release);
  if (!chargeId.ok) return chargeId;
  const charge = regime.charges[chargeId.value] as Charge;
  const problems: Problem[] = [...undeclared(regime, release, []), ...misread(regime, release)];
  const outOfForce = notInForce(pricing, chargeId.value, charge, period);
  if (outOfForce) problems.push(outOfForce);
  const situation = situationOf(pricing, facility, release, chargeId.value, charge, period);
  if (!situation.ok) return mistaken(...problems, ...situation.problems);
  problems.push(...unanswered(regime, readsOf(charge).circumstances, situation.value.circumstances, facility, release));
  if (problems.length > 0) return mistaken(...problems);
  const claim = { index, release, situation: situation.value };
  if (!charge.scope || isMet(charge.scope, situation.value)) return found(claim);
  return found({
    ...claim,
    outside: { stage: 'scope', by: 'condition', why: 'The release lies outside the scope of the charge.', values: {}, amount: '0' },
  });
}

function notInForce({ regime }: Pricing, chargeId: string, charge: Charge, { from, until, text }: Period): Problem | undefined {
  for (const [name, dates] of [
    [regime.id, regime],
    [`Charge ${chargeId} of ${regime.id}`, charge],
  ] as const) {
    const [first, last] = [firstDay(dates.from), lastDay(dates.until)];
    if (from < first || until > last) {
      return problem('regime/not-in-force', ['period'], `${name} is in force from ${first} to ${last}, and the release lies in ${text}.`);
    }
  }
  return undefined;
}

function situationOf(
  pricing: Pricing,
  facility: Facility,
  release: Release,
  chargeId: string,
  charge: Charge,
  period: Period,
): Found<Situation> {
  const reads = readsOf(charge);
  const place = placeFor(pricing, facility.territory, release.receiver, reads.capacities);
  const bat = reads.bat ? coverageOfRelease(release, facility.installations ?? [], period) : undefined;
  if (!place.ok || bat?.ok === false) return mistaken(...[place, bat].flatMap((one) => (one?.ok === false ? one.problems : [])));
  const setting = settingFor(pricing, facility, chargeId, period, place.value, circumstancesOf(place.value, facility, release));
  const { pollutant, class: hazard, readings } = release;
  const key = tellsApart(release, reads.readings, bat?.value);
  const known = setting.situations.get(key);
  if (known) return found(known);
  const { circumstances, category, sector } = setting;
  const made: Situation = {
    setting,
    chargeId,
    charge,
    period,
    place: place.value,
    circumstances,
    category,
    sector,
    pollutant,
    class: hazard,
    readings,
    bat: bat?.value,
    prices: new Map(),
  };
  setting.situations.set(key, made);
  return found(made);
}

function settingFor(
  { settings, regime }: Pricing,
  { territory, category, sector }: Facility,
  chargeId: string,
  period: Period,
  place: Place,
  circumstances: readonly string[],
): Setting {
  const key = `${chargeId}\n${period.text}\n${territory}\n${place.receiver?.id}\n${category}\n${sector}\n${circumstances.join()}`;
  let known = settings.get(key);
  if (!known) {
    const charge = regime.charges[chargeId] as Charge;
    known = { chargeId, charge, period, place, circumstances, category, sector, situations: new Map(), multipliers: new Map() };
    settings.set(key, known);
  }
  return known;
}

function tellsApart({ pollutant, class: hazard, readings }: Release, read: readonly string[], bat: Exact | undefined): string {
  if (hazard === undefined && !bat && (read.length === 0 || !readings)) return pollutant;
  const values = read.map((id) => {
    const reading = readings?.[id];
    return reading && quantityText(reading);
  });
  return JSON.stringify([pollutant, hazard, bat && exactText(bat), ...values]);
}

function placeFor(pricing: Pricing, territory: string, receiver: string | undefined, needed: boolean): Found<Place> {
  const remembered = pricing.places.get(territory)?.get(receiver);
  if (remembered) return found(remembered);
  const known = receiver === undefined ? undefined : pricing.receivers.get(receiver);
  // A law that reads no capacity may be asked without receivers; what it then lacks, such as a basin, it says itself.
  if (receiver !== undefined && !known && (needed || pricing.options.receivers))
    return mistaken(unknownReceiver(receiver, pricing.receivers));
  const place = placeOf(pricing.regime, pricing.options, territory, known);
  if (!place.ok) return place;
  const ofTerritory = pricing.places.get(territory) ?? new Map<string | undefined, Place>();
  pricing.places.set(territory, ofTerritory.set(receiver, place.value));
  return place;
}

function unknownReceiver(id: string, receivers: ReadonlyMap<string, Receiver>): Problem {
  return problem(
    'release/unknown-receiver',
    ['receiver'],
    `Receiver "${id}" was not passed.`,
    didYouMean(id, receivers.keys()) ?? 'Pass it under `receivers`.',
  );
}
