import type { Cite } from '../../model/figure.ts';
import type { Regime } from '../../model/regime.ts';
import { type Day, dayAfter, firstDay, lastDay } from '../../period/period.ts';
import { recordsOf } from './records.ts';

/** First and last day, both inclusive. @internal */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** The days that a regime speaks of: those in force, or those from the first to the last that it dates; `undefined` if it dates nothing. @internal */
export function spanOf(regime: Regime): Span | undefined {
  const { from, until, asOf } = regime;
  const dated = recordsOf(regime).flatMap(({ node }) => [node.from, node.until]);
  const days = [...dated, from, until, asOf].filter((day) => day !== undefined).sort();
  const [first, last] = [from ?? days[0], until ?? days.at(-1)];
  return first === undefined ? undefined : { from: firstDay(first), until: lastDay(last) };
}

/** The part of a span in which all of these hold. @internal */
export function clipped(span: Span, all: readonly Cite[]): Span {
  return all.reduce<Span>(
    ({ from, until }, one) => ({
      from: from > firstDay(one.from) ? from : firstDay(one.from),
      until: until < lastDay(one.until) ? until : lastDay(one.until),
    }),
    span,
  );
}

/** The calendar years that a span touches. @internal */
export function yearsOf({ from, until }: Span): readonly number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Math.max(0, Number(until.slice(0, 4)) - first + 1) }, (_, at) => first + at);
}

/** Days such that between two of them nothing changes: the first of the span, and each on which something begins or has ended. @internal */
export function turningDays(span: Span, all: readonly Cite[]): readonly Day[] {
  const turns = all.flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [firstDay(from)]),
    ...(until === undefined ? [] : [dayAfter(lastDay(until))]),
  ]);
  return [...new Set([span.from, ...turns])].filter((day) => day >= span.from && day <= span.until).sort();
}
