import { fail, type Outcome, succeed } from '../problems/outcome.ts';
import { type Path, problem } from '../problems/problem.ts';

/** A day, `2005-07-01`. */
export type Day = string;

/**
 * A period of whole days: a year (`2005`), a quarter (`2005-Q1`), a month (`2018-04`) or an interval of days with both
 * ends in it (`2005-07-01/2005-09-30`).
 */
export interface Period {
  /** As it was written; equal periods of different spelling (`2005-Q1`, `2005-01-01/2005-03-31`) keep their own. */
  readonly text: string;
  /** First day, inclusive. */
  readonly from: Day;
  /** Last day, inclusive. */
  readonly until: Day;
}

/**
 * A period from its text.
 *
 * @param text - `2005`, `2005-Q1`, `2018-04` or `2005-07-01/2005-09-30`; years 1900 to 2199.
 * @internal
 */
export function tryPeriod(text: string, path: Path): Outcome<Period> {
  const known = periods.get(text);
  if (known) return succeed(known);
  const made = read(text);
  if (!made) {
    const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
    return fail(
      problem(
        'period/malformed',
        path,
        `${shown} is no period.`,
        "Write '2005', '2005-Q1', '2005-04' or '2005-07-01/2005-09-30'; the years 1900 to 2199 are known.",
      ),
    );
  }
  if (periods.size < 5000) periods.set(text, made);
  return succeed(made);
}

const periods = new Map<string, Period>();

function read(text: string): Period | undefined {
  if (!/^(19|2[01])\d\d/.test(text) || text.length > 21) return undefined;
  const year = text.slice(0, 4);
  if (text.length === 4) return { text, from: `${year}-01-01`, until: `${year}-12-31` };
  const quarter = /^\d{4}-Q([1-4])$/.exec(text);
  if (quarter) {
    const last = Number(quarter[1]) * 3;
    return { text, from: `${year}-${two(last - 2)}-01`, until: lastOfMonth(year, last) };
  }
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(text);
  if (month) return { text, from: `${text}-01`, until: lastOfMonth(year, Number(month[1])) };
  const [from, until, more] = text.split('/');
  return from && until && more === undefined && isDay(from) && isDay(until) && from <= until ? { text, from, until } : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

function lastOfMonth(year: string, month: number): Day {
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}

/** Whether a text is a day that exists. @internal */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text;
}

/** @internal */
export function dayAfter(day: Day): Day {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** @internal */
export function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** Number of days, both ends counted. @internal */
export function daysOf({ from, until }: { readonly from: Day; readonly until: Day }): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1;
}

/** The year that a period lies in; `undefined` if it touches two. @internal */
export function yearOf({ from, until }: Period): number | undefined {
  return from.slice(0, 4) === until.slice(0, 4) ? Number(from.slice(0, 4)) : undefined;
}

/** Whether `inner` lies within `outer`. @internal */
export function isWithin(inner: Period, outer: Period): boolean {
  return inner.from >= outer.from && inner.until <= outer.until;
}

/** Whether two periods share a day. @internal */
export function isOverlapping(a: Period, b: Period): boolean {
  return a.from <= b.until && b.from <= a.until;
}

/** The first day of a validity: of a year its first, absent the beginning of time. @internal */
export function firstDay(day: string | undefined): Day {
  return day === undefined ? '0000-01-01' : day.length === 4 ? `${day}-01-01` : day;
}

/** The last day of a validity: of a year its last, absent the end of time. @internal */
export function lastDay(day: string | undefined): Day {
  return day === undefined ? '9999-12-31' : day.length === 4 ? `${day}-12-31` : day;
}
