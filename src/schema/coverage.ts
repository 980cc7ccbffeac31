import { pollutantsOf } from '../assess/price/priceBook.ts';
import { cited } from '../assess/price/table.ts';
import { type Confidence, confidences } from '../model/confidence.ts';
import type { Regime } from '../model/regime.ts';
import type { Words } from '../model/words.ts';
import { unmeasured } from './meaning/cases.ts';
import { figuresOf, type RegimeFigure } from './meaning/figures.ts';
import { knownCases } from './meaning/known.ts';
import { type Span, spanOf, yearsOf } from './meaning/span.ts';

/** How far the figures of a regime can be defended, and for which years it has them. */
export interface Coverage {
  readonly regime: string;
  /** In force, or dated by its figures; ascending. */
  readonly years: readonly number[];
  /** Pollutants, fuels or classes of waste that each charge names in its rates. */
  readonly pollutants: Readonly<Record<string, number>>;
  /** In the order of the regime: for each charge its rates, then its factors, then the rest. */
  readonly tables: readonly TableCoverage[];
}

/** One table, or one number that stands in none. */
export interface TableCoverage {
  readonly charge: string;
  /** `rates`, the id of a factor, or the kind and field of another mechanism: `equivalents.per`. */
  readonly figure: string;
  readonly title?: Words;
  /** Printed rows. */
  readonly rows: number;
  /** Rows of each grade; they add up to `rows`. */
  readonly grades: Readonly<Record<Confidence, number>>;
  /** Counts of its cases, which are what its rows tell apart; a year for which it is not asked counts none. */
  readonly years: readonly {
    readonly year: number;
    /** With a figure that is accepted by default, on every day in force. */
    readonly figures: number;
    /** Known, but weaker: refused unless `minimumConfidence` lets it in. */
    readonly weak: number;
    /** Without a figure for all or a part of the year. */
    readonly missing: number;
  }[];
}

/**
 * Counts the figures of a regime: by table and grade, and for each year the cases with a figure, a weak one or none. For
 * the page of the regime; nothing is assessed.
 *
 * @param regime - A law or a proposal, trusted as it is.
 * @returns Plain data, JSON there and back.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { coverage } from 'polluter-pays/schema';
 *
 * const { pollutants, tables } = coverage(russia2003);
 * pollutants // => { stationary: 160, mobile: 5, water: 181, waste: 7 }
 * const index = tables.find(({ charge, figure }) => charge === 'stationary' && figure === 'index');
 * index?.grades.memory // => 7
 * index?.years.find(({ year }) => year === 2012) // => { year: 2012, figures: 0, weak: 2, missing: 0 }
 * ```
 */
export function coverage(regime: Regime): Coverage {
  const span = spanOf(regime);
  const read = unmeasured(regime);
  return {
    regime: regime.id,
    years: span ? yearsOf(span) : [],
    pollutants: Object.fromEntries(Object.entries(regime.charges).map(([id, charge]) => [id, pollutantsOf(charge).length])),
    tables: figuresOf(regime).map((figure) => coverageOf(read, figure, span)),
  };
}

function coverageOf(regime: Regime, one: RegimeFigure, span: Span | undefined): TableCoverage {
  const { chargeId, id, factor, figure, within } = one;
  const rows = typeof figure === 'string' ? [{}] : figure.rows;
  const grades = rows.map((row) => cited([row, ...within]).confidence);
  const cases = span ? knownCases(regime, one, span) : [];
  const count = <T>(all: readonly T[], wanted: T): number => all.filter((each) => each === wanted).length;
  return {
    charge: chargeId,
    figure: id,
    ...(factor?.title !== undefined && { title: factor.title }),
    rows: rows.length,
    grades: Object.fromEntries(confidences.map((grade) => [grade, count(grades, grade)])) as Record<Confidence, number>,
    years: (span ? yearsOf(span) : []).map((year, at) => {
      const known = cases.map(({ years }) => years[at]);
      return { year, figures: count(known, 'figures'), weak: count(known, 'weak'), missing: count(known, 'missing') };
    }),
  };
}
