import { compareExact } from '../../exact.ts';
import type { Reading } from '../../model/facility.ts';
import { isDay, tryPeriod } from '../../period/period.ts';
import type { Problem } from '../../problems/problem.ts';
import { problem } from '../../problems/problem.ts';
import { exactIn, type Quantity, tryQuantity } from '../../quantity/quantity.ts';
import type { PortfolioRow } from '../row.ts';
import type { Cell, LineNumbers, NormsForm } from './cell.ts';
import { commonScale, type Digits, decimalDigits, scaled } from './decimalDigits.ts';

/** A row read: its numbers, and how they are written. @internal */
export interface ReadRow {
  readonly numbers: LineNumbers;
  readonly unit: string;
  readonly scale: number;
  readonly norms: NormsForm;
  readonly normUnit: string;
  readonly normScale: number;
  /** Whether a number does not fit into a double. */
  readonly isWide: boolean;
}

/** The numbers of a row, or everything that is wrong with them. @internal */
export function readNumbers(row: PortfolioRow): ReadRow | readonly Problem[] {
  const problems: Problem[] = [];
  const amount = readQuantity(row.amount, 'amount', [], problems);
  const { norms } = row;
  const form = formOf(norms, problems);
  const lower = form === undefined ? undefined : normText(norms, 'lower');
  const upper = form === 'both' ? normText(norms, 'upper') : undefined;
  const permissible =
    lower === undefined ? undefined : readQuantity(lower, form === 'limit' ? 'limit' : 'permissible', ['norms'], problems);
  const temporary = upper === undefined ? undefined : readQuantity(upper, 'temporary', ['norms'], problems);
  if (problems.length > 0 || !amount || !form) return problems;
  const normUnit = permissible?.unit ?? '';
  if (permissible && temporary) {
    const order = compareNorms(permissible, temporary, lower as string, upper as string);
    if (order) return [order];
  }
  const scale = amount.digits ? commonScale([amount.digits]) : undefined;
  const stated = [permissible, temporary].filter((one) => one !== undefined);
  const isAlike = stated.every(({ unit, digits }) => digits && unit === normUnit);
  const normScale = stated.length === 0 ? 0 : isAlike ? commonScale(stated.map(({ digits }) => digits as Digits)) : undefined;
  const isWide = scale === undefined || normScale === undefined;
  const inSteps = (one: Written | undefined, at: number): number => (one?.digits ? scaled(one.digits, at) : 0);
  return {
    numbers: isWide
      ? { amount: 0, permissible: 0, temporary: 0 }
      : { amount: inSteps(amount, scale), permissible: inSteps(permissible, normScale), temporary: inSteps(temporary, normScale) },
    unit: amount.unit,
    scale: scale ?? 0,
    norms: form,
    normUnit,
    normScale: normScale ?? 0,
    isWide,
  };
}

interface Written {
  /** Absent where a double does not hold them. */
  readonly digits: Digits | undefined;
  readonly unit: string;
}

const units = new Map<string, string>();

/** A quantity as digits and a unit; through the reader of quantities wherever anything is unusual. */
function readQuantity(text: unknown, field: string, path: readonly string[], problems: Problem[]): Written | undefined {
  if (typeof text !== 'string') {
    problems.push(
      problem(
        text === undefined ? 'input/missing' : 'input/type',
        [...path, field],
        `A quantity is a text with its unit, such as '4658.75 t'.`,
      ),
    );
    return undefined;
  }
  const space = text.indexOf(' ');
  const digits = space < 0 ? undefined : decimalDigits(text, space);
  const written = text.slice(space + 1);
  const known = digits && units.get(written);
  if (known !== undefined) return { digits, unit: known };
  const read = tryQuantity(text, [...path, field]);
  if (!read.ok) {
    problems.push(...read.problems);
    return undefined;
  }
  if (units.size < 1000) units.set(written, read.value.unit);
  return { digits, unit: read.value.unit };
}

function formOf(norms: PortfolioRow['norms'], problems: Problem[]): NormsForm | undefined {
  if (norms === undefined) return 'none';
  if (norms === 'no-permit') return 'no-permit';
  if (typeof norms === 'object' && norms !== null && 'limit' in norms) return 'limit';
  if (typeof norms === 'object' && norms !== null && 'permissible' in norms) return norms.temporary === undefined ? 'permissible' : 'both';
  problems.push(problem('norm/wrong-form', ['norms'], "Norms are { permissible, temporary? }, { limit } or 'no-permit'."));
  return undefined;
}

function normText(norms: PortfolioRow['norms'], which: 'lower' | 'upper'): unknown {
  if (norms === undefined || norms === 'no-permit') return undefined;
  if ('limit' in norms) return norms.limit;
  return which === 'lower' ? norms.permissible : norms.temporary;
}

