import { type Confidence, confidences } from '../../../src/model/confidence.ts';
import type { Cite } from '../../../src/model/figure.ts';
import type { Regime } from '../../../src/model/regime.ts';
import { coverage, type TableCoverage } from '../../../src/schema/coverage.ts';
import { code, inEnglish, table } from './markdown.ts';
import { factorsOf, type Pack } from './pack.ts';
import { nameOf } from './words.ts';

/** How many figures have which grade: of the rates of each charge, and of each factor. What the base has is left out. */
export function coverageTable(pack: Pack): string {
  const counted = ownTables(pack);
  const used = confidences.filter((grade) => counted.some(({ grades }) => grades[grade] > 0));
  const rows = counted.map((one) => [namedIn(pack.regime, one), String(one.rows), ...used.map((grade) => String(one.grades[grade]))]);
  const sum = (count: (one: TableCoverage) => number): string => `**${counted.reduce((before, one) => before + count(one), 0)}**`;
  return table(
    ['figures', 'number', ...used],
    [...rows, ['**all**', sum((one) => one.rows), ...used.map((grade) => sum((one) => one.grades[grade]))]],
  );
}

/** The years in which a table has weak figures or none, `''` if there are none. */
export function yearsTable(pack: Pack): string {
  const rows = ownTables(pack).flatMap((one) => {
    const spans: { from: number; until: number; readonly key: string; readonly cells: readonly string[] }[] = [];
    for (const { year, figures, weak, missing } of one.years) {
      if (weak + missing === 0) continue;
      const cells = [figures, weak, missing].map(String);
      const last = spans.at(-1);
      if (last && last.key === cells.join() && last.until === year - 1) last.until = year;
      else spans.push({ from: year, until: year, key: cells.join(), cells });
    }
    return spans.map(({ from, until, cells }) => [namedIn(pack.regime, one), from === until ? `${from}` : `${from} to ${until}`, ...cells]);
  });
  return table(['figures', 'year', 'accepted', 'weak', 'none for a part of the year'], rows);
}

/** The grade that a figure has with everything inherited. */
export function gradeOf(...cites: readonly (Cite | undefined)[]): Confidence {
  return cites.find((cite) => cite?.confidence !== undefined)?.confidence ?? 'memory';
}

/** The tables of the regime, each once though several charges share it, without those of the base. */
function ownTables({ regime, base }: Pack): readonly TableCoverage[] {
  const key = ({ charge, figure, title, rows, grades }: TableCoverage): string =>
    JSON.stringify([figure === 'rates' ? charge : '', figure, title, rows, grades]);
  const known = new Set(base ? coverage(base.regime).tables.map(key) : []);
  return coverage(regime).tables.filter((one) => !known.has(key(one)) && known.add(key(one)));
}

function namedIn(regime: Regime, { charge, figure, title }: TableCoverage): string {
  if (figure === 'rates') return `rates of ${code(charge)}`;
  const factor = factorsOf(regime).find((one) => one.factor.id === figure)?.factor;
  const name = (factor && nameOf(factor)) ?? inEnglish(title);
  return name === '' ? code(figure) : `${name} (${code(figure)})`;
}
