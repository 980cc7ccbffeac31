import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactText,
  multiplyExact,
  roundExact,
  subtractExact,
  sumExact,
  zero,
} from '../../src/exact.ts';
import type { Assessment, Line } from '../../src/model/assessment.ts';
import type { Settle } from '../../src/model/mechanism.ts';
import type { DecimalText } from '../../src/quantity/quantity.ts';
import { assessed, type Case, cases } from '../arbitraries.ts';
import { holds, patience } from '../runs.ts';
import { chargesOf, withCharges, withData } from './change.ts';
import { expectAtMost, expectSame, priceSteps, sumOfLines } from './claims.ts';

const everything = { settle: ['round', 'exempt', 'credit'], hasRounding: true } as const;
const credited = { settle: ['credit', 'exempt'] } as const;

const amountsOf = (steps: Line['steps']): Exact => sumExact(steps.map(({ amount }) => exact(amount)));
/** What a line owes. */
const dueOf = ({ steps }: Line): Exact => amountsOf(steps);
const amountOf = ({ amount }: { readonly amount: { toFixed(): string } }): Exact => exact(amount.toFixed());

describe('the steps', { timeout: patience }, () => {
  it('add up: what is payable is the sum of all of them, of each line and above the lines', () => {
    holds(
      fc.property(cases({ ...everything }), (one) => {
        // Decimals at the doors have 60 digits: where a sum does not end, its text is compared.
        const { lines, steps, payable, total, credited: off } = assessed(one);
        for (const line of lines) expectShown(line.amount.toFixed(), amountsOf(line.steps));
        expectShown(total.amount.toFixed(), sumExact(lines.map((line) => amountsOf(line.steps))));
        expectShown(payable.amount.toFixed(), sumExact([...lines.map((line) => amountsOf(line.steps)), amountsOf(steps)]));
        expectShown(
          off.amount.toFixed(),
          subtractExact(zero, amountsOf(steps.filter(({ stage, ...step }) => stage === 'settle' && 'by' in step && step.by === 'credit'))),
        );
      }),
    );
  });

  it('print the product that is their amount: units × rate × factors', () => {
    holds(
      fc.property(cases({ ...everything }), (one) => {
        for (const line of assessed(one).lines) {
          const rounding = one.regime.charges[line.charge]?.rounding?.find(({ at }) => at === 'band');
          for (const { units, rate, factors, amount } of priceSteps(line)) {
            const product = [units, rate.value, ...factors.map(({ value }) => value)].map(exact).reduce(multiplyExact);
            expectSame(exact(amount), rounding ? roundExact(product, rounding.mode, exact(rounding.to)) : product);
          }
        }
      }),
    );
  });

  it('print combined factors that are the product, the highest or the first of their parts', () => {
    holds(
      fc.property(cases(), (one) => {
        for (const { factors } of assessed(one).lines.flatMap(priceSteps)) {
          for (const { by, parts = [], value, unlimited = value } of factors) {
            const values = parts.map((part) => exact(part.value));
            if (by === 'product') expectSame(exact(unlimited), values.reduce(multiplyExact));
            if (by === 'highest')
              expectSame(
                exact(unlimited),
                values.reduce((a, b) => (compareExact(a, b) < 0 ? b : a)),
              );
            if (by === 'first') expect(values.map(exactText)).toEqual([unlimited]);
          }
        }
      }),
    );
  });
});

