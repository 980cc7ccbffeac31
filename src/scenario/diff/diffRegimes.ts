import { compareExact, parseExact } from '../../exact.ts';
import type { Locale } from '../../explain/locale/messages.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import { type Day, dayAfter, dayBefore, firstDay, lastDay } from '../../period/period.ts';
import { type Made, madeBy } from '../study/made.ts';
import { type Speech, speechOf } from './speech.ts';
import { type Entry, stateOn } from './stateOn.ts';

/** One number or word of a law that another has otherwise, in words that a lawyer reads. Every field is a text; one that says nothing is empty. */
export interface RegimeChange {
  readonly charge: string;
  /** What is changed: a rate, a factor, the way to a number in it. */
  readonly provision: string;
  /** The cases: pollutant, band, place, circumstance. */
  readonly case: string;
  /** First and last day on which they differ; empty: from the beginning, for good. */
  readonly from: string;
  readonly until: string;
  readonly before: string;
  readonly after: string;
  /** Titles of the sources of what holds after, with the place in them. */
  readonly source: string;
  readonly reason: string;
}

/** What one regime says otherwise than another. */
export interface RegimeDifference {
  readonly made: Made;
  /** Ids of the regimes. */
  readonly before: string;
  readonly after: string;
  readonly rows: readonly RegimeChange[];
}

/**
 * What changed between two regimes: a row for each provision, case and stretch of days on which the two differ. The same number with other
 * words around it is no change. Print it with `printTable`.
 *
 * @param options - `locale`: `en` (the default) or `ru`.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { diffRegimes, reform } from 'polluter-pays/scenario';
 *
 * const trial = reform(russia2003, [
 *   { kind: 'set', what: { charge: 'stationary', of: 'factor', id: 'city' }, to: '1.5', from: '2007', until: '2008', reason: 'A trial.' },
 * ]);
 * const [row, ...more] = diffRegimes(russia2003, trial).rows;
 * more // => []
 * row?.provision // => 'factor: air of a city'
 * row?.case // => 'city'
 * String([row?.from, row?.until, row?.before, row?.after]) // => '2007-01-01,2008-12-31,1.2,1.5'
 * row?.reason // => 'A trial.'
 * ```
 */
export function diffRegimes(before: Regime, after: Regime, options: { readonly locale?: Locale } = {}): RegimeDifference {
  const speech = speechOf(after, before, options.locale ?? 'en');
  const same = new Set(Object.values(before.charges).filter((charge) => Object.values(after.charges).includes(charge)));
  const isOneForce = before.from === after.from && before.until === after.until;
  const untouched: ReadonlySet<Charge> = isOneForce ? same : new Set();
  const days = cutDays([before, after]);
  const found = new Map<string, Found[]>();
  for (const [at, from] of days.entries()) {
    const next = days[at + 1];
    const until = next === undefined ? lastDay(undefined) : dayBefore(next);
    const [old, now] = [stateOn(before, from, untouched), stateOn(after, from, untouched)];
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      const [was, is] = [old.get(key), now.get(key)];
      if (isSame(was, is)) continue;
      const all = found.get(key) ?? [];
      const last = all.at(-1);
      if (last && dayAfter(last.until) === from && isAlike(last, was, is)) last.until = until;
      else all.push({ from, until, was, is });
      found.set(key, all);
    }
  }
  return {
    made: madeBy('diffRegimes', { asked: [before, after, options], regimes: [before, after] }),
    before: before.id,
    after: after.id,
    rows: [...found.values()].flat().map((one) => rowOf(one, speech)),
  };
}

interface Found {
  readonly from: Day;
  until: Day;
  readonly was: Entry | undefined;
  readonly is: Entry | undefined;
}

/** The days on which something begins, or has ended, in any of the regimes. */
function cutDays(regimes: readonly Regime[]): readonly Day[] {
  const days = new Set<Day>([firstDay(undefined)]);
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { from, until } = node as { readonly from?: unknown; readonly until?: unknown };
    if (typeof from === 'string' && /^\d{4}(-\d\d-\d\d)?$/.test(from)) days.add(firstDay(from));
    if (typeof until === 'string' && /^\d{4}(-\d\d-\d\d)?$/.test(until)) days.add(dayAfter(lastDay(until)));
    for (const inner of Object.values(node)) walk(inner);
  };
  for (const { charges, settle, from, until } of regimes) walk([charges, settle, { from, until }]);
  return [...days].sort();
}

function isSame(was: Entry | undefined, is: Entry | undefined): boolean {
  if (!was || !is) return was === is;
  const [a, b] = [parseExact(was.value), parseExact(is.value)];
  return a && b ? compareExact(a, b) === 0 : was.value === is.value;
}

function isAlike(last: Found, was: Entry | undefined, is: Entry | undefined): boolean {
  const words = (entry: Entry | undefined): string => JSON.stringify([entry?.value, entry?.sources, entry?.place, entry?.reason]);
  return words(last.was) === words(was) && words(last.is) === words(is);
}

function rowOf({ from, until, was, is }: Found, speech: Speech): RegimeChange {
  const entry = (is ?? was) as Entry;
  return {
    charge: speech.charge(entry.charge),
    provision: speech.provision(entry),
    case: speech.case(entry),
    from: from === firstDay(undefined) ? '' : from,
    until: until === lastDay(undefined) ? '' : until,
    before: was ? speech.value(was.value) : '',
    after: is ? speech.value(is.value) : '',
    source: is ? speech.sources(is) : '',
    reason: is?.reason === undefined ? '' : speech.say(is.reason),
  };
}
