import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryAssess } from '../../src/assess/assess.ts';
import { priceBook } from '../../src/assess/price/priceBook.ts';
import { decimalOf } from '../../src/decimal.ts';
import { exact, exactText, type RoundingMode, subtractExact, sumExact } from '../../src/exact.ts';
import { assessPortfolio } from '../../src/portfolio/assessPortfolio.ts';
import { compilePortfolio } from '../../src/portfolio/compile/compilePortfolio.ts';
import type { PortfolioRow } from '../../src/portfolio/row.ts';
import { streamPortfolio } from '../../src/portfolio/streamPortfolio.ts';
import { czechia2013 } from '../../src/regimes/cz-2013/index.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { cases } from '../arbitraries.ts';
import { holds, patience } from '../runs.ts';
import { facilityOf, lawOf, rowsOf } from './rows.ts';

const facts = { charge: 'stationary', pollutant: 'sulphur-dioxide', territory: 'RU-KR', period: '2005-Q1' } as const;
const decimal = (text: string | undefined): string | undefined => (text === undefined ? undefined : decimalOf(exact(text)).toFixed());
const year2005 = { year: 2005 };

describe('a register', () => {
  const portfolio = compilePortfolio([
    { ...facts, facility: 'mill', amount: '4658.75 t', norms: { permissible: '4000 t', temporary: '4500 t' }, circumstances: ['city'] },
    {
      ...facts,
      facility: 'mill',
      pollutant: 'carbon-monoxide',
      amount: '324.75 t',
      norms: { permissible: '350 t' },
      circumstances: ['city'],
    },
    { ...facts, amount: '-3 t' },
    { ...facts, territory: 'RU-ARK', facility: 'plant', payer: 'owner', amount: '10 kg', norms: 'no-permit' },
    { ...facts, territory: 'nowhere', amount: '1 t', norms: 'no-permit' },
    { ...facts, amount: '1 t' },
  ]);
  const result = assessPortfolio(portfolio, priceBook(russia2003, year2005, []));

  it('pays what the reference facility pays', () => {
    expect([0, 1, 2].map(result.amountOf)).toEqual(['844200', '392.82', '16.8']);
    expect([result.total, result.exact, result.roundingGap]).toEqual(['844609.62', '844609.6176', '0']);
  });

  it('loses no row: rejected, refused and assessed ones add up', () => {
    expect(portfolio.rejected.map(({ row, problems }) => [row, problems[0].code])).toEqual([[2, 'quantity/negative']]);
    expect([0, 1, 2, 3, 4].map(portfolio.rowOf)).toEqual([0, 1, 3, 4, 5]);
    expect(result.refused.map(({ line, lines, problems }) => [line, lines, problems[0]?.code])).toEqual([
      [3, 1, 'release/unknown-territory'],
      [4, 1, 'norm/missing'],
    ]);
    const { rows, rejected, lines, paths } = result.certificate;
    expect([rows, rejected, lines]).toEqual([6, 1, 5]);
    expect(Object.values(paths).reduce((a, b) => a + b)).toBe(5);
  });

  it('gives rows back as they were', () => {
    expect(portfolio.rowAt(0)).toEqual({
      ...facts,
      facility: 'mill',
      amount: '4658.75 t',
      norms: { permissible: '4000 t', temporary: '4500 t' },
      circumstances: ['city'],
    });
    expect(portfolio.rowAt(2)).toEqual({
      ...facts,
      territory: 'RU-ARK',
      facility: 'plant',
      payer: 'owner',
      amount: '10 kg',
      norms: 'no-permit',
    });
  });

  it('adds up by any keys', () => {
    expect(result.totals(['territory']).map(({ key, lines, amount }) => [key.territory, lines, amount])).toEqual([
      ['RU-KR', 2, '844592.82'],
      ['RU-ARK', 1, '16.8'],
    ]);
    expect(result.totals(['payer']).map(({ key, amount }) => [key.payer, amount])).toEqual([
      ['mill', '844592.82'],
      ['owner', '16.8'],
    ]);
    expect(result.totals(['band']).map(({ key, exact: sum }) => [key.band, sum])).toEqual([
      ['permissible', '322952.8176'],
      ['temporary', '201600'],
      ['exceedance', '320056.8'],
    ]);
  });

  it('explains a line by its replay', () => {
    expect(result.explainLine(0).payable.amount.toFixed(2)).toBe('844200.00');
    expect(() => result.explainLine(3)).toThrow('nowhere');
  });

  it('says what it was made of', () => {
    expect(result.certificate.regime.digest).toBe(result.explainLine(0).regime.digest);
    expect(result.certificate.portfolio).toBe(portfolio.digest);
    expect(compilePortfolio([{ ...facts, amount: '1 t' }]).digest).not.toBe(compilePortfolio([{ ...facts, amount: '2 t' }]).digest);
  });

  it('assumes norms where it is told to, and says for how many lines', () => {
    const without: readonly PortfolioRow[] = [{ ...facts, amount: '100 t' }];
    const assumed = (assumeNorms: 'all-within' | 'all-over' | 'both') =>
      assessPortfolio(compilePortfolio(without, { assumeNorms }), priceBook(russia2003, year2005, []));
    const [within, over, both] = [assumed('all-within'), assumed('all-over'), assumed('both')];
    expect([within.total, over.total, both.total, both.over?.total]).toEqual(['6720', '168000', '6720', '168000']);
    expect(both.over?.certificate.assumed).toEqual({ norms: 'all-over', lines: 1 });
    expect(over.explainLine(0).payable.amount.toFixed(0)).toBe('168000');
  });

  it('settles a facility as a whole where the law does', () => {
    const plant = { charge: 'air', pollutant: 'nitrogen-oxides', territory: 'CZ' } as const;
    const czech = compilePortfolio([
      { ...plant, facility: 'a', amount: '20 t' },
      { ...plant, facility: 'b', amount: '1 t' },
      { ...plant, facility: 'a', amount: '10.01 t' },
    ]);
    const paid = assessPortfolio(czech, priceBook(czechia2013, { year: 2013 }, []));
    expect(paid.certificate.paths.grouped).toBe(3);
    expect(paid.totals(['facility']).map(({ key, amount }) => [key.facility, amount])).toEqual([
      ['a', paid.explainLine(0).payable.amount.toFixed()],
      ['b', '0'],
    ]);
    expect(paid.total).toBe(paid.explainLine(2).payable.amount.toFixed());
  });

  it('keeps index columns as wide as the data: 70,000 owners and 300 sets of facts', () => {
    const many = compilePortfolio(
      (function* () {
        for (let at = 0; at < 70_000; at += 1)
          yield { ...facts, facility: `f${at}`, class: `c${at % 300}`, amount: '1 t', norms: 'no-permit' } as const;
      })(),
    );
    expect(
      [0, 255, 256, 65_535, 65_536, 69_999].map((line) => many.rowAt(line)).map(({ facility, class: hazard }) => [facility, hazard]),
    ).toEqual([0, 255, 256, 65_535, 65_536, 69_999].map((at) => [`f${at}`, `c${at % 300}`]));
    expect(many.bytes / many.lines).toBeLessThanOrEqual(32);
  });
});

