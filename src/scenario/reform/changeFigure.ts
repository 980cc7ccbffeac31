import { decimalOf } from '../../decimal.ts';
import { canonicalJson } from '../../digest.ts';
import { type Exact, exact, exactText } from '../../exact.ts';
import type { Figure, Row, Table, Where } from '../../model/figure.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import { type Ground, lineageOf, meets } from './meets.ts';
import { common, dated, type Span, spanOf, without } from './span.ts';

/** What happens to the rows of a figure. @internal */
export interface FigureChange {
  readonly span: Span;
  /** Absent: every row; what the table means otherwise is left unless `isOtherwise`. */
  readonly where?: Where;
  readonly isOtherwise: boolean;
  readonly ground: Ground;
  /** The row changed, or `undefined` if it ends. */
  readonly change: (row: Row) => Row | undefined;
}

/** A figure with the rows of some cases and days changed, and how many were found. @internal */
export function changeFigure(figure: Figure, asked: FigureChange): { readonly figure: Figure; readonly found: number } {
  const table: Table = typeof figure === 'string' ? { rows: [{ value: figure }] } : figure;
  const met = table.rows.map((row) => ({ row, meeting: meetingOf(row, asked) }));
  const direct = met.flatMap(({ meeting, row }) => (meeting.kind === 'inside' ? [{ where: meeting.inside, span: spanOf(row) }] : []));
  const kept = met.flatMap(({ row, meeting }) => (meeting.kind === 'inside' ? cutUp(row, meeting, asked) : [row]));
  const wider = met.flatMap(({ row, meeting }) => (meeting.kind === 'wider' ? [{ row, where: meeting.narrowed }] : []));
  const beside = besideOf([...closestFirst(wider, asked), ...otherwiseOf(table, asked)], direct, asked);
  const touched = direct.filter(({ span }) => common(span, asked.span)).length + beside.length;
  return { figure: touched === 0 ? figure : { ...table, rows: [...kept, ...beside] }, found: touched };
}

interface Narrowed {
  readonly row: Row;
  readonly where: Where;
}

/** Rows for the cases meant, beside those that speak of more: where a row for the same case is there, or was made of a closer one, no other is put. */
function besideOf(
  wider: readonly Narrowed[],
  direct: readonly { readonly where: Where; readonly span: Span }[],
  asked: FigureChange,
): readonly Row[] {
  const taken = new Map<string, Span[]>();
  const take = (where: Where, span: Span): void => {
    for (const one of single(where)) taken.set(canonicalJson(one), [...(taken.get(canonicalJson(one)) ?? []), span]);
  };
  for (const { where, span } of direct) take(where, span);
  return wider.flatMap(({ row, where }) => {
    const inside = common(spanOf(row), asked.span);
    if (!inside) return [];
    return single(where).flatMap((one) => {
      const others = taken.get(canonicalJson(one)) ?? [];
      const free = others.reduce<readonly Span[]>((left, span) => left.flatMap((part) => without(part, span)), [inside]);
      take(one, inside);
      return free.flatMap((span) => asked.change(dated({ ...row, ...said(one) }, span)) ?? []);
    });
  });
}

/** The rows that say most first, and of territories the nearest. */
function closestFirst(wider: readonly Narrowed[], { ground }: FigureChange): readonly Narrowed[] {
  const depth = ({ territory, keys, ...rest }: Where): number =>
    Object.keys(rest).length * 1000 +
    Object.keys(keys ?? {}).length * 1000 +
    (territory === undefined ? 0 : 100 + lineageOf(territory, ground).length);
  return [...wider].sort((a, b) => depth(b.row.where ?? {}) - depth(a.row.where ?? {}));
}

/** A case for each pollutant and band that a row names. */
function single({ pollutant, band, ...rest }: Where): readonly Where[] {
  const pollutants = pollutant === undefined ? [{}] : [pollutant].flat().map((one) => ({ pollutant: one }));
  const inBands = band === undefined ? [{}] : [band].flat().map((one) => ({ band: one }));
  return pollutants.flatMap((one) => inBands.map((other) => ({ ...one, ...other, ...rest })));
}

function meetingOf(row: Row, { where = {}, ground }: FigureChange): ReturnType<typeof meets> {
  const { base, ...rest } = where;
  // The base of a rate stands beside its cases, not among them.
  if (base !== undefined && row.base !== undefined) return row.base === base ? meets(row.where ?? {}, rest, ground) : { kind: 'none' };
  return meets(row.where ?? {}, where, ground);
}

/** A row that is changed for some days, and what stays of it. */
function cutUp(
  row: Row,
  { inside, rest }: { readonly inside: Where; readonly rest: readonly Where[] },
  asked: FigureChange,
): readonly Row[] {
  const whole = spanOf(row);
  const span = common(whole, asked.span);
  if (!span) return [row];
  const meant = { ...row, ...said(inside) };
  const [before, after] = [
    without(whole, asked.span).filter((one) => one.from < span.from),
    without(whole, asked.span).filter((one) => one.from > span.until),
  ];
  return [
    ...rest.map((where) => ({ ...row, where })),
    ...before.map((one) => dated(meant, one)),
    ...[asked.change(dated(meant, span)) ?? []].flat(),
    ...after.map((one) => dated(meant, one)),
  ];
}

/** What a table means where no row fits, as a row of the cases that are meant. */
function otherwiseOf(
  { otherwise, rows }: Table,
  { where, isOtherwise }: FigureChange,
): readonly { readonly row: Row; readonly where: Where }[] {
  if (otherwise === undefined || (where === undefined && !isOtherwise && rows.length > 0)) return [];
  return [{ row: { value: otherwise }, where: where ?? {} }];
}

const said = (where: Where): Pick<Row, 'where'> => (Object.keys(where).length === 0 ? {} : { where });

/** A figure is a decimal: a fraction that does not end is cut at 60 digits. @internal */
export function decimalText(value: Exact): DecimalText {
  const text = exactText(value);
  return (text.includes('/') ? decimalOf(exact(text)).toFixed() : text) as DecimalText;
}
