import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactText,
  multiplyExact,
  parseExact,
  roundExact,
  subtractExact,
} from '../../exact.ts';
import { fail, failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { Values } from './parameter.ts';

// A table of more rows than this is no table that anyone reads.
const most = 100_000;

/** The numbers of an axis, or what is wrong with it. @internal */
export function valuesOf(values: Values, path: Path): Outcome<readonly Exact[]> {
  if (!('from' in values)) {
    const problems = values.flatMap((text, at) => decimalProblem(text, [...path, at]));
    if (values.length === 0) return fail(problem('input/missing', path, 'No value is given.', "Write ['1', '2'] or { from, to, step }."));
    return problems.length > 0 ? failed(problems) : succeed(values.map(exact));
  }
  const grid = gridOf(values, path);
  if (!grid.ok) return grid;
  const { count, at } = grid.value;
  if (count > most) return fail(problem('quantity/range', path, `${count} steps are more than ${most}.`, 'Take a larger step.'));
  return succeed(Array.from({ length: count }, (_, index) => at(BigInt(index))));
}

/** Numbers in equal steps. @internal */
export interface Grid {
  /** How many there are. */
  readonly count: number;
  readonly at: (index: bigint) => Exact;
  /** The last index whose number is not above. */
  readonly below: (value: Exact) => bigint;
}

/** From one number to another in equal steps. @internal */
export function gridOf({ from, to, step }: Exclude<Values, readonly unknown[]>, path: Path): Outcome<Grid> {
  const problems = [
    ...decimalProblem(from, [...path, 'from']),
    ...decimalProblem(to, [...path, 'to']),
    ...decimalProblem(step, [...path, 'step']),
  ];
  if (problems.length > 0) return failed(problems);
  const [first, last, width] = [exact(from), exact(to), exact(step)];
  if (width.digits <= 0n)
    return fail(problem('quantity/range', [...path, 'step'], `A step of ${step} leads nowhere.`, 'Write a step above 0.'));
  if (compareExact(first, last) > 0) return fail(problem('quantity/range', [...path, 'to'], `${to} lies below ${from}.`));
  const below = (value: Exact): bigint =>
    BigInt(exactText(roundExact(divideExact(subtractExact(value, first), width), 'floor', exact('1'))));
  return succeed({
    count: Number(below(last)) + 1,
    at: (index) => addExact(first, multiplyExact(width, exact(index))),
    below,
  });
}

/** What is wrong with a decimal number that is 0 or more. @internal */
export function decimalProblem(text: string, path: Path): readonly Problem[] {
  const value = parseExact(text);
  if (!value || text.includes('/'))
    return [
      problem(
        'quantity/not-a-number',
        path,
        `${JSON.stringify(String(text).slice(0, 40))} is no decimal number.`,
        'Write digits with a point.',
      ),
    ];
  return value.digits < 0n ? [problem('quantity/negative', path, `${text} is below zero.`)] : [];
}
