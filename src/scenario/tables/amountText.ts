import { decimalOf } from '../../decimal.ts';
import { type Exact, exactText, reduceExact, roundExact } from '../../exact.ts';

/** Money in a table: with two places where it has no more (`844200.00`), otherwise exact. @internal */
export function amountText(value: Exact): string {
  const { scale, divisor } = reduceExact(value);
  const text = exactText(value);
  if (divisor !== 1n || text.includes('/')) return text;
  const places = text.split('.')[1]?.length ?? 0;
  return places > 2 || scale < 0 ? text : places === 0 ? `${text}.00` : text.padEnd(text.length + 2 - places, '0');
}

/** A ratio in a table, to six places, half-even; empty where there is none. @internal */
export function ratioText(value: Exact | undefined, digits = 6): string {
  if (!value) return '';
  return decimalOf(roundExact(value, 'half-even', { digits: 1n, scale: digits, divisor: 1n })).toFixed();
}
