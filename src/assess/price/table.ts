import { type Exact, exact, exactText } from '../../exact.ts';
import type { Cited } from '../../model/assessment.ts';
import type { Cite, Figure, Row, Where } from '../../model/figure.ts';
import type { Charge } from '../../model/regime.ts';
import type { Words } from '../../model/words.ts';
import { type Day, firstDay, lastDay } from '../../period/period.ts';

/** A row with its number read, its dates spelled out and everything inherited. @internal */
export interface ReadRow {
  readonly where?: Where;
  readonly from: Day;
  readonly until: Day;
  readonly value: Exact;
  /** The value, canonical. */
  readonly text: string;
  readonly base?: string;
  readonly cite: Cited;
  readonly doubt?: Words;
}

/** A figure made ready for look-ups: rows by pollutant, and those for all. @internal */
export interface ReadTable {
  readonly byPollutant: ReadonlyMap<string, readonly ReadRow[]>;
  readonly forAll: readonly ReadRow[];
  readonly many?: 'highest';
  readonly otherwise?: ReadRow;
}

/**
 * Reads a figure once for each charge, because a row inherits from its table, its mechanism and its charge.
 * A regime is a value that nobody writes into, so the reading is kept with it.
 *
 * @internal
 */
export function readTable(figure: Figure, owner: Cite, charge: Charge): ReadTable {
  const ofCharge = remembered(tables, charge, () => new Map<object, Map<string, ReadTable>>());
  // One mechanism may hold several constants, so these are told apart by their text.
  const [key, text] = typeof figure === 'string' ? [owner, figure] : [figure, ''];
  return remembered(
    remembered(ofCharge, key, () => new Map<string, ReadTable>()),
    text,
    () => read(figure, owner, charge),
  );
}

const tables = new WeakMap<Charge, Map<object, Map<string, ReadTable>>>();

function remembered<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  let known = map.get(key);
  if (known === undefined) {
    known = make();
    map.set(key, known);
  }
  return known;
}

function read(figure: Figure, owner: Cite, charge: Charge): ReadTable {
  if (typeof figure === 'string') return { byPollutant: new Map(), forAll: [readRow({ value: figure }, [owner, charge])] };
  const byPollutant = new Map<string, ReadRow[]>();
  const forAll: ReadRow[] = [];
  for (const row of figure.rows) {
    const made = readRow(row, [figure, owner, charge]);
    const pollutants = row.where?.pollutant;
    if (pollutants === undefined) forAll.push(made);
    else
      for (const pollutant of typeof pollutants === 'string' ? [pollutants] : pollutants)
        byPollutant.set(pollutant, [...(byPollutant.get(pollutant) ?? []), made]);
  }
  return {
    byPollutant,
    forAll,
    ...(figure.many && { many: figure.many }),
    ...(figure.otherwise !== undefined && { otherwise: readRow({ value: figure.otherwise }, [figure, owner, charge]) }),
  };
}

function readRow(row: Row, owners: readonly Cite[]): ReadRow {
  const value = exact(row.value);
  // A doubt about a whole table goes with each of its rows; one about a factor is told by the factor.
  const doubt = row.doubt ?? (owners.length > 2 ? owners[0]?.doubt : undefined);
  return {
    ...(row.where && { where: row.where }),
    from: firstDay(row.from),
    until: lastDay(row.until),
    value,
    text: exactText(value),
    ...(row.base !== undefined && { base: row.base }),
    cite: cited([row, ...owners]),
    ...(doubt && { doubt }),
  };
}

/** The citation of a figure: each part from the nearest that says it. What nobody grades counts as remembered. @internal */
export function cited(chain: readonly Cite[]): Cited {
  const said = <K extends keyof Cite>(key: K): Cite[K] | undefined => chain.find((cite) => cite[key] !== undefined)?.[key];
  const [from, until, place, choice, source] = [chain[0]?.from, chain[0]?.until, said('place'), said('choice'), said('source')];
  return {
    ...(from !== undefined && { from: firstDay(from) }),
    ...(until !== undefined && { until: lastDay(until) }),
    sources: source === undefined ? [] : source.split(';'),
    ...(place !== undefined && { place }),
    confidence: said('confidence') ?? 'memory',
    ...(choice && { choice }),
  };
}

/** Whether a figure is a choice of a proposal, whatever its grade; a choice that rests on a remembered figure is only remembered. @internal */
export function isChosen({ choice, confidence }: Cited): boolean {
  return choice !== undefined && confidence !== 'memory';
}
