import { addExact, divideExact, type Exact } from '../../exact.ts';
import { readWhole } from '../../input/readNumber.ts';
import { type QuantityInput, readQuantity } from '../../input/readQuantity.ts';
import { readList, readText } from '../../input/readWord.ts';
import { allOf, together } from '../../input/together.ts';
import { failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { dimensionProblem, exactIn } from '../../quantity/quantity.ts';
import { partsOfUnit } from '../readRate.ts';

/** What one plant made and released in one year. */
export interface PlantYear {
  /** Id of the plant; it may stand in the sample once for each year. */
  readonly plant: string;
  readonly year: number;
  /** Output of the product in the year, above 0. */
  readonly output: QuantityInput;
  /** Mass of the pollutant in the year, 0 or more. */
  readonly mass: QuantityInput;
}

/** A plant over all its years, in the units of the rate. @internal */
export interface Plant {
  readonly plant: string;
  /** In the order given. */
  readonly years: readonly number[];
  readonly mass: Exact;
  readonly output: Exact;
  /** mass ÷ output. */
  readonly specific: Exact;
}

/** The plants of a sample, several years of one added up. @internal */
export function readSample(sample: readonly PlantYear[], unit: string): Outcome<readonly Plant[]> {
  const listed = readList(sample, ['sample'], 'plant in the sample');
  if (!listed.ok) return listed;
  const read = allOf(listed.value.map((one, at) => readYear(one, at, unit)));
  if (!read.ok) return read;
  const plants = new Map<string, Plant>();
  const problems: Problem[] = [];
  for (const [at, { plant, year, mass, output }] of read.value.entries()) {
    const known = plants.get(plant);
    if (known?.years.includes(year)) {
      problems.push(
        problem(
          'input/duplicate-id',
          ['sample', at],
          `Plant "${plant}" stands twice in ${year}.`,
          'Add up its lines, or give each its own id.',
        ),
      );
      continue;
    }
    const sums = known ? { mass: addExact(known.mass, mass), output: addExact(known.output, output) } : { mass, output };
    plants.set(plant, { plant, years: [...(known?.years ?? []), year], ...sums, specific: divideExact(sums.mass, sums.output) });
  }
  return problems.length > 0 ? failed(problems) : succeed([...plants.values()]);
}

interface Year {
  readonly plant: string;
  readonly year: number;
  readonly mass: Exact;
  readonly output: Exact;
}

function readYear(given: PlantYear, at: number, unit: string): Outcome<Year> {
  const per = partsOfUnit(unit);
  const path = ['sample', at];
  const read = together({
    plant: readText(given?.plant, [...path, 'plant']),
    year: readWhole(given?.year, [...path, 'year'], 1900, 2199),
    output: readQuantity(given?.output, [...path, 'output'], {
      like: per.product,
      aboveZero: 'A plant that made nothing says nothing of a rate: leave it out.',
    }),
    mass: readQuantity(given?.mass, [...path, 'mass'], { like: per.mass }),
  });
  if (!read.ok) return read;
  const { plant, year } = read.value;
  const mass = exactIn(read.value.mass, per.mass);
  const output = exactIn(read.value.output, per.product);
  if (!mass || !output) return failed([dimensionProblem(read.value.mass, per.mass, [...path, 'mass'])]);
  return succeed({ plant, year, mass, output });
}
