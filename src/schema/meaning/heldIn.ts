import type { Cite } from '../../model/figure.ts';
import { firstDay, lastDay } from '../../period/period.ts';
import { isRecord } from '../shapes/strict.ts';
import type { Span } from './span.ts';

/** A part of a regime without the rows and mechanisms that hold on no day of the span. @internal */
export function heldIn<T>(part: T, { from, until }: Span): T {
  const holds = (one: unknown): boolean => {
    const dates: Cite = isRecord(one) ? one : {};
    return firstDay(dates.from) <= until && lastDay(dates.until) >= from;
  };
  const held = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter(holds).map(held);
    return isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'schedule' ? one : held(one)]))
      : value;
  };
  return held(part) as T;
}
