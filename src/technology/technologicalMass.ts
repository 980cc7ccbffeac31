import { technologicalMass as massOfInstallation } from '../assess/split/technologicalMass.ts';
import { compareExact, type Exact, exactText } from '../exact.ts';
import { readWhole } from '../input/readNumber.ts';
import { type QuantityInput, readQuantity } from '../input/readQuantity.ts';
import { readList, readText } from '../input/readWord.ts';
import { allOf, together } from '../input/together.ts';
import type { ExactText } from '../model/assessment.ts';
import type { OutputOf } from '../model/facility.ts';
import { type Period, tryPeriod } from '../period/period.ts';
import { fail, failed, type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { type Path, type Problem, problem } from '../problems/problem.ts';
import { dimensionOf, exactIn, type Quantity } from '../quantity/quantity.ts';
import { type AveragedRateInput, type Averaging, readPerhapsAveraged } from './averaging.ts';
import { readRate } from './readRate.ts';
import { quantityOf } from './rounding.ts';

/** What is made of one product, and the mass that its technology justifies per unit. */
export interface ProductOutput {
  readonly product: string;
  /** `2005`, `2005-Q1`, `2005-04` or an interval of days; the year asked for by default. */
  readonly period?: string;
  /** Output of the period, in the unit that the rate is per (or one that converts to it), 0 or more. */
  readonly amount: QuantityInput;
  /** Output permitted in the same period: what is made beyond it justifies no mass. */
  readonly permitted?: QuantityInput;
  /** Mass per unit of the product, such as `16 kg/t`; with the averaging period where it is known. */
  readonly rate: QuantityInput | AveragedRateInput;
}

/** For when a technological mass is asked. */
export interface TechnologicalMassOptions {
  /** Calendar year of the outputs that state no period. */
  readonly year: number;
  /** The period of the mass; the year by default. An output of a longer period counts by days. */
  readonly period?: string;
  /** Unit of the mass; `t` by default. */
  readonly unit?: string;
}

/** The mass that technology justifies, with the part of each product. */
export interface TechnologicalMass {
  /** The sum over products, unrounded (a quotient that does not end is cut at 60 digits). */
  readonly mass: Quantity;
  /** The sum as a decimal that ends or as a fraction, in the unit of `mass`. */
  readonly exact: ExactText;
  /** In the order given; the masses add up to `exact`. */
  readonly products: readonly {
    readonly product: string;
    readonly period: string;
    readonly mass: Quantity;
    readonly exact: ExactText;
    /** Whether the output went beyond the permitted one, so that the permitted one counts. */
    readonly isCapped: boolean;
  }[];
  /** The averaging period of all rates; absent where they state none. */
  readonly averaging?: Averaging;
}

/**
 * The mass of a pollutant that the technology of several products justifies in a period:
 * T = Σ rate × min(output, permitted output). The part of an output's period that lies in the period asked for is taken by days.
 *
 * This is the very function by which `assess` opens the technological band; a rate goes into a facility under
 * `installations[].outputs[].rates`. Nothing is rounded. Rates of different averaging periods are refused: a daily maximum
 * times the output of a year is no yearly mass. A rate times an output longer than its averaging period is an upper bound.
 *
 * @param products - At least one; the outputs of a product do not overlap in time.
 * @throws PaymentError with all problems at once, paths from `products`: `quantity/dimension` (an output that does not fit the
 * unit of its rate), `technology/averaging`, `period/overlap`, `input/missing` and others.
 * @see Model: T_j = Σ_k q_kj P_k / 1000, in tonnes per year for rates in kg/t.
 *
 * @example
 * ```ts
 * import { technologicalMass } from 'polluter-pays/technology';
 *
 * const { mass, products } = technologicalMass(
 *   [
 *     { product: 'paper', amount: '190000 t', permitted: '180000 t', rate: '16 kg/t' },
 *     { product: 'pulp for sale', amount: '20000 t', rate: '9.5 kg/t' },
 *   ],
 *   { year: 2005 },
 * );
 * mass.value.toString() // => '3070'
 * products.map(({ exact }) => exact).join(' + ') // => '2880 + 190'
 * ```
 */
export function technologicalMass(products: readonly ProductOutput[], options: TechnologicalMassOptions): TechnologicalMass {
  return orThrow(tryTechnologicalMass(products, options));
}

/**
 * As `technologicalMass`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { tryTechnologicalMass } from 'polluter-pays/technology';
 *
 * const outcome = tryTechnologicalMass([{ product: 'paper', amount: '500 MWh', rate: '16 kg/t' }], { year: 2005 });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${code} ${path.join('.')}`) // => ['quantity/dimension products.0.amount']
 * ```
 */
export function tryTechnologicalMass(products: readonly ProductOutput[], options: TechnologicalMassOptions): Outcome<TechnologicalMass> {
  const listed = readList(products, ['products'], 'product');
  const read = together({
    outputs: listed.ok ? allOf(listed.value.map((one, at) => readOutput(one, ['products', at]))) : listed,
    year: readWhole(options?.year, ['year'], 1900, 2199),
    period: tryPeriod(options?.period ?? String(options?.year), ['period']),
    unit: readMassUnit(options?.unit ?? 't'),
  });
  if (!read.ok) return read;
  const { outputs, year, period, unit } = read.value;
  const mixed = mixedAveraging(outputs);
  if (mixed.length > 0) return failed(mixed);
  const asked = { pollutant, period, year, unit };
  const sum = massOfInstallation({ id: 'outputs', outputs: outputs.map(({ output }) => output) }, asked);
  if (!sum.ok) return failed(sum.problems.map(inProducts));
  const [first] = outputs;
  return succeed({
    mass: quantityOf(sum.value, unit),
    exact: exactText(sum.value),
    products: outputs.map((one) => partOf(one, asked)),
    ...(first?.averaging && { averaging: first.averaging }),
  });
}

// The engine keeps rates by pollutant; here there is one.
const pollutant = 'rate';

interface Read {
  readonly output: OutputOf<Quantity>;
  readonly averaging: Averaging | undefined;
}

function readOutput(given: ProductOutput, path: Path): Outcome<Read> {
  const read = together({
    product: readText(given?.product, [...path, 'product']),
    amount: readQuantity(given?.amount, [...path, 'amount']),
    permitted: given?.permitted === undefined ? succeed(undefined) : readQuantity(given.permitted, [...path, 'permitted']),
    period: given?.period === undefined ? succeed(undefined) : tryPeriod(given.period, [...path, 'period']),
    rate: readPerhapsAveraged(given?.rate, [...path, 'rate'], readRate),
  });
  if (!read.ok) return read;
  const { product, amount, permitted, period, rate } = read.value;
  return succeed({
    averaging: rate.averaging,
    output: { product, amount, rates: { [pollutant]: rate.rate }, ...(permitted && { permitted }), ...(period && { period: period.text }) },
  });
}

function readMassUnit(unit: string): Outcome<string> {
  if (typeof unit === 'string' && dimensionOf(unit) === 'mass') return succeed(unit);
  return fail(problem('quantity/unknown-unit', ['unit'], 'The mass is asked for in no unit of mass.', "Write 't', 'kg' or 'g'."));
}

function mixedAveraging(outputs: readonly Read[]): readonly Problem[] {
  const [first] = outputs;
  const named = (one: Read | undefined): string => one?.averaging ?? 'not stated';
  return outputs.flatMap((one, at) =>
    one.averaging === first?.averaging
      ? []
      : [
          problem(
            'technology/averaging',
            ['products', at, 'rate'],
            `The averaging period of the rate (${named(one)}) is not that of the first product (${named(first)}).`,
            'Convert it with convertAveraging, by a ratio that you can name; state the averaging period for all products or for none.',
          ),
        ],
  );
}

/** Paths of the engine (`outputs.0.rates.rate`) as paths of the input (`products.0.rate`). */
function inProducts(one: Problem): Problem {
  const [, ...rest] = one.path.filter((part, at) => !(at === 2 && part === 'rates'));
  return { ...one, path: ['products', ...rest] };
}

function partOf(
  { output }: Read,
  asked: { readonly pollutant: string; readonly period: Period; readonly year: number; readonly unit: string },
): TechnologicalMass['products'][number] {
  const { product, period, amount, permitted } = output;
  const mass = massOfInstallation({ id: 'output', outputs: [output] }, asked);
  const value = mass.ok ? mass.value : noMass;
  const allowed = permitted && exactIn(permitted, amount.unit);
  const made = exactIn(amount, amount.unit);
  return {
    product,
    period: period ?? String(asked.year),
    mass: quantityOf(value, asked.unit),
    exact: exactText(value),
    isCapped: allowed !== undefined && made !== undefined && compareExact(made, allowed) > 0,
  };
}

// The sum over all outputs was found before, so each alone is found, too.
const noMass: Exact = { digits: 0n, scale: 0, divisor: 1n };
