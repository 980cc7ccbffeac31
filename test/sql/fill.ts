import { pricingOf } from '../../src/assess/price/pricing.ts';
import type { Claim } from '../../src/assess/scope/claim.ts';
import { readingText } from '../../src/assess/scope/readingsOf.ts';
import { scope } from '../../src/assess/scope/scope.ts';
import { type Exact, exact, multiplyExact } from '../../src/exact.ts';
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
export function registerRows(book: PriceBook, facility: Facility, assessed: Assessment): readonly RegisterRow[] {
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
      ...massesOf(release, line),
    };
  });
}

function factsOf({ release, situation }: Claim): Facts {
  const { chargeId, pollutant, period, place, circumstances, category, sector, class: hazard, readings = {} } = situation;
  return {
    charge: chargeId,
    pollutant,
    period: period.text,
    territory: place.lineage[0] ?? '',
    circumstances,
    ...(hazard !== undefined && { class: hazard }),
    ...(release.receiver !== undefined && { receiver: release.receiver }),
    ...(category !== undefined && { category }),
    ...(sector !== undefined && { sector }),
    readings: Object.fromEntries(Object.entries(readings).map(([id, one]) => [id, readingText(one)])),
  };
}

const steps = (value: Exact): bigint => {
  const { digits, scale, divisor } = multiplyExact(value, exact('1000000'));
  const ten = 10n ** BigInt(scale) * divisor;
  if (digits % ten !== 0n) throw new Error('a mass that is no whole number of steps');
  return digits / ten;
};

function massesOf({ amount, norms }: Release, { unit, edges }: Line): RegisterRow {
  const mass = (value: Quantity | undefined): bigint | null => (value ? steps(exactIn(value, unit) as Exact) : null);
  const given = typeof norms === 'object' ? norms : undefined;
  const pair = given && 'permissible' in given ? given : undefined;
  const single = given && 'limit' in given ? given : undefined;
  return {
    amount_e6: mass(amount),
    permissible_e6: mass(pair?.permissible),
    temporary_e6: mass(pair?.temporary),
    limit_e6: mass(single?.limit),
    technological_e6: edges?.technological === undefined ? null : steps(exact(edges.technological)),
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
