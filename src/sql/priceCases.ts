import { type Exact, exact, reduceExact } from '../exact.ts';
import type { Band } from '../model/figure.ts';
import type { Facts, PriceBook, PriceRow } from '../model/priceBook.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { KeyColumn } from './keyColumns.ts';
import { isOutside } from './outside.ts';

/** The prices of one case in all its bands, over one denominator. @internal */
export interface PriceCase {
  readonly facts: Facts;
  /** The texts of the key columns. */
  readonly key: readonly string[];
  readonly unit: string;
  readonly currency: string;
  /** Nothing is due, whatever the amount. */
  readonly isOutside: boolean;
  /** Whether a word that follows from a release without a permit holds. */
  readonly isWithoutPermit: boolean;
  /** Price = numerator ÷ denominator; a band that has no price is absent. */
  readonly numerators: Readonly<Partial<Record<Band, bigint>>>;
  readonly denominator: bigint;
}

/** The cases of a book, each once. Decimals share one denominator, a power of ten; a case with fractions has one of its own. @internal */
export function priceCases(
  book: PriceBook,
  keys: readonly KeyColumn[],
): { readonly cases: readonly PriceCase[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const groups = new Map<string, Group>();
  const groupFor = (facts: Facts): Group => {
    const key = keys.map(({ of }) => of(facts));
    const id = JSON.stringify(key);
    const group = groups.get(id) ?? { facts, key, rows: new Map<Band, PriceRow>() };
    groups.set(id, group);
    return group;
  };
  for (const [at, row] of book.rows.entries()) {
    const { rows } = groupFor(row.facts);
    const twin = rows.get(row.band);
    rows.set(row.band, row);
    const first = [...rows.values()][0] as PriceRow;
    if ((twin && twin.price !== row.price) || first.unit !== row.unit || first.currency !== row.currency) problems.push(ambiguous(at, row));
    if (exact(row.price).digits < 0n) problems.push(negative(at, row));
  }
  for (const { facts } of book.missing) groupFor(facts);
  const scale = Math.max(0, ...book.rows.map(({ price }) => decimalOf(price).scale));
  return { problems, cases: [...groups.values()].map((group) => caseOf(book, group, scale)) };
}

interface Group {
  readonly facts: Facts;
  readonly key: readonly string[];
  readonly rows: Map<Band, PriceRow>;
}

function caseOf(book: PriceBook, { facts, key, rows }: Group, scale: number): PriceCase {
  const [row] = rows.values();
  const prices = [...rows].map(([band, { price }]) => [band, decimalOf(price)] as const);
  const divisor = prices.reduce((common, [, price]) => leastMultiple(common, price.divisor), 1n);
  const ten = 10n ** BigInt(scale);
  const words = Object.entries(book.regime.circumstances ?? {}).filter(([, { from }]) => from === 'no-permit');
  return {
    facts,
    key,
    unit: row?.unit ?? '',
    currency: row?.currency ?? '',
    isOutside: isOutside(book, facts),
    isWithoutPermit: words.some(([word]) => facts.circumstances.includes(word)),
    numerators: Object.fromEntries(
      prices.map(([band, price]) => [band, price.digits * 10n ** BigInt(scale - price.scale) * (divisor / price.divisor)]),
    ),
    denominator: ten * divisor,
  };
}

function decimalOf(price: string): Exact {
  return reduceExact(exact(price));
}

function leastMultiple(a: bigint, b: bigint): bigint {
  let [greatest, rest] = [a, b];
  while (rest !== 0n) [greatest, rest] = [rest, greatest % rest];
  return (a / greatest) * b;
}

function ambiguous(at: number, { facts, band }: PriceRow): Problem {
  return problem(
    'input/duplicate-id',
    ['rows', at],
    `The price book has two prices for ${facts.pollutant} in ${facts.territory}, band ${band}, under the same facts.`,
    'Make a price book for each.',
  );
}

function negative(at: number, { facts, band, price }: PriceRow): Problem {
  return problem('quantity/negative', ['rows', at, 'price'], `The price of ${facts.pollutant} in band ${band} is ${price}, below zero.`);
}
