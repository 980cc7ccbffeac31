import { Decimal } from '../decimal.ts';
import { type Path, type Problem, problem } from '../problems/problem.ts';
import { mostProblems } from './shapes/shape.ts';

/** Characters of a text or key, levels of nesting, values in all. @internal */
export const limits = { text: 10_000, depth: 64, values: 20_000_000 } as const;

interface Level {
  readonly node: Readonly<Record<string | number, unknown>>;
  /** `undefined` for a list. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  at: number;
}

/**
 * Looks over raw data before anything else does, one value after the other and without recursion, so that nothing hangs
 * or overflows. It refuses forbidden keys and long texts, and stops at an object that contains itself, is no plain data,
 * or is too deep or too large. What it refuses is not read further.
 *
 * @internal
 */
export function guard(root: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const levels: Level[] = [];
  const open = new Set<unknown>();
  let seen = 0;

  const path = (): Path => levels.map(({ keys, at }) => (keys ? cut(keys[at] as string) : at));

  function enter(value: unknown): Problem | undefined {
    if (typeof value === 'string' && value.length > limits.text) problems.push(tooLong(path(), value));
    if (typeof value !== 'object' || value === null || value instanceof Decimal) return undefined;
    if (open.has(value)) return problem('input/cyclic', path(), 'The object contains itself.', 'Refer to other objects by their ids.');
    if (levels.length === limits.depth)
      return problem('input/too-large', path(), `More than ${limits.depth} levels of nesting are not read.`);
    if (!isPlain(value))
      return problem(
        'input/type',
        path(),
        'Expected plain data, as in JSON, not an instance of a class.',
        'Write dates as text, maps as objects.',
      );
    const keys = Array.isArray(value) ? undefined : Object.keys(value);
    const { length } = keys ?? (value as readonly unknown[]);
    seen += length;
    if (seen > limits.values)
      return problem('input/too-large', [], `More than ${limits.values} values are not read at once.`, 'Split the data.');
    open.add(value);
    levels.push({ node: value as Level['node'], keys, length, at: -1 });
    return undefined;
  }

  let stop = enter(root);
  for (let level = levels.at(-1); level && !stop && problems.length <= mostProblems; level = levels.at(-1)) {
    level.at += 1;
    if (level.at === level.length) {
      levels.pop();
      open.delete(level.node);
      continue;
    }
    const key = level.keys?.[level.at];
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      problems.push(problem('input/forbidden-key', path(), `A field must not be called "${key}".`, 'Rename it.'));
    } else {
      stop = key !== undefined && key.length > limits.text ? tooLong(path(), key) : enter(level.node[key ?? level.at]);
    }
  }
  return stop ? [...problems, stop] : problems;
}

function tooLong(path: Path, { length }: string): Problem {
  return problem(
    'input/too-long',
    path,
    `A text of ${length} characters is longer than ${limits.text}.`,
    'Keep long texts elsewhere, and refer to them.',
  );
}

const cut = (key: string): string => (key.length > 100 ? `${key.slice(0, 100)}…` : key);

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}
