import { type Problem, problem } from '../../problems/problem.ts';

/**
 * Something else is there than what is wanted.
 *
 * @param wanted - In words: it completes "Expected …".
 * @param hint - What would mend it, where more is known than the two values tell.
 * @internal
 */
export function unexpected(wanted: string, given: unknown, hint = hintFor(wanted, given)): Problem {
  return given === undefined
    ? problem('input/missing', [], `Expected ${wanted}, and nothing is given.`, 'A field that may be absent is left out, not undefined.')
    : problem('input/type', [], `Expected ${wanted}, not ${shown(given)}.`, hint);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : String(value);
}

function hintFor(wanted: string, given: unknown): string | undefined {
  if (given === null) return 'Leave out a field that has no value.';
  if (wanted === 'a list') return 'Write [ ] around it, even if it is the only one.';
  const isBare = wanted.includes('number') || wanted.includes('true');
  if (typeof given === 'string' && isBare) return 'Write it without quotes.';
  if (typeof given === 'string' && wanted.endsWith(' as an object')) return 'Read JSON text with JSON.parse first.';
  const isText = wanted.startsWith('a ') && !isBare && !wanted.endsWith(' as an object');
  return isText && (typeof given === 'number' || typeof given === 'boolean') ? `Write it in quotes: "${given}".` : undefined;
}
