import { exactText } from '../exact.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { DecimalText } from '../quantity/quantity.ts';
import { firstStep } from './assessment.ts';
import type { Plan } from './plan.ts';
import type { SqlProof } from './sqlProgram.ts';
import { stepsIn } from './terms.ts';

/** The largest numerator of a price with which no product overflows, and the largest denominator. @internal */
export function bounds(plan: Plan): { readonly numerator: bigint; readonly denominator: bigint } {
  const { dialect, decimals, stages } = plan;
  const { times, over } = firstStep(plan);
  // What later stages multiply by, before they divide by as much or more.
  const later = stages
    .slice(1)
    .reduce(
      (product, { scale, digits }, at) => product * digits * 10n ** BigInt(Math.max(0, scale - (stages[at]?.scale ?? 0))),
      stages[0].digits,
    );
  const ten = 10n ** BigInt(decimals);
  return {
    numerator: dialect.largest / (largestUnits(plan) * times * later),
    denominator: dialect.largest / (over > ten ? over : ten),
  };
}

/** The largest amount; rounding of units may add one step of it. */
function largestUnits({ largestAmount, terms, decimals }: Plan): bigint {
  const grains = terms.flatMap(({ units }) => (units ? [stepsIn(units, decimals)] : []));
  return largestAmount + grains.reduce((most, grain) => (grain > most ? grain : most), 0n);
}

/** Prices that are too large for the integers of the dialect, or whose denominator is. @internal */
export function overflows(plan: Plan): readonly Problem[] {
  const { dialect, cases } = plan;
  const { numerator, denominator } = bounds(plan);
  return cases.flatMap(({ facts, numerators, denominator: own }) => {
    const largest = Object.values(numerators).reduce((most, one) => (one > most ? one : most), 0n);
    if (largest <= numerator && own <= denominator) return [];
    const where = `${facts.pollutant} in ${facts.territory}, charge ${facts.charge}`;
    return [
      problem(
        'sql/overflow',
        ['rows'],
        `The price of ${where} is ${largest} ÷ ${own}, and with amounts up to ${amountText(plan)} only a numerator up to ${shown(numerator)} and a denominator up to ${shown(denominator)} fit into ${dialect.integers} of ${dialect.title}.`,
        'State a smaller `largestAmount` or fewer `decimals`, leave the case out, or use postgresql, whose numbers grow.',
      ),
    ];
  });
}

/** What holds within the bounds. @internal */
export function proof(plan: Plan): SqlProof {
  const { dialect, cases } = plan;
  const coarsest = largestOf(cases.map(({ denominator }) => denominator));
  const dearest = largestOf(cases.flatMap(({ numerators }) => Object.values(numerators)));
  const largestAmount = amountText(plan);
  const largestPrice = shown(bounds(plan).numerator / coarsest);
  const largestLines = shown(dialect.largest / (largestUnits(plan) * dearest));
  return {
    integers: dialect.integers,
    largestInteger: shown(dialect.largest),
    largestAmount,
    largestPrice,
    largestLines,
    words: [
      `${dialect.title} works in ${dialect.integers}: parts × prices, sums, quotients and rests are integers, and round() is not used.`,
      `With amounts up to ${largestAmount} and prices up to ${largestPrice} no product overflows; a larger amount refuses its line (quantity/range), a larger price the SQL (sql/overflow).`,
      `A total of up to ${largestLines} such lines is exact.`,
    ],
  };
}

function largestOf(all: readonly bigint[]): bigint {
  return all.reduce((most, one) => (one > most ? one : most), 1n);
}

/** A number that nobody would read is told as the power of ten that it reaches. */
function shown(value: bigint): string {
  const text = String(value);
  return text.length <= 60 ? text : `10^${text.length - 1}`;
}

function amountText({ largestAmount, decimals }: Plan): DecimalText {
  return exactText({ digits: largestAmount, scale: decimals, divisor: 1n }) as DecimalText;
}
