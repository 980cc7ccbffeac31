import { compareExact, exactText, zero } from '../../exact.ts';
import type { Select } from '../../model/mechanism.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Found, under } from '../found.ts';
import type { Measured } from '../measure/measured.ts';
import type { Pricing } from '../price/pricing.ts';
import { fits } from '../scope/fits.ts';
import { exclusive } from './exclusive.ts';
import { topN } from './topN.ts';

/** Lines that a selection passes over, with the reason of each. @internal */
export type PassedOver = ReadonlyMap<Measured, { readonly why: string; readonly values: Readonly<Record<string, string>> }>;

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
        const passed = passedOver(
          pricing,
          mechanism,
          [...group].sort((a, b) => compareExact(b.units, a.units) || a.index - b.index),
        );
        if (passed.ok) current = current.map((claim) => withoutUnits(claim, mechanism.kind, passed.value));
        else problems.push(...under(['releases', group[0]?.index ?? 0], passed.problems));
      }
    }
  }
  return { values: current, problems };
}

/** Lines that compete: of one period, and of one outlet where the law says so. */
function groupsOf({ per }: Select, candidates: readonly Measured[], problems: Problem[]): readonly (readonly Measured[])[] {
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
    const key = JSON.stringify([from, until, per === 'outlet' && outlet]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

function passedOver(pricing: Pricing, mechanism: Select, ranked: readonly Measured[]): Found<PassedOver> {
  switch (mechanism.kind) {
    case 'top-n':
      return topN(pricing, mechanism, ranked);
    case 'exclusive':
      return exclusive(mechanism, ranked);
  }
}

function withoutUnits(claim: Measured, by: Select['kind'], passed: PassedOver): Measured {
  const reason = passed.get(claim);
  if (!reason) return claim;
  const values = { ...reason.values, units: `${exactText(claim.units)} ${claim.unit}` };
  return { ...claim, units: zero, zero: { stage: 'select', by, why: reason.why, values, amount: '0' } };
}
