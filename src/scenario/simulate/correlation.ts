import { decimalOf } from '../../decimal.ts';
import { compareExact, divideExact, type Exact, exact, multiplyExact, one, parseExact, subtractExact, zero } from '../../exact.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import { numberOf } from './numberOf.ts';

/** Correlations of normal variables, each with each, in the order of the variables. */
export type CorrelationMatrix = readonly (readonly DecimalText[])[];

/**
 * The lower triangle L of a correlation with L × Lᵀ = the matrix; or why it is none: not square, not symmetric, another
 * diagonal than 1, an entry beyond −1 … 1, or correlations that cannot hold together. The last is decided by exact fractions.
 *
 * @internal
 */
export function triangleOf(matrix: CorrelationMatrix, variables: number): Outcome<readonly (readonly number[])[]> {
  const wrong = (message: string, ...at: readonly number[]): Problem => problem('scenario/correlation', ['correlation', ...at], message);
  if (matrix.length !== variables || matrix.some((row) => row.length !== variables))
    return fail(wrong(`${variables} variables need ${variables} rows of ${variables} correlations.`));
  const read = matrix.map((row) => row.map((text) => parseExact(text)));
  for (const [i, row] of read.entries())
    for (const [j, value] of row.entries()) {
      if (!value) return fail(wrong(`${String(matrix[i]?.[j]).slice(0, 40)} is no decimal number.`, i, j));
      if (i === j && compareExact(value, one) !== 0) return fail(wrong('A variable has a correlation of 1 with itself.', i, j));
      if (compareExact(value, one) > 0 || compareExact(value, exact('-1')) < 0)
        return fail(wrong(`${matrix[i]?.[j]} is beyond −1 … 1.`, i, j));
      if (compareExact(value, read[j]?.[i] ?? zero) !== 0)
        return fail(wrong(`${matrix[i]?.[j]} here, ${matrix[j]?.[i]} the other way round.`, i, j));
    }
  const decomposed = decompose(read as readonly (readonly Exact[])[]);
  if (!decomposed) return fail(wrong('These correlations cannot hold together: the matrix is not positive semidefinite.'));
  const { lower, diagonal } = decomposed;
  const roots = diagonal.map((value) => Math.sqrt(toNumber(value)));
  return succeed(lower.map((row) => row.map((value, at) => toNumber(value) * (roots[at] as number))));
}

/** L × D × Lᵀ in exact fractions; `undefined` where D would have a number below 0. */
function decompose(
  matrix: readonly (readonly Exact[])[],
): { readonly lower: readonly (readonly Exact[])[]; readonly diagonal: readonly Exact[] } | undefined {
  const size = matrix.length;
  const lower: Exact[][] = matrix.map(() => []);
  const diagonal: Exact[] = [];
  for (let j = 0; j < size; j += 1) {
    const left = (i: number): Exact => {
      let rest = matrix[i]?.[j] as Exact;
      for (let k = 0; k < j; k += 1)
        rest = subtractExact(rest, [lower[i]?.[k], lower[j]?.[k], diagonal[k]].map((value) => value as Exact).reduce(multiplyExact));
      return rest;
    };
    const pivot = left(j);
    if (pivot.digits < 0n) return undefined;
    diagonal.push(pivot);
    lower[j]?.push(one);
    for (let i = j + 1; i < size; i += 1) {
      const value = left(i);
      if (pivot.digits === 0n && value.digits !== 0n) return undefined;
      lower[i]?.push(pivot.digits === 0n ? zero : divideExact(value, pivot));
    }
  }
  return { lower, diagonal };
}

function toNumber(value: Exact): number {
  return numberOf(decimalOf(value).toFixed());
}
