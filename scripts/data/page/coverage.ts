import { type Confidence, confidences } from '../../../src/model/confidence.ts';
import type { Cite, Figure } from '../../../src/model/figure.ts';
import type { Factor } from '../../../src/model/mechanism.ts';
import type { Charge } from '../../../src/model/regime.ts';
import { code, table } from './markdown.ts';
import { factorsOf, isOfBase, type Pack } from './pack.ts';
import { nameOf } from './words.ts';

/** How many figures have which grade: of the rates of each charge, and of each factor. What the base has is left out. */
export function coverageTable(pack: Pack): string {
  const { regime, base } = pack;
  const ofBase = new Set(base && factorsOf(base.regime).map(({ factor }) => factor));
  const counted = [
    ...Object.entries(regime.charges)
      .filter(([id, charge]) => !isOfBase(pack, id, charge) && charge.rates !== base?.regime.charges[id]?.rates)
      .map(([id, charge]) => ({ what: `rates of ${code(id)}`, grades: gradesOf(charge.rates, charge) })),
    ...factorsOf(regime)
      .filter(({ factor }) => !ofBase.has(factor) && factor.kind !== 'combined')
      .map(({ factor, charges }) => ({
        what: `${nameOf(factor)} (${code(factor.id)})`,
        grades: gradesOfFactor(factor, regime.charges[charges[0] ?? ''] as Charge),
      })),
  ];
  const used = confidences.filter((grade) => counted.some(({ grades }) => grades.includes(grade)));
  const count = (grades: readonly Confidence[], grade: Confidence): string => String(grades.filter((one) => one === grade).length);
  const all = counted.flatMap(({ grades }) => grades);
  const rows = counted.map(({ what, grades }) => [what, String(grades.length), ...used.map((grade) => count(grades, grade))]);
  return table(
    ['figures', 'number', ...used],
    [...rows, ['**all**', `**${all.length}**`, ...used.map((grade) => `**${count(all, grade)}**`)]],
  );
}

/** The grade that a figure has with everything inherited. */
export function gradeOf(...cites: readonly (Cite | undefined)[]): Confidence {
  return cites.find((cite) => cite?.confidence !== undefined)?.confidence ?? 'memory';
}

function gradesOf(figure: Figure, ...owners: readonly Cite[]): readonly Confidence[] {
  if (typeof figure === 'string') return [gradeOf(...owners)];
  return figure.rows.map((row) => gradeOf(row, figure, ...owners));
}

function gradesOfFactor(factor: Factor, charge: Charge): readonly Confidence[] {
  if (factor.kind === 'figure') return gradesOf(factor.value, factor, charge);
  return factor.kind === 'privilege' ? gradesOf(factor.depth, factor, charge) : [gradeOf(factor, charge)];
}
