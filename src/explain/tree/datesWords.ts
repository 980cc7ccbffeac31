import type { Cited } from '../../model/assessment.ts';
import { fill } from '../locale/fill.ts';
import type { Wording } from '../wording.ts';

/** The validity of a figure; nothing where it has no ends. @internal */
export function datesWords({ messages: { labels } }: Wording, { from, until }: Cited): string | undefined {
  const values = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  if (from !== undefined && until !== undefined) return fill(labels.between, values, (_, value) => value);
  if (from !== undefined) return fill(labels.since, values, (_, value) => value);
  return until === undefined ? undefined : fill(labels.until, values, (_, value) => value);
}
