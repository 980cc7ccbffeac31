import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceBook } from '../../src/assess/price/priceBook.ts';
import { addExact, compareExact, type Exact, exact, maxExact, multiplyExact, subtractExact, sumExact, zero } from '../../src/exact.ts';
import type { Regime } from '../../src/model/regime.ts';
import { type RawMass, rawMass } from '../arbitraries/numbers.ts';
import { assessed, type Case, cases, facilityOf } from '../arbitraries.ts';
import { holds, patience } from '../runs.ts';
import { chargesOf, normsChanged, plus, times, untied, withCharges, withData, withRelease, withReleases } from './change.ts';
import { expectAtMost, expectSame, keeps, payment } from './claims.ts';

const everySettlement = ['round', 'exempt', 'credit'] as const;

const withMore = (one: Case, at: number, more: RawMass): Case =>
  withRelease(one, at, (release) => ({ ...release, ...(release.amount && { amount: plus(release.amount, more, one.step) }) }));

/** A case with all masses, norms and outputs times a factor. */
function scaled(one: Case, factor: string): Case {
  const { installations = [] } = one.data;
  const larger = withData(one, {
    installations: installations.map(({ outputs = [], ...rest }) => ({
      ...rest,
      outputs: outputs.map(({ amount, permitted, ...output }) => ({
        ...output,
        amount: times(amount, factor),
        ...(permitted && { permitted: times(permitted, factor) }),
      })),
    })),
  });
  return withReleases(larger, ({ amount, norms, ...release }) => ({
    ...release,
    ...(amount && { amount: times(amount, factor) }),
    ...(norms && { norms: normsChanged(norms, (text) => times(text, factor)) }),
  }));
}

