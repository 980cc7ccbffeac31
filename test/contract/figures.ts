import { type ReadRow, readTable } from '../../src/assess/price/table.ts';
import { figuresOfMeasure } from '../../src/assess/scope/wheres.ts';
import type { Cite, Figure, Row } from '../../src/model/figure.ts';
import type { Factor, Select } from '../../src/model/mechanism.ts';
import type { Charge, Regime } from '../../src/model/regime.ts';

/** A number of a regime, with everything that it inherits. */
export interface LawFigure {
  readonly charge: string;
  /** `rates`, a measure, a selection, a factor or a step of the settlement. */
  readonly of: string;
  readonly row: Row;
  readonly read: ReadRow;
}

/** Every number that a regime can apply. */
export function figuresOf(regime: Regime): readonly LawFigure[] {
  return Object.entries(regime.charges).flatMap(([id, charge]) => [
    ...rowsOf(id, 'rates', charge.rates, charge.rates, charge),
    ...charge.measure.flatMap((measure) =>
      figuresOfMeasure(measure).flatMap((figure) => rowsOf(id, measure.kind, figure, measure, charge)),
    ),
    ...(charge.select ?? []).flatMap((select) => ofSelect(id, select, charge)),
    ...charge.factors.flatMap((factor) => ofFactor(id, factor, charge)),
    ...[...(charge.settle ?? []), ...(regime.settle ?? [])].flatMap((step) =>
      step.kind === 'credit'
        ? rowsOf(id, step.kind, step.share, step, charge)
        : step.kind === 'exempt'
          ? rowsOf(id, step.kind, step.below.at, step, charge)
          : step.kind === 'relief'
            ? [...rowsOf(id, step.kind, step.share, step, charge), ...rowsOf(id, step.kind, step.above, step, charge)]
            : step.kind === 'round' && typeof step.to !== 'string'
              ? rowsOf(id, step.kind, step.to, step, charge)
              : [],
    ),
  ]);
}

/** All factors of a charge, parts of combined ones too. */
export function factorsOf(charge: Charge): readonly Factor[] {
  const withParts = (factor: Factor): readonly Factor[] =>
    factor.kind === 'combined' ? [factor, ...factor.of.flatMap(withParts)] : [factor];
  return charge.factors.flatMap(withParts);
}

function ofSelect(id: string, select: Select, charge: Charge): readonly LawFigure[] {
  switch (select.kind) {
    case 'top-n':
      return rowsOf(id, select.kind, select.n, select, charge);
    case 'threshold':
      return rowsOf(id, select.kind, select.below.at, select, charge);
    case 'exclusive':
      return [];
  }
}

function ofFactor(id: string, factor: Factor, charge: Charge): readonly LawFigure[] {
  switch (factor.kind) {
    case 'figure':
      return rowsOf(id, factor.id, factor.value, factor, charge);
    case 'privilege':
      return rowsOf(id, factor.id, factor.depth, factor, charge);
    case 'combined':
      return factor.of.flatMap((part) => ofFactor(id, part, charge));
    // A formula of the law: its numbers stand in the mechanism, cited as one.
    default:
      return rowsOf(id, factor.id, '1', factor, charge);
  }
}

function rowsOf(charge: string, of: string, figure: Figure, owner: Cite, inside: Charge): readonly LawFigure[] {
  const rows: readonly Row[] =
    typeof figure === 'string'
      ? [{ value: figure }]
      : [...figure.rows, ...(figure.otherwise === undefined ? [] : [{ value: figure.otherwise }])];
  return rows.map((row) => ({ charge, of, row, read: readOne(row, figure, owner, inside) }));
}

/** One row, read as the look-up reads it. */
function readOne(row: Row, figure: Figure, owner: Cite, charge: Charge): ReadRow {
  const { where: _, ...alone } = row;
  const table = typeof figure === 'string' ? figure : { ...figure, rows: [alone] };
  const [read] = readTable(table, { ...owner }, charge).forAll;
  if (!read) throw new Error('a row without a reading');
  return read;
}
