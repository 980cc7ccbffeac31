import type { Medium } from '../../model/figure.ts';
import { tryPeriod } from '../../period/period.ts';
import { failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { problem } from '../../problems/problem.ts';
import type { CsvOptions, Resolve } from './csvOptions.ts';
import { csvPeriod } from './csvPeriod.ts';
import { csvUnit } from './csvUnit.ts';

/** Makes something of the word of a cell; its problems have no path yet. @internal */
export type Read<T> = (word: string) => Outcome<T>;

/** How the words of each column are read, what was read once remembered. @internal */
export interface CsvWords {
  readonly charge: Read<string>;
  readonly territory: Read<string>;
  readonly receiver: Read<string>;
  readonly circumstances: Read<readonly string[]>;
  readonly medium: Read<Medium>;
  readonly period: Read<string>;
  readonly unit: Read<string>;
  readonly pollutant: (medium: Medium | undefined) => Read<string>;
}

/** @internal */
export function csvWords({ resolve = {} }: CsvOptions): CsvWords {
  const inMedia = new Map<Medium | undefined, Read<string>>();
  return {
    charge: remembered(resolved(resolve.charge)),
    territory: remembered(resolved(resolve.territory)),
    receiver: remembered(resolved(resolve.receiver)),
    circumstances: remembered(eachOf(resolved(resolve.circumstances))),
    medium: remembered(mediumOf),
    period: remembered(periodOf),
    unit: remembered(unitOf),
    pollutant: (medium) => {
      const known = inMedia.get(medium) ?? remembered(resolved(resolve.pollutant, medium));
      inMedia.set(medium, known);
      return known;
    },
  };
}

/** A text of its own: a slice of a file holds the whole piece of the file in memory as long as it lives. @internal */
export function ownText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** A register of millions of lines has few words in a column. */
function remembered<T>(read: Read<T>): Read<T> {
  const known = new Map<string, Outcome<T>>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    if (known.size >= 20_000) known.clear();
    const own = ownText(word);
    const made = read(own);
    known.set(own, made);
    return made;
  };
}

function resolved(resolve: Resolve | undefined, medium?: Medium): Read<string> {
  return resolve ? (word) => resolve(word, { path: [], ...(medium !== undefined && { medium }) }) : succeed;
}

/** Several words in one cell, separated by commas, bars or semicolons. */
function eachOf(read: Read<string>): Read<readonly string[]> {
  return (cell) => {
    const words = cell
      .split(/[,|;]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const all = words.map(read);
    const problems = all.flatMap((one) => (one.ok ? [] : one.problems));
    return problems.length > 0 ? failed(problems) : succeed(all.flatMap((one) => (one.ok ? [one.value] : [])));
  };
}

const media = new Map<string, Medium>([
  ['air', 'air'],
  ['воздух', 'air'],
  ['атмосферный воздух', 'air'],
  ['атмосфера', 'air'],
  ['water', 'water'],
  ['вода', 'water'],
  ['водный объект', 'water'],
  ['водные объекты', 'water'],
  ['waste', 'waste'],
  ['отходы', 'waste'],
  ['noise', 'noise'],
  ['шум', 'noise'],
]);

function mediumOf(word: string): Outcome<Medium> {
  const found = media.get(word.toLowerCase());
  return found
    ? succeed(found)
    : failed([problem('input/type', [], `${JSON.stringify(word)} is no medium.`, 'Write air, water, waste or noise.')]);
}

function periodOf(word: string): Outcome<string> {
  const text = csvPeriod(word);
  const read = tryPeriod(text, []);
  return read.ok ? succeed(text) : read;
}

/** The unit that a word stands for. @internal */
export function unitOf(word: string): Outcome<string> {
  const unit = csvUnit(word);
  if (unit !== undefined) return succeed(unit);
  return failed([
    problem('quantity/unknown-unit', [], `${JSON.stringify(word)} is no unit that the library knows.`, 'Write t, kg, m3, t/yr …'),
  ]);
}
