import fc from 'fast-check';
import { describe, it } from 'vitest';
import { exact } from '../../src/exact.ts';
import type { Charge } from '../../src/model/regime.ts';
import { rawMass } from '../arbitraries/numbers.ts';
import { type Case, cases } from '../arbitraries.ts';
import { holds, patience } from '../runs.ts';
import {
  type Cut,
  changed,
  normsChanged,
  normsRaised,
  plus,
  times,
  withCharges,
  withData,
  withRelease,
  withReleases,
  withSourceCut,
} from './change.ts';
import { expectAtMost, expectSame, payment } from './claims.ts';

const rising = { isRising: true, settle: ['round', 'exempt'] } as const;

/** Budgets shared by amount: norms then move nothing between releases. */
const sharedByAmount = (one: Case): Case =>
  withCharges(one, (charge): Charge => {
    const { split } = charge;
    return split.kind === 'ladder' && split.technological
      ? { ...charge, split: { ...split, technological: { ...split.technological, shared: 'amount' } } }
      : charge;
  });

const cut = (): fc.Arbitrary<Cut> => {
  const thousandths = fc.oneof(fc.constantFrom(0, 500, 1000), fc.nat(1000));
  return fc.record({ amount: thousandths, permissible: thousandths, above: thousandths, budget: thousandths });
};

describe('the payment and what is permitted', { timeout: patience }, () => {
  it('does not rise when a norm is raised', () => {
    holds(
      fc.property(cases(rising), fc.nat(), fc.constantFrom('permissible', 'temporary', 'all'), rawMass(), (some, at, which, more) => {
        const one = which === 'temporary' ? some : sharedByAmount(some);
        const raised = withRelease(one, at, (release) => ({
          ...release,
          ...(release.norms && { norms: normsRaised(release.norms, which, more, one.step) }),
        }));
        expectAtMost(payment(raised), payment(one));
      }),
    );
  });

  it('does not rise when a permit is granted', () => {
    holds(
      fc.property(cases(rising), fc.nat(), (some, at) => {
        const one = sharedByAmount(some);
        const without = withRelease(one, at, (release) => ({ ...release, ...(release.norms && { norms: 'no-permit' }) }));
        expectAtMost(payment(one), payment(without));
      }),
    );
  });

  it('does not rise when more is made, or more may be made, with the same mass', () => {
    holds(
      fc.property(cases(rising), rawMass(), fc.constantFrom('amount', 'permitted'), (one, more, which) => {
        const larger = withData(one, {
          installations: (one.data.installations ?? []).map(({ outputs = [], ...rest }) => ({
            ...rest,
            outputs: outputs.map((output) => ({
              ...output,
              ...(which === 'amount' && { amount: plus(output.amount, more, one.step) }),
              ...(which === 'permitted' && output.permitted && { permitted: plus(output.permitted, more, one.step) }),
            })),
          })),
        });
        expectAtMost(payment(larger), payment(one));
      }),
    );
  });

  it('does not rise when a technological rate is raised', () => {
    holds(
      fc.property(cases(rising), fc.constantFrom('1.001', '1.5', '3'), (one, factor) => {
        const laxer = withData(one, {
          installations: (one.data.installations ?? []).map(({ outputs = [], ...rest }) => ({
            ...rest,
            outputs: outputs.map(({ rates = {}, ...output }) => ({
              ...output,
              rates: Object.fromEntries(Object.entries(rates).map(([pollutant, rate]) => [pollutant, times(rate, factor)])),
            })),
          })),
        });
        expectAtMost(payment(laxer), payment(one));
      }),
    );
  });

  it('is not lowered by splitting a stack, whatever each part is permitted, where capacity wins', () => {
    holds(
      fc.property(
        cases({ isRising: true, policies: ['capacity-wins'] }),
        fc.nat(),
        fc.array(cut(), { minLength: 1, maxLength: 4 }),
        (tied, at, cuts) => {
          const one = withCharges(tied, (charge): Charge => {
            const { split } = charge;
            return split.kind === 'ladder' && split.fill === 'cumulative'
              ? { ...charge, split: { ...split, fill: 'pro-rata-days' } }
              : charge;
          });
          expectAtMost(payment(one), payment(withSourceCut(one, at, (index) => cuts[index % cuts.length] as Cut)));
        },
      ),
    );
  });

  // Where a norm per year is used up within the year, whoever saves room of it for technological mass to come saves money, too.
  it('is not lowered by splitting a stack for a year, period by period, without technological mass or with room for all', () => {
    holds(
      fc.property(
        cases({ isRising: true, isSteady: true, policies: ['capacity-wins'] }),
        fc.nat(),
        fc.array(cut(), { minLength: 1, maxLength: 4 }),
        cut(),
        fc.boolean(),
        (some, at, cuts, norms, isAmple) => {
          const one = withNormsOfFirst(isAmple ? withAmpleNorms(some) : withoutBudgets(some));
          expectAtMost(
            payment(one),
            payment(withSourceCut(one, at, (index) => ({ ...norms, amount: (cuts[index % cuts.length] as Cut).amount }))),
          );
        },
      ),
    );
  });

  it('stays the same when a source is cut in proportion: amounts, norms and share of the technological mass', () => {
    holds(
      fc.property(cases(), fc.nat(), fc.integer({ min: 1, max: 999 }), (some, at, each) => {
        // Where nothing is released and nothing permitted, nothing says in which proportion a mass of technology is shared.
        const one = withReleases(some, ({ amount, ...release }) => ({
          ...release,
          ...(amount && { amount: plus(amount, { steps: 1, more: 0 }, some.step) }),
        }));
        expectSame(payment(withSourceCut(one, at, () => ({ amount: each, permissible: each, above: each, budget: each }))), payment(one));
      }),
    );
  });
});

function withAmpleNorms(one: Case): Case {
  return withReleases(one, (release) => ({
    ...release,
    ...(release.norms && { norms: normsChanged(release.norms, (text) => changed(text, () => exact('1000000000000000000'))) }),
  }));
}

function withoutBudgets(one: Case): Case {
  return withCharges(one, (charge): Charge => {
    if (charge.split.kind !== 'ladder') return charge;
    const { technological: _, ...split } = charge.split;
    return { ...charge, split };
  });
}

/** A case where each source has the norms of its first release all through the year. */
function withNormsOfFirst(one: Case): Case {
  return withReleases(one, (release) => {
    const first = one.data.releases.find(({ outlet }) => outlet === release.outlet);
    return { ...release, ...(first?.norms && { norms: first.norms }) };
  });
}
