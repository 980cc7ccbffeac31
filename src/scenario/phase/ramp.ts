import { decimalOf } from '../../decimal.ts';
import { addExact, divideExact, type Exact, exact, multiplyExact, parseExact, roundExact, subtractExact } from '../../exact.ts';
import type { DayText } from '../../model/figure.ts';
import { isDay } from '../../period/period.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { DecimalText } from '../../quantity/quantity.ts';

/** A straight line over calendar years: `start` in the first, `end` in the last and after it. */
export interface Ramp {
  readonly first: number;
  readonly last: number;
  readonly start: DecimalText;
  readonly end: DecimalText;
  /** Decimal places, half-even; 6 by default, 0 to 20. */
  readonly digits?: number;
}

/** A number from a day on, until the next phase begins. */
export interface Phase {
  readonly from: DayText;
  readonly value: DecimalText;
}

/** A ramp as phases, one for each year. @internal */
export function phasesOf({ first, last, start, end, digits = 6 }: Ramp): readonly Phase[] {
  const [from, to] = [exact(start), exact(end)];
  const step: Exact = { digits: 1n, scale: digits, divisor: 1n };
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const share = divideExact(exact(at), exact(Math.max(1, last - first)));
    const value = addExact(from, multiplyExact(subtractExact(to, from), share));
    return { from: `${first + at}`, value: decimalOf(roundExact(value, 'half-even', step)).toFixed() as DecimalText };
  });
}

/** What is wrong with a ramp or with phases. @internal */
export function wrongSchedule(schedule: Ramp | readonly Phase[], path: Path): readonly Problem[] {
  return 'first' in schedule ? wrongRamp(schedule, path) : wrongPhases(schedule, path);
}

function wrongRamp({ first, last, start, end, digits = 6 }: Ramp, path: Path): readonly Problem[] {
  const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2199;
  const isOrdered = isYear(first) && isYear(last) && first <= last;
  return [
    ...(isOrdered
      ? []
      : [problem('regime/dates', [...path, 'last'], `A ramp runs from one year to a later one, not from ${first} to ${last}.`)]),
    ...(Number.isInteger(digits) && digits >= 0 && digits <= 20
      ? []
      : [problem('quantity/range', [...path, 'digits'], 'Decimal places are 0 to 20.')]),
    ...notDecimal(start, [...path, 'start']),
    ...notDecimal(end, [...path, 'end']),
  ];
}

function wrongPhases(phases: readonly Phase[], path: Path): readonly Problem[] {
  if (phases.length === 0) return [problem('input/missing', path, 'A schedule has at least one phase.')];
  return phases.flatMap(({ from, value }, at) => {
    const before = phases[at - 1];
    const isDated = /^(19|2[01])\d\d$/.test(from) || isDay(from);
    return [
      ...(isDated
        ? []
        : [problem('period/malformed', [...path, at, 'from'], 'A day or a year is expected.', "Write '2008' or '2008-07-01'.")]),
      ...(before && before.from >= from
        ? [
            problem(
              'regime/dates',
              [...path, at, 'from'],
              `${from} does not come after ${before.from}.`,
              'Phases come in the order of their days.',
            ),
          ]
        : []),
      ...notDecimal(value, [...path, at, 'value']),
    ];
  });
}

function notDecimal(text: string, path: Path): readonly Problem[] {
  const value = text.includes('/') ? undefined : parseExact(text);
  if (!value) return [problem('quantity/not-a-number', path, 'A decimal text is expected.', "Write '1.5'.")];
  return value.digits < 0n ? [problem('quantity/negative', path, `${text} is below zero.`)] : [];
}
