import { expect } from 'vitest';
import {
  compareExact,
  type Exact,
  exact,
  exactText,
  maxExact,
  multiplyExact,
  negateExact,
  roundExact,
  subtractExact,
} from '../../src/exact.ts';
import type { GoldenCase } from './cases.ts';

/** How near a case asks to be: absolutely, or as a part of the published value. Numbers as text; `1e-06` is read, too. */
export interface Tolerance {
  readonly type: 'abs' | 'rel';
  readonly value: string;
}

/** The tolerance that a case states. */
export function toleranceOf({ id, tolerance }: GoldenCase): Tolerance {
  const { type, value } = (tolerance ?? {}) as { readonly type?: unknown; readonly value?: unknown };
  if ((type === 'abs' || type === 'rel') && typeof value === 'string') return { type, value };
  throw new Error(`${id} states no tolerance`);
}

/** Expects our value to lie within the tolerance of the published one; both are printed when it does not. Exact, no floats. */
export function expectWithin(ours: { toString(): string }, published: string, tolerance: Tolerance, what = 'the value'): void {
  const [own, theirs, share] = [numberOf(ours.toString()), numberOf(published), numberOf(tolerance.value)];
  const off = size(subtractExact(own, theirs));
  const allowed = tolerance.type === 'abs' ? share : multiplyExact(share, size(theirs));
  const said = `${what}: ours ${shown(own)}, published ${published}; off by ${shown(off)}, allowed ${shown(allowed)} (${tolerance.type} ${tolerance.value})`;
  expect(compareExact(off, allowed) <= 0, said).toBe(true);
}

function size(value: Exact): Exact {
  return maxExact(value, negateExact(value));
}

function numberOf(text: string): Exact {
  const [digits = '', power] = text.split(/e/i);
  const value = exact(digits);
  if (power === undefined) return value;
  const ten = exact(`1${'0'.repeat(Math.abs(Number(power)))}`);
  return Number(power) < 0 ? { ...value, scale: value.scale - Number(power) } : multiplyExact(value, ten);
}

function shown(value: Exact): string {
  return exactText(roundExact(value, 'half-even', exact('0.000000000000000001')));
}