describe('credits', { timeout: patience }, () => {
  it('are conserved: what was used and what expires is what was granted, and other years keep theirs', () => {
    holds(
      fc.property(cases({ ...everything }), (one) => {
        const assessment = assessed(one);
        for (const { id, evidence, year, amount } of one.data.credits ?? []) {
          const used = usedOf(assessment, evidence);
          expectAtMost(zero, used);
          expectAtMost(used, exact(amount));
          const left = assessment.notices.flatMap(({ code, values }) =>
            code === 'credit-expires' && values.credit === id ? [exact(values.left ?? '')] : [],
          );
          if (year === '2005') expectSame(sumExact([used, ...left]), exact(amount));
          else expect([exactText(used), left]).toEqual(['0', []]);
        }
      }),
    );
  });

  it('take no more than is due, and no more than their share of what is due in their bands', () => {
    holds(
      fc.property(cases(credited), (some) => {
        const one = withOneCredit(some);
        const { steps, lines } = assessed(one);
        const off = subtractExact(zero, amountsOf(steps));
        expectAtMost(zero, off);
        const [step] = one.regime.settle ?? [];
        if (step?.kind !== 'credit') throw new Error('there is a credit');
        const owing = lines.filter((line) => dueOf(line).digits !== 0n && (step.medium === undefined || line.medium === step.medium));
        const base = sumExact(owing.flatMap(priceSteps).flatMap(({ band, amount }) => (step.bands.includes(band) ? [exact(amount)] : [])));
        expectAtMost(off, multiplyExact(exact(step.share as DecimalText), base));
        expectAtMost(off, sumExact(lines.map(dueOf)));
      }),
    );
  });

  it('take as much as they can: all that is granted, or all that may be taken', () => {
    holds(
      fc.property(cases(credited), (some) => {
        const one = withOneCredit(some);
        const assessment = assessed(one);
        const { lines } = assessment;
        const [step] = one.regime.settle ?? [];
        if (step?.kind !== 'credit') throw new Error('there is a credit');
        for (const medium of new Set(lines.map((line) => line.medium))) {
          if (step.medium !== undefined && step.medium !== medium) continue;
          const own = lines.filter((line) => line.medium === medium);
          const owing = own.filter((line) => dueOf(line).digits !== 0n);
          const base = sumExact(
            owing.flatMap(priceSteps).flatMap(({ band, amount }) => (step.bands.includes(band) ? [exact(amount)] : [])),
          );
          const most = multiplyExact(exact(step.share as DecimalText), base);
          const credits = (one.data.credits ?? []).filter((credit) => credit.year === '2005' && credit.medium === medium);
          const granted = sumExact(credits.map(({ amount }) => exact(amount)));
          const used = sumExact(credits.map(({ evidence }) => usedOf(assessment, evidence)));
          expectSame(used, compareExact(granted, most) < 0 ? granted : most);
        }
      }),
    );
  });

  it('never raise the payment: what is due without rounding falls by what they were granted at most', () => {
    holds(
      fc.property(cases({ ...everything }), (one) => {
        const granted = sumExact((one.data.credits ?? []).map(({ amount }) => exact(amount)));
        const [withThem, without] = [one, withData(one, { credits: [] })].map((each) => exact(assessed(each).exact)) as [Exact, Exact];
        expectAtMost(withThem, without);
        if (!settles(one, 'exempt')) expectAtMost(subtractExact(without, withThem), granted);
      }),
    );
  });
});

describe('rounding', { timeout: patience }, () => {
  const modes = ['half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor'] as const;
  const rounding = (at: 'line' | 'facility'): fc.Arbitrary<Settle & { readonly kind: 'round'; readonly to: DecimalText }> =>
    fc.record({
      kind: fc.constant('round'),
      at: fc.constant(at),
      mode: fc.constantFrom(...modes),
      to: fc.constantFrom<DecimalText>('0.01', '0.1', '1', '5', '100'),
    });

  it('is done once: of the sum, it moves what is payable by half a step at most, by less than one if it has a direction', () => {
    holds(
      fc.property(cases(), rounding('facility'), (some, step) => {
        const { payable, exact: unrounded, roundingGap } = assessed({ ...some, regime: { ...some.regime, settle: [step] } });
        expectSame(amountOf({ amount: payable.amount }), roundExact(exact(unrounded), step.mode, exact(step.to)));
        expect(roundingGap).toBe('0');
        expectWithin(subtractExact(amountOf({ amount: payable.amount }), exact(unrounded)), step, 1);
      }),
    );
  });

  it('of each line leaves the sum within n half steps of the rounded sum, and the gap says by how much', () => {
    holds(
      fc.property(cases(), rounding('line'), (some, step) => {
        const { payable, exact: unrounded, roundingGap, lines } = assessed({ ...some, regime: { ...some.regime, settle: [step] } });
        const sum = amountOf({ amount: payable.amount });
        for (const line of lines) expectSame(amountOf(line), roundExact(exact(line.exact), step.mode, exact(step.to)));
        expectSame(exact(roundingGap), subtractExact(sum, roundExact(exact(unrounded), step.mode, exact(step.to))));
        expectWithin(subtractExact(sum, exact(unrounded)), step, lines.length);
      }),
    );
  });

  it('inside a line, of bands or of the line, is not in the exact sum', () => {
    holds(
      fc.property(cases({ hasRounding: true }), (one) => {
        const unrounded = withCharges(one, ({ rounding: all = [], ...charge }) => ({
          ...charge,
          rounding: all.filter(({ at }) => at !== 'band' && at !== 'line'),
        }));
        expect(assessed(one).exact).toBe(assessed(unrounded).exact);
      }),
    );
  });

  it('is the only thing that parts what is payable from the exact sum', () => {
    holds(
      fc.property(cases({ settle: ['exempt', 'credit'] }), (one) => {
        const { payable, exact: unrounded, roundingGap } = assessed(one);
        expectShown(payable.amount.toFixed(), exact(unrounded));
        expect(roundingGap).toBe('0');
      }),
    );
  });

  it('of units moves each line by half a step of units at most', () => {
    holds(
      fc.property(
        cases(),
        fc.constantFrom('half-up', 'half-even', 'half-down'),
        fc.constantFrom<DecimalText>('0.001', '1', '10'),
        (some, mode, to) => {
          const one = withCharges(some, (charge) => ({ ...charge, rounding: [{ at: 'units', mode, to }] }));
          const before = assessed(some).lines;
          assessed(one).lines.forEach(({ units }, at) => {
            expectSame(exact(units), roundExact(exact(before[at]?.units ?? ''), mode, exact(to)));
          });
        },
      ),
    );
  });
});

