import { addExact, compareExact, divideExact, type Exact, exact, exactText, multiplyExact, subtractExact } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import type { Facility } from '../../model/facility.ts';
import { fail, failed, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import { type Curve, onCurve, onPiece } from '../curve/curve.ts';
import { curveOf, type Tariff } from '../curve/curveOf.ts';
import { attempt } from '../study/long.ts';
import { type Made, madeBy } from '../study/made.ts';
import { decimalProblem } from '../study/values.ts';

/** What two tariffs are compared over: the amount of one release. */
export interface BreakEvenAsked {
  readonly facility: Facility;
  /** Id of the release whose amount varies; everything else stays. */
  readonly release: string;
  readonly first: Tariff;
  readonly second: Tariff;
  /** `0` by default. */
  readonly from?: DecimalText;
  readonly to: DecimalText;
  /** Unit of the amounts; that of the release by default. */
  readonly unit?: string;
}

/** A stretch of amounts in which the same tariff is cheaper. */
export interface Stretch {
  readonly from: ExactText;
  readonly to: ExactText;
  /** Whether the ends belong to it. */
  readonly withFrom: boolean;
  readonly withTo: boolean;
  readonly cheaper: 'first' | 'second' | 'equal';
}

/** A straight piece of a payment. */
export interface TariffPiece {
  readonly tariff: 'first' | 'second';
  readonly from: ExactText;
  readonly to: ExactText;
  /** Payment just above `from`. */
  readonly start: ExactText;
  /** Per unit. */
  readonly price: ExactText;
}

/** A jump of a payment: what is due below, at and above the amount. */
export interface TariffCliff {
  readonly tariff: 'first' | 'second';
  readonly at: ExactText;
  readonly below: ExactText;
  readonly on: ExactText;
  /** At the last amount that was asked: what is due there. */
  readonly above: ExactText;
}

/** Where two tariffs cost the same, exactly. */
export interface BreakEven {
  readonly made: Made;
  readonly unit: string;
  readonly currency: string;
  /** Single amounts at which both cost the same, each with the payment; where they cost the same over a stretch, see `stretches`. */
  readonly points: readonly { readonly at: ExactText; readonly payment: ExactText }[];
  /** Amounts at which the cheaper tariff changes by a jump, without both being equal. */
  readonly jumps: readonly ExactText[];
  readonly stretches: readonly Stretch[];
  readonly cliffs: readonly TariffCliff[];
  readonly pieces: readonly TariffPiece[];
}

/**
 * Break-even points and cliffs of two tariffs over the amount of a release: every amount at which a facility pays the same under
 * both, as an exact fraction. Payments are broken lines with jumps; the pieces are followed from turn to turn, and where two
 * lines meet is solved. There is no grid to fall between. Payments are those before rounding.
 *
 * @throws PaymentError as `assess`; `money/currency` for two currencies, `scenario/curved`, `quantity/dimension`, `input/missing`.
 *
 * @example
 * ```ts
 * import { conference2004 } from 'polluter-pays/regimes/conference-2004';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { breakEven } from 'polluter-pays/scenario';
 * import { parseFacility, parseReceiver } from 'polluter-pays/schema';
 *
 * const basin = parseReceiver({
 *   id: 'basin', medium: 'air',
 *   capacities: [{
 *     pollutant: 'sulphur-dioxide', criterion: 'health', year: '2004', load: '7000 t/yr', capacity: '10000 t/yr',
 *     includes: 'all-sources', source: 'example', confidence: 'assumption',
 *   }],
 * });
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{
 *     id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2005-Q1', amount: '100 t',
 *     norms: { permissible: '100 t' }, receiver: 'basin',
 *   }],
 * });
 * const { points, stretches } = breakEven({
 *   facility: mill, release: 'so2', to: '200',
 *   first: { regime: russia2003, year: 2005 },
 *   second: { regime: conference2004, year: 2005, receivers: [basin] },
 * });
 * // Half the price with spare capacity, and a breach at the price of the law.
 * points.map(({ at }) => at) // => ['0']
 * stretches.map(({ from, to, cheaper }) => `${cheaper} from ${from} to ${to}`) // => ['equal from 0 to 0', 'second from 0 to 200']
 * ```
 */
export function breakEven(asked: BreakEvenAsked): BreakEven {
  const { facility, release, first, second, from = '0', to, unit } = asked;
  const wrong = [...decimalProblem(from, ['from']), ...decimalProblem(to, ['to'])];
  if (wrong.length > 0) return orThrow(failed<BreakEven>(wrong));
  const varied = { release, of: 'amount', from: exact(from), to: exact(to), ...(unit !== undefined && { unit }) } as const;
  if (compareExact(varied.from, varied.to) > 0)
    return orThrow(fail<BreakEven>(problem('quantity/range', ['to'], `${to} lies below ${from}.`)));
  const [one, other] = [curveOf(facility, first, varied), curveOf(facility, second, { ...varied })];
  if (one.currency !== other.currency)
    return orThrow(
      fail<BreakEven>(
        problem(
          'money/currency',
          ['second'],
          `The tariffs are in ${one.currency} and ${other.currency}.`,
          'Bring one into the currency of the other first.',
        ),
      ),
    );
  const stretches = stretchesOf(signsOf(one.curve, other.curve));
  return {
    made: madeBy('breakEven', { asked: [asked], regimes: [first.regime, second.regime] }),
    unit: one.unit,
    currency: one.currency,
    points: stretches.flatMap(({ from: at, to: end, cheaper }) =>
      cheaper === 'equal' && at === end ? [{ at, payment: exactText(onCurve(one.curve, exact(at)) as Exact) }] : [],
    ),
    jumps: stretches
      .slice(1)
      .flatMap(({ from: at, cheaper }, index) => (cheaper !== 'equal' && stretches[index]?.cheaper !== 'equal' ? [at] : [])),
    stretches,
    cliffs: [...cliffsOf('first', one.curve), ...cliffsOf('second', other.curve)],
    pieces: [...piecesOf('first', one.curve), ...piecesOf('second', other.curve)],
  };
}

/**
 * As `breakEven`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { tryBreakEven } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{ id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2005-Q1', amount: '1 t', norms: { permissible: '2 t' } }],
 * });
 * const law = { regime: russia2003, year: 2005 };
 * const outcome = tryBreakEven({ facility: mill, release: 'so2', first: law, second: law, to: '10' });
 * outcome.ok ? '' : outcome.problems[0].hint // => 'Did you mean "co"?'
 * ```
 */
export function tryBreakEven(asked: BreakEvenAsked): Outcome<BreakEven> {
  return attempt(() => breakEven(asked));
}

/** Which is cheaper at a point, or between two: below 0 the first, 0 neither, above 0 the second. */
type Sign = { readonly sign: number } & ({ readonly at: Exact } | { readonly from: Exact; readonly to: Exact });

function signsOf(one: Curve, other: Curve): readonly Sign[] {
  const corners = [...one.ends, ...other.ends].map(({ at }) => at).sort(compareExact);
  const places = corners.filter((at, index) => index === 0 || compareExact(at, corners[index - 1] as Exact) !== 0);
  const atPoint = (at: Exact): Sign => ({ at, sign: compareExact(onCurve(one, at) as Exact, onCurve(other, at) as Exact) });
  const signs: Sign[] = [];
  for (const [index, from] of places.entries()) {
    signs.push(atPoint(from));
    const to = places[index + 1];
    if (to) signs.push(...between(one, other, from, to));
  }
  return signs;
}

function between(one: Curve, other: Curve, from: Exact, to: Exact): readonly Sign[] {
  const gapAt = (at: Exact): Exact => subtractExact(limitIn(one, from, to, at), limitIn(other, from, to, at));
  const [first, last] = [gapAt(from), gapAt(to)];
  const [signOfFirst, signOfLast] = [first, last].map(({ digits }) => (digits > 0n ? 1 : digits < 0n ? -1 : 0)) as [number, number];
  if (signOfFirst * signOfLast >= 0) return [{ from, to, sign: signOfFirst || signOfLast }];
  const share = divideExact(first, subtractExact(first, last));
  const at = addExact(from, multiplyExact(share, subtractExact(to, from)));
  return [
    { from, to: at, sign: signOfFirst },
    { at, sign: 0 },
    { from: at, to, sign: signOfLast },
  ];
}

function limitIn({ pieces }: Curve, from: Exact, to: Exact, at: Exact): Exact {
  const piece = pieces.find((one) => compareExact(one.from, from) <= 0 && compareExact(to, one.to) <= 0);
  if (!piece) throw new TypeError('a stretch outside of the pieces');
  return onPiece(piece, at);
}

function stretchesOf(signs: readonly Sign[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const sign of signs) {
    const cheaper = sign.sign < 0 ? 'first' : sign.sign > 0 ? 'second' : 'equal';
    const [from, to] = 'at' in sign ? [exactText(sign.at), exactText(sign.at)] : [exactText(sign.from), exactText(sign.to)];
    const isPoint = 'at' in sign;
    const before = stretches.at(-1);
    if (before?.cheaper === cheaper) stretches[stretches.length - 1] = { ...before, to, withTo: isPoint };
    else stretches.push({ from, to, withFrom: isPoint, withTo: isPoint, cheaper });
  }
  return stretches;
}

function cliffsOf(tariff: 'first' | 'second', { pieces, ends }: Curve): readonly TariffCliff[] {
  return ends.flatMap(({ at, value }, index) => {
    const [before, after] = [pieces[index - 1], pieces[index]];
    const [below, above] = [before ? onPiece(before, at) : value, after?.start ?? value];
    const isJump = compareExact(below, value) !== 0 || compareExact(value, above) !== 0;
    return isJump ? [{ tariff, at: exactText(at), below: exactText(below), on: exactText(value), above: exactText(above) }] : [];
  });
}

function piecesOf(tariff: 'first' | 'second', { pieces }: Curve): readonly TariffPiece[] {
  return pieces.map(({ from, to, start, slope }) => ({
    tariff,
    from: exactText(from),
    to: exactText(to),
    start: exactText(start),
    price: exactText(slope),
  }));
}
