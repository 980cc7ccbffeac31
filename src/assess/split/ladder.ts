import { type Exact, sumExact, zero } from '../../exact.ts';
import type { PaymentLaw } from '../../model/dependence.ts';
import type { Facility } from '../../model/facility.ts';
import type { Split } from '../../model/mechanism.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Found, found, mistaken, under } from '../found.ts';
import type { Measured } from '../measure/measured.ts';
import { type Budget, isOpen, shareBudgets } from './budget.ts';
import { earlierOf } from './earlier.ts';
import { edgesOf, nothingTaken, partsWithin, type Taken } from './edges.ts';
import { budgetSteps, noEvidence, noNorms, noPermit, yearSteps } from './ladderSteps.ts';
import { byDays, type Norms, normsOf } from './norms.ts';
import type { SplitUp } from './splitUp.ts';

type Ladder = Split & { readonly kind: 'ladder' };

/** The laws that a ladder keeps. Releases that share a budget or a norm per year do not add up. @internal */
export function ladderLaws({ fill, technological }: Ladder): readonly PaymentLaw[] {
  return fill === 'cumulative' || technological
    ? ['monotone', 'homogeneous', 'continuous']
    : ['monotone', 'additive', 'homogeneous', 'continuous'];
}

type Budgets = ReadonlyMap<Measured, readonly Budget[]>;

/** A claim with its norms, and the releases of earlier periods that a norm per year was used for. */
interface Standing {
  readonly claim: Measured;
  readonly norms: Norms | 'no-permit' | undefined;
  readonly earlier: readonly Measured[];
}

/** Splits the claims of one ladder together: norms per year and budgets of installations tie them. @internal */
export function ladder(
  mechanism: Ladder,
  facility: Facility,
  year: number,
  claims: readonly Measured[],
): { readonly split: readonly SplitUp[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const standings: Standing[] = [];
  for (const claim of claims) {
    const standing = standingOf(mechanism, claim, claims);
    if (standing.ok) standings.push(standing.value);
    else problems.push(...under(['releases', claim.index], standing.problems));
  }
  const { technological } = mechanism;
  if (!technological || !facility.installations) return { problems, split: splitAll(mechanism, standings, new Map()) };
  const contenders = standings.map((one) => ({ claim: one.claim, weight: weightOf(one, technological.shared) }));
  const shared = shareBudgets(facility, year, contenders, technological.evidence);
  const split = splitAll(mechanism, standings, shared.budgets);
  return {
    problems: [...problems, ...shared.problems],
    split: split.map((one) => ({ ...one, budgets: shared.budgets.get(one.claim) ?? [] })),
  };
}

function standingOf({ takes, withoutNorms, fill }: Ladder, claim: Measured, all: readonly Measured[]): Found<Standing> {
  const norms = normsOf(claim, takes);
  if (!norms.ok) return norms;
  const { situation } = claim;
  if (norms.value === undefined && withoutNorms === 'problem') {
    const form = takes === 'limit' ? "{ limit: '10 t' }" : "{ permissible: '10 t', temporary: '12 t' }";
    return mistaken(
      problem(
        'norm/missing',
        ['norms'],
        `Charge ${situation.chargeId} needs norms, and the release states none.`,
        `State ${form}, or 'no-permit': absent norms are not zero norms.`,
      ),
    );
  }
  if (typeof norms.value !== 'object') return found({ claim, norms: norms.value, earlier: [] });
  if (!norms.value.isYearly || fill !== 'cumulative') return found({ claim, norms: byDays(norms.value, situation.period), earlier: [] });
  const earlier = earlierOf(claim, all);
  return earlier.ok ? found({ claim, norms: norms.value, earlier: earlier.value }) : earlier;
}

function weightOf({ claim, norms }: Standing, shared: 'norm' | 'amount'): Exact {
  if (shared === 'amount') return claim.units;
  // Without norms nothing lies in the technological band, so nothing of it is taken from others.
  return typeof norms === 'object' ? byDays(norms, claim.situation.period).permissible : zero;
}

function splitAll(mechanism: Ladder, standings: readonly Standing[], budgets: Budgets): readonly SplitUp[] {
  const done = new Map<Measured, SplitUp>();
  // Earlier periods first: they say what is left.
  const inTime = standings.some(({ earlier }) => earlier.length > 0) ? [...standings].sort(byTime) : standings;
  for (const standing of inTime) done.set(standing.claim, splitUp(mechanism, standing, budgets, takenBy(standing.earlier, done)));
  return [...done.values()];
}

function byTime(a: Standing, b: Standing): number {
  const [first, second] = [a, b].map(({ claim }) => claim.situation.period.from) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}

function takenBy(earlier: readonly Measured[], done: ReadonlyMap<Measured, SplitUp>): Taken {
  if (earlier.length === 0) return nothingTaken;
  const parts = earlier.flatMap((claim) => done.get(claim)?.parts ?? []);
  return {
    units: sumExact(earlier.map(({ units }) => units)),
    technological: sumExact(parts.flatMap(({ band, units }) => (band === 'technological' ? [units] : []))),
  };
}

function splitUp({ policy, withoutNorms }: Ladder, { claim, norms, earlier }: Standing, budgets: Budgets, taken: Taken): SplitUp {
  if (norms === undefined) {
    const band = withoutNorms === 'all-exceedance' ? 'exceedance' : 'permissible';
    return { claim, parts: claim.zero ? [] : [{ band, units: claim.units }], steps: [claim.zero ?? noNorms(band)], notices: [] };
  }
  if (norms === 'no-permit') {
    const parts = claim.zero ? [] : [{ band: 'exceedance' as const, units: claim.units }];
    return { claim, parts, edges: { permissible: zero }, steps: [claim.zero ?? noPermit], notices: [] };
  }
  const own = (budgets.get(claim) ?? []).map((budget) => withEarlier(budget, earlier, budgets));
  const edges = edgesOf(policy, norms, own, taken);
  return {
    claim,
    parts: partsWithin(claim.units, edges),
    edges: {
      ...(own.some(isOpen) && { technological: edges.technological }),
      permissible: edges.permissible,
      ...(norms.hasTemporary && { temporary: edges.temporary }),
    },
    steps: claim.zero ? [claim.zero] : [...yearSteps(claim, norms, taken.units), ...budgetSteps(claim, own, taken.technological)],
    notices: noEvidence(claim, own),
  };
}

/** The masses of earlier periods are there, too, as far as evidence opened them then. */
function withEarlier(budget: Budget, earlier: readonly Measured[], budgets: Budgets): Budget {
  const before = earlier.flatMap((claim) => budgets.get(claim) ?? []).filter(({ installation }) => installation === budget.installation);
  if (before.length === 0) return budget;
  const all = [budget, ...before];
  return { ...budget, mass: sumExact(all.map(({ mass }) => mass)), opened: sumExact(all.map(({ opened }) => opened)) };
}
