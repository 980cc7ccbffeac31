import { speck, turnBetween } from '../../assess/turnBetween.ts';
import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactText,
  multiplyExact,
  roundExact,
  subtractExact,
} from '../../exact.ts';
import { fail } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';

/** A straight piece of a payment, without its ends. @internal */
export interface Piece {
  readonly from: Exact;
  readonly to: Exact;
  /** The limit at `from`; the payment there itself may be another. */
  readonly start: Exact;
  readonly slope: Exact;
}

/** A payment as a broken line with jumps, exact: no grid. @internal */
export interface Curve {
  /** In order, each where the one before ends. */
  readonly pieces: readonly Piece[];
  /** The payment at the ends of the pieces, one more than there are pieces. */
  readonly ends: readonly { readonly at: Exact; readonly value: Exact }[];
}

/** The value of a piece, its limits at the ends included. @internal */
export function onPiece({ from, start, slope }: Piece, at: Exact): Exact {
  return addExact(start, multiplyExact(slope, subtractExact(at, from)));
}

/** The value of a curve at a point within it. @internal */
export function onCurve({ pieces, ends }: Curve, at: Exact): Exact | undefined {
  const end = ends.find((one) => compareExact(one.at, at) === 0);
  if (end) return end.value;
  const piece = pieces.find((one) => compareExact(one.from, at) < 0 && compareExact(at, one.to) < 0);
  return piece && onPiece(piece, at);
}

// A payment with more turns than this is no broken line that anyone could read, such as one of units rounded to whole ones.
const most = 120;

/**
 * Follows a payment from one amount to another: where it is straight, where it turns, where it jumps. Known edges are given as
 * marks; other turns are found where the lines from both sides meet, and jumps by halving. Between the turns the payment is
 * asked at three inner points, which a straight line meets and nothing else of a law does.
 *
 * @param marks - Points where it may turn; others are found.
 * @throws PaymentError `scenario/curved` where the payment is no broken line.
 * @internal
 */
export function traceCurve(value: (at: Exact) => Exact, from: Exact, to: Exact, marks: readonly Exact[] = []): Curve {
  const known = new Map<string, Exact>();
  const f = (at: Exact): Exact => {
    const key = `${at.digits}e${at.scale}/${at.divisor}`;
    const found = known.get(key) ?? value(at);
    known.set(key, found);
    return found;
  };
  if (compareExact(from, to) >= 0) return { pieces: [], ends: [{ at: from, value: f(from) }] };
  const inner = marks.filter((mark) => compareExact(from, mark) < 0 && compareExact(mark, to) < 0).sort(compareExact);
  const corners = [from, ...inner.filter((mark, at) => at === 0 || compareExact(mark, inner[at - 1] as Exact) !== 0), to];
  const pieces: Piece[] = [];
  // What is still to be followed, the first last.
  const open = corners.slice(1).map((end, at): readonly [Exact, Exact] => [corners[at] as Exact, end]);
  open.reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (pieces.length + open.length > most) return curved(from);
    const [first, last] = next;
    const up = lineAt(f, first, speck);
    const turn = turnWithin(f, up, first, last);
    if (turn) {
      open.push([turn, last], [first, turn]);
      continue;
    }
    const before = pieces.at(-1);
    const piece: Piece = { from: first, to: last, start: up.start, slope: up.slope };
    if (before && isOneLine(before, piece) && compareExact(f(first), up.start) === 0) pieces[pieces.length - 1] = { ...before, to: last };
    else pieces.push(piece);
  }
  return { pieces, ends: [from, ...pieces.map((piece) => piece.to)].map((at) => ({ at, value: f(at) })) };
}

interface Line {
  readonly from: Exact;
  readonly start: Exact;
  readonly slope: Exact;
}

/** The line on one side of a point: `step` above 0 upwards, below 0 downwards. */
function lineAt(f: (at: Exact) => Exact, from: Exact, step: Exact): Line {
  const [first, second, third] = [1n, 2n, 3n].map((times) => f(addExact(from, { ...step, digits: step.digits * times }))) as [
    Exact,
    Exact,
    Exact,
  ];
  const rise = subtractExact(second, first);
  if (compareExact(rise, subtractExact(third, second)) !== 0) return curved(from);
  return { from, start: subtractExact(first, rise), slope: divideExact(rise, step) };
}

const down: Exact = { ...speck, digits: -1n };
const inside = ['1/2', '2/7', '9/11'].map(exact);

/** Where a payment leaves the line at its beginning; `undefined` if it does not before the end. */
function turnWithin(f: (at: Exact) => Exact, up: Line, first: Exact, last: Exact): Exact | undefined {
  const back = lineAt(f, last, down);
  const width = subtractExact(last, first);
  const isOn = (line: Line, at: Exact): boolean =>
    compareExact(f(at), addExact(line.start, multiplyExact(line.slope, subtractExact(at, line.from)))) === 0;
  const off = inside.map((share) => addExact(first, multiplyExact(width, share))).find((at) => !isOn(up, at));
  const isSame = isOneLine(up, back);
  if (isSame && !off) return undefined;
  const meeting = isSame ? undefined : meetingOf(up, back);
  if (meeting && compareExact(first, meeting) < 0 && compareExact(meeting, last) < 0) {
    if (isOn(up, subtractExact(meeting, speck)) && isOn(back, addExact(meeting, speck))) return meeting;
  }
  return turnBetween(addExact(first, speck), off ?? subtractExact(last, speck), (at) => isOn(up, at));
}

function isOneLine(a: Line, b: Line): boolean {
  return (
    compareExact(a.slope, b.slope) === 0 &&
    compareExact(addExact(a.start, multiplyExact(a.slope, subtractExact(b.from, a.from))), b.start) === 0
  );
}

/** Where two lines meet; `undefined` if they are parallel. */
function meetingOf(a: Line, b: Line): Exact | undefined {
  const closing = subtractExact(a.slope, b.slope);
  if (closing.digits === 0n) return undefined;
  const gap = subtractExact(b.start, addExact(a.start, multiplyExact(a.slope, subtractExact(b.from, a.from))));
  return addExact(b.from, divideExact(gap, closing));
}

function curved(at: Exact): never {
  const message = `The payment is no broken line near ${exactText(roundExact(at, 'half-even', exact('0.000001')))}: what is varied enters it in more ways than by its bands.`;
  const hint = 'A budget shared by amount and units rounded to whole ones have no price of the next unit: use sweep, which asks at points.';
  return orThrow(fail(problem('scenario/curved', [], message, hint)));
}
