import type { Release } from '../../model/facility.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import { firstDay, lastDay, type Period } from '../../period/period.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { problem } from '../../problems/problem.ts';
import { type Found, found, mistaken } from '../found.ts';

/** The charge that a release names, or the only one of its medium, in the state that is in force in the period. @internal */
export function chargeOf(regime: Regime, release: Release, period?: Period): Found<string> {
  const named = namedBy(regime, release);
  return named.ok && period ? found(inForce(regime.charges, named.value, period)) : named;
}

function inForce(charges: Readonly<Record<string, Charge>>, named: string, { from, until }: Period): string {
  for (const id in charges) {
    const charge = charges[id] as Charge;
    if (charge.continues === named && firstDay(charge.from) <= from && lastDay(charge.until) >= until) return id;
  }
  return named;
}

function namedBy({ id, charges }: Regime, { charge, medium }: Release): Found<string> {
  if (charge !== undefined) {
    const known = Object.hasOwn(charges, charge) ? charges[charge] : undefined;
    if (!known) {
      return mistaken(
        problem('regime/unknown-charge', ['charge'], `${id} has no charge "${charge}".`, didYouMean(charge, Object.keys(charges))),
      );
    }
    if (medium === undefined || medium === known.medium) return found(charge);
    return mistaken(
      problem('regime/unknown-charge', ['medium'], `Charge "${charge}" of ${id} is for ${known.medium}, and the release says ${medium}.`),
    );
  }
  const ofMedium = Object.entries(charges).filter(([, one]) => one.medium === medium && one.continues === undefined);
  const [only, ...more] = ofMedium.map(([name]) => name);
  if (only !== undefined && more.length === 0) return found(only);
  const message =
    medium === undefined
      ? 'The release names neither a charge nor a medium.'
      : `${id} has ${ofMedium.length === 0 ? 'no charge' : `${ofMedium.length} charges`} for ${medium}.`;
  return mistaken(
    problem(
      'regime/unknown-charge',
      ['charge'],
      message,
      `State one of: ${(only === undefined ? Object.keys(charges) : [only, ...more]).join(', ')}.`,
    ),
  );
}
