import { Big } from 'big.js';
import { BigNumber } from 'bignumber.js';
import { Decimal } from 'decimal.js';
import { tonnesText } from '../national.ts';
import { decimalText, type Prices, type Register, type Rival } from './register.ts';

/** What the three libraries have in common. */
interface Digits<D> {
  plus(other: D): D;
  minus(other: D): D;
  times(other: D): D;
}

interface Library<D extends Digits<D>> {
  readonly of: (text: string) => D;
  readonly least: (a: D, b: D) => D;
  readonly most: (a: D, b: D) => D;
  /** Half up to kopecks. */
  readonly round: (value: D) => D;
  readonly kopecks: (value: D) => bigint;
}

function rival<D extends Digits<D>>(
  name: string,
  how: string,
  most: number,
  { of, least, most: greater, round, kopecks }: Library<D>,
): Rival {
  return {
    name,
    how,
    most,
    ready: (register, prices) => {
      const { lines, place } = register;
      const [mass, permissible, temporary] = columnsOf(register, of);
      const rates = pricesAs(prices, of);
      const zero = of('0');
      return {
        run: (keep) => {
          const amounts: bigint[] = [];
          let total = zero;
          for (let line = 0; line < lines; line += 1) {
            const [amount, norm, limit] = [mass[line] as D, permissible[line] as D, temporary[line] as D];
            const [first, second, third] = rates[place[line] as number] as readonly [D, D, D];
            const within = least(amount, norm);
            const above = greater(amount.minus(limit), zero);
            const paid = round(within.times(first).plus(amount.minus(within).minus(above).times(second)).plus(above.times(third)));
            total = total.plus(paid);
            if (keep) amounts.push(kopecks(paid));
          }
          return { total: kopecks(total), ...(keep && { amounts }) };
        },
      };
    },
  };
}

function columnsOf<D>({ mass, permissible, temporary }: Register, of: (text: string) => D): readonly [D[], D[], D[]] {
  const column = (values: Float64Array): D[] => Array.from(values, (value) => of(tonnesText(value)));
  return [column(mass), column(permissible), column(temporary)];
}

function pricesAs<D>({ decimals, places }: Prices, of: (text: string) => D): readonly (readonly [D, D, D])[] {
  return places.map(([first, second, third]) => [first, second, third].map((price) => of(decimalText(price, decimals))) as [D, D, D]);
}

const twenty = Decimal.clone({ precision: 20 });
const sixty = Decimal.clone({ precision: 60 });
const decimalOf = (make: typeof Decimal): Library<Decimal> => ({
  of: (text) => new make(text),
  least: (a, b) => make.min(a, b),
  most: (a, b) => make.max(a, b),
  round: (value) => value.toDecimalPlaces(2, make.ROUND_HALF_UP),
  kopecks: (value) => BigInt(value.toFixed(2).replace('.', '')),
});

export const decimals: readonly Rival[] = [
  rival('decimal.js', 'as it comes, 20 digits', 100_000, decimalOf(twenty)),
  rival('decimal.js, 60 digits', 'as many digits as it takes', 100_000, decimalOf(sixty)),
  rival<Big>('big.js', 'exact products', 100_000, {
    of: (text) => new Big(text),
    least: (a, b) => (a.lt(b) ? a : b),
    most: (a, b) => (a.gt(b) ? a : b),
    round: (value) => value.round(2, Big.roundHalfUp),
    kopecks: (value) => BigInt(value.toFixed(2).replace('.', '')),
  }),
  rival<BigNumber>('bignumber.js', 'exact products', 100_000, {
    of: (text) => new BigNumber(text),
    least: (a, b) => BigNumber.min(a, b),
    most: (a, b) => BigNumber.max(a, b),
    round: (value) => value.decimalPlaces(2, BigNumber.ROUND_HALF_UP),
    kopecks: (value) => BigInt(value.toFixed(2).replace('.', '')),
  }),
];
