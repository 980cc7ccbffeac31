import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryAssess } from '../../src/assess/assess.ts';
import { withParts } from '../../src/assess/scope/wheres.ts';
import { addExact, exact, multiplyExact, subtractExact, one as unit } from '../../src/exact.ts';
import type { Applied, Line } from '../../src/model/assessment.ts';
import type { Factor } from '../../src/model/mechanism.ts';
import { tryPeriod } from '../../src/period/period.ts';
import type { DecimalText } from '../../src/quantity/quantity.ts';
import { share } from '../arbitraries/numbers.ts';
import { assessed, type Case, cases, facilityOf } from '../arbitraries.ts';
import { holds, patience } from '../runs.ts';
import { changed, withCharges, withEvidence, withReleases } from './change.ts';
import { expectAtMost, expectSame, payment, priceSteps } from './claims.ts';

const rising = { isRising: true, settle: ['round', 'exempt'] } as const;

const withoutEvidence = (one: Case): Case => withEvidence(one, () => undefined);
const covered = (one: Case, coverage: DecimalText): Case => withEvidence(one, (bat) => ({ ...bat, coverage }));

/** What a line says and costs; what the notices say apart. */
const told = (one: Case): readonly Line[] => assessed(one).lines;

describe('the privilege', { timeout: patience }, () => {
  it('never raises the payment, and more coverage never does', () => {
    holds(
      fc.property(cases(rising), fc.tuple(share(), share()), (one, [a, b]) => {
        const [less, more] = Number(a) < Number(b) ? [a, b] : [b, a];
        const [none, some, all] = [withoutEvidence(one), covered(one, less), covered(one, more)].map(payment) as [
          ReturnType<typeof payment>,
          ReturnType<typeof payment>,
          ReturnType<typeof payment>,
        ];
        expectAtMost(payment(one), none);
        expectAtMost(all, some);
        expectAtMost(some, none);
      }),
    );
  });

  it('of no coverage is none', () => {
    holds(
      fc.property(cases(), (one) => {
        expect(told(covered(one, '0'))).toEqual(told(withoutEvidence(one)));
      }),
    );
  });

  it('does not exist before its first day, nor after its last', () => {
    holds(
      fc.property(cases(), fc.constantFrom({ since: '1990-01-01', until: '2004-12-31' }, { since: '2006-01-01' }), (one, days) => {
        const elsewhen = withEvidence(one, ({ pollutants, coverage, evidence }) => ({ pollutants, coverage, evidence, ...days }));
        expect(told(elsewhen)).toEqual(told(withoutEvidence(one)));
      }),
    );
  });

  it('for a part of a period is a problem, or nothing', () => {
    holds(
      fc.property(cases(), fc.constantFrom({ since: '2005-02-10' }, { since: '2001-01-01', until: '2005-02-10' }), (one, days) => {
        const partly = withEvidence(one, ({ pollutants, coverage, evidence }) => ({ pollutants, coverage, evidence, ...days }));
        const outcome = tryAssess(facilityOf(partly), one.regime, one.options);
        if (!outcome.ok) {
          expect(new Set(outcome.problems.map(({ code }) => code))).toEqual(new Set(['period/evidence-changes']));
          return;
        }
        const none = told(withoutEvidence(one));
        outcome.value.lines.forEach((line, at) => {
          const period = tryPeriod(line.period, []);
          if (period.ok && period.value.from < '2005-02-10' && period.value.until > '2005-02-10') expect(line).toEqual(none[at]);
        });
      }),
    );
  });

  it('opens no technological band without evidence, where evidence is asked for', () => {
    holds(
      fc.property(cases(), (one) => {
        for (const line of told(withoutEvidence(one))) {
          const { split } = one.regime.charges[line.charge] ?? {};
          const isOpen = split?.kind === 'ladder' && split.technological?.evidence === 'none';
          if (!isOpen) expect(priceSteps(line).map(({ band }) => band)).not.toContain('technological');
        }
      }),
    );
  });

  it('leaves the mass above the limits untouched, where capacity wins', () => {
    holds(
      fc.property(cases({ isRising: true, policies: ['capacity-wins'] }), (one) => {
        const exceedance = (some: Case) =>
          told(some).map((line) =>
            priceSteps(line)
              .filter(({ band }) => band === 'exceedance')
              .map(({ units, amount }) => ({ units, amount })),
          );
        expect(exceedance(one)).toEqual(exceedance(withoutEvidence(one)));
      }),
    );
  });

  it('is a factor from 1 − depth to 1: 1 − depth × coverage', () => {
    holds(
      fc.property(cases(), (one) => {
        for (const line of told(one)) {
          const privileges = new Set(
            (one.regime.charges[line.charge]?.factors ?? [])
              .flatMap(withParts)
              .flatMap(({ kind, id }) => (kind === 'privilege' ? [id] : [])),
          );
          for (const applied of priceSteps(line).flatMap(({ factors }) => factors.flatMap(allParts))) {
            if (!privileges.has(applied.id)) continue;
            const { depth = '', coverage = '' } = applied.readings ?? {};
            const least = subtractExact(unit, exact(depth));
            expectSame(exact(applied.value), subtractExact(unit, multiplyExact(exact(depth), exact(coverage))));
            expectAtMost(least, exact(applied.value));
            expectAtMost(exact(applied.value), unit);
          }
        }
      }),
    );
  });

  it('is affine in coverage as a factor', () => {
    holds(
      fc.property(cases(), share(), share(), (some, depth, coverage) => {
        const one = withCharges(some, ({ factors, split, ...charge }) => ({
          ...charge,
          factors: [...factors.filter((factor) => !hasPrivilege(factor)), { kind: 'privilege', id: 'bat', depth, score: 'bat' }],
          split:
            split.kind === 'ladder'
              ? { kind: 'ladder', policy: split.policy, takes: split.takes, withoutNorms: split.withoutNorms }
              : split,
        }));
        expectAffine(one, coverage);
      }),
    );
  });

  it('is affine in coverage as a band that is full', () => {
    holds(
      fc.property(cases({ policies: ['capacity-wins'] }), share(), (some, coverage) => {
        const plain = withCharges(some, ({ factors, ...charge }) => ({
          ...charge,
          factors: factors.filter((factor) => !hasPrivilege(factor)),
        }));
        const full = withReleases(plain, (release) => ({
          ...release,
          ...(release.amount && { amount: changed(release.amount, () => exact('1000000000000000000000')) }),
        }));
        expectAffine(full, coverage);
      }),
    );
  });
});

function expectAffine(one: Case, coverage: DecimalText): void {
  const [none, some, all] = (['0', coverage, '1'] as const).map((each) => payment(covered(one, each))) as [
    ReturnType<typeof exact>,
    ReturnType<typeof exact>,
    ReturnType<typeof exact>,
  ];
  const part = exact(coverage);
  expectSame(some, addExact(multiplyExact(subtractExact(unit, part), none), multiplyExact(part, all)));
}

const hasPrivilege = (factor: Factor): boolean => withParts(factor).some(({ kind }) => kind === 'privilege');

const allParts = (applied: Applied): readonly Applied[] => [applied, ...(applied.parts ?? []).flatMap(allParts)];
