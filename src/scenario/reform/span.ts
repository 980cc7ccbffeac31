import { type Day, dayAfter, dayBefore, firstDay, lastDay } from '../../period/period.ts';

/** Days from first to last, both in it. @internal */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** @internal */
export const always: Span = { from: '0000-01-01', until: '9999-12-31' };

/** When something with dates holds. @internal */
export function spanOf({ from, until }: { readonly from?: string; readonly until?: string }): Span {
  return { from: firstDay(from), until: lastDay(until) };
}

/** The days that both have; `undefined` if there is none. @internal */
export function common(a: Span, b: Span): Span | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const until = a.until < b.until ? a.until : b.until;
  return from <= until ? { from, until } : undefined;
}

/** What is left of `whole` without `taken`: nothing, one span or two. @internal */
export function without(whole: Span, taken: Span): readonly Span[] {
  const inside = common(whole, taken);
  if (!inside) return [whole];
  return [
    ...(whole.from < inside.from ? [{ from: whole.from, until: dayBefore(inside.from) }] : []),
    ...(inside.until < whole.until ? [{ from: dayAfter(inside.until), until: whole.until }] : []),
  ];
}

/** A record with another validity; an end that is open stays unsaid. @internal */
export function dated<T extends object>(record: T, { from, until }: Span): T {
  const { from: _from, until: _until, ...rest } = record as T & { readonly from?: string; readonly until?: string };
  const old = spanOf({ ...(_from !== undefined && { from: _from }), ...(_until !== undefined && { until: _until }) });
  return {
    ...rest,
    ...(from !== always.from && { from: from === old.from ? _from : from }),
    ...(until !== always.until && { until: until === old.until ? _until : until }),
  } as T;
}
