// Makes src/regimes/cz-2013/tables/air.ts from source.json beside it. `npm run data` runs it;
// test/regimes/cz-2013/pack.test.ts fails when what is checked in differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gradeOf } from './print/grade.ts';
import { literal } from './print/literal.ts';

const tables = new URL('../../src/regimes/cz-2013/tables/', import.meta.url);

interface Printed {
  readonly confidence: Readonly<Record<string, string>>;
  readonly media: readonly {
    readonly medium: string;
    readonly rates: readonly {
      readonly code: string;
      readonly source_id: string;
      readonly series: readonly { readonly from: string; readonly to: string | null; readonly value: string }[];
    }[];
  }[];
}

/** Codes of the act → ids of the vocabulary. */
const pollutants: Readonly<Record<string, string>> = {
  TZL: 'total-particulate-matter',
  SO2: 'sulphur-dioxide',
  NOx: 'nitrogen-oxides',
  VOC: 'volatile-organic-compounds',
};

/** The generated module. */
export function airModule(): string {
  const printed = JSON.parse(readFileSync(new URL('source.json', tables), 'utf8')) as Printed;
  const grade = gradeOf(printed.confidence['air rates and coefficients']);
  const rows = printed.media[0]?.rates.flatMap(({ code, source_id: source, series }) =>
    series.map(({ from, to, value }) => ({
      where: { pollutant: pollutants[code] ?? code },
      value,
      from,
      ...(to !== null && { until: to }),
      source,
      place: `annex 9, ${code}`,
      confidence: grade,
    })),
  );
  if (!rows) throw new Error('source.json has lost its air rates');
  return `// Made from source.json by scripts/data/cz-2013.ts; do not edit by hand.
import type { Row } from '../../../model/figure.ts';

/** Rates of annex 9, koruny per tonne. @internal */
export const air: readonly Row[] = [
${rows.map((row) => `  ${literal(row)},\n`).join('')}];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('air.ts', tables), airModule());
