import type { Exact } from '../../exact.ts';
import type { Band, Where } from '../../model/figure.ts';
import type { Condition } from '../../model/mechanism.ts';
import type { DecimalText, QuantityText } from '../../quantity/quantity.ts';
import { isBelow } from './bound.ts';
import { ratioOfReadings, readingIn } from './readingsOf.ts';
import type { Asked, Situation } from './situation.ts';

/** Whether each key that `where` says fits the situation. @internal */
export function fits(where: Where | undefined, situation: Situation, asked: Asked): boolean {
  if (!where) return true;
  return (
    (where.pollutant === undefined || isAmong(where.pollutant, situation.pollutant)) &&
    (where.band === undefined || (asked.band !== undefined && isAmong<Band>(where.band, asked.band))) &&
    (where.base === undefined || where.base === asked.base) &&
    (where.circumstance === undefined || situation.circumstances.includes(where.circumstance)) &&
    (where.keys === undefined || holdsKeys(where.keys, situation.place.keys)) &&
    (where.territory === undefined || situation.place.lineage.includes(where.territory)) &&
    (where.group === undefined || situation.charge.groups?.[where.group]?.includes(situation.pollutant) === true) &&
    (where.class === undefined || where.class === situation.class) &&
    (where.category === undefined || where.category === situation.category) &&
    (where.sector === undefined || where.sector === situation.sector) &&
    (where.medium === undefined || where.medium === situation.charge.medium)
  );
}

function isAmong<T extends string>(said: T | readonly T[], one: T): boolean {
  return typeof said === 'string' ? said === one : said.includes(one);
}

function holdsKeys(said: Readonly<Record<string, string>>, known: Readonly<Record<string, string>>): boolean {
  for (const key in said) if (said[key] !== known[key]) return false;
  return true;
}

/**
 * Whether a condition on the release holds.
 *
 * @param outputOf - Output of a product by the installations of the release, in a unit; where nothing is known of outputs
 * a condition on them is not met.
 * @internal
 */
export function isMet(condition: Condition, situation: Situation, outputOf?: (product: string, unit: string) => Exact): boolean {
  switch (condition.kind) {
    case 'where':
      return fits(condition.where, situation, {});
    case 'reading': {
      const { reading, of, unit, below } = condition;
      const value =
        of === undefined ? readingIn(situation.readings, reading, unit ?? '') : ratioOfReadings(situation.readings, reading, of);
      return value.ok && isBelow(value.value, below);
    }
    case 'output': {
      const [at, unit] = splitQuantity(condition.below.at);
      return outputOf !== undefined && isBelow(outputOf(condition.product, unit), { at, inclusive: condition.below.inclusive });
    }
    case 'all':
      return condition.of.every((part) => isMet(part, situation, outputOf));
    case 'any':
      return condition.of.some((part) => isMet(part, situation, outputOf));
    case 'not':
      return !isMet(condition.of, situation, outputOf);
  }
}

function splitQuantity(text: QuantityText): readonly [DecimalText, string] {
  const space = text.indexOf(' ');
  return [text.slice(0, space) as DecimalText, text.slice(space + 1)];
}

/** Whether `a` says all that `b` says, and more. Both fit the situation, so the values they share are the same. @internal */
export function isCloser(a: Where | undefined, b: Where | undefined, situation: Situation): boolean {
  let more = false;
  for (const dimension of dimensions) {
    const difference = dimension(a, situation) - dimension(b, situation);
    if (difference < 0) return false;
    if (difference > 0) more = true;
  }
  for (const key in b?.keys) if (a?.keys?.[key] === undefined) return false;
  return more || Object.keys(a?.keys ?? {}).length > Object.keys(b?.keys ?? {}).length;
}

type Dimension = (where: Where | undefined, situation: Situation) => number;

const dimensions: readonly Dimension[] = [
  (where) => (where?.pollutant !== undefined ? 2 : where?.group !== undefined ? 1 : 0),
  (where, { place }) => (where?.territory === undefined ? 0 : place.lineage.length - place.lineage.indexOf(where.territory)),
  ...(['band', 'class', 'circumstance', 'category', 'sector', 'base', 'medium'] as const).map(
    (key): Dimension =>
      (where) =>
        where?.[key] === undefined ? 0 : 1,
  ),
];
