import type { Portfolio } from '../portfolio.ts';
import type { PortfolioAssessment } from '../portfolioAssessment.ts';
import type { PortfolioRow } from '../row.ts';
import { numberCell, textCell } from './csvCell.ts';
import { type CsvColumn, columnNames, type QuantityColumn, resultNames } from './csvColumn.ts';
import type { DecimalMark } from './csvNumber.ts';
import type { CsvTable } from './csvTable.ts';

/** Columns that the library writes, in their order. */
const order = [
  'facility',
  'payer',
  'outlet',
  'charge',
  'pollutant',
  'territory',
  'receiver',
  'class',
  'category',
  'sector',
  'period',
  'circumstances',
  'ruledOut',
  'amount',
  'permissible',
  'temporary',
  'limit',
  'unit',
] as const satisfies readonly CsvColumn[];

type Column = (typeof order)[number];

interface Lines {
  readonly portfolio: Portfolio;
  readonly assessment: PortfolioAssessment;
}

/** Each line with its payment. A line that was refused has no payment, and its problems stand beside it. @internal */
export function lineTable({ portfolio, assessment }: Lines, mark: DecimalMark, locale: 'en' | 'ru'): CsvTable {
  const used = new Set<Column>(['unit']);
  const readings = new Set<string>();
  for (let line = 0; line < portfolio.lines; line += 1) {
    const row = portfolio.rowAt(line);
    for (const column of order) if (textOf(row, column) !== undefined) used.add(column);
    for (const name of Object.keys(row.readings ?? {})) readings.add(name);
  }
  const columns = order.filter((column) => used.has(column));
  const names = [...readings].sort();
  const why = new Map(
    assessment.refused.map(({ facts, problems }) => [
      keyOf(facts),
      problems.map(({ message, code }) => `${message} [${code}]`).join(' | '),
    ]),
  );
  return {
    header: [
      ...columns.map((column) => columnNames[column][locale][0] as string),
      ...names.map((name) => `reading: ${name}`),
      resultNames.payment[locale],
      resultNames.currency[locale],
      resultNames.problems[locale],
    ],
    rows: rows(),
  };

  function* rows(): Generator<readonly string[]> {
    for (let line = 0; line < portfolio.lines; line += 1) {
      const row = portfolio.rowAt(line);
      const amount = assessment.amountOf(line);
      const unit = unitOf(row.amount);
      const cell = (column: Column): string => {
        const text = textOf(row, column);
        if (text === undefined) return '';
        return isQuantity(column) && text !== 'no-permit' ? quantityCell(text, unit, mark) : textCell(text);
      };
      yield [
        ...columns.map(cell),
        ...names.map((name) => readingCell(row, name, mark)),
        amount === undefined ? '' : numberCell(amount, mark),
        assessment.currency,
        amount === undefined ? textCell(why.get(keyOf(row)) ?? '') : '',
      ];
    }
  }
}

function keyOf({ charge, pollutant, territory }: Pick<PortfolioRow, 'charge' | 'pollutant' | 'territory'>): string {
  return [charge, pollutant, territory].join('\n');
}

function isQuantity(column: Column): column is QuantityColumn {
  return column === 'amount' || column === 'permissible' || column === 'temporary' || column === 'limit';
}

function textOf(row: PortfolioRow, column: Column): string | undefined {
  const { norms } = row;
  switch (column) {
    case 'unit':
      return unitOf(row.amount);
    case 'permissible':
      if (norms === undefined || norms === 'no-permit') return norms;
      return 'permissible' in norms ? norms.permissible : undefined;
    case 'temporary':
      return typeof norms === 'object' && 'temporary' in norms ? norms.temporary : undefined;
    case 'limit':
      return typeof norms === 'object' && 'limit' in norms ? norms.limit : undefined;
    case 'circumstances':
    case 'ruledOut':
      return row[column]?.join(', ');
    case 'facility':
    case 'payer':
    case 'outlet':
    case 'charge':
    case 'pollutant':
    case 'territory':
    case 'receiver':
    case 'class':
    case 'category':
    case 'sector':
    case 'period':
    case 'amount':
      return row[column];
  }
}

function unitOf(quantity: string): string {
  return quantity.slice(quantity.indexOf(' ') + 1);
}

/** The number alone where it has the unit of the row, otherwise with its own. */
function quantityCell(quantity: string, unit: string, mark: DecimalMark): string {
  const number = numberCell(quantity.slice(0, quantity.indexOf(' ')), mark);
  return unitOf(quantity) === unit ? number : `${number} ${unitOf(quantity)}`;
}

/** A reading with its unit; of dated checks each with its day. */
function readingCell(row: PortfolioRow, name: string, mark: DecimalMark): string {
  const reading = row.readings?.[name];
  if (reading === undefined) return '';
  if (typeof reading === 'string') return quantityCell(reading, '', mark);
  return reading.map(({ on, value }) => `${on}: ${quantityCell(value, '', mark)}`).join(', ');
}
