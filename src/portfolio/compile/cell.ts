import { exact } from '../../exact.ts';
import type { Facility, NormsOf, Release } from '../../model/facility.ts';
import { type Quantity, type QuantityText, quantity, quantityOf } from '../../quantity/quantity.ts';
import type { PortfolioRow } from '../row.ts';
import { scaledText } from './decimalDigits.ts';

/** The form of norms that the lines of a cell have in common. */
export type NormsForm = 'none' | 'no-permit' | 'limit' | 'permissible' | 'both';

/** What lines share: all facts of a row but its numbers. A price book has one price for each band of a cell. @internal */
export interface Cell {
  readonly charge: string;
  readonly pollutant: string;
  readonly territory: string;
  readonly receiver: string | undefined;
  readonly class: string | undefined;
  readonly category: string | undefined;
  readonly sector: string | undefined;
  readonly period: string | undefined;
  readonly circumstances: readonly string[] | undefined;
  readonly ruledOut: readonly string[] | undefined;
  readonly readings: PortfolioRow['readings'];
  /** Readings, parsed. */
  readonly read: Release['readings'];
  /** Unit of the amounts, and how many decimals of it are counted. */
  readonly unit: string;
  readonly scale: number;
  readonly norms: NormsForm;
  readonly normUnit: string;
  readonly normScale: number;
  /** Set for a line with numbers that a double cannot hold: a cell of its own. */
  readonly row: PortfolioRow | undefined;
}

/** The numbers of a line, in steps of its cell. @internal */
export interface LineNumbers {
  readonly amount: number;
  /** The permissible norm or the limit; 0 where there is none. */
  readonly permissible: number;
  readonly temporary: number;
}

/** What the owner column stands for. @internal */
export interface Owner {
  readonly facility: string | undefined;
  readonly payer: string | undefined;
  readonly outlet: string | undefined;
}

/** A line as the release of a facility, for the stages of `assess`. @internal */
export function releaseOf(cell: Cell, id: string, amount: Quantity, norms: NormsOf<Quantity> | undefined, outlet?: string): Release {
  const { charge, pollutant, class: hazard, period, receiver, circumstances, ruledOut, read } = cell;
  return {
    id,
    charge,
    pollutant,
    amount,
    ...(hazard !== undefined && { class: hazard }),
    ...(period !== undefined && { period }),
    ...(read && { readings: read }),
    ...(norms && { norms }),
    ...(outlet !== undefined && { outlet }),
    ...(receiver !== undefined && { receiver }),
    ...(circumstances && { circumstances }),
    ...(ruledOut && { ruledOut }),
  };
}

/** Releases as a facility at the place of their cell. @internal */
export function facilityOf({ territory, category, sector }: Cell, releases: readonly Release[], owner?: Owner): Facility {
  return {
    id: owner?.facility ?? 'line',
    ...(owner?.payer !== undefined && { payer: owner.payer }),
    territory,
    ...(category !== undefined && { category }),
    ...(sector !== undefined && { sector }),
    releases,
  };
}

/** The amount of a line. @internal */
export function amountOf({ unit, scale, row }: Cell, steps: number): Quantity {
  return row ? quantity(row.amount) : quantityOf(exact(scaledText(steps, scale)), unit);
}

/** The norms of a line, as the row gave them. @internal */
export function normsOf(cell: Cell, { permissible, temporary }: LineNumbers): NormsOf<Quantity> | undefined {
  if (cell.row) return parsedNorms(cell.row.norms);
  const norm = (steps: number): Quantity => quantityOf(exact(scaledText(steps, cell.normScale)), cell.normUnit);
  switch (cell.norms) {
    case 'none':
      return undefined;
    case 'no-permit':
      return 'no-permit';
    case 'limit':
      return { limit: norm(permissible) };
    case 'permissible':
      return { permissible: norm(permissible) };
    case 'both':
      return { permissible: norm(permissible), temporary: norm(temporary) };
  }
}

function parsedNorms(norms: PortfolioRow['norms']): NormsOf<Quantity> | undefined {
  if (norms === undefined || norms === 'no-permit') return norms;
  if ('limit' in norms) return { limit: quantity(norms.limit) };
  const { permissible, temporary } = norms;
  return { permissible: quantity(permissible), ...(temporary !== undefined && { temporary: quantity(temporary) }) };
}

/** A line as a row again. @internal */
export function rowOf(cell: Cell, numbers: LineNumbers, owner: Owner | undefined): PortfolioRow {
  const { charge, pollutant, territory, receiver, class: hazard, category, sector, period, circumstances, ruledOut, readings } = cell;
  const text = (steps: number, scale: number, unit: string): QuantityText => `${scaledText(steps, scale)} ${unit}` as QuantityText;
  const norm = (steps: number): QuantityText => text(steps, cell.normScale, cell.normUnit);
  const norms = (): NormsOf<QuantityText> | undefined => {
    switch (cell.norms) {
      case 'none':
        return undefined;
      case 'no-permit':
        return 'no-permit';
      case 'limit':
        return { limit: norm(numbers.permissible) };
      case 'permissible':
        return { permissible: norm(numbers.permissible) };
      case 'both':
        return { permissible: norm(numbers.permissible), temporary: norm(numbers.temporary) };
    }
  };
  const stated = cell.row ? cell.row.norms : norms();
  return {
    ...(owner?.facility !== undefined && { facility: owner.facility }),
    ...(owner?.payer !== undefined && { payer: owner.payer }),
    ...(owner?.outlet !== undefined && { outlet: owner.outlet }),
    charge,
    pollutant,
    territory,
    ...(receiver !== undefined && { receiver }),
    ...(hazard !== undefined && { class: hazard }),
    ...(category !== undefined && { category }),
    ...(sector !== undefined && { sector }),
    ...(circumstances && { circumstances }),
    ...(ruledOut && { ruledOut }),
    ...(readings && { readings }),
    ...(period !== undefined && { period }),
    amount: cell.row ? cell.row.amount : text(numbers.amount, cell.scale, cell.unit),
    ...(stated !== undefined && { norms: stated }),
  };
}
