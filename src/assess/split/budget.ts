import { addExact, divideExact, type Exact, exact, multiplyExact, one, zero } from '../../exact.ts';
import type { Facility, Installation } from '../../model/facility.ts';
import { isOverlapping } from '../../period/period.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { exactOf } from '../../quantity/quantity.ts';
import { found, under } from '../found.ts';
import type { Measured } from '../measure/measured.ts';
import { evidenceFor, originsOf } from '../scope/evidence.ts';
import { technologicalMass } from './technologicalMass.ts';

/** The part of an installation's technological mass that a release may use. @internal */
export interface Budget {
  readonly installation: string;
  /** The part of the release that comes from the installation, 0 to 1. */
  readonly share: Exact;
  /** In units of the charge, for the period of the release. */
  readonly mass: Exact;
  /** The share of it that evidence opens, 0 to 1. */
  readonly coverage: Exact;
  /** coverage × mass. */
  readonly opened: Exact;
}

/** Whether evidence opens something of it. @internal */
export function isOpen({ coverage, opened }: Budget): boolean {
  return coverage.digits > 0n && opened.digits > 0n;
}

/** What a release weighs where a budget is shared. @internal */
export interface Contender {
  readonly claim: Measured;
  readonly weight: Exact;
}

/**
 * Shares the technological mass of each installation and pollutant among its releases of one period: by stated
 * `budgetShare`, otherwise by weight, by units where norms of nothing weigh nothing, equally where nothing was released either. It is one budget, so splitting a
 * stack adds nothing.
 *
 * @internal
 */
export function shareBudgets(
  facility: Facility,
  year: number,
  contenders: readonly Contender[],
  evidence: 'bat' | 'none',
): { readonly budgets: ReadonlyMap<Measured, readonly Budget[]>; readonly problems: readonly Problem[] } {
  const budgets = new Map<Measured, readonly Budget[]>();
  const problems: Problem[] = [];
  const shared: Group[] = [];
  for (const group of groupsOf(facility, contenders)) {
    const { installation, at, members } = group;
    const [first] = members;
    if (!first) continue;
    const { pollutant, period } = first.claim.situation;
    const mass = technologicalMass(installation, { pollutant, period, year, unit: first.claim.unit });
    const shown = evidence === 'none' ? found({ coverage: one }) : evidenceFor(installation, pollutant, period);
    const parts = partsOf(installation.id, members);
    if (!mass.ok) problems.push(...under(['installations', at], mass.problems));
    if (!shown.ok) problems.push(...under(['releases', first.claim.index], shown.problems));
    if (!parts.ok) problems.push(...parts.problems);
    if (!mass.ok || !shown.ok || !parts.ok || !hasRate(installation, pollutant)) continue;
    const twice = shared.find((other) => opensTwice(group, other));
    shared.push(group);
    if (twice) {
      problems.push(overlap(group, twice));
      continue;
    }
    members.forEach(({ claim, share }, index) => {
      const own = multiplyExact(mass.value, parts.value[index] as Exact);
      const coverage = shown.value?.coverage ?? zero;
      const budget = { installation: installation.id, share, mass: own, coverage, opened: multiplyExact(coverage, own) };
      budgets.set(claim, [...(budgets.get(claim) ?? []), budget]);
    });
  }
  return { budgets, problems };
}

/** A rate for the pollutant: its mass may still be 0 in a period, and what earlier ones left of it is there. */
function hasRate({ outputs = [] }: Installation, pollutant: string): boolean {
  return outputs.some(({ rates }) => rates?.[pollutant] !== undefined);
}

interface Member extends Contender {
  /** The part of the release that comes from the installation. */
  readonly share: Exact;
}

/** The releases of one installation, pollutant and period. */
interface Group {
  readonly installation: Installation;
  /** Place in `Facility.installations`. */
  readonly at: number;
  readonly members: readonly Member[];
}

/** Whether two groups share days of one budget: a year beside its quarters would open it twice. */
function opensTwice({ installation, members: [a] }: Group, { installation: other, members: [b] }: Group): boolean {
  if (!a || !b || installation !== other) return false;
  const [one, two] = [a.claim.situation, b.claim.situation];
  return one.pollutant === two.pollutant && isOverlapping(one.period, two.period);
}

function overlap({ installation, members: [member] }: Group, { members: [other] }: Group): Problem {
  return problem(
    'period/overlap',
    ['releases', member?.claim.index ?? 0, 'period'],
    `Releases ${member?.claim.release.id} and ${other?.claim.release.id} share days of the technological mass of ${installation.id}, and their periods differ.`,
    'Split the longer release at the ends of the shorter: releases that share a mass have the same periods.',
  );
}

function groupsOf({ installations = [] }: Facility, contenders: readonly Contender[]): readonly Group[] {
  const groups = new Map<string, Group & { readonly members: Member[] }>();
  for (const contender of contenders) {
    const { release, situation } = contender.claim;
    for (const { id, share } of originsOf(release)) {
      const at = installations.findIndex((installation) => installation.id === id);
      const installation = installations[at];
      if (!installation?.outputs) continue;
      const key = JSON.stringify([id, situation.chargeId, situation.pollutant, situation.period.from, situation.period.until]);
      const group = groups.get(key) ?? { installation, at, members: [] };
      groups.set(key, group);
      group.members.push({ ...contender, share });
    }
  }
  return [...groups.values()];
}

function partsOf(
  installation: string,
  members: readonly Member[],
): { readonly ok: true; readonly value: readonly Exact[] } | { readonly ok: false; readonly problems: readonly Problem[] } {
  if (members.length === 1)
    return { ok: true, value: [members[0]?.claim.release.budgetShare ? exactOf(members[0].claim.release.budgetShare) : one] };
  const stated = members.filter(({ claim }) => claim.release.budgetShare !== undefined);
  if (stated.length > 0 && stated.length < members.length) {
    const silent = members.filter((member) => !stated.includes(member));
    return {
      ok: false,
      problems: silent.map(({ claim }) =>
        problem(
          'input/shares',
          ['releases', claim.index, 'budgetShare'],
          `Some releases of ${installation} state a share of its technological mass, and this one does not.`,
          'State it for all that share the mass, or for none.',
        ),
      ),
    };
  }
  if (stated.length > 0)
    return {
      ok: true,
      value: stated.map(({ claim }) => exactOf(claim.release.budgetShare as NonNullable<typeof claim.release.budgetShare>)),
    };
  return {
    ok: true,
    value:
      inProportion(members, (member) => member.weight) ??
      inProportion(members, ({ claim }) => claim.units) ??
      members.map(() => divideExact(one, exact(members.length))),
  };
}

/** Parts of 1 by weight; `undefined` where nothing weighs anything. */
function inProportion(members: readonly Member[], weightOf: (member: Member) => Exact): readonly Exact[] | undefined {
  const weights = members.map((member) => multiplyExact(weightOf(member), member.share));
  const whole = weights.reduce(addExact, zero);
  return whole.digits === 0n ? undefined : weights.map((weight) => divideExact(weight, whole));
}
