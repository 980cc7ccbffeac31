import { type Assessments, assessAll } from '../../assess/assessAll.ts';
import { addExact, divideExact, type Exact, exact, parseExact, subtractExact, sumExact, zero } from '../../exact.ts';
import type { AssessOptions } from '../../model/assessment.ts';
import type { Facility } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import { fail, failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import { exactOf } from '../../quantity/quantity.ts';
import { type BudgetShare, distributed, sharesOf } from '../budget/distribute.ts';
import { doWork, tryWork, type Watch, type Work } from '../study/long.ts';
import { type Made, madeBy } from '../study/made.ts';
import { optionsOf } from '../study/study.ts';
import { amountText, ratioText } from '../tables/amountText.ts';
import { type Cell, cellsOf, type Dimension, dimensions } from './cells.ts';
import {
  type DecileRow,
  decileRows,
  type GiniRow,
  giniRow,
  type LorenzRow,
  lorenzRows,
  type Paid,
  type WinnerRow,
  winnerRows,
} from './winners.ts';

/** What a facility earns in a year, in the currency of the payments. */
export interface Account {
  readonly revenue?: DecimalText;
  readonly valueAdded?: DecimalText;
}

/** Facilities, laws and years to be compared. */
export interface ComparisonStudy extends Omit<AssessOptions, 'year'> {
  /** Parsed. */
  readonly facilities: readonly Facility[];
  /** By the names that the tables show. The first is what the others are compared with. */
  readonly regimes: Readonly<Record<string, Regime>>;
  /** Each once. */
  readonly years: readonly number[];
  /** By facility id, for the burden. */
  readonly accounts?: Readonly<Record<string, Account>>;
  /** How payments are distributed among budgets; absent: they are not. */
  readonly shares?: readonly BudgetShare[];
}

/** What is paid in a year under a law. Every field is a text. */
export interface TotalRow {
  readonly year: string;
  readonly regime: string;
  readonly facilities: string;
  readonly payable: string;
  /** Against the first regime. */
  readonly change: string;
  /** Change ÷ what is paid under the first, six places; empty where that is nothing. */
  readonly relative: string;
  readonly currency: string;
}

/** What is paid for one territory, pollutant, band …; the rows of a dimension add up to the total of the year. */
export interface PartRow {
  readonly dimension: Dimension | 'budget';
  /** Empty where the payment has none, such as a release without a receiver; rounding and credits stand in brackets among the bands. */
  readonly part: string;
  readonly year: string;
  readonly regime: string;
  readonly payable: string;
  readonly change: string;
}

/** A payment against what the facility earns. Ratios to six places; empty where the account is not given. */
export interface BurdenRow {
  readonly facility: string;
  readonly year: string;
  readonly regime: string;
  readonly payable: string;
  readonly ofRevenue: string;
  readonly ofValueAdded: string;
}

/** A facility that a law cannot price in a year: it is left out of that year under every law. */
export interface UnpricedRow {
  readonly facility: string;
  readonly year: string;
  readonly regime: string;
  readonly code: string;
  readonly path: string;
  readonly reason: string;
}

/** Tables of flat records, every field a text: ready for a data frame, for CSV, for Observable Plot. */
export interface Comparison {
  readonly made: Made;
  readonly totals: readonly TotalRow[];
  readonly parts: readonly PartRow[];
  readonly burden: readonly BurdenRow[];
  /** Over all years, by payer. */
  readonly winners: readonly WinnerRow[];
  readonly deciles: readonly DecileRow[];
  /** Of what is paid, for each regime; none where a refund makes a payment negative. */
  readonly lorenz: readonly LorenzRow[];
  readonly gini: readonly GiniRow[];
  readonly unpriced: readonly UnpricedRow[];
  /** What a reader must know, each once: that a regime is a proposal, that data are made up, that a figure is weak. */
  readonly notices: readonly string[];
}

/**
 * What facilities pay under several laws over several years, and who wins and loses: by territory, receiver, sector, medium, pollutant, band
 * and budget, against revenue and value added. Every table adds up to the totals, to the kopeck.
 *
 * A facility that one of the laws cannot price in a year is left out of that year under all of them, and stands in `unpriced` with the
 * reasons: like is compared with like.
 *
 * @param study - Facilities, regimes by name, years, accounts, shares of budgets; and what `assess` takes besides.
 * @param watch - An `AbortSignal` and a progress callback.
 * @throws PaymentError `scenario/empty` if there is nothing to compare, `money/currency` if two laws take different money, `quantity/range`
 * for an account, `input/shares`.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { compare, reform } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const plant = (id: string, amount: string) => parseFacility({
 *   id, territory: 'RU-KR', sector: 'energy',
 *   releases: [{ id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', amount, norms: { permissible: '100 t' } }],
 * });
 * const proposal = reform(russia2003, [
 *   { kind: 'scale', what: { charge: 'stationary', of: 'rates', where: { band: 'permissible' } }, by: '0.5', reason: 'Cleaner plants pay less.' },
 * ]);
 * const { totals, winners, gini } = await compare({
 *   facilities: [plant('small', '50 t'), plant('big', '200 t')], regimes: { law: russia2003, proposal }, years: [2006],
 * });
 * totals.map(({ regime, payable }) => `${regime} ${payable}`) // => ['law 2893.80', 'proposal 2811.90']
 * winners.map(({ payer, change }) => `${payer} ${change}`) // => ['big -54.60', 'small -27.30']
 * ```
 */
export async function compare(study: ComparisonStudy, watch: Watch = {}): Promise<Comparison> {
  return doWork(compareWork(study), watch);
}

/**
 * As `compare`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { tryCompare } from 'polluter-pays/scenario';
 *
 * const outcome = await tryCompare({ facilities: [], regimes: {}, years: [2005] });
 * outcome.ok ? [] : outcome.problems.map(({ path }) => path.join('.')) // => ['facilities', 'regimes']
 * ```
 */
export async function tryCompare(study: ComparisonStudy, watch: Watch = {}): Promise<Outcome<Comparison>> {
  return tryWork(compareWork(study), watch);
}

/** What one year under one law comes to. */
interface Cut {
  readonly year: number;
  readonly regime: string;
  readonly assessments: Assessments['assessments'];
}

function* compareWork(study: ComparisonStudy): Work<Comparison> {
  const wrong = wrongIn(study);
  if (wrong.length > 0) return orThrow(failed<Comparison>(wrong));
  const { facilities, regimes, years, shares } = study;
  const names = Object.keys(regimes);
  const cuts: Cut[] = [];
  const unpriced: UnpricedRow[] = [];
  for (const year of years) {
    const all = names.map((regime) => ({ regime, found: assessAll(facilities, regimes[regime] as Regime, optionsOf({ ...study, year })) }));
    yield years.length;
    const out = new Set(all.flatMap(({ found }) => found.rejected.map(({ index }) => index)));
    for (const { regime, found } of all)
      unpriced.push(
        ...found.rejected.flatMap(({ facility, problems }) => problems.map((one) => unpricedRow(one, { facility, year, regime }))),
      );
    const kept = facilities.filter((_, index) => !out.has(index));
    for (const { regime, found } of all) {
      // A refund among payers is another one without those who are left out.
      const assessments =
        out.size === found.rejected.length
          ? found.assessments
          : assessAll(kept, regimes[regime] as Regime, optionsOf({ ...study, year })).assessments;
      cuts.push({ year, regime, assessments });
    }
  }
  const currency = orThrow(currencyIn(cuts));
  const held = new Map(years.map((year) => [year, shares ? orThrow(sharesOf(shares, year)) : []]));
  const paid = paidBy(cuts, names);
  return {
    made: madeBy('compare', { asked: [study], regimes: Object.values(regimes) }),
    totals: totalRows(cuts, names, currency),
    parts: years.flatMap((year) =>
      partRows(
        cuts.filter((cut) => cut.year === year),
        held.get(year) ?? [],
      ),
    ),
    burden: study.accounts ? cuts.flatMap((cut) => burdenRows(cut, study.accounts ?? {})) : [],
    winners: names.slice(1).flatMap((regime) => winnerRows(regime, paid(regime))),
    deciles: names.slice(1).flatMap((regime) => decileRows(regime, paid(regime))),
    lorenz: names.flatMap((regime) =>
      lorenzRows(
        regime,
        paid(regime).map(({ after }) => after),
      ),
    ),
    gini: names.map((regime) =>
      giniRow(
        regime,
        paid(regime).map(({ after }) => after),
      ),
    ),
    unpriced,
    notices: noticesOf(cuts),
  };
}

function wrongIn({ facilities, regimes, years, accounts }: ComparisonStudy): readonly Problem[] {
  const empty = (
    [
      ['facilities', facilities.length, 'a facility'],
      ['regimes', Object.keys(regimes).length, 'a regime'],
      ['years', years.length, 'a year'],
    ] as const
  ).flatMap(([key, count, what]) => (count > 0 ? [] : [problem('scenario/empty', [key], `There is nothing to compare without ${what}.`)]));
  const ofAccounts = Object.entries(accounts ?? {}).flatMap(([id, account]) =>
    (['revenue', 'valueAdded'] as const).flatMap((key) => {
      const text = account[key];
      const value = text === undefined ? undefined : parseExact(text);
      if (text === undefined || (value && value.digits > 0n)) return [];
      return [
        problem(
          'quantity/range',
          ['accounts', id, key],
          `${JSON.stringify(text)} is no amount above 0.`,
          "Write '1250000' in the currency of the payments.",
        ),
      ];
    }),
  );
  return [...empty, ...ofAccounts];
}

function unpricedRow(
  one: Problem,
  { facility, year, regime }: { readonly facility: string; readonly year: number; readonly regime: string },
): UnpricedRow {
  return { facility, year: String(year), regime, code: one.code, path: one.path.join('.'), reason: one.message };
}

function currencyIn(cuts: readonly Cut[]): Outcome<string> {
  const currencies = new Set(cuts.flatMap(({ assessments }) => assessments.map(({ payable }) => payable.currency)));
  const [currency = '', ...others] = currencies;
  return others.length === 0
    ? succeed(currency)
    : fail(
        problem(
          'money/currency',
          ['regimes'],
          `The payments are in ${[currency, ...others].join(' and ')}.`,
          'Bring them into one currency with `convert`.',
        ),
      );
}

/** Of all assessments, each once; what regimes say of themselves first. */
function noticesOf(cuts: readonly Cut[]): readonly string[] {
  const all = cuts.flatMap(({ assessments }) => assessments.flatMap(({ notices }) => notices));
  const ofRegimes = all.filter(({ code }) => code === 'regime');
  return [...new Set([...ofRegimes, ...all].map(({ message }) => message))];
}

const payableOf = ({ assessments }: Cut): Exact => sumExact(assessments.map(({ payable }) => exactOf(payable.amount)));

function totalRows(cuts: readonly Cut[], [first]: readonly string[], currency: string): readonly TotalRow[] {
  return cuts.map((cut) => {
    const payable = payableOf(cut);
    const base = payableOf(cuts.find(({ year, regime }) => year === cut.year && regime === first) ?? cut);
    const change = subtractExact(payable, base);
    return {
      year: String(cut.year),
      regime: cut.regime,
      facilities: String(cut.assessments.length),
      payable: amountText(payable),
      change: amountText(change),
      relative: ratioText(base.digits === 0n ? undefined : divideExact(change, base)),
      currency,
    };
  });
}

function partRows(cuts: readonly Cut[], shares: readonly BudgetShare[]): readonly PartRow[] {
  const cells = cuts.map((cut) => ({ cut, cells: cut.assessments.flatMap(cellsOf) }));
  const byDimension = dimensions.map((dimension) => ({ dimension, sums: cells.map(({ cells: all }) => sumsBy(all, dimension)) }));
  const budget = { dimension: 'budget' as const, sums: cuts.map((cut) => budgetSums(cut, shares)) };
  return [...byDimension, ...(shares.length > 0 ? [budget] : [])].flatMap(({ dimension, sums }) => {
    const keys = [...new Set(sums.flatMap((sum) => [...sum.keys()]))].sort();
    return keys.flatMap((part) =>
      cuts.map(({ year, regime }, at): PartRow => {
        const payable = sums[at]?.get(part) ?? zero;
        const change = subtractExact(payable, sums[0]?.get(part) ?? zero);
        return { dimension, part, year: String(year), regime, payable: amountText(payable), change: amountText(change) };
      }),
    );
  });
}

function sumsBy(cells: readonly Cell[], dimension: Dimension): ReadonlyMap<string, Exact> {
  const sums = new Map<string, Exact>();
  for (const cell of cells) sums.set(cell[dimension], addExact(sums.get(cell[dimension]) ?? zero, cell.amount));
  return sums;
}

/** Each payment is distributed by itself, as it is paid. */
function budgetSums({ assessments }: Cut, shares: readonly BudgetShare[]): ReadonlyMap<string, Exact> {
  const sums = new Map<string, Exact>();
  for (const { payable } of assessments)
    for (const [at, part] of distributed(exactOf(payable.amount), shares).entries()) {
      const { level } = shares[at] as BudgetShare;
      sums.set(level, addExact(sums.get(level) ?? zero, part));
    }
  return sums;
}

function burdenRows({ year, regime, assessments }: Cut, accounts: Readonly<Record<string, Account>>): readonly BurdenRow[] {
  return assessments.map(({ facility, payable }) => {
    const { revenue, valueAdded } = (Object.hasOwn(accounts, facility.id) ? accounts[facility.id] : undefined) ?? {};
    const paid = exactOf(payable.amount);
    const against = (amount: string | undefined): string => ratioText(amount === undefined ? undefined : divideExact(paid, exact(amount)));
    return {
      facility: facility.id,
      year: String(year),
      regime,
      payable: amountText(paid),
      ofRevenue: against(revenue),
      ofValueAdded: against(valueAdded),
    };
  });
}

/** What each payer pays over all years, under the first law and under another. */
function paidBy(cuts: readonly Cut[], [first = '']: readonly string[]): (regime: string) => readonly Paid[] {
  const under = (name: string): ReadonlyMap<string, Exact> => {
    const sums = new Map<string, Exact>();
    for (const { assessments } of cuts.filter(({ regime }) => regime === name))
      for (const { facility, payable } of assessments) {
        const payer = facility.payer ?? facility.id;
        sums.set(payer, addExact(sums.get(payer) ?? zero, exactOf(payable.amount)));
      }
    return sums;
  };
  const before = under(first);
  return (regime) => [...under(regime)].map(([payer, after]) => ({ payer, before: before.get(payer) ?? zero, after }));
}
