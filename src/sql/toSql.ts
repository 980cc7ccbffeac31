import { digestOf } from '../digest.ts';
import { exactText, parseExact } from '../exact.ts';
import { bands } from '../model/figure.ts';
import type { PriceBook } from '../model/priceBook.ts';
import { english } from '../model/words.ts';
import { failed, type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { DecimalText } from '../quantity/quantity.ts';
import { assessment } from './assessment.ts';
import { overflows, proof } from './bounds.ts';
import { dialects } from './dialect/dialectOf.ts';
import { casesOf, keyColumns } from './keyColumns.ts';
import { notExpressed, notSettled } from './notExpressed.ts';
import { type Plan, paymentColumn } from './plan.ts';
import { presumed } from './presumed.ts';
import { priceCases } from './priceCases.ts';
import { prices } from './prices.ts';
import { registerColumns } from './registerColumns.ts';
import { isReserved } from './reserved.ts';
import { schema } from './schema.ts';
import type { SqlOptions, SqlProgram } from './sqlProgram.ts';
import { type Stage, stepsIn, type Terms, termsOf } from './terms.ts';
import { unfitNames, unfitTexts } from './texts.ts';
import { totals } from './totals.ts';
import { view } from './view.ts';

/**
 * A price book and the payment as SQL: tables for a register and for the prices, the payment of every line as one query, totals.
 * The arithmetic is that of `assess`, in integers: the same kopecks from DuckDB, PostgreSQL and ClickHouse. The text is all that is made;
 * run `statements` in order, fill the register, ask `totals` or the view.
 *
 * A line that cannot be assessed stays, with the code of the problem in `problem` and no payment.
 *
 * @param book - What is not in it has no price: a line outside the book is refused.
 * @param options - The dialect, and what the register has besides.
 * @throws PaymentError `sql/not-expressed` names each mechanism that a query line by line cannot express, `sql/overflow` each price that is
 * too large for exact integers, `sql/unfit-text` each text that SQL cannot carry; `quantity/range`, `input/type`, `input/duplicate-id`.
 *
 * @example
 * ```ts
 * import { priceBook } from 'polluter-pays';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { toSql } from 'polluter-pays/sql';
 *
 * const book = priceBook(russia2003, { year: 2005 }, [
 *   { territory: 'RU-KR', charges: ['stationary'], pollutants: ['sulphur-dioxide'], period: '2005-Q1', circumstances: ['city'] },
 * ]);
 * const { columns, payment, proves } = toSql(book, { dialect: 'duckdb' });
 * columns.map(({ name }) => name).slice(-4) // => ['amount_e6', 'permissible_e6', 'temporary_e6', 'no_permit']
 * payment // => { column: 'payment_e2', unit: '0.01' }
 * proves.largestAmount // => '1000000000'
 * ```
 */
export function toSql(book: PriceBook, options: SqlOptions): SqlProgram {
  return orThrow(tryToSql(book, options));
}

/**
 * As `toSql`, returning an Outcome: the SQL, or every problem.
 *
 * @example
 * ```ts
 * import { priceBook } from 'polluter-pays';
 * import { sweden1992 } from 'polluter-pays/regimes/se-1992';
 * import { tryToSql } from 'polluter-pays/sql';
 *
 * const book = priceBook(sweden1992, { year: 2010 }, [{ territory: 'SE' }]);
 * const outcome = tryToSql(book, { dialect: 'postgresql' });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${code} ${path.join('.')}`)
 * ```
 */
export function tryToSql(book: PriceBook, options: SqlOptions): Outcome<SqlProgram> {
  const planned = planOf(book, options);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const { regime } = book;
  const notices = (regime.notices ?? []).map(english);
  const query = assessment(plan);
  const parts = { schema: schema(plan), prices: prices(plan), view: view(plan, query) };
  const last = plan.stages.at(-1) ?? plan.stages[0];
  return succeed({
    dialect: options.dialect,
    regime: { id: regime.id, digest: digestOf(regime) },
    year: book.options.year,
    ...parts,
    assessment: query,
    totals: totals(plan),
    statements: [...parts.schema, ...parts.prices, ...parts.view],
    columns: registerColumns(plan),
    payment: { column: paymentColumn(plan), unit: exactText({ digits: 1n, scale: last.scale, divisor: 1n }) as DecimalText },
    proves: proof(plan),
    presumes: presumed(regime, plan.terms),
    notices,
  });
}

/** What the parts are written from, or everything that keeps them from being written. */
function planOf(book: PriceBook, options: SqlOptions): Outcome<Plan> {
  const { regime } = book;
  const facts = casesOf(book);
  const keys = keyColumns(facts);
  const charges = Object.keys(regime.charges).filter((id) => facts.some(({ charge }) => charge === id));
  const terms = charges.flatMap((id) => (regime.charges[id] ? [termsOf(regime, id, regime.charges[id])] : []));
  const { cases, problems } = priceCases(book, keys);
  const read = readOptions(options, keys);
  const { decimals } = read;
  const [first, ...others] = terms;
  const found: Problem[] = [
    ...read.problems,
    ...charges.flatMap((id) => notExpressed(regime, id, options.linesOnly === true)),
    ...(first ? notSettled(regime, options.linesOnly === true) : [problem('input/missing', ['rows'], 'The price book has no case.')]),
    ...others.flatMap((one) => (sameStages(one, first) ? [] : [roundsOtherwise(one, first)])),
    ...terms.flatMap((one) =>
      one.stages.length === 0 ? [roundsNothing(one)] : one.units && stepsIn(one.units, decimals) === 0n ? [tooCoarse(one)] : [],
    ),
    ...problems,
    ...unfitTexts(cases, keys),
  ];
  const [stage, ...stages] = first?.stages ?? [];
  if (!stage || found.length > 0) return failed(found);
  const plan: Plan = {
    ...read,
    dialect: dialects[options.dialect],
    cluster: options.cluster,
    keys,
    terms,
    bands: bands.filter((band) => terms.some((one) => one.bands.includes(band))),
    stages: [stage, ...stages],
    cases,
    readsPermit:
      Object.values(regime.circumstances ?? {}).some(({ from }) => from === 'no-permit') &&
      terms.some(({ split }) => split.kind === 'ladder'),
  };
  const tooLarge = overflows(plan);
  return tooLarge.length > 0 ? failed(tooLarge) : succeed(plan);
}

interface ReadOptions extends Pick<Plan, 'names' | 'decimals' | 'largestAmount' | 'columns' | 'totalsBy'> {
  readonly problems: readonly Problem[];
}

function readOptions(options: SqlOptions, keys: Plan['keys']): ReadOptions {
  const { dialect, decimals = 6, largestAmount = '1000000000', columns = [], totalsBy = [], cluster } = options;
  const names = { releases: 'releases', prices: 'prices', assessment: 'assessment', ...options.names };
  const ofKeys = keys.map(({ name }) => name);
  const known = new Set([...ofKeys, ...columns]);
  const isWhole = Number.isInteger(decimals) && decimals >= 0 && decimals <= 12;
  const largest = stepsOf(String(largestAmount), isWhole ? decimals : 0);
  const tables = [names.releases, names.prices, names.assessment];
  return {
    names,
    decimals: isWhole ? decimals : 0,
    largestAmount: largest ?? 1n,
    columns,
    totalsBy,
    problems: [
      ...(Object.hasOwn(dialects, dialect)
        ? []
        : [problem('input/type', ['dialect'], `"${dialect}" is no dialect.`, 'duckdb, postgresql or clickhouse.')]),
      ...(isWhole ? [] : [problem('quantity/range', ['decimals'], 'Decimals are a whole number from 0 to 12.')]),
      ...(largest === undefined
        ? [
            problem(
              'quantity/range',
              ['largestAmount'],
              `The largest amount is above 0, has no more than ${decimals} decimals, and fits into 62 bits.`,
            ),
          ]
        : []),
      ...(cluster !== undefined && dialect !== 'clickhouse' ? [problem('input/type', ['cluster'], 'Only ClickHouse has clusters.')] : []),
      ...(cluster === undefined ? [] : unfitNames([cluster], ['cluster'], new Set())),
      ...unfitNames(tables, ['names'], new Set()),
      ...unfitNames(ofKeys, ['rows'], new Set()),
      ...unfitNames(columns, ['columns'], new Set(ofKeys)),
      ...columns.flatMap((name, at) =>
        isReserved(name) ? [problem('input/duplicate-id', ['columns', at], `The query uses the name "${name}" itself.`)] : [],
      ),
      ...totalsBy.flatMap((name, at) =>
        known.has(name) ? [] : [problem('input/type', ['totalsBy', at], `"${name}" is no column of the register.`, [...known].join(', '))],
      ),
    ],
  };
}

/** An amount in steps of 10^-decimals, above 0 and small enough that twice of it is a mass. */
function stepsOf(text: string, decimals: number): bigint | undefined {
  const value = parseExact(text);
  if (value?.divisor !== 1n || value.digits <= 0n || value.scale > decimals) return undefined;
  const steps = value.digits * 10n ** BigInt(decimals - value.scale);
  return steps < 2n ** 62n ? steps : undefined;
}

function sameStages({ stages }: Terms, other: Terms | undefined): boolean {
  const text = (all: readonly Stage[] = []): string =>
    all.map(({ at, mode, digits, scale }) => [at, mode, digits, scale].join()).join('; ');
  return text(stages) === text(other?.stages);
}

function roundsOtherwise({ charge }: Terms, first: Terms | undefined): Problem {
  return problem(
    'sql/not-expressed',
    ['regime', 'charges', charge, 'rounding'],
    `Charge ${charge} rounds money otherwise than charge ${first?.charge}, and a query rounds in one way.`,
    'Make a price book for each.',
  );
}

function roundsNothing({ charge }: Terms): Problem {
  return problem(
    'sql/not-expressed',
    ['regime', 'charges', charge, 'rounding'],
    `Charge ${charge} rounds neither bands nor lines, so a payment is no whole number of steps.`,
    'Add the rounding that is practised to a copy of the regime, or use assessPortfolio.',
  );
}

function tooCoarse({ charge }: Terms): Problem {
  return problem(
    'sql/not-expressed',
    ['regime', 'charges', charge, 'rounding'],
    `Charge ${charge} rounds units to a step that is no whole number of steps of the register.`,
    'State more `decimals`.',
  );
}
