import { digestOf } from '../digest.ts';
import { exactText } from '../exact.ts';
import type { PriceBook } from '../model/priceBook.ts';
import { english } from '../model/words.ts';
import { type Outcome, succeed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import type { DecimalText } from '../quantity/quantity.ts';
import { assessment } from './assessment.ts';
import { proof } from './bounds.ts';
import { paymentColumn } from './plan.ts';
import { planOf } from './planOf.ts';
import { presumed } from './presumed.ts';
import { prices } from './prices.ts';
import { registerColumns } from './registerColumns.ts';
import { schema } from './schema.ts';
import type { SqlOptions, SqlProgram } from './sqlProgram.ts';
import { told } from './told.ts';
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
 * const book = priceBook(sweden1992, { year: 2010 }, [{ territory: 'SE', charges: ['nox'] }]);
 * const outcome = tryToSql(book, { dialect: 'postgresql' });
 * const [first, second] = outcome.ok ? [] : outcome.problems;
 * first?.message // => 'The mechanism output of charge nox is not expressed: it asks what installations produce, and the register has lines.'
 * second?.path // => ['regime', 'charges', 'nox', 'settle', 0]
 * ```
 */
export function tryToSql(book: PriceBook, options: SqlOptions): Outcome<SqlProgram> {
  const planned = planOf(book, options);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const { regime } = book;
  const notices = (regime.notices ?? []).map(english);
  const query = told(notices, assessment(plan));
  const parts = { schema: schema(plan), prices: prices(plan), view: view(plan, query) };
  const last = plan.stages.at(-1) ?? plan.stages[0];
  return succeed({
    dialect: options.dialect,
    regime: { id: regime.id, digest: digestOf(regime) },
    year: book.options.year,
    ...parts,
    assessment: query,
    totals: told(notices, totals(plan)),
    statements: [...parts.schema, ...parts.prices, ...parts.view],
    columns: registerColumns(plan),
    payment: { column: paymentColumn(plan), unit: exactText({ digits: 1n, scale: last.scale, divisor: 1n }) as DecimalText },
    proves: proof(plan),
    presumes: presumed(regime, plan.terms),
    notices,
  });
}
