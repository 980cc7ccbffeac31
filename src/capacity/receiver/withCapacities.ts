import { decimalOf } from '../../decimal.ts';
import { compareExact, exact, exactText, multiplyExact, sumExact } from '../../exact.ts';
import { type Field, maybe, orElse, someOf } from '../../input/field.ts';
import { missing } from '../../input/missing.ts';
import { type ReadBy, recordOf } from '../../input/readFields.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { oneWord, readText } from '../../input/readWord.ts';
import { type Confidence, confidences } from '../../model/confidence.ts';
import type { Capacity, Receiver } from '../../model/facility.ts';
import type { LoadSource } from '../../model/territory.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { fail, failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { dimensionOf, exactIn, exactOf, type Quantity, quantityText } from '../../quantity/quantity.ts';
import { anyUnit, inUnit } from '../input/measured.ts';
import type { WorkedCapacity } from '../output/workedCapacity.ts';
import { loadParts } from './loadShares.ts';

/** Load and capacity of a receiver for a pollutant in a year, by one criterion. */
export interface CapacityMeasurement {
  /** Id of a receiver that is passed. */
  readonly receiver: string;
  readonly pollutant: string;
  /** `health`, `vegetation`, `critical load`, `low water` …; the worst criterion binds. */
  readonly criterion: string;
  /** Calendar year of the load, such as `2004`. */
  readonly year: string;
  /** Mass per year (per day or second: turned into a year of `days`), or deposition per area and year; may be left out where `parts` tell it. */
  readonly load?: QuantityInput;
  /** The load by kinds of source; where `load` is given, too, they add up to it. */
  readonly parts?: Readonly<Partial<Record<LoadSource, QuantityInput>>>;
  /** A quantity of the dimension of the load, or what a function of this door returned, whose formula and values are kept. */
  readonly capacity: QuantityInput | WorkedCapacity;
  /** Method and formula of a capacity that was worked out elsewhere. */
  readonly formula?: string;
  /** What the symbols of that formula stood for. */
  readonly values?: Readonly<Record<string, string>>;
  /** Whether the load counts every source: a factor below 1 needs `all-sources`. */
  readonly includes: 'all-sources' | 'some-sources';
  /** Where load and capacity come from; a second one after a semicolon. */
  readonly source: string;
  readonly confidence: Confidence;
  /** Days of the year, for a load or capacity per day or second; `'365 d'` by default. */
  readonly days?: QuantityInput;
}

const yearly: ReadonlySet<string> = new Set(['mass/year', 'mass', 'mass/time', 'mass/area/year', 'equivalent/area/year']);
const amount = anyUnit('t/yr', (dimension) => yearly.has(dimension));

const calendarYear: Field<string> = (given, path) =>
  typeof given === 'string' && /^(19|2[01])\d\d$/.test(given)
    ? succeed(given)
    : fail(problem('period/malformed', path, 'A load belongs to a calendar year.', "Write '2004'; the years 1900 to 2199 are known."));

const worked: Field<WorkedCapacity | Quantity> = (given, path) => {
  if (typeof given !== 'object' || given === null || !('capacity' in given)) return amount(given, path);
  const read = amount(given.capacity, [...path, 'capacity']);
  if (!read.ok) return read;
  const { formula, values } = given as WorkedCapacity;
  if (typeof formula !== 'string') return missing([...path, 'formula'], 'the formula that the capacity follows');
  return succeed({ capacity: read.value, formula, values });
};

const symbolValues: Field<Readonly<Record<string, string>>> = (given, path) =>
  typeof given === 'object' && given !== null && Object.values(given).every((value) => typeof value === 'string')
    ? succeed({ ...(given as Readonly<Record<string, string>>) })
    : fail(problem('input/type', path, 'A record of texts is needed, a symbol and what it stood for.'));

const fields = {
  receiver: readText,
  pollutant: readText,
  criterion: readText,
  year: calendarYear,
  load: maybe(amount),
  parts: maybe(loadParts(amount)),
  capacity: worked,
  formula: maybe(readText),
  values: maybe(symbolValues),
  includes: oneWord('all-sources', 'some-sources'),
  source: readText,
  confidence: oneWord(...confidences),
  days: orElse(inUnit('d', { above: '0', most: '366' }), '365 d'),
};

