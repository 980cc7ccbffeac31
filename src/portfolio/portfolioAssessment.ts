import type { Assessment, ExactText } from '../model/assessment.ts';
import type { Facts } from '../model/priceBook.ts';
import type { Problem } from '../problems/problem.ts';

/** What totals can be asked by. `band` has exact amounts only where lines are rounded as a whole. */
export type TotalKey =
  | 'charge'
  | 'pollutant'
  | 'territory'
  | 'receiver'
  | 'class'
  | 'category'
  | 'sector'
  | 'period'
  | 'band'
  | 'facility'
  | 'payer';

/** A total of some lines. */
export interface PortfolioTotal {
  /** The value of each key asked for; absent where the lines have none. */
  readonly key: Readonly<Partial<Record<TotalKey, string>>>;
  /** Lines that were assessed. */
  readonly lines: number;
  /** Sum of the amounts of the lines, as rounded; absent by `band` where lines are rounded as a whole. */
  readonly amount?: ExactText;
  /** What it would be if nothing were rounded; absent by `facility` and `payer`. */
  readonly exact?: ExactText;
  /** `amount` minus the rounded `exact`: why kopecks do not add up. */
  readonly roundingGap?: ExactText;
}

/** How many lines were decided in which way; the numbers add up to `lines`. */
export interface LinePaths {
  /** By float64 whose error bound proves the rounding. */
  readonly float64: number;
  /** Too close to call: by products of two doubles, to 106 bits. */
  readonly twoProduct: number;
  /** By integers of any length. */
  readonly bigint: number;
  /** Line by line through `assess`, where the law reads the amount elsewhere. */
  readonly assess: number;
  /** Facility by facility through `assess`, where the law looks at several lines. */
  readonly grouped: number;
  /** Not assessed: see `refused`. */
  readonly refused: number;
}

/** What was computed from what, and how. Stands in every result. */
export interface Certificate {
  readonly rows: number;
  readonly rejected: number;
  readonly lines: number;
  readonly paths: LinePaths;
  /** Lines whose norms were assumed, and how. */
  readonly assumed?: { readonly norms: 'all-within' | 'all-over'; readonly lines: number };
  readonly regime: { readonly id: string; readonly digest: string };
  /** SHA-256 of the options of the price book. */
  readonly options: string;
  /** SHA-256 of the columns and what they stand for; absent for a stream, which keeps none. */
  readonly portfolio?: string | undefined;
  readonly version: string;
}

/** Lines of one situation that were not assessed. */
export interface RefusedLines {
  readonly facts: Pick<Facts, 'charge' | 'pollutant' | 'territory'>;
  readonly lines: number;
  /** The first of them. */
  readonly line: number;
  readonly problems: readonly Problem[];
}

/** A portfolio assessed under one price book. */
export interface PortfolioAssessment {
  readonly currency: string;
  /** Sum of all lines and of what was settled by facility. */
  readonly total: ExactText;
  readonly exact: ExactText;
  readonly roundingGap: ExactText;
  readonly certificate: Certificate;
  readonly refused: readonly RefusedLines[];
  /** The amount of a line in currency units (`844200`); `undefined` where it was refused. */
  readonly amountOf: (line: number) => ExactText | undefined;
  /** All amounts in line order, in steps of `step`, where lines are rounded and amounts were asked for; refused lines hold 0. */
  readonly amounts?: Float64Array;
  /** The step that all lines are rounded to: `0.01`. */
  readonly step?: ExactText;
  /** Totals of the lines that agree in all the keys asked for. */
  readonly totals: (by: readonly TotalKey[]) => readonly PortfolioTotal[];
  /** The line through `assess`, with every step. Throws if the two differ. */
  readonly explainLine: (line: number) => Assessment;
  /** With `assumeNorms: 'both'`: the same with the lines without norms over them; this result takes them as within. */
  readonly over?: PortfolioAssessment;
}

/** How a portfolio is assessed. */
export interface AssessPortfolioOptions {
  /** Whether to keep the amount of each line: by default for one price book, not for several. */
  readonly amounts?: boolean;
}
