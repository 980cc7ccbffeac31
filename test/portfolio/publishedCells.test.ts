import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceBook } from '../../src/assess/price/priceBook.ts';
import { compareExact, exact, subtractExact, zero } from '../../src/exact.ts';
import { assessPortfolio } from '../../src/portfolio/assessPortfolio.ts';
import { compilePortfolio } from '../../src/portfolio/compile/compilePortfolio.ts';
import { assessCells, publishCells } from '../../src/portfolio/publishedCells.ts';
import { cases } from '../arbitraries.ts';
import { holds, patience } from '../runs.ts';
import { rowsOf } from './rows.ts';

describe('published sums', { timeout: patience }, () => {
  it('come to the exact payment of their lines, and the rounded one lies within the bound', () => {
    let compared = 0;
    holds(
      fc.property(cases({ hasRounding: true }), (one) => {
        const portfolio = compilePortfolio(rowsOf(one));
        const book = priceBook(one.regime, one.options, []);
        const whole = assessPortfolio(portfolio, book);
        const { assess, grouped, refused } = whole.certificate.paths;
        const published = publishCells(portfolio, book);
        if (assess + grouped + refused > 0 || published.reduce((sum, { lines }) => sum + lines, 0) < portfolio.lines) return;
        const paid = assessCells(JSON.parse(JSON.stringify(published)) as typeof published, book);
        expect([paid.refused, paid.exact]).toEqual([[], whole.exact]);
        const gap = subtractExact(exact(whole.total), exact(paid.exact));
        expect(compareExact(gap, exact(paid.bound))).toBeLessThanOrEqual(0);
        expect(compareExact(subtractExact(zero, gap), exact(paid.bound))).toBeLessThanOrEqual(0);
        compared += 1;
      }),
    );
    expect(compared).toBeGreaterThan(10);
  });
});
