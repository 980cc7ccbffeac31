import { compareExact, divideExact, type Exact, exact, exactText, maxExact, multiplyExact, one, subtractExact, zero } from '../../exact.ts';
import type { Reading } from '../../model/facility.ts';
import type { Split } from '../../model/mechanism.ts';
import { problem } from '../../problems/problem.ts';
import { exactIn } from '../../quantity/quantity.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Measured } from '../measure/measured.ts';
import { single } from '../scope/readingsOf.ts';
import type { SplitUp } from './splitUp.ts';

/** The laws that a raise keeps: it goes by checks, not by the amount. Its bands add up to more than the units. @internal */
export const raisedLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

type Raised = Split & { readonly kind: 'raised' };

/** A check against the declared value: what it exceeds it by, 0 or less if it is met. */
interface Check {
  readonly on: string;
  readonly excess: Exact;
}

/** All units are permissible; a raise for exceeded checks stands beside them as exceedance. @internal */
export function raised(mechanism: Raised, claim: Measured): Found<SplitUp> {
  if (claim.zero) return found({ claim, parts: [], steps: [claim.zero], notices: [] });
  const checks = checksOf(mechanism, claim);
  if (!checks.ok) return checks;
  const { from, until } = claim.situation.period;
  const exceeded = checks.value.filter(
    (check, at) => check.on >= from && check.on <= until && check.excess.digits > 0n && !isForgiven(mechanism, checks.value, at),
  );
  const units = { band: 'permissible', units: claim.units } as const;
  if (exceeded.length === 0) return found({ claim, parts: [units], steps: [], notices: [] });
  const highest = exceeded.map(({ excess }) => excess).reduce(maxExact);
  const weight = exceeded.length > 1 ? mechanism.more : mechanism.once;
  const raise = multiplyExact(highest, exact(weight));
  const values = { checks: String(exceeded.length), highest: exactText(highest), weight, raise: exactText(raise) };
  const why = `Checks that exceed the declared value: ${values.checks}, by at most ${values.highest} of it; the units are raised by ${values.weight} of that, ${values.raise}.`;
  return found({
    claim,
    parts: [units, { band: 'exceedance', units: multiplyExact(claim.units, raise) }],
    steps: [{ stage: 'split', by: 'raised', why, values, amount: '0' }],
    notices: [],
  });
}

function checksOf({ value, checks }: Raised, { release: { readings } }: Measured): Found<readonly Check[]> {
  const declared = single(readings, value);
  const stated: Reading | undefined = readings?.[checks];
  if (!stated) return found([]);
  if ('unit' in stated)
    return mistaken(
      problem(
        'release/missing-reading',
        ['readings', checks],
        `"${checks}" are checks with their days.`,
        "Write [{ on: '2014-03-05', value: '4.5 mg/l' }].",
      ),
    );
  const limit = declared && exactIn(declared, declared.unit);
  if (!declared || !limit || limit.digits === 0n)
    return mistaken(problem('release/missing-reading', ['readings', value], `Checks need the declared value "${value}", above 0.`));
  const read = stated.map(({ on, value: found }) => ({ on, value: exactIn(found, declared.unit) }));
  const made = read.flatMap(({ on, value: checked }) => (checked ? [{ on, excess: subtractExact(divideExact(checked, limit), one) }] : []));
  if (made.length < read.length)
    return mistaken(problem('quantity/dimension', ['readings', checks], `Checks are measured as "${value}" is, in ${declared.unit}.`));
  return found(made.sort((a, b) => (a.on < b.on ? -1 : 1)));
}

/** Of a check and the ones before it, enough are met, and it exceeds the value by little enough. */
function isForgiven({ forgiven }: Raised, checks: readonly Check[], at: number): boolean {
  const check = checks[at];
  if (!forgiven || !check || compareExact(check.excess, exact(forgiven.atMost)) > 0) return false;
  const since = `${Number(check.on.slice(0, 4)) - forgiven.years}${check.on.slice(4)}`;
  const recent = checks
    .slice(0, at + 1)
    .filter(({ on }) => on > since)
    .slice(-forgiven.of);
  const met = recent.filter(({ excess }) => compareExact(excess, zero) <= 0).length;
  return recent.length === forgiven.of && met >= forgiven.met;
}
