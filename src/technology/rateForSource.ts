import type { QuantityInput } from '../input/readQuantity.ts';
import { readList, readWord } from '../input/readWord.ts';
import { showValue } from '../input/showValue.ts';
import { allOf, together } from '../input/together.ts';
import type { DayText } from '../model/figure.ts';
import { type Day, dayAfter, firstDay, isDay, lastDay, type Period, tryPeriod } from '../period/period.ts';
import { fail, failed, type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { type Path, type Problem, problem } from '../problems/problem.ts';
import { dimensionOf, dimensionProblem, type Quantity } from '../quantity/quantity.ts';
import { readRate } from './readRate.ts';

/** Whether a source existed when the rate for new ones was set. */
export type SourceType = 'new' | 'existing';

/** A technological rate of one type of source, with the time in which it holds. */
export interface SourceRate {
  readonly source: SourceType;
  /** Mass per unit of product. */
  readonly rate: QuantityInput;
  /** First day, or year; from the beginning where absent. */
  readonly from?: DayText;
  /** Last day, or year; to this day where absent. */
  readonly until?: DayText;
}

/** The source, and when a rate for it is asked. */
export interface SourceQuestion {
  /** The day on which the source was commissioned (or on which the act has it count). */
  readonly commissioned: Day;
  /** First day of commissioning from which the act counts a source as new. */
  readonly newSince: Day;
  /** `2005`, `2005-Q1`, `2005-04` or an interval of days. */
  readonly period: string;
}

/** The rate that holds for a source. */
export interface FoundSourceRate {
  readonly source: SourceType;
  readonly rate: Quantity;
  /** Place in the list of rates, counted from 0. */
  readonly row: number;
}

/**
 * The technological rate of a new or an existing source in a period. A source is new if it was commissioned on `newSince` or
 * later; its rates may change with time, and one must hold in the whole period.
 *
 * Nothing is assumed of the two: a law may ask of new sources what it likes, mostly less.
 *
 * @throws PaymentError `period/figure-changes` with the days to split the period at, `data/missing-figure` where no rate of that type
 * of source holds, `period/overlap` where two hold on one day, `period/malformed` and others.
 * @see Quebec, Regulation Q-2 r. 4.1, s. 184, tells existing from new sources and lowers the rate of the former with time.
 *
 * @example
 * ```ts
 * import { rateForSource } from 'polluter-pays/technology';
 *
 * const rates = [
 *   { source: 'existing', rate: '25 kg/t', until: '2009' },
 *   { source: 'existing', rate: '10 kg/t', from: '2010' },
 *   { source: 'new', rate: '5 kg/t' },
 * ] as const;
 * const old = { commissioned: '1962-05-01', newSince: '2004-01-01' };
 * rateForSource(rates, { ...old, period: '2012' }).rate.value.toString() // => '10'
 * rateForSource(rates, { ...old, commissioned: '2004-01-01', period: '2012' }).source // => 'new'
 * ```
 */
export function rateForSource(rates: readonly SourceRate[], question: SourceQuestion): FoundSourceRate {
  return orThrow(tryRateForSource(rates, question));
}

/** As `rateForSource`, returning an Outcome. @internal */
export function tryRateForSource(rates: readonly SourceRate[], question: SourceQuestion): Outcome<FoundSourceRate> {
  const listed = readList(rates, ['rates'], 'rate');
  const read = together({
    rows: listed.ok ? allOf(listed.value.map((row, at) => readRow(row, at))) : listed,
    commissioned: readDay(question?.commissioned, ['commissioned']),
    newSince: readDay(question?.newSince, ['newSince']),
    period: tryPeriod(String(question?.period), ['period']),
  });
  if (!read.ok) return read;
  const { rows, commissioned, newSince, period } = read.value;
  const problems = [...otherDimension(rows), ...overlaps(rows)];
  if (problems.length > 0) return failed(problems);
  return holding(rows, commissioned >= newSince ? 'new' : 'existing', period);
}

interface Row {
  readonly source: SourceType;
  readonly rate: Quantity;
  readonly from: Day;
  readonly until: Day;
  readonly row: number;
}

function readRow(given: SourceRate, row: number): Outcome<Row> {
  const read = together({
    source: readWord<SourceType>(given?.source, ['rates', row, 'source'], ['new', 'existing']),
    rate: readRate(given?.rate, ['rates', row, 'rate']),
    from: readEnd(given?.from, firstDay, ['rates', row, 'from']),
    until: readEnd(given?.until, lastDay, ['rates', row, 'until']),
  });
  if (!read.ok) return read;
  const { from, until } = read.value;
  if (from > until)
    return fail(problem('period/malformed', ['rates', row, 'until'], `The rate ends on ${until}, before it begins on ${from}.`));
  return succeed({ ...read.value, row });
}

function readEnd(given: string | undefined, dayOf: (day: string | undefined) => Day, path: Path): Outcome<Day> {
  const day = dayOf(given);
  return given === undefined ? succeed(day) : readDay(day, path);
}

function readDay(given: unknown, path: Path): Outcome<Day> {
  if (typeof given === 'string' && isDay(given)) return succeed(given);
  const code = given === undefined ? 'input/missing' : 'period/malformed';
  return fail(problem(code, path, `${showValue(given)} is no day.`, "Write '2005-07-01'."));
}

function otherDimension(rows: readonly Row[]): readonly Problem[] {
  const [first] = rows;
  return rows.flatMap(({ rate, row }) =>
    !first || dimensionOf(rate.unit) === dimensionOf(first.rate.unit)
      ? []
      : [dimensionProblem(rate, first.rate.unit, ['rates', row, 'rate'])],
  );
}

function overlaps(rows: readonly Row[]): readonly Problem[] {
  return rows.flatMap((one, at) =>
    rows.slice(0, at).some(({ source, from, until }) => source === one.source && from <= one.until && one.from <= until)
      ? [
          problem(
            'period/overlap',
            ['rates', one.row],
            `Two rates of ${one.source} sources hold on one day.`,
            'Close the older with `until`.',
          ),
        ]
      : [],
  );
}

function holding(rows: readonly Row[], source: SourceType, { from, until, text }: Period): Outcome<FoundSourceRate> {
  const own = rows.filter((row) => row.source === source && row.from <= until && row.until >= from);
  const [only] = own;
  if (!only) {
    return fail(
      problem(
        'data/missing-figure',
        ['rates'],
        `No rate of ${source} sources holds in ${text}.`,
        `Add a row for ${source} sources that covers it.`,
      ),
    );
  }
  if (only.from <= from && only.until >= until) return succeed({ source, rate: only.rate, row: only.row });
  const days = [...new Set(own.flatMap((row) => [row.from, dayAfter(row.until)]))].filter((day) => day > from && day <= until).sort();
  return fail(
    problem(
      'period/figure-changes',
      ['period'],
      `The rate of ${source} sources changes within ${text}.`,
      `Split the period at ${days.join(' and ')}.`,
    ),
  );
}
