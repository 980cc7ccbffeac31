import fc from 'fast-check';
import { type CsvRecord, readTable } from '../../scripts/data/ru-2003.ts';
import type { NormsOf, ReleaseOf } from '../../src/model/facility.ts';
import type { DecimalText, QuantityText } from '../../src/quantity/quantity.ts';
import { amountText, decimalText, massOf, type RawMass, rawMass } from '../arbitraries/numbers.ts';
import type { Load } from './decree344.ts';
import { type Fraction, fraction } from './fraction.ts';

/** Rows that have a rate and a price base. */
const priced = (table: string): readonly CsvRecord[] => readTable(table).filter((row) => row.base_year !== '');

const rows = { stationary: priced('air'), water: priced('water'), waste: priced('waste') } as const;
export type ChargeId = keyof typeof rows;

/** A basin in a subject of the federation, with the economic region of that subject. */
export const places = readTable('basins').flatMap((basin) => {
  const region = readTable('regions').find(({ territory_ids = '' }) => territory_ids.split(' ').includes(basin.territory_id ?? ''));
  return region ? [{ basin, region }] : [];
});

/** One outlet in one quarter, or in two where its norms are per year. Masses are in milligrams. */
export interface Outlet {
  readonly charge: ChargeId;
  readonly row: CsvRecord;
  readonly quarter: number;
  readonly mass: bigint;
  readonly norm: bigint;
  readonly limit: bigint;
  /** Mass of the quarter before it. */
  readonly before: bigint | undefined;
  readonly hasPermit: boolean;
  readonly hasLimit: boolean;
  readonly circumstances: readonly string[];
  /** Thousandths of mg/l; suspended solids need it. */
  readonly background: bigint;
}

/** An outlet in any year of 2005 to 2010. */
export const outlet = (): fc.Arbitrary<(year: number) => Outlet> =>
  fc
    .record({
      charge: fc.constantFrom<ChargeId>('stationary', 'water', 'waste'),
      row: fc.nat(400),
      isSolids: fc.nat(7).map((n) => n === 0),
      quarter: fc.integer({ min: 1, max: 4 }),
      step: fc.integer({ min: 0, max: 12 }),
      mass: rawMass(),
      norm: rawMass(),
      above: rawMass(),
      before: fc.option(rawMass(), { nil: undefined, freq: 2 }),
      hasPermit: fc.nat(9).map((n) => n > 0),
      hasLimit: fc.boolean(),
      circumstances: fc.subarray(['city', 'far-north', 'protected-area', 'baikal', 'disaster-zone', 'own-landfill', 'reused']),
      background: fc.bigInt({ min: 1n, max: 10n ** 6n }),
    })
    .map(({ row, isSolids, step, mass, norm, above, before, ...rest }) => (year) => {
      const own = (raw: RawMass): bigint => massOf(raw, step);
      const { charge, hasLimit } = rest;
      const quarter = before === undefined ? rest.quarter : 2;
      const holding = rows[charge].filter((each) => isHolding(each, year, quarter));
      const solids = charge === 'water' && isSolids ? holding.find((each) => each.pollutant_id === 'suspended-solids') : undefined;
      return {
        ...rest,
        quarter,
        row: solids ?? (holding[row % holding.length] as CsvRecord),
        mass: own(mass),
        norm: own(norm),
        limit: own(norm) + (hasLimit && charge !== 'waste' ? own(above) : 0n),
        before: before && own(before),
      };
    });

function isHolding({ from = '', until = '' }: CsvRecord, year: number, quarter: number): boolean {
  const [first, last] = [quarter * 3 - 2, quarter * 3].map((month) => `${year}-${String(month).padStart(2, '0')}`) as [string, string];
  return (from === '' || from.slice(0, 7) <= first) && (until === '' || until.slice(0, 7) >= last);
}

const tonnes = (milligrams: bigint): Fraction => [milligrams, 10n ** 9n];

/** The loads of an outlet, one for each of its quarters. */
export function loadsOf({ mass, norm, limit, before, hasPermit }: Outlet): readonly Load[] {
  const edges = { norm: tonnes(hasPermit ? norm : 0n), limit: tonnes(hasPermit ? limit : 0n) };
  const last = { mass: tonnes(mass), ...edges, before: tonnes(before ?? 0n) };
  return before === undefined ? [last] : [{ mass: tonnes(before), ...edges, before: tonnes(0n) }, last];
}

/** The releases of an outlet, in the order of its loads. */
export function releasesOf(one: Outlet, name: string, year: number): readonly ReleaseOf<QuantityText, DecimalText>[] {
  const { charge, row, quarter, mass, before, circumstances, background } = one;
  const of = (of: number, amount: bigint) => ({
    id: `${name}-q${of}`,
    charge,
    pollutant: row.pollutant_id as string,
    period: `${year}-Q${of}`,
    amount: amountText(amount, 't'),
    norms: normsOf(one),
    outlet: name,
    receiver: name,
    circumstances,
    readings: { background: `${decimalText(background, 3)} mg/l`, 'allowed-increase': '0.25 mg/l' } as const,
  });
  return before === undefined ? [of(quarter, mass)] : [of(1, before), of(2, mass)];
}

function normsOf({ charge, norm, limit, before, hasPermit, hasLimit }: Outlet): NormsOf<QuantityText> {
  if (!hasPermit) return 'no-permit';
  const per = before === undefined ? '' : '/yr';
  if (charge === 'waste') return { limit: amountText(norm, 't', per) };
  return { permissible: amountText(norm, 't', per), ...(hasLimit && { temporary: amountText(limit, 't', per) }) };
}

/** 1 ÷ (background + allowed increase) for suspended solids; nothing else asks for it. */
export function solidsOf({ row, background }: Outlet): Fraction {
  return row.pollutant_id === 'suspended-solids' ? [1000n, background + 250n] : fraction('1');
}

/** A coefficient, once, whatever the number of grounds for it. */
export function onGround(circumstances: readonly string[], grounds: readonly string[], value: string): Fraction {
  return fraction(circumstances.some((word) => grounds.includes(word)) ? value : '1');
}
