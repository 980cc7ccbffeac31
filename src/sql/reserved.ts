import { bands } from '../model/figure.ts';

const perBand = bands.flatMap((band) => [`${band}_edge`, `${band}_part`, `${band}_due`, `${band}_price`]);

const words: ReadonlySet<string> = new Set([
  ...['id', 'unit', 'no_permit', 'known', 'price_unit', 'currency', 'outside', 'without_permit', 'denominator'],
  ...['refusal', 'problem', 'counted', 'divisor', 'exact', 'exact_numerator', 'exact_denominator', 'lines', 'refused'],
  ...perBand,
]);

/** Whether the query itself uses a name for a column. @internal */
export function isReserved(name: string): boolean {
  const own = name.toLowerCase();
  return words.has(own) || /_e\d+$|(^|_)(quotient|rest|rounded)_\d+$/.test(own);
}
