import { decimalOf } from '../../decimal.ts';
import { addExact, type Exact } from '../../exact.ts';
import { type Field, orElse, someOf } from '../../input/field.ts';
import { type ReadBy, recordOf } from '../../input/readFields.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { oneWord, readText } from '../../input/readWord.ts';
import type { Capacity, Receiver } from '../../model/facility.ts';
import type { LoadSource } from '../../model/territory.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { exactIn, exactOf, type Quantity, quantityText } from '../../quantity/quantity.ts';
import { anyUnit } from '../input/measured.ts';

/** A load that a new source adds to a receiver. */
export interface AddedLoad {
  /** Id of a receiver in the options, with capacities for the pollutant. */
  readonly receiver: string;
  readonly pollutant: string;
  /** Per year, in the dimension of the receiver's loads: t/yr. */
  readonly load: QuantityInput;
  /** What it adds by a criterion whose load has another dimension: `{ 'critical load': '0.02 keq/ha/yr' }`. */
  readonly byCriterion?: Readonly<Record<string, QuantityInput>>;
  /** The kind of source, where a receiver tells them apart; `point-sources` by default. */
  readonly from?: LoadSource;
}

const amount = anyUnit('t/yr');

const amounts: Field<Readonly<Record<string, Quantity>>> = (given, path) => {
  const read = Object.entries((given ?? {}) as object).map(([criterion, one]) => [criterion, amount(one, [...path, criterion])] as const);
  const problems = read.flatMap(([, one]) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return failed(problems);
  return succeed(Object.fromEntries(read.flatMap(([criterion, one]) => (one.ok ? [[criterion, one.value] as const] : []))));
};

const fields = {
  receiver: readText,
  pollutant: readText,
  load: amount,
  byCriterion: amounts,
  from: orElse(oneWord('point-sources', 'transport', 'agriculture', 'housing', 'other'), 'point-sources'),
};

/** A load as it was read. @internal */
export type Added = ReadBy<typeof fields>;

/** The loads that a source adds, at least one. @internal */
export const addedLoads: Field<readonly Added[]> = someOf(recordOf(fields));

/** Receivers with the loads added to every year that they have. @internal */
export function addLoads(receivers: readonly Receiver[], added: readonly Added[]): Outcome<readonly Receiver[]> {
  const problems: Problem[] = [];
  let loaded = receivers;
  added.forEach((one, at) => {
    const receiver = receivers.find(({ id }) => id === one.receiver);
    const entries = receiver?.capacities?.filter(({ pollutant }) => pollutant === one.pollutant) ?? [];
    if (!receiver) {
      const hint = didYouMean(
        one.receiver,
        receivers.map(({ id }) => id),
      );
      problems.push(
        problem('release/unknown-receiver', ['added', at, 'receiver'], `No receiver "${one.receiver.slice(0, 60)}" was passed.`, hint),
      );
    } else if (entries.length === 0) {
      const message = `Receiver ${receiver.id} has no capacity for ${one.pollutant}.`;
      problems.push(problem('data/no-capacity', ['added', at, 'pollutant'], message, 'Add load and capacity by `withCapacities`.'));
    }
    const unlike = new Set(entries.filter((entry) => addedTo(entry, one) === undefined).map(({ criterion }) => criterion));
    for (const criterion of unlike) {
      const load = entries.find((entry) => entry.criterion === criterion)?.load;
      const message = `${quantityText(one.byCriterion[criterion] ?? one.load)} does not add to a load in ${load?.unit}.`;
      const hint = `Say what the source adds: byCriterion: { '${criterion}': '… ${load?.unit}' }.`;
      problems.push(problem('quantity/dimension', ['added', at, 'byCriterion', criterion], message, hint));
    }
    loaded = loaded.map((before) => (before.id === one.receiver ? withLoad(before, one) : before));
  });
  return problems.length > 0 ? failed(problems) : succeed(Object.freeze(loaded));
}

/** What a source adds to an entry, in the unit of its load. */
function addedTo({ criterion, load }: Capacity, { load: own, byCriterion }: Added): Exact | undefined {
  return exactIn(Object.hasOwn(byCriterion, criterion) ? (byCriterion[criterion] as Quantity) : own, load.unit);
}

function withLoad(receiver: Receiver, added: Added): Receiver {
  const capacities = (receiver.capacities ?? []).map((entry) => {
    const more = entry.pollutant === added.pollutant ? addedTo(entry, added) : undefined;
    return more
      ? Object.freeze({ ...entry, load: plus(entry.load, more), ...(entry.parts && { parts: partsWith(entry, added, more) }) })
      : entry;
  });
  return Object.freeze({ ...receiver, capacities: Object.freeze(capacities) });
}

function partsWith({ load, parts = {} }: Capacity, { from }: Added, more: Exact): NonNullable<Capacity['parts']> {
  const own = parts[from];
  const inOwn = own && exactIn({ value: decimalOf(more), unit: load.unit }, own.unit);
  return Object.freeze({ ...parts, [from]: own && inOwn ? plus(own, inOwn) : { value: decimalOf(more), unit: load.unit } });
}

function plus({ value, unit }: Quantity, more: Exact): Quantity {
  return Object.freeze({ value: decimalOf(addExact(exactOf(value), more)), unit });
}
