import type { Cite, Where } from '../../model/figure.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import type { Path } from '../../problems/problem.ts';
import { isRecord } from '../shapes/strict.ts';

/** A record of a charge or of the settlement: a mechanism, a table, a row. @internal */
export interface RegimeRecord {
  readonly node: Cite & { readonly where?: Where } & Readonly<Record<string, unknown>>;
  readonly path: Path;
  /** The record and what it inherits its citation from, nearest first. */
  readonly chain: readonly Cite[];
  readonly charge: Charge | undefined;
}

/** Every record that may cite a source, hold for a time, or speak of a case. What is looked for is found in a new mechanism, too. @internal */
export function recordsOf({ charges, settle = [] }: Regime): readonly RegimeRecord[] {
  return [
    ...Object.entries(charges).flatMap(([id, charge]) => within(charge, ['charges', id], [], charge)),
    ...within(settle, ['settle'], [], undefined),
  ];
}

// Words for readers, cases, and curves: their `from` is a number, not a day.
const closed = new Set(['where', 'groups', 'title', 'note', 'doubt', 'choice', 'schedule', 'curve', 'phases']);

function within(value: unknown, path: Path, above: readonly Cite[], charge: Charge | undefined): readonly RegimeRecord[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => within(one, [...path, at], above, charge));
  if (!isRecord(value)) return [];
  // A part of a combined factor inherits from the charge, not from the combination.
  const chain = 'id' in value && charge ? [value, charge] : [value, ...above];
  const parts = Object.entries(value).filter(([key]) => !closed.has(key));
  return [{ node: value, path, chain, charge }, ...parts.flatMap(([key, part]) => within(part, [...path, key], chain, charge))];
}
