import { exactText } from '../../exact.ts';
import type { Facility, Receiver, Release } from '../../model/facility.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import { firstDay, lastDay, type Period } from '../../period/period.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Pricing } from '../price/pricing.ts';
import { circumstancesOf, withFollowing } from './circumstancesOf.ts';
import { classOf } from './classOf.ts';
import { type Evidence, evidenceForRelease } from './evidence.ts';
import { fits } from './fits.ts';
import { placeOf } from './placeOf.ts';
import { readingText } from './readingsOf.ts';
import { readsOf } from './reads.ts';
import type { Place, Setting, Situation } from './situation.ts';

/** What figures may be asked with about a release. Releases between which no figure can tell share one situation. @internal */
export function situationOf(pricing: Pricing, facility: Facility, release: Release, chargeId: string, period: Period): Found<Situation> {
  const charge = pricing.regime.charges[chargeId] as Charge;
  const reads = readsOf(charge);
  const place = placeFor(pricing, facility.territory, release.receiver, reads.capacities);
  const bat = reads.bat ? evidenceForRelease(release, facility.installations ?? [], period) : undefined;
  if (!place.ok || bat?.ok === false) return mistaken(...[place, bat].flatMap((one) => (one?.ok === false ? one.problems : [])));
  const circumstances = circumstancesOf(place.value, facility, withFollowing(pricing.regime, release));
  const setting = settingFor(pricing, facility, chargeId, period, place.value, circumstances);
  const key = tellsApart(release, reads.readings, bat?.value);
  const known = setting.situations.get(key);
  if (known) return found(known);
  const made = situated(setting, release, bat?.value);
  if (made.ok) setting.situations.set(key, made.value);
  return made;
}

function situated(
  setting: Setting,
  { pollutant, class: hazard, readings }: Release,
  bat: readonly Evidence[] | undefined,
): Found<Situation> {
  const { chargeId, charge, period, place, circumstances, category, sector } = setting;
  const situation: Situation = {
    setting,
    chargeId,
    charge,
    period,
    place,
    circumstances,
    category,
    sector,
    pollutant,
    class: hazard,
    readings,
    bat,
    prices: {},
  };
  const measure = charge.measure.find(({ where }) => !where || fits(where, situation, {}));
  if (measure?.kind !== 'classes') return found(situation);
  const read = classOf(measure, readings);
  return read.ok ? found({ ...situation, class: read.value }) : read;
}

function settingFor(
  pricing: Pricing,
  { territory, category, sector }: Facility,
  chargeId: string,
  period: Period,
  place: Place,
  circumstances: readonly string[],
): Setting {
  const { settings, regime, latest } = pricing;
  const isLatest =
    latest?.chargeId === chargeId &&
    latest.period === period &&
    latest.place === place &&
    latest.category === category &&
    latest.sector === sector &&
    latest.circumstances.length === circumstances.length &&
    latest.circumstances.every((word, at) => word === circumstances[at]);
  if (latest && isLatest) return latest;
  const key = `${chargeId}\n${period.text}\n${territory}\n${place.receiver?.id}\n${category}\n${sector}\n${circumstances.join()}`;
  let known = settings.get(key);
  if (!known) {
    const charge = regime.charges[chargeId] as Charge;
    known = {
      chargeId,
      charge,
      period,
      place,
      circumstances,
      category,
      sector,
      problems: notInForce(regime, chargeId, period),
      situations: new Map(),
      numbers: new Map(),
      multipliers: new Map(),
    };
    settings.set(key, known);
  }
  pricing.latest = known;
  return known;
}

function tellsApart(
  { pollutant, class: hazard, readings }: Release,
  read: readonly string[],
  bat: readonly Evidence[] | undefined,
): string {
  if (hazard === undefined && !bat?.length && (read.length === 0 || !readings)) return pollutant;
  const values = read.map((id) => {
    const reading = readings?.[id];
    return reading && readingText(reading);
  });
  return JSON.stringify([pollutant, hazard, bat?.map(({ coverage, since }) => [exactText(coverage), since]), ...values]);
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

/** Whether regime and charge hold for the whole period. */
function notInForce(regime: Regime, chargeId: string, { from, until, text }: Period): readonly Problem[] {
  const named = [
    [regime.id, regime],
    [`Charge ${chargeId} of ${regime.id}`, regime.charges[chargeId]],
  ] as const;
  for (const [name, dates] of named) {
    const [first, last] = [firstDay(dates?.from), lastDay(dates?.until)];
    if (from < first || until > last) {
      return [problem('regime/not-in-force', ['period'], `${name} is in force from ${first} to ${last}, and the release lies in ${text}.`)];
    }
  }
  return [];
}

function unknownReceiver(id: string, receivers: ReadonlyMap<string, Receiver>): Problem {
  return problem(
    'release/unknown-receiver',
    ['receiver'],
    `Receiver "${id}" was not passed.`,
    didYouMean(id, receivers.keys()) ?? 'Pass it under `receivers`.',
  );
}