type Measurement = ReadBy<typeof fields>;

/** Id of one of the receivers that were passed. */
function oneOf(receivers: readonly Receiver[]): Field<string> {
  const known = receivers.map(({ id }) => id);
  return (given, path) => {
    const id = readText(given, path);
    if (!id.ok || known.includes(id.value)) return id;
    const message = `No receiver "${id.value.slice(0, 60)}" was passed.`;
    return fail(problem('release/unknown-receiver', path, message, didYouMean(id.value, known)));
  };
}

/**
 * Receivers with more capacities: each measurement is stored with its value, criterion, formula and the values behind it,
 * what the load counts, source and confidence. `assess` reads them, and explanations print them.
 *
 * @param receivers - Parsed; they are not changed, new ones are returned.
 * @param measurements - At least one. Load and capacity have one dimension; a rate per day or second becomes t/yr.
 * @returns All receivers in their order, frozen; the new capacities stand after those they had.
 * @throws PaymentError `release/unknown-receiver`, `input/duplicate-id` for a second measurement of the same receiver, pollutant,
 * criterion and year, `input/shares` where parts do not add up, `quantity/dimension` and others, all at once, each with its path.
 *
 * @example
 * ```ts
 * import { airBasinCapacity, withCapacities } from 'polluter-pays/capacity';
 *
 * const capacity = airBasinCapacity({ standard: '20 ug/m3', background: '0 ug/m3', wind: '4 m/s', height: '750 m', width: '10 km' });
 * const [basin] = withCapacities([{ id: 'basin', medium: 'air' }], [{
 *   receiver: 'basin', pollutant: 'sulphur-dioxide', criterion: 'vegetation', year: '2004',
 *   parts: { 'point-sources': '18000 t/yr', housing: '2000 t/yr' }, capacity,
 *   includes: 'all-sources', source: 'example inventory', confidence: 'assumption',
 * }]);
 * const stored = basin?.capacities?.[0];
 * `${stored?.load.value} of ${stored?.capacity.value} t/yr` // => '20000 of 18921.6 t/yr'
 * stored?.formula // => 'Box model: A = (C_std − C_bg) u H W'
 * ```
 */
export function withCapacities(receivers: readonly Receiver[], measurements: readonly CapacityMeasurement[]): readonly Receiver[] {
  return orThrow(tryWithCapacities(receivers, measurements));
}

/**
 * As `withCapacities`, returning an Outcome: the receivers, or every problem.
 *
 * @example
 * ```ts
 * import { tryWithCapacities } from 'polluter-pays/capacity';
 *
 * const outcome = tryWithCapacities([{ id: 'basin', medium: 'air' }], [{
 *   receiver: 'basim', pollutant: 'sulphur-dioxide', criterion: 'health', year: '2004', load: '1 t/yr', capacity: '2 m3',
 *   includes: 'all-sources', source: 'example', confidence: 'assumption',
 * }]);
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path.join('.')} ${code}`) // => ['0.receiver release/unknown-receiver', '0.capacity quantity/dimension']
 * ```
 */
export function tryWithCapacities(
  receivers: readonly Receiver[],
  measurements: readonly CapacityMeasurement[],
): Outcome<readonly Receiver[]> {
  const read = someOf(recordOf({ ...fields, receiver: oneOf(receivers) }))(measurements, []);
  if (!read.ok) return read;
  const entries = read.value.map(entry);
  const [first, ...rest] = [
    ...entries.flatMap((one, at) => (one.ok ? [] : one.problems.map((found) => ({ ...found, path: [at, ...found.path] })))),
    ...twins(receivers, read.value),
  ];
  if (first) return fail(first, ...rest);
  const added = entries.flatMap((one, at) => (one.ok ? [{ receiver: read.value[at]?.receiver, entry: one.value }] : []));
  return succeed(
    Object.freeze(
      receivers.map((receiver) => {
        const own = added.filter((one) => one.receiver === receiver.id).map((one) => one.entry);
        return own.length === 0
          ? receiver
          : Object.freeze({ ...receiver, capacities: Object.freeze([...(receiver.capacities ?? []), ...own]) });
      }),
    ),
  );
}

