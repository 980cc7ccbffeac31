import { tryAssess } from '../../assess/assess.ts';
import { addExact, compareExact, divideExact, type Exact, exact, exactText, subtractExact } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import type { Facility } from '../../model/facility.ts';
import { fail, failed, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type DecimalText, exactOf } from '../../quantity/quantity.ts';
import { inYear } from '../convert/translate.ts';
import { type Curve, onPiece } from '../curve/curve.ts';
import { curveOf, type Tariff } from '../curve/curveOf.ts';
import { attempt } from '../study/long.ts';
import { type Made, madeBy } from '../study/made.ts';
import { optionsOf } from '../study/study.ts';
import { decimalProblem } from '../study/values.ts';

/** What is not known. */
export type Unknown =
  | {
      /** The amount of a release, or one of its norms, between two bounds. */
      readonly of: 'amount' | 'permissible' | 'temporary' | 'limit';
      readonly release: string;
      /** `0` by default. */
      readonly from?: DecimalText;
      readonly to: DecimalText;
      /** That of the release by default. */
      readonly unit?: string;
    }
  | {
      /** The year: the facility with all its dates moved into it. */
      readonly of: 'year';
      readonly from: number;
      readonly to: number;
    };

/** A question backwards. */
export interface SolveForAsked {
  readonly facility: Facility;
  readonly tariff: Tariff;
  readonly unknown: Unknown;
  /** What shall be due: before rounding for an amount or a norm, as it is paid for a year. */
  readonly payment: DecimalText;
}

/** A payment near the one asked for. */
export interface Near {
  readonly value: ExactText;
  readonly payment: ExactText;
  /** Whether it is due at the value itself; otherwise beside it, as near as one likes. */
  readonly isDue: boolean;
  /** Side of the value on which it is due, where it is not due there itself. */
  readonly beside?: 'below' | 'above';
}

/** Which values give a payment. */
export interface Solution {
  readonly made: Made;
  readonly unit: string;
  readonly currency: string;
  readonly isReached: boolean;
  /** Every value that gives the payment, in order; `from` and `to` are one where it is a single value. */
  readonly values: readonly { readonly from: ExactText; readonly to: ExactText }[];
  /** Where it is not reached: the nearest payments below and above; `null` where there is none. */
  readonly below: Near | null;
  readonly above: Near | null;
  /** Years that could not be assessed, with the reasons. */
  readonly unpriced: readonly { readonly value: ExactText; readonly problems: readonly Problem[] }[];
}

/**
 * Which amount, norm or year gives a payment: every value that does, exactly. Not reached is a result, with the nearest payments
 * on both sides, such as the two sides of a cliff.
 *
 * @throws PaymentError as `assess`; `scenario/curved`, `quantity/range`, `quantity/dimension`, `input/missing`.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { solveFor } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{
 *     id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2005-Q1', amount: '100 t',
 *     norms: { permissible: '4000 t', temporary: '4500 t' },
 *   }],
 * });
 * const tariff = { regime: russia2003, year: 2005 };
 * const asked = { facility: mill, tariff, unknown: { of: 'amount', release: 'so2', to: '9000' } } as const;
 * // 4000 t at 67.2 are 268800; a tonne within the limit costs 336
 * solveFor({ ...asked, payment: '300000' }).values // => [{ from: '28650/7', to: '28650/7' }]
 * solveFor({ ...asked, payment: '99000000' }).below // => { value: '9000', payment: '7996800', isDue: true }
 * ```
 */
export function solveFor(asked: SolveForAsked): Solution {
  const { facility, tariff, unknown, payment } = asked;
  const wrong = decimalProblem(payment, ['payment']);
  if (wrong.length > 0) return orThrow(failed<Solution>(wrong));
  const goal = exact(payment);
  const made = madeBy('solveFor', { asked: [asked], regimes: [tariff.regime] });
  if (unknown.of === 'year') return { made, ...amongYears(facility, tariff, unknown, goal) };
  const { from = '0', to } = unknown;
  const ends = [...decimalProblem(from, ['unknown', 'from']), ...decimalProblem(to, ['unknown', 'to'])];
  if (ends.length > 0) return orThrow(failed<Solution>(ends));
  if (compareExact(exact(from), exact(to)) > 0)
    return orThrow(fail<Solution>(problem('quantity/range', ['unknown', 'to'], `${to} lies below ${from}.`)));
  const { curve, unit, currency } = curveOf(facility, tariff, { ...unknown, from: exact(from), to: exact(to) });
  const values = valuesOn(curve, goal);
  return {
    made,
    unit,
    currency,
    isReached: values.length > 0,
    values: values.map((one) => ({ from: exactText(one.from), to: exactText(one.to) })),
    ...(values.length > 0 ? { below: null, above: null } : nearestOn(curve, goal)),
    unpriced: [],
  };
}