describe('exemptions', { timeout: patience }, () => {
  // Absent: what is due itself, to the last digit.
  const threshold = fc.constantFrom<DecimalText | undefined>('100', '1000', '1000000', undefined);
  const costOf = ({ lines: [line], exact: whole }: Assessment): DecimalText => {
    const cost = line && exact(line.exact).digits !== 0n && !line.exact.includes('/') ? line.exact : whole;
    return (cost.includes('/') ? '100' : cost) as DecimalText;
  };

  it('of a line free it whole, and only where it costs less than the threshold', () => {
    holds(
      fc.property(cases(), threshold, fc.boolean(), (some, limit, inclusive) => {
        const at = limit ?? costOf(assessed(some));
        const one = {
          ...some,
          regime: { ...some.regime, settle: [{ kind: 'exempt' as const, at: 'line' as const, below: { at, inclusive } }] },
        };
        const before = assessed(some).lines;
        const after = assessed(one);
        after.lines.forEach((line, index) => {
          const cost = exact(before[index]?.exact ?? '');
          const order = compareExact(cost, exact(at));
          const isFree = order < 0 || (order === 0 && inclusive);
          expect(line.exact).toBe(isFree ? '0' : before[index]?.exact);
        });
        expectSame(exact(after.exact), sumOfLines(after));
      }),
    );
  });

  it('of the sum free all or nothing', () => {
    holds(
      fc.property(cases(), threshold, fc.boolean(), (some, limit, inclusive) => {
        const at = limit ?? costOf(assessed(some));
        const one = {
          ...some,
          regime: { ...some.regime, settle: [{ kind: 'exempt' as const, at: 'facility' as const, below: { at, inclusive } }] },
        };
        const cost = assessed(some).exact;
        const order = compareExact(exact(cost), exact(at));
        expect(assessed(one).exact).toBe(order < 0 || (order === 0 && inclusive) ? '0' : cost);
      }),
    );
  });
});

/** A case whose only settlement above the lines is one credit of the regime. */
function withOneCredit(one: Case): Case {
  const all = [...(one.regime.settle ?? []), ...chargesOf(one).flatMap(({ settle = [] }) => settle)];
  const step: Settle = all.find(({ kind }) => kind === 'credit') ?? { kind: 'credit', bands: ['permissible'], share: '0.5' };
  const ofLines = withCharges(one, ({ settle = [], ...charge }) => ({
    ...charge,
    settle: settle.filter((each) => each.kind === 'exempt' && each.at === 'line'),
  }));
  const credits = (one.data.credits ?? []).map((credit) => ({
    ...credit,
    medium: step.kind === 'credit' ? (step.medium ?? credit.medium) : credit.medium,
  }));
  return withData({ ...ofLines, regime: { ...ofLines.regime, settle: [step] } }, { credits });
}

function settles(one: Case, kind: Settle['kind']): boolean {
  return [...(one.regime.settle ?? []), ...chargesOf(one).flatMap(({ settle = [] }) => settle)].some((step) => step.kind === kind);
}

function usedOf({ steps }: Pick<Assessment, 'steps'>, evidence: string): Exact {
  const own = steps.filter((step) => step.stage === 'settle' && step.by === 'credit' && step.values.evidence === evidence);
  return subtractExact(zero, amountsOf(own));
}

/** A Decimal shows an exact number: all of it where it ends within 60 digits, otherwise the first 60. */
function expectShown(shown: string, value: Exact): void {
  const text = exactText(value);
  if (!text.includes('/') && text.replace(/[-.]/g, '').length <= 60) expect(exactText(exact(shown))).toBe(text);
  else {
    const off = subtractExact(exact(shown), value);
    const size = compareExact(off, zero) < 0 ? subtractExact(zero, off) : off;
    expectAtMost(multiplyExact(size, exact(`1${'0'.repeat(59)}`)), compareExact(value, zero) < 0 ? subtractExact(zero, value) : value);
  }
}

function expectWithin(moved: Exact, { mode, to }: { readonly mode: string; readonly to: string }, lines: number): void {
  const size = compareExact(moved, zero) < 0 ? subtractExact(zero, moved) : moved;
  const most = multiplyExact(exact(to), exact(lines));
  expectAtMost(size, mode.startsWith('half') ? divideExact(most, exact(2)) : most);
}
