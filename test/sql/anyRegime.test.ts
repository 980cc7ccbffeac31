import fc from 'fast-check';
import { expect, it } from 'vitest';
import { duckdbMissing, startDuckdb } from '../../examples/engines/duckdb.ts';
import { tryAssess } from '../../src/assess/assess.ts';
import { priceBook } from '../../src/assess/price/priceBook.ts';
import { type SqlProgram, tryToSql } from '../../src/sql/index.ts';
import { cases, facilityOf } from '../arbitraries.ts';
import { insertInto, NotWhole, type RegisterRow, registerRows } from './fill.ts';
import { onEngine } from './onEngine.ts';

const many = process.env.LONG === undefined ? 120 : 3000;

/** What was drawn, as far as SQL expresses it: a law that does not, and a norm that is no whole number of steps, are passed over. */
const drawn = fc.sample(cases(), { numRuns: many, ...(process.env.LONG === undefined && { seed: 20041206 }) }).flatMap((one, at) => {
  const facility = facilityOf(one);
  const assessed = tryAssess(facility, one.regime, one.options);
  if (!assessed.ok) return [];
  const book = priceBook(one.regime, one.options, [facility]);
  const names = { releases: `releases ${at}`, prices: `prices ${at}`, assessment: `assessment ${at}` };
  const program = tryToSql(book, { dialect: 'duckdb', decimals: 9, names });
  const rows = program.ok ? wholeRows(() => registerRows(book, facility, assessed.value, 9)) : undefined;
  return program.ok && rows ? [{ program: program.value, rows, assessed: assessed.value, names }] : [];
});

function wholeRows(rows: () => readonly RegisterRow[]): readonly RegisterRow[] | undefined {
  try {
    return rows();
  } catch (error) {
    if (error instanceof NotWhole) return undefined;
    throw error;
  }
}

onEngine({ name: 'DuckDB, any regime', missing: await duckdbMissing(), start: startDuckdb }, (engine) => {
  it('is not asked about exceptions only', () => {
    expect(drawn.length).toBeGreaterThan(many / 4);
  });

  it('pays what `assess` pays, under whatever law SQL expresses', async () => {
    const unit = ({ payment }: SqlProgram): string => payment.unit;
    for (const { program, rows, names, assessed } of drawn) {
      await engine().run(...program.statements, insertInto(names.releases, program, rows));
      const answer = await engine().ask(`SELECT id, problem, ${program.payment.column} AS payment FROM "${names.assessment}" ORDER BY id`);
      expect(Object.fromEntries(answer.map(({ id, problem, payment }) => [id, problem || payment]))).toEqual(
        Object.fromEntries(assessed.lines.map(({ release, amount }) => [release, amount.div(unit(program)).toFixed()])),
      );
    }
  });
});