/**
 * As `solveFor`, returning an Outcome. A payment that cannot be reached is no problem.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { trySolveFor } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{ id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2005-Q1', amount: '1 t', norms: { permissible: '2 t' } }],
 * });
 * const unknown = { of: 'temporary', release: 'co', to: '10' } as const;
 * const outcome = trySolveFor({ facility: mill, tariff: { regime: russia2003, year: 2005 }, unknown, payment: '5' });
 * outcome.ok ? '' : outcome.problems[0].message // => 'No release "co" states its temporary.'
 * ```
 */
export function trySolveFor(asked: SolveForAsked): Outcome<Solution> {
  return attempt(() => solveFor(asked));
}

interface Range {
  readonly from: Exact;
  readonly to: Exact;
}

function valuesOn({ pieces, ends }: Curve, goal: Exact): readonly Range[] {
  const found: Range[] = ends.flatMap(({ at, value }) => (compareExact(value, goal) === 0 ? [{ from: at, to: at }] : []));
  for (const { from, to, start, slope } of pieces) {
    const gap = subtractExact(goal, start);
    if (slope.digits === 0n) {
      if (gap.digits === 0n) found.push({ from, to });
      continue;
    }
    const at = addExact(from, divideExact(gap, slope));
    if (compareExact(from, at) < 0 && compareExact(at, to) < 0) found.push({ from: at, to: at });
  }
  const ordered = found.sort((a, b) => compareExact(a.from, b.from) || compareExact(a.to, b.to));
  const merged: Range[] = [];
  for (const next of ordered) {
    const before = merged.at(-1);
    if (before && compareExact(next.from, before.to) <= 0)
      merged[merged.length - 1] = { from: before.from, to: compareExact(next.to, before.to) > 0 ? next.to : before.to };
    else merged.push(next);
  }
  return merged;
}

function nearestOn({ pieces, ends }: Curve, goal: Exact): Pick<Solution, 'below' | 'above'> {
  const due = ends.map(({ at, value }) => ({ at, value, isDue: true }) as const);
  const beside = pieces.flatMap((piece) => [
    { at: piece.from, value: piece.start, isDue: false, beside: 'above' } as const,
    { at: piece.to, value: onPiece(piece, piece.to), isDue: false, beside: 'below' } as const,
  ]);
  const all = [...due, ...beside];
  const near = (side: number): Near | null => {
    const best = all
      .filter(({ value }) => compareExact(value, goal) * side > 0)
      .reduce<(typeof all)[number] | undefined>(
        (closest, one) => (closest && compareExact(one.value, closest.value) * side >= 0 ? closest : one),
        undefined,
      );
    if (!best) return null;
    const { at, value, isDue } = best;
    return { value: exactText(at), payment: exactText(value), isDue, ...('beside' in best && { beside: best.beside }) };
  };
  return { below: near(-1), above: near(1) };
}

function amongYears(
  facility: Facility,
  tariff: Tariff,
  { from, to }: Extract<Unknown, { readonly of: 'year' }>,
  goal: Exact,
): Omit<Solution, 'made'> {
  if (!Number.isInteger(from) || !Number.isInteger(to) || from > to || to - from > 400)
    return orThrow(
      fail(problem('quantity/range', ['unknown'], `${from} to ${to} are no years.`, 'Write whole years, the first one first.')),
    );
  const rows: { readonly value: ExactText; readonly paid: Exact; readonly currency: string }[] = [];
  const unpriced: { readonly value: ExactText; readonly problems: readonly Problem[] }[] = [];
  for (let year = from; year <= to; year += 1) {
    const outcome = tryAssess(inYear(facility, year), tariff.regime, { ...optionsOf(tariff), year });
    if (outcome.ok)
      rows.push({ value: String(year), paid: exactOf(outcome.value.payable.amount), currency: outcome.value.payable.currency });
    else unpriced.push({ value: String(year), problems: outcome.problems });
  }
  const [first] = rows;
  if (!first) return orThrow(failed(unpriced.flatMap(({ problems }) => problems)));
  const other = rows.find(({ currency }) => currency !== first.currency);
  if (other)
    return orThrow(
      fail(
        problem(
          'money/currency',
          ['unknown'],
          `${first.value} is paid in ${first.currency}, ${other.value} in ${other.currency}.`,
          'Ask for the years of one currency.',
        ),
      ),
    );
  const values = rows.filter(({ paid }) => compareExact(paid, goal) === 0).map(({ value }) => ({ from: value, to: value }));
  const near = (side: number): Near | null => {
    const best = rows
      .filter(({ paid }) => compareExact(paid, goal) * side > 0)
      .reduce<(typeof rows)[number] | undefined>(
        (closest, one) => (closest && compareExact(one.paid, closest.paid) * side >= 0 ? closest : one),
        undefined,
      );
    return best ? { value: best.value, payment: exactText(best.paid), isDue: true } : null;
  };
  const isReached = values.length > 0;
  return {
    unit: 'year',
    currency: first.currency,
    isReached,
    values,
    below: isReached ? null : near(-1),
    above: isReached ? null : near(1),
    unpriced,
  };
}
