import { Decimal } from '../../decimal.ts';

/** The nearest number of a decimal, from 17 digits of it: of more the language leaves the last bit open. @internal */
export function numberOf(text: string): number {
  return Number(new Decimal(text).toSignificantDigits(17).toFixed());
}