describe('the payment and the amount', { timeout: patience }, () => {
  it('is never below zero, as a whole or by line', () => {
    holds(
      fc.property(cases({ settle: everySettlement, hasRounding: true }), (one) => {
        const { exact: whole, payable, credited, lines } = assessed(one);
        for (const text of [whole, payable.amount.toFixed(), credited.amount.toFixed(), ...lines.map((line) => line.exact)])
          expectAtMost(zero, exact(text));
      }),
    );
  });

  it('is nothing where nothing is released, and each line says why', () => {
    holds(
      fc.property(cases({ settle: everySettlement, hasRounding: true }), (one) => {
        const {
          exact: whole,
          payable,
          lines,
        } = assessed(withReleases(one, (release) => ({ ...release, ...(release.amount && { amount: times(release.amount, '0') }) })));
        expect([whole, payable.amount.toFixed()]).toEqual(['0', '0']);
        for (const { steps } of lines) expect(steps).not.toEqual([]);
      }),
    );
  });

  it('does not fall when more is released, where no price falls from band to band', () => {
    holds(
      fc.property(cases({ isRising: true, settle: everySettlement, hasRounding: true }), fc.nat(), rawMass(), (one, at, more) => {
        fc.pre(keeps(one, 'monotone'));
        expectAtMost(payment(one), payment(withMore(one, at, more)));
      }),
    );
  });

  it('falls where a technological price lies above the permissible one, so the law above is not empty', () => {
    // The second stack takes half of the technological mass, and the first pays the lower price for what it loses.
    const falling: Regime<'RUB'> = {
      id: 'falling',
      status: 'proposal',
      title: 'A ladder that falls',
      currency: [{ code: 'RUB' }],
      sources: {},
      circumstances: { reserve: { title: 'pays nothing' } },
      charges: {
        air: {
          medium: 'air',
          title: 'air',
          assessedBy: 'year',
          confidence: 'verified',
          measure: [{ kind: 'amount', unit: 't' }],
          split: {
            kind: 'ladder',
            policy: 'capacity-wins',
            takes: 'norms',
            withoutNorms: 'problem',
            technological: { shared: 'amount', evidence: 'none' },
          },
          rates: { rows: [{ value: '1' }, { where: { band: 'technological' }, value: '10' }] },
          factors: [{ kind: 'figure', id: 'reserve', where: { circumstance: 'reserve' }, value: '0' }],
        },
      },
    };
    const stack = { charge: 'air', pollutant: 'ammonia', installation: 'works', norms: { permissible: '100 t' } } as const;
    const one: Case = {
      regime: falling,
      options: { year: 2005 },
      step: 9,
      data: {
        id: 'works',
        territory: 'anywhere',
        installations: [{ id: 'works', outputs: [{ product: 'paper', amount: '1000 t', rates: { ammonia: '10 kg/t' } }] }],
        releases: [
          { id: 'a', ...stack, amount: '10 t' },
          { id: 'b', ...stack, amount: '0 t', circumstances: ['reserve'] },
        ],
      },
    };
    expect([assessed(one).exact, assessed(withMore(one, 1, { steps: 10, more: 0 })).exact]).toEqual(['100', '55']);
  });

  it('does not jump: a tonne more costs each line at most a tonne at its dearest price', () => {
    holds(
      fc.property(cases({ settle: ['round', 'credit'], hasRounding: true }), fc.nat(), rawMass(), (one, at, more) => {
        fc.pre(keeps(one, 'continuous'));
        const index = at % one.data.releases.length;
        const [before, after] = [assessed(one), assessed(withMore(one, at, more))];
        const { charge, pollutant } = one.data.releases[index] as { charge: string; pollutant: string };
        const dearest = priceBook(one.regime, one.options, [facilityOf(one)])
          .rows.filter(({ facts }) => facts.charge === charge && facts.pollutant === pollutant)
          .map(({ price }) => exact(price))
          .reduce(maxExact, zero);
        const units = subtractExact(exact(after.lines[index]?.units ?? '0'), exact(before.lines[index]?.units ?? '0'));
        const credits = [one.regime, ...chargesOf(one)].flatMap(({ settle = [] }) => settle.filter(({ kind }) => kind === 'credit')).length;
        const change = subtractExact(exact(after.exact), exact(before.exact));
        const most = multiplyExact(multiplyExact(units, dearest), exact(before.lines.length * (1 + credits)));
        expectAtMost(compareExact(change, zero) < 0 ? subtractExact(zero, change) : change, most);
      }),
    );
  });

  it('is convex where prices do not fall and releases share nothing: each tonne costs at least what the one before it did', () => {
    holds(
      fc.property(cases({ isRising: true }), fc.nat(), rawMass(), (tied, at, more) => {
        const [low, middle, high] = threePoints(untied(tied), at, more);
        expectAtMost(addExact(middle, middle), addExact(low, high));
      }),
    );
  });

  it('is a straight line where no norms are known', () => {
    holds(
      fc.property(cases(), fc.nat(), rawMass(), (one, at, more) => {
        const [low, middle, high] = threePoints(
          withCharges(one, (charge) => ({ ...charge, split: { kind: 'whole' } })),
          at,
          more,
        );
        expectSame(addExact(middle, middle), addExact(low, high));
      }),
    );
  });

  it('doubles when all masses, norms and outputs double, and so for any other number', () => {
    holds(
      fc.property(cases({ settle: ['round'], hasRounding: true }), fc.constantFrom('2', '3', '0.5', '0.1', '7.25'), (one, factor) => {
        fc.pre(keeps(one, 'homogeneous'));
        expectSame(payment(scaled(one, factor)), multiplyExact(payment(one), exact(factor)));
      }),
    );
  });

  it('of a facility is the sum of what its releases would pay alone, where they share nothing', () => {
    holds(
      fc.property(cases({ settle: ['round'] }), (tied) => {
        const one = untied(tied);
        expect(keeps(one, 'additive')).toBe(true);
        expectSame(payment(one), sumExact(one.data.releases.map((release) => payment(withData(one, { releases: [release] })))));
      }),
    );
  });
});

function threePoints(one: Case, at: number, more: RawMass): [Exact, Exact, Exact] {
  const middle = withMore(one, at, more);
  return [payment(one), payment(middle), payment(withMore(middle, at, more))];
}
