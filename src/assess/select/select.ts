import { compareExact, exactText, zero } from '../../exact.ts';
import type { Step } from '../../model/assessment.ts';
import type { Select } from '../../model/mechanism.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Found, found, under } from '../found.ts';
import type { Measured } from '../measure/measured.ts';
import { type AppliedNumber, worse } from '../price/applied.ts';
import type { Pricing } from '../price/pricing.ts';
import { fits } from '../scope/fits.ts';
import { exclusive } from './exclusive.ts';
import { threshold } from './threshold.ts';
import { topN } from './topN.ts';

/** Lines that a selection passes over, with the reason of each. @internal */
export type PassedOver = ReadonlyMap<Measured, { readonly why: string; readonly values: Readonly<Record<string, string>> }>;

/** What a selection decides about lines that compete. @internal */
export interface Selection {
  readonly passed: PassedOver;
  /** The figure that decided, with its grade and doubts; they are those of each line. */
  readonly figure?: AppliedNumber;
  /** What is told of the lines that count. */
  readonly met?: Step;
}

/** Which lines count? Each selection of a charge in the order written; what it passes over keeps a line of zero that says so. @internal */
export function select(
  pricing: Pricing,
  claims: readonly Measured[],
): { readonly values: readonly Measured[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let current = claims;
  for (const charge of new Set(claims.map(({ situation }) => situation.charge))) {
    for (const mechanism of charge.select ?? []) {
      const candidates = current.filter(
        (claim) => claim.situation.charge === charge && !claim.zero && fits(mechanism.where, claim.situation, {}),
      );
      for (const group of groupsOf(mechanism, candidates, problems)) {
        const decided = decide(
          pricing,
          mechanism,
          [...group].sort((a, b) => compareExact(b.units, a.units) || a.index - b.index),
        );
        if (decided.ok)
          current = current.map((claim) => (group.includes(claim) ? withSelection(claim, mechanism.kind, decided.value) : claim));
        else problems.push(...under(['releases', group[0]?.index ?? 0], decided.problems));
      }
    }
  }
  return { values: current, problems };
}

/** Lines that compete: of one period, or of the year where they are summed, and of one outlet where the law says so. */
function groupsOf(mechanism: Select, candidates: readonly Measured[], problems: Problem[]): readonly (readonly Measured[])[] {
  const { per } = mechanism;
  const groups = new Map<string, Measured[]>();
  for (const claim of candidates) {
    const { outlet } = claim.release;
    if (per === 'outlet' && outlet === undefined) {
      const message = 'The law looks at each outlet, and the release names none.';
      problems.push(
        problem('release/missing-outlet', ['releases', claim.index, 'outlet'], message, "Name the stack or outfall: outlet: 'stack-1'."),
      );
      continue;
    }
    const { from, until } = claim.situation.period;
    const summed = mechanism.kind === 'threshold' && [claim.unit, mechanism.sum === 'by-pollutant' && claim.situation.pollutant];
    const key = JSON.stringify([summed || [from, until], per === 'outlet' && outlet]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

function decide(pricing: Pricing, mechanism: Select, ranked: readonly Measured[]): Found<Selection> {
  switch (mechanism.kind) {
    case 'top-n':
      return passing(topN(pricing, mechanism, ranked));
    case 'exclusive':
      return passing(exclusive(mechanism, ranked));
    case 'threshold':
      return threshold(pricing, mechanism, ranked);
  }
}

function passing(passed: Found<PassedOver>): Found<Selection> {
  return passed.ok ? found({ passed: passed.value }) : passed;
}

function withSelection(claim: Measured, by: Select['kind'], { passed, figure, met }: Selection): Measured {
  const reason = passed.get(claim);
  const graded = figure
    ? { ...claim, notices: [...claim.notices, ...figure.notices], weakest: worse(claim.weakest, figure.weakest) }
    : claim;
  if (!reason) return met ? { ...graded, selected: [...(claim.selected ?? []), met] } : graded;
  const values = { ...reason.values, units: `${exactText(claim.units)} ${claim.unit}` };
  const figures = figure && { figures: [figure.applied] };
  return { ...graded, units: zero, zero: { stage: 'select', by, why: reason.why, values, ...figures, amount: '0' } };
}
