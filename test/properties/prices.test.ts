import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { dependsOnAmount } from '../../src/assess/dependsOnAmount.ts';
import { marginalPayment } from '../../src/assess/marginalPayment.ts';
import { bandsOf, priceBook } from '../../src/assess/price/priceBook.ts';
import { addExact, compareExact, exact, exactText, multiplyExact, subtractExact, zero } from '../../src/exact.ts';
import { type Band, bands, type Figure, type Table } from '../../src/model/figure.ts';
import type { Factor } from '../../src/model/mechanism.ts';
import type { PriceBook } from '../../src/model/priceBook.ts';
import { type DecimalText, quantityOf } from '../../src/quantity/quantity.ts';
import { checkRegime } from '../../src/schema/checkRegime.ts';
import { between, coefficient } from '../arbitraries/numbers.ts';
import { assessed, type Case, cases, facilityOf } from '../arbitraries.ts';
import { holds, patience } from '../runs.ts';
import { chargeOf, type ReleaseData, withCharges, withData } from './change.ts';
import { expectAtMost, expectSame, payment, priceSteps } from './claims.ts';

const everything = { settle: ['round', 'exempt', 'credit'], hasRounding: true } as const;

describe('the price', { timeout: patience }, () => {
  it('book gives the same assessment as the regime that it was read from', () => {
    holds(
      fc.property(cases(everything), (one) => {
        const facility = facilityOf(one);
        const book = priceBook(one.regime, one.options, [facility]);
        expect(JSON.stringify(assess(facility, book))).toBe(JSON.stringify(assessed(one)));
      }),
    );
  });

  it('book has the price of each band: units × price is the amount, before it is rounded', () => {
    holds(
      fc.property(cases(), (one) => {
        const { lines } = assessed(one);
        one.data.releases.forEach((release, at) => {
          const { rows, missing } = priceBook(one.regime, one.options, [facilityOf(withData(one, { releases: [release] }))]);
          expect(missing).toEqual([]);
          const line = lines[at];
          for (const step of line ? priceSteps(line) : []) {
            const row = rows.find(({ band }) => band === step.band);
            expectSame(multiplyExact(exact(step.units), exact(row?.price ?? '')), exact(step.amount));
            expect([row?.unit, row?.rate, row?.factors]).toEqual([step.unit, step.rate, step.factors]);
          }
        });
      }),
    );
  });

  it('is linear in the rates', () => {
    holds(
      fc.property(cases(), between(0, 5000, 3), (one, factor) => {
        const dearer = withCharges(one, (charge) => ({
          ...charge,
          rates: mapped(charge.rates, (value) => product(value, factor)) as Table,
        }));
        expectSame(payment(dearer), multiplyExact(payment(one), exact(factor)));
      }),
    );
  });

  it('is linear in a factor of each kind that speaks in all bands', () => {
    holds(
      fc.property(cases(), fc.nat(3), between(0, 5000, 3), (one, at, factor) => {
        const scaled = withCharges(one, (charge) => ({
          ...charge,
          factors: charge.factors.map((each, index) =>
            index === at && isPlain(each) ? mappedFactor(each, (value) => product(value, factor)) : each,
          ),
        }));
        const [before, after] = [one, scaled].map((each) => assessed(each).lines) as [
          ReturnType<typeof assessed>['lines'],
          ReturnType<typeof assessed>['lines'],
        ];
        after.forEach((line, index) => {
          const chosen = one.regime.charges[line.charge]?.factors[at];
          const cost = exact(before[index]?.exact ?? '');
          expectSame(exact(line.exact), chosen && isPlain(chosen) ? multiplyExact(cost, exact(factor)) : cost);
        });
      }),
    );
  });

  it('does not fall when any figure of the law is raised: a rate, a weight, a factor of a place', () => {
    holds(
      fc.property(cases({ settle: ['round', 'exempt'] }), fc.nat(), fc.nat(), between(1, 5000, 3), (one, which, row, more) => {
        const dearer = withCharges(one, (charge) => {
          const tables = 1 + charge.factors.length;
          const raise = (value: DecimalText, at: number): DecimalText =>
            at === row % 7 ? (exactText(addExact(exact(value), exact(more))) as DecimalText) : value;
          return which % tables === 0
            ? { ...charge, rates: mapped(charge.rates, raise) as Table }
            : {
                ...charge,
                factors: charge.factors.map((factor, at) => (at + 1 === which % tables ? mappedFactor(factor, raise) : factor)),
              };
        });
        expectAtMost(payment(one), payment(dearer));
      }),
    );
  });

  it('does not fall from band to band where a law promises it, and checkRegime finds none that does', () => {
    holds(
      fc.property(cases({ isRising: true }), (one) => {
        expect(fallsIn(bookOf(one))).toBe(false);
        expect(fallingProblems(one)).toEqual([]);
      }),
    );
  });

  it('that falls from band to band is refused in a proposal, and none is that does not', () => {
    holds(
      fc.property(cases(), fc.array(coefficient(), { minLength: 4, maxLength: 4 }), fc.boolean(), (some, weights, hasRow) => {
        const one = withCharges(some, ({ rounding: _, pricedAs: __, ...charge }) => ({
          ...charge,
          rates: hasRow ? { rows: [{ value: '3' }] } : { rows: [], otherwise: '3' },
          factors: [
            {
              kind: 'figure',
              id: 'weight',
              value: { rows: bands.map((band, at) => ({ where: { band }, value: weights[at] as DecimalText })) },
            },
          ],
        }));
        const falling = Object.values(one.regime.charges).filter((charge) => {
          const known = bandsOf(charge).map((band) => exact(weights[bands.indexOf(band)] as DecimalText));
          return known.some((weight, at) => at > 0 && compareExact(weight, known[at - 1] ?? zero) < 0);
        });
        expect(fallingProblems(one).length > 0).toBe(falling.length > 0);
      }),
    );
  });

  it('of the next unit is what a little more costs, for each unit, up to the next edge', () => {
    holds(
      fc.property(cases({ settle: ['round'] }), fc.nat(), between(1, 1000, 3), (one, at, part) => {
        const release = one.data.releases[at % one.data.releases.length] as ReleaseData;
        const charge = chargeOf(one, release);
        // Where budgets are shared by amount, no price holds for a whole unit.
        fc.pre(charge.split.kind !== 'ladder' || charge.split.technological?.shared !== 'amount');
        const { price, unit, until } = marginalPayment(facilityOf(one), one.regime, { ...one.options, release: release.id });
        const before = assessed(one);
        const line = before.lines.find((each) => each.release === release.id);
        const room = until === null ? exact('1000000') : subtractExact(exact(until), exact(line?.units ?? ''));
        const more = multiplyExact(room, exact(part));
        const facility = facilityOf(one);
        const raised = {
          ...facility,
          releases: facility.releases.map((each) =>
            each.id === release.id ? { ...each, amount: quantityOf(addExact(exact(line?.units ?? ''), more), unit) } : each,
          ),
        };
        expectSame(
          subtractExact(exact(assess(raised, one.regime, one.options).exact), exact(before.exact)),
          multiplyExact(more, exact(price)),
        );
      }),
    );
  });

  it('depends on no amount where nothing but the price and the bands says so', () => {
    holds(
      fc.property(cases(), (one) => {
        const more = withData(one, {
          releases: one.data.releases.map(({ amount: _, ...release }) => ({ ...release, amount: '1 t' as const })),
        });
        expect(bookOf(more).rows.map(({ price }) => price)).toEqual(bookOf(one).rows.map(({ price }) => price));
        for (const charge of Object.values(one.regime.charges)) expect(['no', 'bands', 'other-lines']).toContain(dependsOnAmount(charge));
      }),
    );
  });
});

