import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryAssess } from '../../src/assess/assess.ts';
import { priceBook } from '../../src/assess/price/priceBook.ts';
import { decimalOf } from '../../src/decimal.ts';
import { exact } from '../../src/exact.ts';
import { assessPortfolio } from '../../src/portfolio/assessPortfolio.ts';
import { compilePortfolio } from '../../src/portfolio/compile/compilePortfolio.ts';
import type { PortfolioRow } from '../../src/portfolio/row.ts';
import { parseFacility } from '../../src/schema/facility.ts';
import { type Case, cases } from '../arbitraries.ts';
import { holds, patience } from '../runs.ts';

/** The releases of a facility as rows: what rows cannot say (installations, credits) is left out. */
function rowsOf({ data }: Pick<Case, 'data'>, facility?: string): readonly PortfolioRow[] {
  return data.releases.map(({ installation, budgetShare, medium, id, amount, charge, outlet, ...release }) => ({
    ...release,
    charge: charge as string,
    amount: amount as NonNullable<typeof amount>,
    territory: data.territory,
    ...(data.category && { category: data.category }),
    ...(data.sector && { sector: data.sector }),
    ...(facility && { facility, ...(outlet && { outlet }) }),
  }));
}

/** A row as the only release of a facility. */
function facilityOf({ territory, category, sector, facility, payer, ...release }: PortfolioRow) {
  return parseFacility({
    id: 'line',
    territory,
    ...(category && { category }),
    ...(sector && { sector }),
    releases: [{ id: 'line', ...release }],
  });
}

describe('laws', { timeout: patience }, () => {
  it('no line differs from assess: arbitrary regimes, facts, norms, periods, roundings', () => {
    const seen = { float64: 0, twoProduct: 0, bigint: 0, assess: 0, grouped: 0, refused: 0 };
    holds(
      fc.property(cases({ settle: ['round', 'exempt', 'relief'], hasRounding: true }), (one) => {
        const rows = rowsOf(one);
        const portfolio = compilePortfolio(rows);
        expect(portfolio.rejected).toEqual([]);
        const result = assessPortfolio(portfolio, priceBook(one.regime, one.options, []));
        for (const [line, row] of rows.entries()) {
          const alone = tryAssess(facilityOf(row), one.regime, one.options);
          const amount = result.amountOf(line);
          expect(amount && decimalOf(exact(amount)).toFixed()).toEqual(alone.ok ? alone.value.lines[0]?.amount.toFixed() : undefined);
        }
        for (const path of Object.keys(seen) as (keyof typeof seen)[]) seen[path] += result.certificate.paths[path];
      }),
    );
  });
});
