import type { Settle, Split } from '../../src/model/mechanism.ts';

/** The periods of the releases of a facility, from the first of January on. */
export type Calendar = 'year' | 'halves' | 'quarters' | 'months';

/** The periods of each calendar. */
export const calendars: Readonly<Record<Calendar, readonly string[]>> = {
  year: ['2005'],
  halves: ['2005-01-01/2005-06-30', '2005-07-01/2005-12-31'],
  quarters: ['2005-Q1', '2005-Q2', '2005-Q3', '2005-Q4'],
  months: ['2005-01', '2005-02', '2005-03'],
};

/** What a made-up regime and facility keep to. */
export interface Terms {
  readonly calendar: Calendar;
  /** Receivers know a capacity for each pollutant, so that a factor may rely on it. */
  readonly isSurveyed: boolean;
  /** Nothing changes in the middle of the year. */
  readonly isSteady: boolean;
  /** No price falls from one band to the next. */
  readonly isRising: boolean;
  readonly hasRounding: boolean;
  readonly settle: readonly Exclude<Settle['kind'], 'pool'>[];
  /** Ladders have one of these policies. */
  readonly policies: readonly (Split & { readonly kind: 'ladder' })['policy'][];
}