function compareNorms(lower: Written, upper: Written, lowerText: string, upperText: string): Problem | undefined {
  const below = problem('norm/limit-below-norm', ['norms', 'temporary'], 'The temporary limit lies below the permissible norm.');
  if (lower.digits && upper.digits && lower.unit === upper.unit) {
    const scale = commonScale([lower.digits, upper.digits]);
    if (scale !== undefined) return scaled(upper.digits, scale) < scaled(lower.digits, scale) ? below : undefined;
  }
  const [least, most] = [lowerText, upperText].map((text) => tryQuantity(text, [])) as [
    ReturnType<typeof tryQuantity>,
    ReturnType<typeof tryQuantity>,
  ];
  const a = least.ok ? exactIn(least.value, lower.unit) : undefined;
  const b = most.ok ? exactIn(most.value, lower.unit) : undefined;
  if (!a || !b) {
    return problem(
      'norm/wrong-form',
      ['norms', 'temporary'],
      `One norm is in ${lower.unit}, the other in ${upper.unit}.`,
      'Give both per year (t/yr), or both for the period (t).',
    );
  }
  return compareExact(b, a) < 0 ? below : undefined;
}

/** The facts of a row as a new cell, or everything that is wrong with them. @internal */
export function readCell(row: PortfolioRow, read: ReadRow): Cell | readonly Problem[] {
  const problems: Problem[] = [];
  for (const field of ['charge', 'pollutant', 'territory'] as const) {
    if (typeof row[field] !== 'string' || row[field] === '')
      problems.push(problem(row[field] === undefined ? 'input/missing' : 'input/type', [field], `A row names its ${field}.`));
  }
  for (const field of ['receiver', 'class', 'category', 'sector', 'period'] as const) {
    if (row[field] !== undefined && typeof row[field] !== 'string') problems.push(problem('input/type', [field], 'A text is expected.'));
  }
  for (const field of ['circumstances', 'ruledOut'] as const) {
    const words: unknown = row[field];
    if (words !== undefined && !(Array.isArray(words) && words.every((word) => typeof word === 'string')))
      problems.push(problem('input/type', [field], 'A list of words is expected.'));
  }
  if (problems.length > 0) return problems;
  const both = row.circumstances?.find((word) => row.ruledOut?.includes(word));
  if (both !== undefined)
    problems.push(problem('release/contradictory-circumstance', ['circumstances'], `"${both}" is both stated and ruled out.`));
  if (row.period !== undefined) {
    const period = tryPeriod(row.period, ['period']);
    if (!period.ok) problems.push(...period.problems);
  }
  const readings = readReadings(row.readings, problems);
  if (problems.length > 0) return problems;
  const { charge, pollutant, territory, receiver, class: hazard, category, sector, period, circumstances, ruledOut } = row;
  const { unit, scale, norms, normUnit, normScale, isWide } = read;
  return {
    charge,
    pollutant,
    territory,
    receiver,
    class: hazard,
    category,
    sector,
    period,
    circumstances: circumstances && circumstances.length > 0 ? [...circumstances] : undefined,
    ruledOut: ruledOut && ruledOut.length > 0 ? [...ruledOut] : undefined,
    readings: row.readings,
    read: readings,
    unit,
    scale,
    norms,
    normUnit,
    normScale,
    row: isWide ? row : undefined,
  };
}

/** Readings, parsed. @internal */
export function readReadings(readings: PortfolioRow['readings'], problems: Problem[]): Cell['read'] {
  if (readings === undefined) return undefined;
  if (typeof readings !== 'object' || readings === null || Array.isArray(readings)) {
    problems.push(problem('input/type', ['readings'], 'Readings are an object of quantities.'));
    return undefined;
  }
  const read: [string, Reading][] = [];
  for (const [id, reading] of Object.entries(readings)) {
    if (typeof reading === 'string') {
      const value = tryQuantity(reading, ['readings', id]);
      if (value.ok) read.push([id, value.value]);
      else problems.push(...value.problems);
    } else if (Array.isArray(reading)) {
      const checks = (reading as readonly { readonly on: string; readonly value: string }[]).map(({ on, value }, at) => ({
        on,
        value: tryQuantity(String(value), ['readings', id, at, 'value']),
      }));
      problems.push(...checks.flatMap(({ value }) => (value.ok ? [] : value.problems)));
      for (const [at, { on }] of checks.entries()) {
        if (!isDay(String(on)))
          problems.push(problem('period/malformed', ['readings', id, at, 'on'], `${String(on).slice(0, 40)} is no day.`));
      }
      read.push([id, checks.flatMap(({ on, value }) => (value.ok ? [{ on, value: value.value as Quantity }] : []))]);
    } else problems.push(problem('input/type', ['readings', id], 'A reading is a quantity, or checks with their days.'));
  }
  return Object.fromEntries(read);
}
