import type { Portfolio, PortfolioOptions } from '../portfolio.ts';
import type { PortfolioRow } from '../row.ts';
import { portfolioBuilder } from './portfolioBuilder.ts';

/**
 * Packs the releases of a register into typed columns: whole numbers of a millionth of the unit, and one index for all facts
 * without amount; at most 32 bytes a line. A row that cannot be read is kept aside with its problems, the others go on.
 *
 * @param rows - Read once, one after another; they are not kept.
 * @param options - What absent norms mean, for registers that have none.
 *
 * @example
 * ```ts
 * import { compilePortfolio } from 'polluter-pays/portfolio';
 *
 * const portfolio = compilePortfolio([
 *   { charge: 'stationary', pollutant: 'sulphur-dioxide', territory: 'RU-KR', period: '2005-Q1', amount: '4658.75 t', norms: { permissible: '4000 t', temporary: '4500 t' } },
 *   { charge: 'stationary', pollutant: 'sulphur-dioxide', territory: 'RU-KR', period: '2005-Q1', amount: '4,5 t', norms: { permissible: '4000 t' } },
 * ]);
 * portfolio.lines // => 1
 * portfolio.rejected.map(({ row, problems }) => `${row} ${problems[0].code}`) // => ['1 quantity/not-a-number']
 * portfolio.rowAt(0).amount // => '4658.75 t'
 * ```
 */
export function compilePortfolio(rows: Iterable<PortfolioRow>, options: PortfolioOptions = {}): Portfolio {
  const builder = portfolioBuilder(options);
  builder.add(rows);
  return builder.finish();
}
