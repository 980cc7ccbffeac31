import type { Cite, Figure, Table } from '../../../src/model/figure.ts';
import type { Measure, Select } from '../../../src/model/mechanism.ts';
import type { Charge, Regime } from '../../../src/model/regime.ts';
import { figureTable } from './figures.ts';
import { code } from './markdown.ts';

/** The tables by which a charge measures its units and chooses its lines: equivalents, weights, thresholds; each once. */
export function unitTables(regime: Regime, charge: Charge): readonly string[] {
  const named = [
    ...charge.measure.flatMap((measure) => ofMeasure(measure).map((one) => ({ ...one, owner: measure as Cite }))),
    ...(charge.select ?? []).flatMap((select) => ofSelect(select).map((one) => ({ ...one, owner: select as Cite }))),
  ];
  const known = new Set<Table['rows']>();
  return named.flatMap(({ title, figure, owner }) => {
    if (figure === undefined || typeof figure === 'string' || known.has(figure.rows)) return [];
    known.add(figure.rows);
    return [`**${title}**`, ...figureTable(regime, figure, { owner: figure, charge: { ...charge, ...owner } as Charge })];
  });
}

interface Named {
  readonly title: string;
  readonly figure: Figure | undefined;
}

function ofMeasure(measure: Measure): readonly Named[] {
  switch (measure.kind) {
    case 'amount':
    case 'balance':
      return [];
    case 'equivalents':
      return [
        { title: `${code(measure.of)} that make one ${measure.unit}`, figure: measure.per },
        { title: `What one ${code(measure.of)} makes, in ${measure.unit}`, figure: measure.times },
      ];
    case 'declared-load':
      return [
        { title: `Load that makes one ${measure.unit}`, figure: measure.per },
        { title: `Values that are free, in ${measure.free?.concentrationUnit}`, figure: measure.free?.concentration },
        { title: 'Loads that are free', figure: measure.free?.load },
      ];
    case 'excess-multiple':
    case 'classes':
      return [{ title: `${code(measure.of)} that make one ${measure.unit}`, figure: measure.per }];
    case 'half-peak':
      return [{ title: `What one ${code(measure.of)} makes, in ${measure.unit}`, figure: measure.times }];
  }
}

function ofSelect(select: Select): readonly Named[] {
  switch (select.kind) {
    case 'top-n':
      return [{ title: 'Number of lines that count', figure: select.n }];
    case 'threshold':
      return [{ title: 'Thresholds of a year, in units of the charge', figure: select.below.at }];
    case 'exclusive':
      return [];
  }
}
