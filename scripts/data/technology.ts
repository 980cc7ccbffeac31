// Makes src/technology/tables/rates.ts from the CSV file beside it. `npm run data` runs it;
// test/technology/tables.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { literal, said } from './print/literal.ts';

const root = new URL('../../', import.meta.url);
const columns = ['source', 'process', 'pollutant', 'printed', 'unit', 'averaging', 'value', 'confidence'] as const;

/** A record of the table: column → text. */
export type RateRecord = Readonly<Record<(typeof columns)[number], string>>;

/** The records of the table; other columns than expected are a mistake. */
export function readRates(): readonly RateRecord[] {
  const [header, ...rows] = parse(readFileSync(new URL('src/technology/tables/rates.csv', root))) as string[][];
  if (header?.join() !== columns.join()) throw new Error(`rates.csv has the columns ${header?.join()}.`);
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])) as RateRecord);
}

/** `kg/kkg` and `kg/t Cu` as a unit that the library knows, and what it is of. */
export function unitOf(printed: string): { readonly unit: string; readonly per: string } {
  const [, mass, , per] = /^(kg|g)\/(kkg|t)(?: (.+))?$/.exec(printed) ?? [];
  if (mass === undefined) throw new Error(`Unit ${printed} is not foreseen.`);
  return { unit: `${mass}/t`, per: per ?? 'product' };
}

/** The words of the last columns: a time of averaging belongs to a limit; otherwise the word says what the value is. */
function kindOf(averaging: string): { readonly kind: string; readonly averaging?: string } {
  const periods: Readonly<Record<string, string>> = { daily: 'daily', '30d': '30-day', annual: 'annual' };
  const period = periods[averaging];
  if (period !== undefined) return { kind: 'limit', averaging: period };
  if (!['limit', 'target', 'range'].includes(averaging)) throw new Error(`"${averaging}" is not foreseen.`);
  return { kind: averaging };
}

/** A range stays two bounds. */
function statedValue(value: string, unit: string): object {
  const [lower, upper, more] = value.split('-');
  if (lower === undefined || more !== undefined || ![lower, upper ?? '0'].every((one) => /^\d+(\.\d+)?$/.test(one)))
    throw new Error(`Value ${value} is not foreseen.`);
  return upper === undefined ? { rate: `${lower} ${unit}` } : { lower: `${lower} ${unit}`, upper: `${upper} ${unit}` };
}

/** Every generated file: its path inside the repository → its text. */
export function makeFiles(): ReadonlyMap<string, string> {
  const rows = readRates().map(({ source, process, pollutant, printed, unit: printedUnit, averaging, value, confidence }) => {
    const { unit, per } = unitOf(printedUnit);
    return `  ${literal(said({ source, process, pollutant, printed, per, ...kindOf(averaging), ...statedValue(value, unit), confidence }))},\n`;
  });
  const header = '// Made from rates.csv by scripts/data/technology.ts; do not edit by hand.\n';
  const imports = "import type { ShippedRate } from '../technologicalRates.ts';\n\n";
  const about = '/** Published technological rates, in the order of the CSV. @internal */\n';
  return new Map([
    ['src/technology/tables/rates.ts', `${header}${imports}${about}export const rates: readonly ShippedRate[] = [\n${rows.join('')}];\n`],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of makeFiles()) writeFileSync(new URL(file, root), text);
}
