import { type Exact, exactText, maxExact, subtractExact, sumExact, zero } from '../../exact.ts';
import type { Measure } from '../../model/mechanism.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Claim } from '../scope/claim.ts';
import { readingIn, single } from '../scope/readingsOf.ts';
import { type Counted, countedBy } from './counted.ts';

/** The laws that a balance keeps: it ends at zero. @internal */
export const balanceLaws = ['monotone', 'homogeneous', 'continuous'] as const;

/** What was made, less what was stored, disposed of or used; never below zero. What is not stated is not taken off. @internal */
export function balance({ unit, made, less }: Measure & { readonly kind: 'balance' }, { release: { readings } }: Claim): Found<Counted> {
  const whole = readingIn(readings, made, unit);
  const parts = less.filter((id) => single(readings, id)).map((id) => [id, readingIn(readings, id, unit)] as const);
  if (!whole.ok || parts.some(([, part]) => !part.ok)) {
    return mistaken(...[whole, ...parts.map(([, part]) => part)].flatMap((one) => (one.ok ? [] : one.problems)));
  }
  const taken = parts.flatMap(([id, part]) => (part.ok ? [[id, part.value] as const] : []));
  const off = sumExact(taken.map(([, part]) => part));
  const units = maxExact(zero, subtractExact(whole.value, off));
  const text = (value: Exact): string => `${exactText(value)} ${unit}`;
  const each = Object.fromEntries(taken.map(([id, part]) => [id, text(part)]));
  const values = { ...each, made: text(whole.value), taken: text(off), units: text(units) };
  const why = `${[`${values.made} ${made}`, ...taken.map(([id, part]) => `${text(part)} ${id}`)].join(' − ')} = ${values.units}.`;
  return found(countedBy('balance', why, values, units, []));
}
