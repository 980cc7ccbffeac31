import { pricingOf } from '../../src/assess/price/pricing.ts';
import type { Claim } from '../../src/assess/scope/claim.ts';
import { readingText } from '../../src/assess/scope/readingsOf.ts';
import { readsOf } from '../../src/assess/scope/reads.ts';
import { scope } from '../../src/assess/scope/scope.ts';
import { type Exact, exact, exactText, multiplyExact } from '../../src/exact.ts';
import type { Assessment, Line } from '../../src/model/assessment.ts';
import type { Facility, Release } from '../../src/model/facility.ts';
import type { Facts, PriceBook } from '../../src/model/priceBook.ts';
import { exactIn, type Quantity } from '../../src/quantity/quantity.ts';
import { dialects } from '../../src/sql/dialect/dialectOf.ts';
import type { SqlProgram } from '../../src/sql/index.ts';
import { keyColumns } from '../../src/sql/keyColumns.ts';

/** The value of a column: a text, a mass in steps, a flag, or nothing. */
export type Cell = string | bigint | boolean | null;
export type RegisterRow = Readonly<Record<string, Cell>>;

/** The releases of a facility as rows of the register that a program creates. */
export function registerRows(book: PriceBook, facility: Facility, assessed: Assessment, decimals = 6): readonly RegisterRow[] {
  const { claims } = scope(pricingOf(book, undefined), facility);
  const cases = claims.map(factsOf);
  const keys = keyColumns([...book.rows, ...book.missing].map(({ facts }) => facts));
  return claims.map(({ release }, at) => {
    const line = assessed.lines.find((one) => one.release === release.id) as Line;
    const facts = cases[at] as Facts;
    return {
      id: release.id,
      ...Object.fromEntries(keys.map(({ name, of }) => [name, of(facts)])),
      unit: line.unit,
      ...massesOf(release, line, decimals),
    };
  });
}

function factsOf({ situation }: Claim): Facts {
  const { chargeId, pollutant, period, place, circumstances, category, sector, class: hazard, readings = {}, bat } = situation;
  return {
    charge: chargeId,
    pollutant,
    period: period.text,
    territory: place.lineage[0] ?? '',
    circumstances,
    ...(hazard !== undefined && { class: hazard }),
    ...(place.receiver && { receiver: place.receiver.id }),
    ...(category !== undefined && { category }),
    ...(sector !== undefined && { sector }),
    ...(bat && { bat: bat.map(({ coverage, since }) => ({ coverage: exactText(coverage), since })) }),
    readings: Object.fromEntries(
      readsOf(situation.charge).readings.flatMap((id) => (readings[id] ? [[id, readingText(readings[id])]] : [])),
    ),
  };
}

/** A mass that the steps of a register cannot write. */
export class NotWhole extends Error {}

/** A mass in steps of 10^-decimals. */
const steps = (value: Exact, decimals: number): bigint => {
  const { digits, scale, divisor } = multiplyExact(value, exact(10n ** BigInt(decimals)));
  const ten = 10n ** BigInt(scale) * divisor;
  if (digits % ten !== 0n) throw new NotWhole('a mass that is no whole number of steps');
  return digits / ten;
};

function massesOf({ amount, norms }: Release, { unit, edges }: Line, decimals: number): RegisterRow {
  const mass = (value: Quantity | undefined, band: 'permissible' | 'temporary' = 'permissible'): bigint | null => {
    if (!value) return null;
    // A norm per year: what of it falls to the period is the edge that `assess` tells.
    const ofPeriod = exactIn(value, unit) ?? exact(edges?.[band] ?? edges?.permissible ?? '0');
    return steps(ofPeriod, decimals);
  };
  const of = (name: string): string => `${name}_e${decimals}`;
  const given = typeof norms === 'object' ? norms : undefined;
  const pair = given && 'permissible' in given ? given : undefined;
  const single = given && 'limit' in given ? given : undefined;
  return {
    [of('amount')]: mass(amount),
    [of('permissible')]: mass(pair?.permissible),
    [of('temporary')]: mass(pair?.temporary, 'temporary'),
    [of('limit')]: mass(single?.limit),
    [of('technological')]: edges?.technological === undefined ? null : steps(exact(edges.technological), decimals),
    no_permit: norms === 'no-permit',
  };
}

/** The statement that puts rows into a register. */
export function insertInto(table: string, { dialect, columns }: SqlProgram, rows: readonly RegisterRow[]): string {
  const { literal, flag, identifier } = dialects[dialect];
  const cell = (value: Cell | undefined): string =>
    value === null || value === undefined
      ? 'NULL'
      : typeof value === 'string'
        ? literal(value)
        : typeof value === 'boolean'
          ? flag(value)
          : String(value);
  const names = columns.map(({ name }) => name);
  const values = rows.map((row) => `(${names.map((name) => cell(row[name])).join(', ')})`);
  return `INSERT INTO ${identifier(table)} (${names.map(identifier).join(', ')}) VALUES ${values.join(', ')}`;
}
