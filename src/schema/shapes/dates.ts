import type { DayText } from '../../model/figure.ts';
import { isDay, tryPeriod } from '../../period/period.ts';
import { fail, succeed } from '../../problems/outcome.ts';
import { problem } from '../../problems/problem.ts';
import { textLeaf } from './leaf.ts';
import type { Shape } from './shape.ts';

// @__NO_SIDE_EFFECTS__
function dated<T extends string>(wanted: string, isIt: (text: string) => boolean): Shape<T> {
  return textLeaf(wanted, (text) =>
    isIt(text)
      ? succeed(text as T)
      : fail(problem('period/malformed', [], `Expected ${wanted}, not ${JSON.stringify(text.slice(0, 40))}.`)),
  );
}

const isYear = (text: string): boolean => text.length === 4 && tryPeriod(text, []).ok;

/** A year, a quarter, a month, an interval of days. @internal */
export const period = dated<string>(
  "a period such as '2005', '2005-Q1', '2005-04' or '2005-07-01/2005-09-30'",
  (text) => tryPeriod(text, []).ok,
);
/** A calendar year. @internal */
export const year = dated<string>("a year such as '2005'", isYear);
/** A day. @internal */
export const day = dated<string>("a day such as '2005-07-01'", isDay);
/** A day or a year, as laws date their figures. @internal */
export const dayText = dated<DayText>("a day or a year, such as '2005-07-01' or '2005'", (text) => isYear(text) || isDay(text));
