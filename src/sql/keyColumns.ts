import type { Facts, PriceBook } from '../model/priceBook.ts';

/** A fact that the price depends on, as a column of both tables. @internal */
export interface KeyColumn {
  readonly name: string;
  readonly meaning: string;
  /** Its text for a case; empty where the case has none. */
  readonly of: (facts: Facts) => string;
}

/** Between circumstances, which are sorted. @internal */
export const separator = ';';

/** The columns that tell the cases of a book apart: those that every release has, and those that some case of the book states. @internal */
export function keyColumns(cases: readonly Facts[]): readonly KeyColumn[] {
  const readings = [...new Set(cases.flatMap((facts) => Object.keys(facts.readings ?? {})))].sort();
  return [
    ...always,
    ...optional.filter(({ of }) => cases.some((facts) => of(facts) !== '')),
    ...readings.map((id) => ({
      name: `reading_${id}`,
      meaning: `The reading ${id} as the price book writes it, such as 5 mg/l; empty: none, or the charge does not read it.`,
      of: (facts: Facts) => facts.readings?.[id] ?? '',
    })),
  ];
}

const always: readonly KeyColumn[] = [
  { name: 'charge', meaning: 'A charge of the regime.', of: ({ charge }) => charge },
  { name: 'pollutant', meaning: 'Pollutant id; for waste its class.', of: ({ pollutant }) => pollutant },
  { name: 'period', meaning: '2005, 2005-Q1, 2005-04 or an interval of days, as in the price book.', of: ({ period }) => period },
  { name: 'territory', meaning: 'A territory of the price book.', of: ({ territory }) => territory },
  {
    name: 'circumstances',
    meaning: 'Every circumstance that holds, those of facility, territory and receiver too; sorted, with semicolons between.',
    of: ({ circumstances }) => [...circumstances].sort().join(separator),
  },
];

const optional: readonly KeyColumn[] = [
  { name: 'class', meaning: 'Class; empty: none.', of: (facts) => facts.class ?? '' },
  { name: 'receiver', meaning: 'Receiver; empty: none.', of: ({ receiver = '' }) => receiver },
  { name: 'category', meaning: 'Category of the facility; empty: none.', of: ({ category = '' }) => category },
  { name: 'sector', meaning: 'Sector of the facility; empty: none.', of: ({ sector = '' }) => sector },
  {
    name: 'bat',
    meaning: 'Evidence of best available technology: each share that it covers and its first day, such as 1 since 2004-01-01; empty: none.',
    of: ({ bat = [] }) => bat.map(({ coverage, since }) => `${coverage} since ${since}`).join(separator),
  },
];

/** All cases of a book, those without a price too. @internal */
export function casesOf({ rows, missing }: Pick<PriceBook, 'rows' | 'missing'>): readonly Facts[] {
  return [...rows, ...missing].map(({ facts }) => facts);
}
