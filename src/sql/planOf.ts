import { bands } from '../model/figure.ts';
import type { PriceBook } from '../model/priceBook.ts';
import { failed, type Outcome, succeed } from '../problems/outcome.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { overflows } from './bounds.ts';
import { dialects } from './dialect/dialectOf.ts';
import { casesOf, keyColumns } from './keyColumns.ts';
import { moneyStages } from './moneyStages.ts';
import { notExpressed, notSettled } from './notExpressed.ts';
import type { Plan } from './plan.ts';
import { priceCases } from './priceCases.ts';
import { readOptions } from './readOptions.ts';
import type { SqlOptions } from './sqlProgram.ts';
import { stepsIn, type Terms, termsOf } from './terms.ts';
import { unfitTexts } from './texts.ts';

/** What the parts are written from, or everything that keeps them from being written. @internal */
export function planOf(book: PriceBook, options: SqlOptions): Outcome<Plan> {
  const { regime } = book;
  const facts = casesOf(book);
  const keys = keyColumns(facts);
  const charges = Object.keys(regime.charges).filter((id) => facts.some(({ charge }) => charge === id));
  const terms = charges.flatMap((id) => (regime.charges[id] ? [termsOf(regime, id, regime.charges[id])] : []));
  const { cases, problems } = priceCases(book, keys);
  const read = readOptions(options, keys);
  const { decimals } = read;
  const rounded = moneyStages(terms, cases, decimals);
  const found: Problem[] = [
    ...read.problems,
    ...charges.flatMap((id) => notExpressed(regime, id, options.linesOnly === true)),
    ...(terms.length > 0
      ? notSettled(regime, options.linesOnly === true)
      : [problem('input/missing', ['rows'], 'The price book has no case.')]),
    ...rounded.problems,
    ...terms.flatMap((one) => (one.units && stepsIn(one.units, decimals) === 0n ? [tooCoarse(one)] : [])),
    ...problems,
    ...unfitTexts(cases, keys),
  ];
  if (!rounded.stages || found.length > 0) return failed(found);
  const plan: Plan = {
    ...read,
    dialect: dialects[options.dialect],
    cluster: options.cluster,
    keys,
    terms,
    bands: bands.filter((band) => terms.some((one) => one.bands.includes(band))),
    stages: rounded.stages,
    cases,
    readsPermit:
      Object.values(regime.circumstances ?? {}).some(({ from }) => from === 'no-permit') &&
      terms.some(({ split }) => split.kind === 'ladder'),
  };
  const tooLarge = overflows(plan);
  return tooLarge.length > 0 ? failed(tooLarge) : succeed(plan);
}

function tooCoarse({ charge }: Terms): Problem {
  return problem(
    'sql/not-expressed',
    ['regime', 'charges', charge, 'rounding'],
    `Charge ${charge} rounds units to a step that is no whole number of steps of the register.`,
    'State more `decimals`.',
  );
}
