import fc from 'fast-check';
import { type Band, bands, type DayText, type Figure, type Row, type Table, type Where } from '../../src/model/figure.ts';
import type { DecimalText } from '../../src/quantity/quantity.ts';
import type { Terms } from './terms.ts';
import { circumstances, pollutants, where } from './world.ts';

type Numbers = () => fc.Arbitrary<DecimalText>;

/** A number of the law: one for all cases, or a table that has a row for each case. */
export const figure = (terms: Terms, numbers: Numbers): fc.Arbitrary<Figure> =>
  fc.oneof({ weight: 1, arbitrary: numbers() }, { weight: 2, arbitrary: table(terms, numbers) });

/** A table that is whole and never of two minds; with bands where the terms let prices fall. */
export const table = (terms: Terms, numbers: Numbers): fc.Arbitrary<Table> =>
  fc.oneof(
    freeTable(terms, numbers),
    tableOf(terms, numbers, [{}, ...pollutants.map((pollutant) => ({ pollutant }))]),
    tableOf(terms, numbers, [{ territory: 'land' }, { territory: 'county' }, { territory: 'town' }, { territory: 'isle' }]),
    tableOf(terms, numbers, [
      {},
      { keys: { region: 'north' } },
      { keys: { region: 'south' } },
      { keys: { region: 'north', basin: 'don' } },
    ]),
    tableOf(terms, numbers, [{}, { group: 'acid' }, { pollutant: 'sulphur-dioxide' }, { pollutant: 'sulphur-dioxide', territory: 'town' }]),
    numbersOf(numbers, circumstances.length).map((values) => ({
      rows: circumstances.map((circumstance, at) => ({ where: { circumstance }, value: values[at] as DecimalText })),
      many: 'highest' as const,
      otherwise: '1' as const,
    })),
    ...(terms.isRising
      ? []
      : [
          tableOf(terms, numbers, [{}, ...bands.map((band) => ({ band }))]),
          tableOf(
            terms,
            numbers,
            pollutants.flatMap((pollutant) => bands.map((band) => ({ pollutant, band }))),
          ),
        ]),
  );

/** Any cases; of several that fit equally well the highest counts. */
const freeTable = (terms: Terms, numbers: Numbers): fc.Arbitrary<Table> =>
  fc
    .tuple(
      fc.array(fc.tuple(terms.isRising ? where() : whereWithBand(), numbers()), { maxLength: 5 }),
      numbers(),
      fc.boolean(),
      dates(terms),
    )
    .map(([rows, general, hasOtherwise, spread]) => ({
      rows: [
        ...rows.flatMap(([one, value]) => spread({ where: one, value }, general)),
        ...(hasOtherwise ? [] : spread({ value: general }, general)),
      ],
      many: 'highest' as const,
      ...(hasOtherwise && { otherwise: general }),
    }));

/** Rows for cases of which one is always closest, and one always fits. */
function tableOf(terms: Terms, numbers: Numbers, cases: readonly Where[]): fc.Arbitrary<Table> {
  return fc.tuple(numbersOf(numbers, cases.length), numbers(), dates(terms)).map(([values, other, spread]) => ({
    rows: cases.flatMap((one, at) =>
      spread({ ...(Object.keys(one).length > 0 && { where: one }), value: values[at] as DecimalText }, other),
    ),
  }));
}

export const numbersOf = (numbers: Numbers, count: number): fc.Arbitrary<readonly DecimalText[]> =>
  fc.array(numbers(), { minLength: count, maxLength: count });

const whereWithBand = (): fc.Arbitrary<Where> =>
  fc
    .tuple(where(), fc.constantFrom<Band | readonly Band[] | undefined>(undefined, ...bands, ['temporary', 'exceedance']))
    .map(([one, band]): Where => (band === undefined ? one : { ...one, band }));

/**
 * How a row lies in time: always, in the year with another number before and after it, or changing at the middle of the
 * year where no period has that day inside it.
 */
function dates({ calendar, isSteady }: Terms): fc.Arbitrary<(row: Row, other: DecimalText) => readonly Row[]> {
  const inYear = { from: '2005', until: '2005' } as const;
  return fc.constantFrom<(row: Row, other: DecimalText) => readonly Row[]>(
    (row) => [row],
    (row) => [row],
    (row, other) => [
      { ...row, ...inYear },
      { ...row, until: '2004-12-31' as DayText, value: other },
      { ...row, from: '2006', value: other },
    ],
    ...(calendar === 'year' || isSteady
      ? []
      : [
          (row: Row, other: DecimalText): readonly Row[] => [
            { ...row, until: '2005-06-30' },
            { ...row, from: '2005-07-01', value: other },
          ],
        ]),
  );
}
