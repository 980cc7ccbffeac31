import { decimalOf } from '../../decimal.ts';
import { divideExact, type Exact, exactText, sumExact } from '../../exact.ts';
import type { Field } from '../../input/field.ts';
import { missing } from '../../input/missing.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import type { ExactText } from '../../model/assessment.ts';
import type { LoadSource } from '../../model/territory.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { fail, failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { dimensionProblem, exactIn, type Quantity } from '../../quantity/quantity.ts';
import { anyUnit } from '../input/measured.ts';

/** All kinds of source, in the order in which shares are told. */
const kinds: readonly LoadSource[] = ['point-sources', 'transport', 'agriculture', 'housing', 'other'];

/** What a kind of source brings. */
export interface LoadShare {
  readonly from: LoadSource;
  /** As given. */
  readonly amount: Quantity;
  /** Share of the whole, 0 to 1, exact: the shares add up to 1. */
  readonly share: ExactText;
}

/** A load and who brings it. */
export interface LoadShares {
  /** The sum, in the unit of the first part. */
  readonly load: Quantity;
  /** In the order point sources, transport, agriculture, housing, other; a kind that was not given is left out. */
  readonly shares: readonly LoadShare[];
}

/** Parts of a load by kinds of source, at least one. @internal */
export function loadParts(amount: Field<Quantity>): Field<Readonly<Partial<Record<LoadSource, Quantity>>>> {
  return (given, path) => {
    const parts = typeof given === 'object' && given !== null ? Object.entries(given).filter(([, part]) => part !== undefined) : [];
    if (parts.length === 0) return missing(path, `a record of quantities by source: ${kinds.join(', ')}`);
    const read = parts.map(([kind, part]) => {
      if (!(kinds as readonly string[]).includes(kind)) {
        return fail(
          problem('input/unknown-field', [...path, kind], `"${kind.slice(0, 60)}" is no kind of source.`, didYouMean(kind, kinds)),
        );
      }
      const value = amount(part, [...path, kind]);
      return value.ok ? succeed([kind, value.value] as const) : value;
    });
    const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
    return problems.length > 0 ? failed(problems) : succeed(Object.fromEntries(read.flatMap((one) => (one.ok ? [one.value] : []))));
  };
}

/**
 * Which share of a load comes from point sources, transport, agriculture, housing and the rest: who could lower it.
 *
 * @param parts - Quantities of one dimension, 0 or more, by kind of source; not all 0.
 * @returns The sum, and each part with its exact share: `1/3` stays `1/3`, and the shares add up to 1.
 * @throws PaymentError `quantity/dimension`, `quantity/range` if there is no load at all, `input/unknown-field` and others.
 *
 * @example
 * ```ts
 * import { loadShares } from 'polluter-pays/capacity';
 *
 * const { load, shares } = loadShares({ 'point-sources': '6 kt/yr', transport: '1500 t/yr', agriculture: '0 t/yr', housing: '1500 t/yr' });
 * `${load.value} ${load.unit}` // => '9 kt/yr'
 * shares.map(({ from, share }) => `${from} ${share}`) // => ['point-sources 2/3', 'transport 1/6', 'agriculture 0', 'housing 1/6']
 * ```
 */
export function loadShares(parts: Readonly<Partial<Record<LoadSource, QuantityInput>>>): LoadShares {
  return orThrow(tryLoadShares(parts));
}

/**
 * As `loadShares`, returning an Outcome: the shares, or every problem.
 *
 * @example
 * ```ts
 * import { tryLoadShares } from 'polluter-pays/capacity';
 *
 * const outcome = tryLoadShares({ transport: '0 t/yr', housing: '0 t/yr' });
 * outcome.ok ? '' : outcome.problems[0].message // => 'The load is 0, so nothing has a share of it.'
 * ```
 */
export function tryLoadShares(parts: Readonly<Partial<Record<LoadSource, QuantityInput>>>): Outcome<LoadShares> {
  const read = loadParts(anyUnit('t/yr'))(parts, []);
  if (!read.ok) return read;
  const given = kinds.flatMap((from) => (read.value[from] ? [{ from, amount: read.value[from] }] : []));
  const unit = given[0]?.amount.unit ?? 't/yr';
  const amounts = given.map(({ amount }) => exactIn(amount, unit));
  const unlike: readonly Problem[] = given.flatMap(({ from, amount }, at) => (amounts[at] ? [] : [dimensionProblem(amount, unit, [from])]));
  if (unlike.length > 0) return failed(unlike);
  const whole = sumExact(amounts as readonly Exact[]);
  if (whole.digits === 0n) return fail(problem('quantity/range', [], 'The load is 0, so nothing has a share of it.'));
  return succeed({
    load: Object.freeze({ value: decimalOf(whole), unit }),
    shares: given.map(({ from, amount }, at) => ({ from, amount, share: exactText(divideExact(amounts[at] as Exact, whole)) })),
  });
}