describe('numbers that doubles cannot carry', () => {
  const whole = (value: `${number}`, mode: RoundingMode = 'half-up') =>
    lawOf({ split: { kind: 'whole' }, rates: { rows: [{ value }] }, rounding: [{ at: 'line', mode, to: '0.01' }] });
  const row = (amount: `${number} t`): PortfolioRow => ({ charge: 'charge', pollutant: 'p', territory: 'X', amount });
  const pay = (value: `${number}`, amounts: readonly `${number} t`[], mode?: RoundingMode) =>
    assessPortfolio(compilePortfolio(amounts.map(row)), priceBook(whole(value, mode), year2005, []));

  it('rounds 900060.958903 × 19876.5433 down, where float64 and decimal.js at 20 digits round it up', () => {
    const result = pay('19876.5433', ['900060.958903 t']);
    expect(result.amountOf(0)?.slice(-6)).toBe('622.27');
    expect(result.certificate.paths.twoProduct).toBe(1);
  });

  it('is exact for rates and totals above 2^53', () => {
    const result = pay('44320000000000.123457', ['8000000.000001 t', '8000000.000001 t']);
    expect([result.amountOf(0), result.total]).toEqual(['354560000000045307656', '709120000000090615312']);
    expect(result.certificate.paths.bigint).toBe(2);
    expect(result.explainLine(1).payable.amount.toFixed(2)).toBe('354560000000045307656.00');
  });

  it('keeps a number of forty digits aside, and assesses it', () => {
    const result = pay('3', ['0.1234567890123456789012345678901234567891 t', '1 t']);
    expect([result.amountOf(0), result.amountOf(1), result.certificate.paths.assess]).toEqual(['0.37', '3', 1]);
  });
});

