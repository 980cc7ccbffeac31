import type { Portfolio } from '../portfolio.ts';
import type { PortfolioAssessment, PortfolioTotal } from '../portfolioAssessment.ts';
import { numberCell, textCell } from './csvCell.ts';
import { columnNames, resultNames } from './csvColumn.ts';
import type { DecimalMark } from './csvNumber.ts';
import { lineTable } from './lineTable.ts';

/** What `writeCsv` writes: each line with its payment, or totals. */
export type CsvResults =
  | { readonly portfolio: Portfolio; readonly assessment: PortfolioAssessment }
  | { readonly totals: readonly PortfolioTotal[]; readonly currency: string };

/** A header and the rows below it, as cells. @internal */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

type Language = 'en' | 'ru';

/** Results as a table. @internal */
export function tableOf(results: CsvResults, mark: DecimalMark, locale: Language): CsvTable {
  return 'totals' in results ? totalTable(results.totals, results.currency, mark, locale) : lineTable(results, mark, locale);
}

const totalNames = {
  band: { en: 'band', ru: 'часть' },
  lines: { en: 'lines', ru: 'строк' },
  exact: { en: 'exact', ru: 'без округления' },
  roundingGap: { en: 'rounding gap', ru: 'разница от округления' },
} as const;

function totalTable(totals: readonly PortfolioTotal[], currency: string, mark: DecimalMark, locale: Language): CsvTable {
  const keys = [...new Set(totals.flatMap(({ key }) => Object.keys(key) as (keyof typeof key)[]))];
  const number = (exact: string | undefined): string => (exact === undefined ? '' : numberCell(exact, mark));
  const keyName = (key: (typeof keys)[number]): string =>
    key === 'band' ? totalNames.band[locale] : (columnNames[key][locale][0] as string);
  return {
    header: [
      ...keys.map(keyName),
      totalNames.lines[locale],
      resultNames.payment[locale],
      totalNames.exact[locale],
      totalNames.roundingGap[locale],
      resultNames.currency[locale],
    ],
    rows: totals.map(({ key, lines, amount, exact, roundingGap }) => [
      ...keys.map((one) => textCell(key[one] ?? '')),
      String(lines),
      number(amount),
      number(exact),
      number(roundingGap),
      currency,
    ]),
  };
}
