import { settleWith } from '../assess/assess.ts';
import type { Measured } from '../assess/measure/measured.ts';
import { readLaw } from '../assess/price/pricing.ts';
import type { Budget } from '../assess/split/budget.ts';
import { compareExact, divideExact, type Exact, exactText, multiplyExact, sumExact } from '../exact.ts';
import type { AssessOptions, ExactText } from '../model/assessment.ts';
import type { Facility } from '../model/facility.ts';
import type { Regime } from '../model/regime.ts';
import { type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';

/** The technological mass of one installation, pollutant and period, and the releases that share it. */
export interface TechnologicalBudget {
  readonly charge: string;
  readonly installation: string;
  readonly pollutant: string;
  readonly period: string;
  /** Unit of all masses here: that of the charge. */
  readonly unit: string;
  /** What the releases may use together, before the norms clip it. */
  readonly mass: ExactText;
  /** Share of it that evidence of best available technology opens, 0 to 1. */
  readonly coverage: ExactText;
  /** What left the installation: of a release of several installations, its share. */
  readonly actual: ExactText;
  /** actual ÷ mass: the performance ratio. */
  readonly ratio: ExactText;
  /** Whether actual ≤ mass. */
  readonly isWithin: boolean;
  /** In the order of the facility; their budgets add up to `mass`. */
  readonly releases: readonly { readonly release: string; readonly budget: ExactText; readonly actual: ExactText }[];
}

/**
 * How the technological mass of each installation is shared among its releases under a regime: by stated `budgetShare`, else by norm
 * or by amount, as the regime says. It is one budget for each installation, pollutant and period, so splitting a stack adds nothing.
 * The sharing is the engine's own: what `assess` splits by.
 *
 * Charges without a technological band, and installations without a rate for the pollutant, have no budget and are left out.
 *
 * @param facility - Parsed by `parseFacility`.
 * @param law - A regime whose charges have a technological band, such as `conference2004`.
 * @throws PaymentError with all problems that `assess` would find.
 *
 * @example
 * ```ts
 * import { conference2004 } from 'polluter-pays/regimes/conference-2004';
 * import { parseFacility } from 'polluter-pays/schema';
 * import { technologicalBudgets } from 'polluter-pays/technology';
 *
 * const stack = (id: string, amount: string, permissible: string) => ({
 *   id, outlet: id, charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2006', amount, norms: { permissible }, installation: 'boilers',
 * });
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   installations: [{ id: 'boilers', outputs: [{ product: 'paper', amount: '100000 t', rates: { 'sulphur-dioxide': '16 kg/t' } }] }],
 *   releases: [stack('north', '1500 t', '1200 t'), stack('south', '500 t', '400 t')],
 * });
 * const [so2] = technologicalBudgets(mill, conference2004, { year: 2006 });
 * so2?.mass // => '1600'
 * so2?.releases.map(({ release, budget }) => `${release} ${budget}`) // => ['north 1200', 'south 400']
 * so2?.ratio // => '1.25'
 * ```
 */
export function technologicalBudgets(facility: Facility, law: Regime, options: AssessOptions): readonly TechnologicalBudget[] {
  return orThrow(tryTechnologicalBudgets(facility, law, options));
}

/** As `technologicalBudgets`, returning an Outcome. @internal */
export function tryTechnologicalBudgets(facility: Facility, law: Regime, options: AssessOptions): Outcome<readonly TechnologicalBudget[]> {
  const settled = settleWith(facility, readLaw(law, options));
  if (!settled.ok) return settled;
  const uses = settled.value.due.lines.flatMap(({ split: { claim, budgets = [] } }) => budgets.map((budget): Use => ({ claim, budget })));
  return succeed(grouped(uses));
}

/** A claim with one budget that it may use a part of. */
interface Use {
  readonly claim: Measured;
  readonly budget: Budget;
}

function grouped(uses: readonly Use[]): readonly TechnologicalBudget[] {
  const groups = new Map<string, readonly Use[]>();
  for (const use of uses) {
    const { situation } = use.claim;
    const key = JSON.stringify([
      use.budget.installation,
      situation.chargeId,
      situation.pollutant,
      situation.period.from,
      situation.period.until,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  // In a period without output there is nothing to share.
  return [...groups.values()].filter((all) => all.some(({ budget }) => budget.mass.digits > 0n)).map(together);
}

function together(uses: readonly Use[]): TechnologicalBudget {
  const [first] = uses as readonly [Use, ...Use[]];
  const { situation, unit } = first.claim;
  const mass = sumExact(uses.map(({ budget }) => budget.mass));
  const actual = sumExact(uses.map(actualOf));
  return {
    charge: situation.chargeId,
    installation: first.budget.installation,
    pollutant: situation.pollutant,
    period: situation.period.text,
    unit,
    mass: exactText(mass),
    coverage: exactText(first.budget.coverage),
    actual: exactText(actual),
    ratio: exactText(divideExact(actual, mass)),
    isWithin: compareExact(actual, mass) <= 0,
    releases: uses.map((use) => ({ release: use.claim.release.id, budget: exactText(use.budget.mass), actual: exactText(actualOf(use)) })),
  };
}

function actualOf({ claim, budget }: Use): Exact {
  return multiplyExact(claim.units, budget.share);
}