describe('laws', { timeout: patience }, () => {
  for (const settle of [[], ['round'], ['round', 'exempt', 'relief']] as const)
    it(`no line differs from assess: arbitrary regimes, facts, norms, periods, roundings${settle.map((one) => `, ${one}`).join('')}`, () => {
      holds(
        fc.property(cases({ settle, hasRounding: settle.length > 0 }), (one) => {
          const rows = rowsOf(one);
          const portfolio = compilePortfolio(rows);
          expect(portfolio.rejected).toEqual([]);
          const result = assessPortfolio(portfolio, priceBook(one.regime, one.options, []));
          for (const [line, row] of rows.entries()) {
            const alone = tryAssess(facilityOf([row]), one.regime, one.options);
            expect(decimal(result.amountOf(line))).toEqual(alone.ok ? alone.value.lines[0]?.amount.toFixed() : undefined);
          }
          const total = (by: readonly 'pollutant'[]) => exactText(sumExact(result.totals(by).map(({ amount }) => exact(amount as string))));
          expect([total(['pollutant']), total([])]).toEqual([result.total, result.total]);
          expect(exactText(sumExact(result.totals(['band']).map((sum) => exact(sum.exact as string)))).length).toBeGreaterThan(0);
        }),
      );
    });

  it('a facility whose lines are tied pays what assess says', () => {
    holds(
      fc.property(cases({ settle: ['round', 'exempt', 'relief'], hasRounding: true }), (one) => {
        const settle = [...(one.regime.settle ?? []), { kind: 'round', at: 'facility', mode: 'half-up', to: '0.01' } as const];
        const regime = { ...one.regime, settle };
        const rows = rowsOf(one, 'works');
        const result = assessPortfolio(compilePortfolio(rows), priceBook(regime, one.options, []));
        const whole = tryAssess(facilityOf(rows), regime, one.options);
        expect(decimal(result.total)).toBe(whole.ok ? whole.value.payable.amount.toFixed() : '0');
        if (whole.ok) expect(decimal(result.exact)).toBe(decimal(whole.value.exact));
      }),
    );
  });

  it('a stream comes to the same as a portfolio', () => {
    holds(
      fc.property(cases({ settle: ['round'], hasRounding: true }), (one) => {
        const book = priceBook(one.regime, one.options, []);
        const rows = rowsOf(one);
        const stream = streamPortfolio([book]);
        for (const row of rows) stream.add([row]);
        const whole = assessPortfolio(compilePortfolio(rows), book);
        const [streamed] = stream.finish();
        expect([streamed?.total, streamed?.exact, streamed?.roundingGap]).toEqual([whole.total, whole.exact, whole.roundingGap]);
        expect(streamed?.totals(['territory', 'pollutant'])).toEqual(whole.totals(['territory', 'pollutant']));
        expect(streamed?.certificate.paths.refused).toBe(whole.certificate.paths.refused);
      }),
    );
  });

  it('no line differs on ties and next to them: three bands, any mode, m·U = D/2 + {-1, 0, 1}', () => {
    const modes = ['half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor'] as const;
    const odd = fc.bigInt({ min: 1n, max: 10n ** 10n }).map((n) => n * 10n + 3n);
    holds(
      fc.property(
        fc.record({
          prices: fc.tuple(odd, odd, odd),
          isRising: fc.boolean(),
          places: fc.integer({ min: 2, max: 9 }),
          within: fc.bigInt({ min: 0n, max: 10n ** 9n }),
          between: fc.bigInt({ min: 0n, max: 10n ** 9n }),
          mode: fc.constantFrom(...modes),
          at: fc.constantFrom('line' as const, 'band' as const),
        }),
        ({ prices, isRising, places, within, between, mode, at }) => {
          const rates = isRising ? [...prices].sort((a, b) => (a < b ? -1 : 1)) : prices;
          const [first, second, third] = rates as [bigint, bigint, bigint];
          // Kopecks = Σ mass × digits ÷ D, masses in millionths.
          const whole = 10n ** BigInt(places + 4);
          const inverse = inverseOf(third, whole);
          const rows = [-1n, 0n, 1n].flatMap((beside) =>
            ([0n, whole / 2n] as const).map((edge): PortfolioRow => {
              const rest = edge + beside - within * first - between * second;
              const above = (((rest * inverse) % whole) + whole) % whole;
              return {
                charge: 'charge',
                pollutant: 'p',
                territory: 'X',
                amount: tonnes(within + between + above),
                norms: { permissible: tonnes(within), temporary: tonnes(within + between) },
              };
            }),
          );
          const value = (digits: bigint) => textOf(digits, places);
          const law = lawOf({
            split: { kind: 'ladder', policy: 'capacity-wins', takes: 'norms', withoutNorms: 'problem' },
            rates: {
              rows: [
                { where: { band: 'permissible' }, value: value(first) },
                { where: { band: 'temporary' }, value: value(second) },
                { where: { band: 'exceedance' }, value: value(third) },
              ],
            },
            rounding: [{ at, mode, to: '0.01' }],
          });
          const result = assessPortfolio(compilePortfolio(rows), priceBook(law, year2005, []));
          for (const [line, row] of rows.entries()) {
            const alone = tryAssess(facilityOf([row]), law, year2005);
            expect(decimal(result.amountOf(line))).toBe(alone.ok ? alone.value.lines[0]?.amount.toFixed() : 'problem');
          }
          expect(result.certificate.paths.assess + result.certificate.paths.refused).toBe(0);
          expect(
            exactText(subtractExact(exact(result.total), sumExact(rows.map((_, line) => exact(result.amountOf(line) as string))))),
          ).toBe('0');
        },
      ),
    );
  });
});

function textOf(digits: bigint, scale: number): `${number}` {
  const text = digits.toString().padStart(scale + 1, '0');
  return `${text.slice(0, -scale)}.${text.slice(-scale)}` as `${number}`;
}

function tonnes(millionths: bigint): `${number} t` {
  return `${textOf(millionths, 6)} t`;
}

/** The inverse of `a` modulo `m`, which share no divisor. */
function inverseOf(a: bigint, m: bigint): bigint {
  let [old, now, oldFactor, factor] = [a % m, m, 1n, 0n];
  while (now !== 0n) {
    const quotient = old / now;
    [old, now] = [now, old - quotient * now];
    [oldFactor, factor] = [factor, oldFactor - quotient * factor];
  }
  return ((oldFactor % m) + m) % m;
}
