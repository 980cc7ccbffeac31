import { describe, expect, it } from 'vitest';
import { priceBook } from '../../src/assess/price/priceBook.ts';
import type { Facility } from '../../src/model/facility.ts';
import type { PriceBook } from '../../src/model/priceBook.ts';
import type { Charge } from '../../src/model/regime.ts';
import { PaymentError } from '../../src/problems/paymentError.ts';
import { conference2004 } from '../../src/regimes/conference-2004/index.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { parseFacility } from '../../src/schema/facility.ts';
import { type SqlDialect, type SqlOptions, toSql, tryToSql } from '../../src/sql/index.ts';
import { airCharge, emission, ladderCharge, lawOf, plant } from '../constructed.ts';

const kopecks = [{ at: 'line', mode: 'half-up', to: '0.01' }] as const;
const bookOf = (charge: Partial<Charge>, changes: Parameters<typeof lawOf>[1] = {}, facility: Facility = plant([emission()])): PriceBook =>
  priceBook(lawOf({ air: airCharge({ rounding: kopecks, ...charge }) }, changes), { year: 2005 }, [facility]);
const simple = bookOf({});

/** Code and path of each problem; nothing where there is none. */
const problemsOf = (book: PriceBook, options: Partial<SqlOptions> = {}): readonly string[] => {
  const outcome = tryToSql(book, { dialect: 'duckdb', ...options });
  return outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
};
const messagesOf = (book: PriceBook, options: Partial<SqlOptions> = {}): readonly string[] => {
  const outcome = tryToSql(book, { dialect: 'duckdb', ...options });
  return outcome.ok ? [] : outcome.problems.map(({ message }) => message);
};

