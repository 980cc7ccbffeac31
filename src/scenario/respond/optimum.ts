import { addExact, compareExact, divideExact, type Exact, multiplyExact, roundExact, subtractExact } from '../../exact.ts';
import { type Curve, onCurve, onPiece } from '../curve/curve.ts';
import { type Costs, toResolution } from './costs.ts';

/** Where an optimum lies. */
export type Place =
  | 'unabated' // nothing is abated
  | 'nothing-left' // all of it is
  | 'interior' // the next unit costs as much to abate as it costs to pay for
  | 'kink' // at an edge of a band: cheaper to pay above it than below
  | 'notch' // at a jump of the payment
  | 'measure'; // between two measures

/** What is cheapest for a payer. @internal */
export interface Optimum {
  readonly emission: Exact;
  readonly place: Place;
  /** Payment for one unit less and one more, after tax; absent where there is none. */
  readonly price: { readonly below?: Exact; readonly above?: Exact };
}

/**
 * The emission at which payment and abatement together cost least; of several the smallest. The payment is a broken line with
 * jumps, the marginal cost never falls, so the least lies at an end of a piece, just beside a jump, at an end of a measure or
 * where the marginal cost is the price: each is tried.
 *
 * @param kept - Share of a cost that the payer bears after profit tax.
 * @param resolution - Emissions are multiples of it.
 * @internal
 */
export function optimum(curve: Curve, costs: Costs, { kept, resolution }: { readonly kept: Exact; readonly resolution: Exact }): Optimum {
  const last = curve.ends.at(-1)?.at as Exact;
  const first = curve.ends[0]?.at as Exact;
  const around = (at: Exact): readonly Exact[] => [
    roundExact(at, 'floor', resolution),
    roundExact(at, 'ceiling', resolution),
    ...[-1n, 1n].map((sign) =>
      roundExact(addExact(at, { ...resolution, digits: resolution.digits * sign }), sign < 0n ? 'ceiling' : 'floor', resolution),
    ),
  ];
  const free = costs.isWhole
    ? []
    : [
        ...curve.ends.flatMap(({ at }) => around(at)),
        ...curve.pieces.flatMap((piece) =>
          costs
            .answer(divideExact(piece.slope, kept))
            .filter((at) => compareExact(piece.from, at) < 0 && compareExact(at, piece.to) < 0)
            .map((at) => toResolution(at, resolution)),
        ),
      ];
  const candidates = [last, ...free, ...costs.breaks.map((at) => toResolution(at, resolution))]
    .filter((at) => compareExact(first, at) <= 0 && compareExact(at, last) <= 0)
    .sort(compareExact);
  let best: { readonly emission: Exact; readonly burden: Exact } | undefined;
  for (const emission of candidates) {
    const [paid, cost] = [onCurve(curve, emission), costs.costAt(emission)];
    if (!paid || !cost) continue;
    const burden = addExact(paid, multiplyExact(kept, cost));
    if (!best || compareExact(burden, best.burden) < 0) best = { emission, burden };
  }
  const emission = best?.emission ?? last;
  return { emission, place: placeOf(curve, costs, { emission, first, last, resolution }), price: pricesAt(curve, emission) };
}

function placeOf(
  { pieces, ends }: Curve,
  { breaks }: Costs,
  {
    emission,
    first,
    last,
    resolution,
  }: { readonly emission: Exact; readonly first: Exact; readonly last: Exact; readonly resolution: Exact },
): Place {
  if (compareExact(emission, last) === 0) return 'unabated';
  const isNear = (at: Exact): boolean => {
    const gap = subtractExact(at, emission);
    return compareExact(gap.digits < 0n ? subtractExact(emission, at) : gap, resolution) <= 0;
  };
  const end = ends.findIndex(({ at }) => compareExact(at, first) > 0 && isNear(at));
  if (end > 0) {
    const [below, above, value] = [pieces[end - 1], pieces[end], ends[end]];
    const limit = below && onPiece(below, below.to);
    const isJump =
      limit && value && (compareExact(limit, value.value) !== 0 || (above !== undefined && compareExact(above.start, value.value) !== 0));
    return isJump ? 'notch' : 'kink';
  }
  if (emission.digits === 0n) return 'nothing-left';
  return breaks.some(isNear) ? 'measure' : 'interior';
}

function pricesAt({ pieces }: Curve, emission: Exact): Optimum['price'] {
  const below = pieces.find(({ from, to }) => compareExact(from, emission) < 0 && compareExact(emission, to) <= 0);
  const above = pieces.find(({ from, to }) => compareExact(from, emission) <= 0 && compareExact(emission, to) < 0);
  return { ...(below && { below: below.slope }), ...(above && { above: above.slope }) };
}
