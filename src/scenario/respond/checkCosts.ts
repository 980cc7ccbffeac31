import { compareExact, one, parseExact, zero } from '../../exact.ts';
import type { Path, Problem } from '../../problems/problem.ts';
import { problem } from '../../problems/problem.ts';
import { dimensionOf, dimensionProblem, tryQuantity } from '../../quantity/quantity.ts';
import type { Study } from '../study/study.ts';
import type { AbatementCost, CostCurve } from './abatementCost.ts';
import type { ProfitTax } from './profitTax.ts';

/** What is wrong with how payers are said to decide. @internal */
export function checkCosts(
  { facilities }: Study,
  {
    costs,
    profitTax,
    resolution,
  }: { readonly costs: readonly AbatementCost[]; readonly profitTax?: ProfitTax; readonly resolution?: string },
): readonly Problem[] {
  return [
    ...costs.flatMap((cost, at) => [...checkUnit(cost, ['costs', at]), ...checkCurve(cost.curve, cost.unit, ['costs', at, 'curve'])]),
    ...costs.flatMap((cost, at) => checkReach(cost, facilities, ['costs', at])),
    ...(profitTax ? checkNumber(profitTax.rate, ['profitTax', 'rate'], 'from') : []),
    ...(profitTax && (parseExact(profitTax.rate)?.digits ?? 0n) >= 0n && compareExact(parseExact(profitTax.rate) ?? zero, one) >= 0
      ? [problem('quantity/range', ['profitTax', 'rate'], `A profit tax of ${profitTax.rate} leaves nothing.`, 'Write a share below 1.')]
      : []),
    ...(resolution === undefined ? [] : checkNumber(resolution, ['resolution'], 'above')),
  ];
}

function checkUnit({ unit }: AbatementCost, path: Path): readonly Problem[] {
  return dimensionOf(unit)
    ? []
    : [problem('quantity/unknown-unit', [...path, 'unit'], `"${unit.slice(0, 40)}" is no unit that the library knows.`)];
}

function checkCurve(curve: CostCurve, unit: string, path: Path): readonly Problem[] {
  switch (curve.kind) {
    case 'linear':
      return [
        ...checkNumber(curve.slope, [...path, 'slope'], 'above'),
        ...(curve.start === undefined ? [] : checkNumber(curve.start, [...path, 'start'], 'from')),
      ];
    case 'isoelastic':
      return [
        ...checkNumber(curve.elasticity, [...path, 'elasticity'], 'above'),
        ...checkNumber(curve.reference, [...path, 'reference'], 'above'),
      ];
    case 'measures':
      return curve.measures.flatMap(({ cost, potential }, at) => {
        const read = tryQuantity(potential, [...path, 'measures', at, 'potential']);
        const wrong = read.ok && dimensionOf(unit) !== undefined && dimensionOf(read.value.unit) !== dimensionOf(unit);
        return [
          ...checkNumber(cost, [...path, 'measures', at, 'cost'], 'from'),
          ...(read.ok ? [] : read.problems),
          ...(wrong ? [dimensionProblem(read.value, unit, [...path, 'measures', at, 'potential'])] : []),
        ];
      });
  }
}

/** A number at least zero, or above it. @internal */
export function checkNumber(text: string, path: Path, range: 'from' | 'above'): readonly Problem[] {
  const value = parseExact(text);
  if (!value || text.includes('/'))
    return [
      problem('quantity/not-a-number', path, `${JSON.stringify(text.slice(0, 40))} is no decimal number.`, 'Write digits with a point.'),
    ];
  const order = compareExact(value, zero);
  if (order > 0 || (order === 0 && range === 'from')) return [];
  return [problem('quantity/range', path, `${text.slice(0, 40)} is not ${range === 'above' ? 'above 0' : '0 or more'}.`)];
}

/** A cost that names a release must be in its dimension, and must name one that is there. */
function checkReach(
  { facility, release, pollutant, unit }: AbatementCost,
  facilities: Study['facilities'],
  path: Path,
): readonly Problem[] {
  const reached = facilities
    .filter(({ id }) => facility === undefined || id === facility)
    .flatMap(({ releases }) => releases)
    .filter((one) => (release === undefined || one.id === release) && (pollutant === undefined || one.pollutant === pollutant));
  if (reached.length === 0)
    return [
      problem(
        'input/missing',
        path,
        `No release of the facilities is ${[facility, release, pollutant].filter(Boolean).join(', ') || 'there'}.`,
        'A cost curve that fits nothing changes nothing: mend the ids, or leave it out.',
      ),
    ];
  if (!dimensionOf(unit)) return [];
  const odd = reached.find(({ amount }) => amount && dimensionOf(amount.unit) !== dimensionOf(unit));
  return odd?.amount ? [dimensionProblem(odd.amount, unit, [...path, 'unit'])] : [];
}
