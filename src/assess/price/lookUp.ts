import { compareExact, exactText } from '../../exact.ts';
import { type Confidence, isAtLeast } from '../../model/confidence.ts';
import { type Day, dayAfter } from '../../period/period.ts';
import { problem } from '../../problems/problem.ts';
import { type Found, found, mistaken, noData } from '../found.ts';
import { fits, isCloser } from '../scope/fits.ts';
import type { Asked, Situation } from '../scope/situation.ts';
import { joinRows } from './joinRows.ts';
import { isChosen, type ReadRow, type ReadTable } from './table.ts';

/** What every figure of every law is looked up with. @internal */
export interface Question {
  /** Names the figure in problems: `the rate`, `factor region`. */
  readonly name: string;
  readonly situation: Situation;
  readonly asked: Asked;
  readonly minimum: Confidence;
}

/**
 * The one look-up: the row that fits, holds for the whole period and says more than every other that fits.
 * A row that begins or ends inside the period, two rows of which neither is closer, no row, or a row weaker than the
 * caller accepts: a problem each.
 *
 * @internal
 */
export function lookUp(table: ReadTable, question: Question): Found<ReadRow> {
  const { situation, asked, minimum } = question;
  const { from, until } = situation.period;
  const fitting: ReadRow[] = [];
  let isWhole = true;
  for (const rows of [table.byPollutant.get(situation.pollutant), table.forAll]) {
    if (!rows) continue;
    for (const row of rows) {
      if (row.from > until || row.until < from || !fits(row.where, situation, asked)) continue;
      fitting.push(row);
      if (row.from > from || row.until < until) isWhole = false;
    }
  }
  const chosen = isWhole ? choose(table, fitting, question) : throughout(table, fitting, question);
  if (chosen.ok && !isChosen(chosen.value.cite) && !isAtLeast(chosen.value.cite.confidence, minimum)) return weak(question, chosen.value);
  return chosen;
}

/** What holds on every day of the period, where some rows that fit begin or end inside it: one row, or several of the same number. */
function throughout(table: ReadTable, fitting: readonly ReadRow[], question: Question): Found<ReadRow> {
  const { from, until } = question.situation.period;
  const inside = [...fitting.map((row) => row.from), ...fitting.map((row) => dayAfter(row.until))].filter(
    (day) => day > from && day <= until,
  );
  const on = (day: Day): Found<ReadRow> =>
    choose(
      table,
      fitting.filter((row) => row.from <= day && row.until >= day),
      question,
    );
  const days = [...new Set(inside)].sort();
  const first = on(from);
  if (!first.ok) return days.every((day) => !on(day).ok) ? first : changes(question, days);
  const rows: [ReadRow, ...ReadRow[]] = [first.value];
  for (const day of days) {
    const later = on(day);
    if (!later.ok) return changes(question, days);
    if (later.value !== rows.at(-1)) rows.push(later.value);
  }
  const row = joinRows(rows);
  return row ? found(row) : changes(question, days);
}

function choose(table: ReadTable, rows: readonly ReadRow[], question: Question): Found<ReadRow> {
  const [first, second] = rows;
  if (!first) return table.otherwise ? found(table.otherwise) : missing(table, question);
  if (!second) return found(first);
  const { situation } = question;
  const closest = rows.filter((row) => !rows.some((other) => isCloser(other.where, row.where, situation)));
  const [one, ...more] = closest;
  if (one && more.length === 0) return found(one);
  if (one && table.many === 'highest')
    return found(more.reduce((best, row) => (compareExact(row.value, best.value) > 0 ? row : best), one));
  return mistaken(
    problem(
      'regime/ambiguous',
      [],
      `${closest.length} rows of ${question.name} fit ${inWords(question)} equally well: ${closest.map(({ value }) => exactText(value)).join(', ')}.`,
      'A mistake of the regime: one of the rows must say more, or end earlier.',
    ),
  );
}

function missing(table: ReadTable, question: Question): Found<never> {
  const { situation } = question;
  const code = question.name === 'the rate' ? 'release/unpriced' : 'data/missing-figure';
  return noData(
    problem(
      code,
      [question.name === 'the rate' ? 'pollutant' : 'amount'],
      `No row of ${question.name} fits ${inWords(question)}.`,
      whatIsThere(table, situation),
    ),
  );
}

// A table by place is missed where the release does not name its receiver, so the keys that would do are the best hint.
function whatIsThere(table: ReadTable, { pollutant, period, place }: Situation): string | undefined {
  const others = table.byPollutant.get(pollutant) ?? [];
  if (others.length > 0)
    return `Known for ${pollutant}: ${others
      .map(
        (row) =>
          `${exactText(row.value)} (${row.from > period.until ? `from ${row.from}` : row.until < period.from ? `until ${row.until}` : 'elsewhere'})`,
      )
      .slice(0, 4)
      .join(', ')}.`;
  const wanted = new Set(
    table.forAll.flatMap(({ where }) =>
      Object.entries(where?.keys ?? {})
        .filter(([key]) => place.keys[key] === undefined && (where?.territory === undefined || place.lineage.includes(where.territory)))
        .map(([key, value]) => `${key} ${value}`),
    ),
  );
  return wanted.size > 0
    ? `The territory or the receiver must say one of: ${[...wanted].slice(0, 20).join(', ')}.`
    : 'The pack lists in missing.csv what it does not have; a figure of your own goes into a copy of the table, as an assumption.';
}

function changes(question: Question, days: readonly Day[]): Found<never> {
  return mistaken(
    problem(
      'period/figure-changes',
      ['period'],
      `${question.name} changes within ${question.situation.period.text} for ${question.situation.pollutant}.`,
      `Split the release at ${days.join(', ')}: each is the first day of a new period.`,
    ),
  );
}

function weak({ name, situation, minimum }: Question, { value, cite }: ReadRow): Found<never> {
  return noData(
    problem(
      'data/weak-figure',
      ['period'],
      `${name} is ${exactText(value)} in ${situation.period.text}, known only as "${cite.confidence}", weaker than "${minimum}".`,
      `Pass minimumConfidence: '${cite.confidence}' to accept it; the result will say so.`,
    ),
  );
}

function inWords({ situation, asked }: Question): string {
  const { pollutant, place, period, circumstances } = situation;
  const parts = [pollutant, asked.band, place.lineage[0], period.text, asked.base && `prices of ${asked.base}`, ...circumstances];
  return parts.filter((part) => part !== undefined).join(', ');
}
