import type { Regime } from '../../model/regime.ts';
import { dayAfter, firstDay, lastDay } from '../../period/period.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { checkDates } from './citations.ts';
import type { Span } from './span.ts';

/** What a regime says of itself: its dates, how far it was read, and one currency for each day. @internal */
export function checkWhole(regime: Regime, { from, until }: Span): readonly Problem[] {
  const { status, asOf, notModelled, currency } = regime;
  const days = [
    from,
    ...currency.flatMap((one) => [firstDay(one.from), ...(one.until === undefined ? [] : [dayAfter(lastDay(one.until))])]),
  ];
  const unclear = days.find((day) => {
    const holding = currency.filter((one) => firstDay(one.from) <= day && lastDay(one.until) >= day);
    return day >= from && day <= until && holding.length !== 1;
  });
  const isLaw = status === 'law';
  return [
    ...checkDates(regime, [], {}),
    ...currency.flatMap((one, at) => checkDates(one, ['currency', at], {})),
    ...(unclear === undefined ? [] : [problem('money/currency', ['currency'], `There is no one currency on ${unclear}.`)]),
    ...(isLaw && asOf === undefined ? [incomplete('asOf', 'as of when it was read')] : []),
    ...(isLaw && notModelled === undefined
      ? [incomplete('notModelled', 'what the pack leaves out, each with the reason ([] is nothing)')]
      : []),
  ];
}

function incomplete(field: string, what: string): Problem {
  return problem('regime/incomplete', [field], `A law says ${what}.`);
}
