import { divideExact, type Exact } from '../../exact.ts';
import type { Reading, Release } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { dimensionOf, dimensionProblem, exactIn, type Quantity, quantityText } from '../../quantity/quantity.ts';
import { type Found, found, mistaken } from '../found.ts';

type Readings = Readonly<Record<string, Reading>> | undefined;

/** Readings that the regime does not name, or that have another dimension, as problems. @internal */
export function misread(regime: Regime, { readings }: Release): readonly Problem[] {
  if (!readings) return [];
  const named = regime.readings ?? {};
  return Object.entries(readings).flatMap(([id, reading]) => {
    const kind = Object.hasOwn(named, id) ? named[id] : undefined;
    if (!kind) {
      return [
        problem('release/unknown-reading', ['readings', id], `${regime.id} names no reading "${id}".`, didYouMean(id, Object.keys(named))),
      ];
    }
    return valuesOf(reading)
      .filter((value) => dimensionOf(kind.unit) !== dimensionOf(value.unit))
      .map((value) => dimensionProblem(value, kind.unit, ['readings', id]));
  });
}

function valuesOf(reading: Reading): readonly Quantity[] {
  return 'unit' in reading ? [reading] : reading.map(({ value }) => value);
}

/** A reading of one value; checks of several days are none. @internal */
export function single(readings: Readings, id: string): Quantity | undefined {
  const reading = readings?.[id];
  return reading && 'unit' in reading ? reading : undefined;
}

/** A reading in a unit; absent, of several days or of another dimension is a problem. @internal */
export function readingIn(readings: Readings, id: string, unit: string): Found<Exact> {
  const reading = single(readings, id);
  if (!reading)
    return mistaken(
      problem('release/missing-reading', ['readings', id], `The reading "${id}" is needed, in ${unit}.`, 'State one value with its unit.'),
    );
  const value = exactIn(reading, unit);
  return value ? found(value) : mistaken(dimensionProblem(reading, unit, ['readings', id]));
}

/** One reading over another of the same dimension. @internal */
export function ratioOfReadings(readings: Readings, reading: string, of: string): Found<Exact> {
  const whole = single(readings, of);
  if (!whole)
    return mistaken(
      problem('release/missing-reading', ['readings', of], `The reading "${of}" is needed: a figure goes by ${reading} ÷ ${of}.`),
    );
  const above = readingIn(readings, reading, whole.unit);
  const below = readingIn(readings, of, whole.unit);
  if (!above.ok || !below.ok) return mistaken(...[above, below].flatMap((one) => (one.ok ? [] : one.problems)));
  if (below.value.digits === 0n)
    return mistaken(problem('quantity/range', ['readings', of], `${of} is 0, so ${reading} ÷ ${of} has no value.`));
  return found(divideExact(above.value, below.value));
}

/** A reading as written, for keys and explanations. @internal */
export function readingText(reading: Reading): string {
  return 'unit' in reading ? quantityText(reading) : reading.map(({ on, value }) => `${on} ${quantityText(value)}`).join('; ');
}