describe('toSql', () => {
  it('throws what tryToSql returns', () => {
    expect(() => toSql(simple, { dialect: 'duckdb', decimals: 13 })).toThrow(PaymentError);
    expect(toSql(simple, { dialect: 'duckdb' })).toEqual({ ...toSql(simple, { dialect: 'duckdb' }) });
  });

  it('is a value: JSON there and back', () => {
    const program = toSql(simple, { dialect: 'clickhouse', cluster: 'two_shards' });
    expect(JSON.parse(JSON.stringify(program))).toEqual(program);
  });

  it('never calls round(), and divides by no slash but that of whole decimals', () => {
    for (const dialect of ['duckdb', 'postgresql', 'clickhouse'] as const) {
      const { assessment } = toSql(simple, { dialect });
      expect(assessment).not.toMatch(/\bround\s*\(/i);
      if (dialect !== 'clickhouse') expect(assessment.replaceAll('//', '').replace(/'[^']*'/g, '')).not.toContain('/');
    }
  });

  it('has the prices of the book over one denominator, and those of a case with fractions over its own', () => {
    const readings = { readings: { a: { title: 'A', unit: 'mg/l' } } };
    const reciprocal = { kind: 'reciprocal', id: 'r', of: ['a'], unit: 'mg/l', where: { pollutant: 'dust' } } as const;
    const facility = plant([emission({ readings: { a: '3 mg/l' } }), emission({ id: 'gas', pollutant: 'gas' })]);
    const { prices } = toSql(bookOf({ factors: [reciprocal, { kind: 'figure', id: 'f', value: '1.25' }] }, readings, facility), {
      dialect: 'duckdb',
    });
    // 10 × 1.25 ÷ 3 and 100 × 1.25
    expect(prices[0]?.split('\n').slice(1)).toEqual([
      "  ('air', 'dust', '2005', 'town', '', '3 mg/l', 't', 'EUR', FALSE, 125, 30),",
      "  ('air', 'gas', '2005', 'town', '', '', 't', 'EUR', FALSE, 1250, 10)",
    ]);
  });

  it('says first that a proposal is one', () => {
    const book = priceBook(conference2004, { year: 2005 }, [
      { territory: 'RU-KR', charges: ['stationary'], pollutants: ['sulphur-dioxide'], period: '2005-Q1' },
    ]);
    const { assessment, totals, notices } = toSql(book, { dialect: 'postgresql' });
    expect(notices.length).toBeGreaterThan(0);
    for (const sql of [assessment, totals]) expect(sql.startsWith(`-- ${notices[0]}\n`)).toBe(true);
  });

  it('tells what the register must have settled', () => {
    const facility = {
      id: 'p',
      territory: 'RU-KR',
      releases: [{ id: 'a', charge: 'stationary', pollutant: 'soot', amount: '1 t', period: '2005-Q1' }],
    };
    const [norms, mass] = toSql(priceBook(conference2004, { year: 2005 }, [parseFacility(facility)]), { dialect: 'duckdb' }).presumes;
    expect(norms).toMatch(/^ladder: the norms are those of the period/);
    expect(mass).toMatch(/^ladder: the technological mass is the part of the line/);
  });

  it('names things as it is told', () => {
    const names = { releases: 'my "lines"', prices: 'p', assessment: 'a' };
    const { totals, schema, view } = toSql(simple, {
      dialect: 'clickhouse',
      cluster: "it's",
      names,
      columns: ['re`gion\\'],
      totalsBy: ['re`gion\\'],
    });
    expect(schema[1]).toBe(
      'CREATE TABLE `my "lines"` AS `my "lines"_local`\nENGINE = Distributed(\'it\\\'s\', currentDatabase(), \'my "lines"_local\', cityHash64(`id`))',
    );
    expect(totals).toContain('GROUP BY `re\\`gion\\\\`, `currency`');
    expect(view).toHaveLength(2);
  });
});

describe('what SQL cannot express is named', () => {
  const refusals: readonly (readonly [string, Partial<Charge>])[] = [
    ['equivalents', { measure: [{ kind: 'equivalents', unit: 'equivalent', of: 'kg', per: '0.95' }] }],
    ['top-n', { select: [{ kind: 'top-n', per: 'facility', n: '3' }] }],
    ['exclusive', { select: [{ kind: 'exclusive', per: 'facility', among: ['dust', 'gas'] }] }],
    ['share', { split: { kind: 'share', of: 'a', within: '0.05' } }],
    ['exempt (line)', { settle: [{ kind: 'exempt', at: 'line', below: { at: '1', inclusive: false } }] }],
    ['exempt (facility)', { settle: [{ kind: 'exempt', at: 'facility', below: { at: '1', inclusive: false } }] }],
    ['round (facility)', { settle: [{ kind: 'round', at: 'facility', mode: 'up', to: '100' }] }],
    ['round (period)', { settle: [{ kind: 'round', at: 'period', mode: 'up', to: '1' }] }],
    ['pool', { settle: [{ kind: 'pool', product: 'heat', unit: 'MWh', less: '0' }] }],
    ['output', { scope: { kind: 'not', of: { kind: 'output', product: 'heat', below: { at: '1 MWh', inclusive: false } } } }],
    ['reciprocal (r)', { factors: [{ kind: 'reciprocal', id: 'r', of: ['a'], unit: 'mg/l' }] }],
  ];
  const law = { readings: { a: { title: 'A', unit: 'mg/l', from: 'amount' } } } as const;
  const facility = plant([emission({ readings: { a: '1 mg/l' } })]);

  it.each(refusals)('%s', (name, charge) => {
    const [message, ...more] = messagesOf(bookOf(charge, law, facility));
    expect(message).toMatch(`The mechanism ${name} of charge air is not expressed: `);
    expect(more).toEqual([]);
    expect(problemsOf(bookOf(charge, law, facility))[0]).toMatch(/^sql\/not-expressed regime\.charges\.air\./);
  });

  it('lines alone leave what is settled above them', () => {
    const above = refusals.filter(([name]) => /facility|period|pool/.test(name));
    for (const [name, charge] of above) {
      const { presumes } = toSql(bookOf(charge), { dialect: 'duckdb', linesOnly: true });
      expect(presumes.map((text) => text.split(':')[0])).toEqual([name]);
    }
    expect(problemsOf(bookOf(refusals.find(([name]) => name === 'exempt (line)')?.[1] ?? {}), { linesOnly: true })).toHaveLength(1);
  });

  it('a settlement of the regime, and several roundings', () => {
    expect(problemsOf(bookOf({}, { settle: [{ kind: 'round', at: 'facility', mode: 'up', to: '1' }] }))).toEqual([
      'sql/not-expressed regime.settle.0',
    ]);
    expect(
      toSql(bookOf({}, { settle: [{ kind: 'credit', bands: ['permissible'], share: '0.5' }] }), { dialect: 'duckdb' }).presumes,
    ).toHaveLength(1);
    const two = priceBook(
      lawOf({ air: airCharge({ rounding: kopecks }), other: airCharge({ rounding: [{ at: 'band', mode: 'up', to: '1' }] }) }),
      { year: 2005 },
      [plant([emission(), emission({ id: 'other', charge: 'other' })])],
    );
    expect(problemsOf(two)).toEqual(['sql/not-expressed regime.charges.other.rounding']);
  });

  it('a payment that ends in no step', () => {
    const unrounded = bookOf(
      { rounding: [], factors: [{ kind: 'reciprocal', id: 'r', of: ['b'], unit: 'mg/l' }] },
      { readings: { b: { title: 'B', unit: 'mg/l' } } },
      plant([emission({ readings: { b: '3 mg/l' } })]),
    );
    expect(problemsOf(unrounded)).toEqual(['sql/not-expressed regime.charges.air.rounding']);
    expect(toSql(bookOf({ rounding: [] }), { dialect: 'duckdb' }).payment).toEqual({ column: 'payment_e6', unit: '0.000001' });
    expect(problemsOf(bookOf({ rounding: [...kopecks, { at: 'units', mode: 'down', to: '0.1' }] }), { decimals: 0 })).toEqual([
      'sql/not-expressed regime.charges.air.rounding',
    ]);
  });
});

describe('bounds', () => {
  const dialects: readonly SqlDialect[] = ['duckdb', 'clickhouse', 'postgresql'];

  it.each(dialects)('%s: the largest price that is proved is taken, one more is refused', (dialect) => {
    const priced = (rate: bigint): PriceBook =>
      bookOf({ rates: { rows: [{ where: { pollutant: 'dust' }, value: `${rate}` as `${number}` }] } });
    const { largestPrice } = toSql(simple, { dialect }).proves;
    if (dialect === 'postgresql') {
      expect(largestPrice).toBe('10^984');
      return;
    }
    const bound = BigInt(largestPrice);
    expect(problemsOf(priced(bound), { dialect })).toEqual([]);
    expect(problemsOf(priced(bound + 1n), { dialect })).toEqual(['sql/overflow rows']);
    // Half the amount, twice the price.
    expect(problemsOf(priced(bound + 1n), { dialect, largestAmount: '500000000' })).toEqual([]);
  });

  it('a denominator is bounded, too', () => {
    const readings = { readings: { b: { title: 'B', unit: 'mg/l' } } };
    const factors = [{ kind: 'reciprocal', id: 'r', of: ['b'], unit: 'mg/l' }] as const;
    const book = (b: `${number} mg/l`): PriceBook => bookOf({ factors }, readings, plant([emission({ readings: { b } })]));
    expect(problemsOf(book('1.0000000000000000001 mg/l'))).toEqual([]);
    expect(problemsOf(book('1.00000000000000000000000000000000000001 mg/l'))).toEqual(['sql/overflow rows']);
  });
});

describe('options', () => {
  it.each<readonly [string, Partial<SqlOptions>, readonly string[]]>([
    ['another dialect', { dialect: 'oracle' as SqlDialect }, ['input/type dialect']],
    ['half a decimal', { decimals: 0.5 }, ['quantity/range decimals']],
    ['no amount', { largestAmount: '0' }, ['quantity/range largestAmount']],
    ['an amount finer than its steps', { largestAmount: '0.0000001' }, ['quantity/range largestAmount']],
    ['an amount beyond 62 bits', { largestAmount: '4611686018428' }, ['quantity/range largestAmount']],
    ['a cluster of DuckDB', { cluster: 'c' }, ['input/type cluster']],
    ['a name of nothing', { columns: [''] }, ['sql/unfit-text columns.0']],
    ['a name with NUL', { columns: ['a\0b'] }, ['sql/unfit-text columns.0']],
    ['a name with a line feed', { names: { releases: 'a\nb' } }, ['sql/unfit-text names.0']],
    ['a name of 51 bytes', { columns: ['я'.repeat(25), `${'я'.repeat(25)}a`] }, ['sql/unfit-text columns.1']],
    ['half a sign', { columns: ['\ud800'] }, ['sql/unfit-text columns.0']],
    ['a column twice', { columns: ['Region', 'region'] }, ['input/duplicate-id columns.1']],
    ['a column of the law', { columns: ['Charge'] }, ['input/duplicate-id columns.0']],
    [
      'a column of the query',
      { columns: ['exact', 'payment_e2', 'rest_1'] },
      ['input/duplicate-id columns.0', 'input/duplicate-id columns.1', 'input/duplicate-id columns.2'],
    ],
    ['a table twice', { names: { prices: 'releases' } }, ['input/duplicate-id names.1']],
    ['a total by what is not there', { totalsBy: ['region'] }, ['input/type totalsBy.0']],
  ])('%s is refused', (_, options, problems) => {
    expect(problemsOf(simple, options)).toEqual(problems);
  });
});

describe('texts of a book', () => {
  it('with control signs, or a semicolon in a circumstance, are refused', () => {
    const law = (word: string): PriceBook =>
      bookOf({}, { circumstances: { [word]: { title: 'A word' } } }, plant([emission({ circumstances: [word] })]));
    expect(problemsOf(law('a;b'))).toEqual(['sql/unfit-text rows']);
    expect(problemsOf(law('a\u0000b'))).toEqual(['sql/unfit-text rows']);
    expect(problemsOf(law('a b'))).toEqual([]);
  });

  it('an empty book is refused', () => {
    expect(problemsOf({ ...simple, rows: [], missing: [] })).toEqual(['input/missing rows']);
  });

  it('two prices for the same facts are refused, the same price twice is one', () => {
    const [row] = simple.rows;
    if (!row) throw new Error('no row');
    expect(problemsOf({ ...simple, rows: [row, { ...row, price: '11' }] })).toEqual(['input/duplicate-id rows.1']);
    expect(toSql({ ...simple, rows: [row, row] }, { dialect: 'duckdb' }).prices[0]?.split('\n')).toHaveLength(2);
    expect(problemsOf({ ...simple, rows: [{ ...row, price: '-1' }] })).toEqual(['quantity/negative rows.0.price']);
  });

  it('what the book could not price is there without a price', () => {
    const book = priceBook(russia2003, { year: 2005 }, [{ territory: 'RU-KR', charges: ['stationary'], pollutants: ['hexane'] }]);
    expect(book.rows).toEqual([]);
    expect(toSql(book, { dialect: 'duckdb' }).prices[0]).toContain('NULL, NULL, NULL, 1)');
  });

  it('ladders of either policy have their edges', () => {
    const wins = (policy: 'capacity-wins' | 'technology-wins'): string =>
      toSql(
        priceBook(
          lawOf({ air: ladderCharge({ policy, technological: { shared: 'norm', evidence: 'none' } }, { rounding: kopecks }) }),
          { year: 2005 },
          [plant([emission()])],
        ),
        { dialect: 'duckdb' },
      ).assessment;
    expect(wins('capacity-wins')).toContain('least(CASE WHEN "no_permit" OR "permissible_e6" IS NULL');
    expect(wins('technology-wins')).toContain('greatest(CASE WHEN "no_permit" OR "permissible_e6" IS NULL');
  });
});
