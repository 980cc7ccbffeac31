import { binding, type CriterionRatio, entryOf, ratiosByCriterion, ratioText } from '../../assess/price/loadRatio.ts';
import type { CapacityEntry, ExactText } from '../../model/assessment.ts';
import type { Capacity, Receiver } from '../../model/facility.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';

/** What `loadRatio` is asked. */
export interface LoadRatioAsked {
  readonly pollutant: string;
  /** Calendar years to take the mean over; all that are given by default. A regime reads the years that its factor says. */
  readonly years?: readonly string[];
}

/** λ of one criterion. */
export interface RatioOfCriterion {
  readonly criterion: string;
  /** Mean of load ÷ capacity over the years, exact; `null` is without limit. */
  readonly ratio: ExactText | null;
  readonly years: readonly string[];
}

/** λ of a receiver and a pollutant. */
export interface LoadRatio extends RatioOfCriterion {
  readonly receiver: string;
  readonly pollutant: string;
  /** Whether no room is left by the criterion that binds: a capacity of 0, whatever the load. */
  readonly isInfinite: boolean;
  /** The same in a sentence. */
  readonly says: string;
  readonly includes: Capacity['includes'];
  /** Every criterion; the one with the highest ratio binds. */
  readonly criteria: readonly RatioOfCriterion[];
  /** The entries of the binding criterion. */
  readonly entries: readonly CapacityEntry[];
}

/**
 * λ = load ÷ capacity of a receiver for a pollutant, as `assess` reads it: for each criterion the mean over the years, then
 * the highest. A capacity of 0 leaves no room: λ is infinite, also for a load of 0, and the result says so.
 *
 * @param receiver - With `capacities`, from `parseReceiver` or `withCapacities`.
 * @returns λ, exact and without unit: it does not depend on the unit of load and capacity, grows with the load and falls as the
 * capacity grows.
 * @throws PaymentError `data/no-capacity` if the receiver has none for the pollutant, `data/capacity-years` if none in those years.
 * @see Design of the regional factor: proposal 2 of the Moscow conference of December 2004, read as load over capacity.
 *
 * @example
 * ```ts
 * import { loadRatio, withCapacities } from 'polluter-pays/capacity';
 *
 * const measured = { receiver: 'basin', pollutant: 'sulphur-dioxide', year: '2004', load: '30000 t/yr', includes: 'all-sources', source: 'example', confidence: 'assumption' } as const;
 * const [basin] = withCapacities([{ id: 'basin', medium: 'air' }], [
 *   { ...measured, criterion: 'health', capacity: '40 kt/yr' },
 *   { ...measured, criterion: 'vegetation', capacity: '20000 t/yr' },
 * ]);
 * const { criterion, ratio } = loadRatio(basin!, { pollutant: 'sulphur-dioxide' });
 * `${criterion} ${ratio}` // => 'vegetation 1.5'
 * ```
 */
export function loadRatio(receiver: Receiver, asked: LoadRatioAsked): LoadRatio {
  return orThrow(tryLoadRatio(receiver, asked));
}

/**
 * As `loadRatio`, returning an Outcome: the ratio, or the problem.
 *
 * @example
 * ```ts
 * import { tryLoadRatio } from 'polluter-pays/capacity';
 *
 * const outcome = tryLoadRatio({ id: 'basin', medium: 'air' }, { pollutant: 'sulphur-dioxide' });
 * outcome.ok ? '' : outcome.problems[0].code // => 'data/no-capacity'
 * ```
 */
export function tryLoadRatio(receiver: Receiver, { pollutant, years }: LoadRatioAsked): Outcome<LoadRatio> {
  const all = (receiver.capacities ?? []).filter((entry) => entry.pollutant === pollutant);
  if (all.length === 0) {
    const message = `Receiver ${receiver.id} has no capacity for ${pollutant}.`;
    return fail(problem('data/no-capacity', ['capacities'], message, 'Add load and capacity by `withCapacities`.'));
  }
  const entries = years ? all.filter(({ year }) => years.includes(year)) : all;
  if (entries.length === 0) {
    const known = [...new Set(all.map(({ year }) => year))].join(', ');
    return fail(
      problem('data/capacity-years', ['capacities'], `Receiver ${receiver.id} has capacities for ${pollutant} only in ${known}.`),
    );
  }
  const criteria = ratiosByCriterion(entries);
  const worst = binding(criteria);
  const { criterion, ratio } = said(worst);
  return succeed({
    ...said(worst),
    receiver: receiver.id,
    pollutant,
    isInfinite: ratio === null,
    says:
      ratio === null
        ? `No room: the capacity of ${receiver.id} for ${pollutant} is 0 by the criterion "${criterion}", so load ÷ capacity is without limit.`
        : `The load of ${pollutant} is ${ratio} times the capacity of ${receiver.id} by the criterion "${criterion}".`,
    includes: worst.entries.every(({ includes }) => includes === 'all-sources') ? 'all-sources' : 'some-sources',
    criteria: criteria.map(said),
    entries: worst.entries.map(entryOf),
  });
}

function said({ criterion, ratio, entries }: CriterionRatio): RatioOfCriterion {
  return { criterion, ratio: ratioText(ratio), years: [...new Set(entries.map(({ year }) => year))].sort() };
}