function entry(given: Measurement): Outcome<Capacity> {
  const { pollutant, criterion, year, parts, includes, source, confidence, days } = given;
  const perYear = (value: Quantity): Quantity => inYear(value, days.value.toFixed());
  const kinds = parts && Object.entries(parts).map(([kind, part]) => [kind, perYear(part)] as const);
  const load = given.load ? perYear(given.load) : kinds && sumOf(kinds.map(([, part]) => part));
  if (!load) return missing(['load'], 'a load, or its parts');
  const story = 'capacity' in given.capacity ? given.capacity : undefined;
  const capacity = perYear(story ? story.capacity : (given.capacity as Quantity));
  const problems = [
    ...(dimensionOf(load.unit) === dimensionOf(capacity.unit) ? [] : [unlike('capacity', capacity, load)]),
    ...(kinds ? partsOff(load, kinds) : []),
  ];
  if (problems.length > 0) return failed(problems);
  const formula = given.formula ?? story?.formula;
  const values = given.values ?? story?.values;
  return succeed(
    Object.freeze({
      ...{ pollutant, criterion, year, load, capacity, includes },
      ...(kinds && { parts: Object.freeze(Object.fromEntries(kinds)) }),
      ...(formula !== undefined && { formula }),
      ...(values !== undefined && { values }),
      ...{ source, confidence },
    }),
  );
}

/** Mass per day or second as mass of a year; anything else as it is. */
function inYear(value: Quantity, days: string): Quantity {
  const perDay = exactIn(value, 't/d');
  return perDay ? Object.freeze({ value: decimalOf(multiplyExact(perDay, exact(days))), unit: 't/yr' }) : value;
}

function sumOf(parts: readonly Quantity[]): Quantity | undefined {
  const [first] = parts;
  const amounts = first && parts.map((part) => exactIn(part, first.unit));
  return first && amounts && Object.freeze({ value: decimalOf(sumExact(amounts.flatMap((one) => one ?? []))), unit: first.unit });
}

function unlike(field: string, value: Quantity, load: Quantity): Problem {
  return problem('quantity/dimension', [field], `${quantityText(value)} does not compare with a load of ${quantityText(load)}.`);
}

function partsOff(load: Quantity, kinds: readonly (readonly [string, Quantity])[]): readonly Problem[] {
  const amounts = kinds.map(([kind, part]) => ({ kind, part, amount: exactIn(part, load.unit) }));
  const others = amounts.filter((one) => !one.amount).map(({ kind, part }) => ({ ...unlike(kind, part, load), path: ['parts', kind] }));
  if (others.length > 0) return others;
  const sum = sumExact(amounts.flatMap((one) => one.amount ?? []));
  if (compareExact(sum, exactOf(load.value)) === 0) return [];
  return [problem('input/shares', ['parts'], `The parts add up to ${exactText(sum)} ${load.unit}, the load is ${quantityText(load)}.`)];
}

function twins(receivers: readonly Receiver[], measurements: readonly Measurement[]): readonly Problem[] {
  const key = (receiver: string, of: Pick<Capacity, 'pollutant' | 'criterion' | 'year'>): string =>
    JSON.stringify([receiver, of.pollutant, of.criterion, of.year]);
  const seen = new Set(receivers.flatMap(({ id, capacities = [] }) => capacities.map((one) => key(id, one))));
  return measurements.flatMap((one, at) => {
    const own = key(one.receiver, one);
    if (!seen.has(own)) {
      seen.add(own);
      return [];
    }
    const message = `Receiver ${one.receiver} has a capacity for ${one.pollutant} by "${one.criterion}" in ${one.year} already.`;
    return [problem('input/duplicate-id', [at], message, 'Old values are not overwritten: pass a receiver without it.')];
  });
}
