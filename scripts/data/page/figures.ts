import type { Cite, Figure, Row, Table, Where } from '../../../src/model/figure.ts';
import type { Charge, Regime } from '../../../src/model/regime.ts';
import { gradeOf } from './coverage.ts';
import { code, inEnglish, plain, table } from './markdown.ts';
import { caseWords } from './words.ts';

// A longer table stands on the page as counts, with a link to its CSV file.
const longest = 60;

/** A table of the law: its rows if they are few, otherwise counts; then what holds where no row fits. */
export function figureTable(regime: Regime, figure: Table, { owner, charge, csv }: Owned): readonly string[] {
  const { rows, otherwise, many } = figure;
  const link = csv === undefined ? '' : ` As printed: [${plain(csv.slice(csv.lastIndexOf('/') + 1))}](/tables/${csv}).`;
  return [
    rows.length > longest
      ? `${countsOf(rows)}${link}`
      : table(
          heads,
          rows.map((row) => cells(regime, row, [figure, owner, charge])),
        ),
    ...(rows.length > longest || link === '' ? [] : [link.trim()]),
    ...(many === undefined ? [] : ['Several rows that fit count once: the highest.']),
    ...(otherwise === undefined ? [] : [`Where no row fits: ${code(otherwise)}.`]),
  ];
}

/** What a table belongs to. */
export interface Owned {
  readonly owner: Cite;
  readonly charge: Charge;
  readonly csv?: string | undefined;
}

const heads = ['case', 'value', 'prices of', 'from', 'until', 'grade', 'source', 'remark'];

function cells(regime: Regime, row: Row, owners: readonly Cite[]): readonly string[] {
  // What a factor's rows inherit stands above its table; rates have no place above.
  const [figure, owner] = owners;
  const inherited = figure === owner ? owners : [];
  return [
    caseWords(regime, row.where),
    code(row.value),
    plain(row.base),
    row.from ?? '',
    row.until ?? '',
    gradeOf(row, ...owners),
    citeWords(row, ...inherited),
    [inEnglish(row.note), row.doubt === undefined ? '' : `**Doubt:** ${inEnglish(row.doubt)}`].filter((text) => text !== '').join(' '),
  ];
}

/** Sources and place in the act, with everything inherited. */
export function citeWords(...cites: readonly Cite[]): string {
  const source = cites.find((cite) => cite.source !== undefined)?.source;
  const place = cites.find((cite) => cite.place !== undefined)?.place;
  return [
    source
      ?.split(';')
      .map((id) => code(id))
      .join(' '),
    place && plain(place),
  ]
    .filter((part) => part)
    .join(', ');
}

function countsOf(rows: readonly Row[]): string {
  const pollutants = new Set(rows.flatMap(({ where }) => (where?.pollutant === undefined ? [] : [String(where.pollutant)])));
  const bases = [...new Set(rows.flatMap(({ base }) => base ?? []))].sort();
  const dated = rows.filter(({ from, until }) => from !== undefined || until !== undefined).length;
  return [
    `${rows.length} figures for ${pollutants.size} pollutants`,
    ...bases.map((base) => `${rows.filter((row) => row.base === base).length} in prices of ${base}`),
    ...(dated === 0 ? [] : [`${dated} that begin or end within the time of the regime`]),
  ]
    .join(', ')
    .concat('.');
}

function withoutBand({ band: _, ...rest }: Where = {}): Where {
  return rest;
}

/** Doubts of a figure, each with what it is about. */
export function doubtsOf(regime: Regime, figure: Figure): readonly (readonly [what: string, doubt: string])[] {
  if (typeof figure === 'string') return [];
  const found = figure.rows.flatMap(({ where, doubt }) =>
    doubt === undefined ? [] : [[caseWords(regime, withoutBand(where)), inEnglish(doubt)] as const],
  );
  return [...new Map(found.map((entry) => [entry.join('\n'), entry])).values()];
}
