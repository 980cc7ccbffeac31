import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactText,
  minExact,
  multiplyExact,
  one,
  subtractExact,
} from '../../src/exact.ts';
import { succeed } from '../../src/problems/outcome.ts';
import { type BreakEven, breakEven, type Search } from '../../src/technology/payback/breakEven.ts';
import { holds } from '../runs.ts';

const found = (valueAt: (x: Exact) => Exact, search: Search = { digits: 6 }): BreakEven => {
  const outcome = breakEven((x) => succeed(valueAt(x)), search);
  if (!outcome.ok) throw new Error('no problem was expected');
  return outcome.value;
};
const told = (point: BreakEven): string => (point.at === null ? point.why : `${point.how} ${point.exact}`);
const line = (from: string, slope: string) => (x: Exact) => addExact(exact(from), multiplyExact(exact(slope), x));
const share: Search = { digits: 6, most: one };

describe('breakEven', () => {
  it.each([
    ['a line', line('-7', '3'), { digits: 6 }, 'exact 7/3'],
    ['a line beyond the first thousand', line('-5000', '1'), { digits: 6 }, 'exact 5000'],
    ['a line that ends within the range', line('-0.3', '0.3'), share, 'exact 1'],
    ['a line that ends beyond the range', line('-0.4', '0.3'), share, 'never'],
    ['a line that falls', line('-1', '-1'), { digits: 6 }, 'never'],
    ['a level line', line('-1', '0'), { digits: 6 }, 'never'],
    ['a line that begins at zero', line('0', '1'), share, 'always'],
    ['a line that begins above', line('1', '-1'), share, 'always'],
    // Level from 0.7 on: a kink at the break-even itself.
    ['a kink at a decimal', (x: Exact) => subtractExact(minExact(x, exact('0.7')), exact('0.7')), share, 'exact 0.7'],
    ['a kink at a third', (x: Exact) => subtractExact(minExact(x, exact('1/3')), exact('1/3')), share, 'searched 0.333334'],
    // Steep until 1/7, flat after: the break-even lies on the flat piece.
    [
      'a bent line',
      (x: Exact) => subtractExact(addExact(minExact(multiplyExact(x, exact(6)), exact('6/7')), x), exact('1.5')),
      share,
      'exact 9/14',
    ],
    ['a step', (x: Exact) => (compareExact(x, exact('0.4')) < 0 ? exact(-5) : exact(5)), share, 'searched 0.4'],
    ['a parabola', (x: Exact) => subtractExact(multiplyExact(x, x), exact(2)), { digits: 6 }, 'searched 1.414214'],
  ] as const)('of %s', (_, valueAt, search, expected) => {
    expect(told(found(valueAt, search))).toBe(expected);
  });

  it('of a line is exact, whatever the line', () => {
    const part = fc.integer({ min: 1, max: 1_000_000 });
    holds(
      fc.property(part, part, (below, slope) => {
        const point = found(line(String(-below), String(slope)));
        expect(told(point)).toBe(`exact ${exactText(divideExact(exact(below), exact(slope)))}`);
      }),
    );
  });
});