const bookOf = (one: Case): PriceBook => priceBook(one.regime, one.options, [facilityOf(one)]);

/** Whether a price lies below that of a band before it. */
function fallsIn({ rows }: PriceBook): boolean {
  const groups = new Map<string, Map<Band, string>>();
  for (const { facts, band, price } of rows) {
    const key = JSON.stringify(facts);
    groups.set(key, (groups.get(key) ?? new Map()).set(band, price));
  }
  return [...groups.values()].some((prices) => {
    const known = bands.flatMap((band) => (prices.has(band) ? [exact(prices.get(band) as string)] : []));
    return known.some((price, at) => at > 0 && compareExact(price, known[at - 1] ?? zero) < 0);
  });
}

function fallingProblems(one: Case): readonly string[] {
  const { problems } = checkRegime({ ...one.regime, status: 'proposal' });
  return problems.flatMap(({ code, message }) => (code === 'regime/falling-price' ? [message] : []));
}

const product = (value: DecimalText, factor: DecimalText): DecimalText =>
  exactText(multiplyExact(exact(value), exact(factor))) as DecimalText;

/** A figure with its numbers changed, by their place in the table. */
function mapped(figure: Figure, change: (value: DecimalText, at: number) => DecimalText): Figure {
  if (typeof figure === 'string') return change(figure, 0);
  return {
    ...figure,
    rows: figure.rows.map((row, at) => ({ ...row, value: change(row.value, at) })),
    ...(figure.otherwise !== undefined && { otherwise: change(figure.otherwise, figure.rows.length) }),
  };
}

function mappedFactor(factor: Factor, change: (value: DecimalText, at: number) => DecimalText): Factor {
  if (factor.kind === 'figure') return { ...factor, value: mapped(factor.value, change) };
  if (factor.kind === 'combined') return { ...factor, of: factor.of.map((part) => mappedFactor(part, change)) };
  return factor;
}

const isPlain = (factor: Factor): boolean => factor.kind === 'figure' && !factor.where && !factor.limits;
