import type { ExactText } from '../../model/assessment.ts';

/** The marks of a language in numbers. @internal */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
}

/**
 * An exact number for readers: digits in groups of three, nothing rounded. A fraction is printed as it is, with the first
 * digits of its decimal and an ellipsis; so is a decimal of more than 20 places, which cannot be read.
 *
 * @internal
 */
export function showNumber(value: ExactText, marks: NumberMarks): string {
  const [above, below] = value.split('/');
  if (above === undefined || below === undefined) return showDecimal(value, marks);
  return `${showDecimal(above, marks)}/${showDecimal(below, marks)} (${showDecimal(firstDigits(above, below), marks)}…)`;
}

/** As `showNumber`, with at least two places: `844,200.00`. @internal */
export function showMoney(value: ExactText, marks: NumberMarks): string {
  if (value.includes('/')) return showNumber(value, marks);
  const [whole = '', places = ''] = value.split('.');
  return showDecimal(`${whole}.${places.padEnd(2, '0')}`, marks);
}

const longest = 20;
const shortened = 12;

function showDecimal(value: string, { decimal, group }: NumberMarks): string {
  const [whole = '', places] = value.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value.startsWith('-') ? '−' : '';
  if (places === undefined) return sign + grouped;
  return `${sign}${grouped}${decimal}${places.length > longest ? `${places.slice(0, shortened)}…` : places}`;
}

/** Digits of a quotient, cut, never rounded: six after the point or after its leading zeros. */
function firstDigits(above: string, below: string): string {
  const divisor = BigInt(below);
  const digits = BigInt(above.replace('-', ''));
  let rest = digits % divisor;
  let places = '';
  let significant = digits >= divisor;
  for (let left = 6; left > 0 && places.length < longest; ) {
    rest *= 10n;
    const next = rest / divisor;
    significant ||= next > 0n;
    if (significant) left -= 1;
    places += next.toString();
    rest %= divisor;
  }
  return `${above.startsWith('-') ? '-' : ''}${digits / divisor}.${places}`;
}
