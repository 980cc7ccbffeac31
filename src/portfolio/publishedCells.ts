import { pricingOf } from '../assess/price/pricing.ts';
import { addExact, type Exact, exact, exactText, multiplyExact, negateExact, subtractExact, sumExact, zero } from '../exact.ts';
import type { ExactText } from '../model/assessment.ts';
import type { PriceBook } from '../model/priceBook.ts';
import type { Problem } from '../problems/problem.ts';
import { massesOf, prepare } from './assessPortfolio.ts';
import type { Cell, NormsForm } from './compile/cell.ts';
import { readReadings } from './compile/readRow.ts';
import type { Portfolio } from './portfolio.ts';
import { cannotRun, planOf, type Slot } from './price/plan.ts';
import { wholeSum } from './result/tally.ts';
import type { PortfolioRow } from './row.ts';

/** What a region can publish of lines with the same facts: sums, and no declaration of anybody. JSON. */
export interface PublishedCell {
  readonly facts: Omit<PortfolioRow, 'id' | 'facility' | 'payer' | 'outlet' | 'amount' | 'norms'>;
  /** The unit of the sums. */
  readonly unit: string;
  readonly norms: NormsForm;
  readonly lines: number;
  /** Sums over the lines: their whole mass, or the parts within the norm, between norm and limit, above both. */
  readonly masses: Readonly<Partial<Record<Slot, ExactText>>>;
}

/** A payment worked out from sums: the sum of the rounded lines lies within `bound` of `exact`, on either side. */
export interface CellsPayment {
  readonly currency: string;
  readonly lines: number;
  readonly exact: ExactText;
  readonly bound: ExactText;
  /** Cells that sums are not enough for, with the reasons. */
  readonly refused: readonly { readonly cell: number; readonly problems: readonly Problem[] }[];
}

/**
 * The sums of a portfolio by cell, as a region can publish them: with `assessCells` any reform of prices can be worked out from them, while the lines
 * stay at home. Cells that the law does not price in bands (see `certificate.paths`) have no such sums and are left out.
 *
 * @param book - Says how the lines are split into bands.
 *
 * @example
 * ```ts
 * import { priceBook } from 'polluter-pays';
 * import { assessCells, compilePortfolio, publishCells } from 'polluter-pays/portfolio';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 *
 * const facts = { charge: 'stationary', pollutant: 'carbon-monoxide', territory: 'RU-KR', period: '2005-Q1' } as const;
 * const portfolio = compilePortfolio([
 *   { ...facts, amount: '100.001 t', norms: { permissible: '80 t' } },
 *   { ...facts, amount: '50 t', norms: { permissible: '80 t' } },
 * ]);
 * const book = priceBook(russia2003, { year: 2005 }, portfolio.cases);
 * const published = publishCells(portfolio, book);
 * published.map(({ lines, masses }) => `${lines}: ${masses.within} + ${masses.above}`) // => ['2: 130 + 20.001']
 * const { exact, bound } = assessCells(published, book);
 * `${exact} ± ${bound}` // => '635.0652 ± 0.01'
 * ```
 */
export function publishCells(portfolio: Portfolio, book: PriceBook): readonly PublishedCell[] {
  const { packed, passes } = prepare(portfolio, [book]);
  const [pass] = passes;
  if (!pass) return [];
  const { work, table } = pass;
  const sums = massesOf(packed, table);
  return packed.cells.flatMap((cell, at): readonly PublishedCell[] => {
    const exactCell = work.exactCells[at];
    const parts = table.parts[at];
    if (!exactCell || parts === 0) return [];
    const slots: readonly Slot[] = parts === 1 ? ['whole'] : ['within', 'between', 'above'];
    const masses = slots.map((slot, part) => {
      const quanta: Exact = { digits: wholeSum(sums.doubles, sums.more, at * 3 + part), scale: 0, divisor: 1n };
      return [slot, exactText(multiplyExact(quanta, exactCell.quantum))] as const;
    });
    const lines = (packed.columns.starts[at + 1] as number) - (packed.columns.starts[at] as number);
    return [{ facts: factsOf(cell), unit: cell.unit, norms: cell.norms, lines, masses: Object.fromEntries(masses) }];
  });
}

function factsOf({
  charge,
  pollutant,
  territory,
  receiver,
  class: hazard,
  category,
  sector,
  circumstances,
  ruledOut,
  readings,
  period,
}: Cell): PublishedCell['facts'] {
  return {
    charge,
    pollutant,
    territory,
    ...(receiver !== undefined && { receiver }),
    ...(hazard !== undefined && { class: hazard }),
    ...(category !== undefined && { category }),
    ...(sector !== undefined && { sector }),
    ...(circumstances && { circumstances }),
    ...(ruledOut && { ruledOut }),
    ...(readings && { readings }),
    ...(period !== undefined && { period }),
  };
}

/**
 * What published cells pay under a price book, with a proved bound. Within a band the payment is mass times price, so the unrounded sum is exact.
 * Rounding moves a line by at most half a step (half a kopeck), by less than a whole one where the law always rounds up or down, and where
 * bands are rounded, each of its bands by as much: `bound` adds that up over the lines.
 *
 * @param cells - As `publishCells` made them.
 * @param book - Any price book that splits lines into the same bands.
 *
 * @example
 * ```ts
 * import { priceBook } from 'polluter-pays';
 * import { assessCells, type PublishedCell } from 'polluter-pays/portfolio';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 *
 * const published: readonly PublishedCell[] = [{
 *   facts: { charge: 'stationary', pollutant: 'carbon-monoxide', territory: 'RU-KR', period: '2005-Q1' },
 *   unit: 't', norms: 'both', lines: 1200, masses: { within: '84000', between: '1500.5', above: '12' },
 * }];
 * assessCells(published, priceBook(russia2003, { year: 2005 }, [])).bound // => '6'
 * ```
 */
export function assessCells(cells: readonly PublishedCell[], book: PriceBook): CellsPayment {
  const pricing = pricingOf(book, undefined);
  const refused: { cell: number; problems: readonly Problem[] }[] = [];
  let [sum, bound, lines] = [zero, zero, 0];
  let currency: string | undefined;
  for (const [at, published] of cells.entries()) {
    const plan = planOf(pricing, cellOf(published), { assumed: undefined, hasOwners: false });
    const worked = plan.by === 'kernel' ? paymentOf(plan.bands, published) : undefined;
    if (plan.by !== 'kernel' || !worked || 'problems' in worked) {
      const problems = plan.by === 'refused' ? plan.problems : worked && 'problems' in worked ? worked.problems : [notBySums()];
      refused.push({ cell: at, problems });
      continue;
    }
    if (currency !== undefined && currency !== plan.currency) {
      refused.push({
        cell: at,
        problems: [
          { code: 'money/currency', path: ['period'], message: `The payment is in ${plan.currency}, that of other cells in ${currency}.` },
        ],
      });
      continue;
    }
    currency = plan.currency;
    lines += published.lines;
    sum = addExact(sum, worked.payment);
    const { rounding } = plan;
    if (rounding.at === 'none') continue;
    const share = exact(rounding.mode.startsWith('half') ? '0.5' : '1');
    const roundings = exact(published.lines * (rounding.at === 'band' ? worked.bands : 1));
    bound = addExact(bound, multiplyExact(multiplyExact(rounding.to, share), roundings));
  }
  return { currency: currency ?? book.regime.currency[0]?.code ?? '', lines, exact: exactText(sum), bound: exactText(bound), refused };
}

function notBySums(): Problem {
  return cannotRun('sums', 'the law reads more of a line than its mass in each band', 'Assess the lines with assessPortfolio.');
}

/** A cell as the planner takes it: its sums are parted already, so the norms belong to the period. */
function cellOf({ facts, unit, norms }: PublishedCell): Cell {
  const { charge, pollutant, territory, receiver, class: hazard, category, sector, circumstances, ruledOut, period } = facts;
  const normUnit = norms === 'none' || norms === 'no-permit' ? '' : unit;
  return {
    charge,
    pollutant,
    territory,
    receiver,
    class: hazard,
    category,
    sector,
    period,
    circumstances,
    ruledOut,
    readings: facts.readings,
    read: readReadings(facts.readings, []),
    unit,
    scale: 0,
    norms,
    normUnit,
    normScale: 0,
    row: undefined,
  };
}

type Bands = Extract<ReturnType<typeof planOf>, { readonly by: 'kernel' }>['bands'];

/** The payment of the sums, and how many bands a line may touch. */
function paymentOf(
  bands: Bands,
  { masses }: PublishedCell,
): { readonly payment: Exact; readonly bands: number } | { readonly problems: readonly Problem[] } {
  const massIn = (slot: Slot): Exact => exact(masses[slot] ?? '0');
  const all = sumExact((['whole', 'within', 'between', 'above'] as const).map(massIn));
  const taken = bands.map((band) => ({ band, mass: band.slot === 'whole' ? all : massIn(band.slot) }));
  // Sums that no band of this law takes would be lost silently.
  const isWhole = bands.length === 0 || bands.some(({ slot }) => slot === 'whole');
  const left = isWhole ? zero : addExact(all, negateExact(sumExact(taken.map(({ mass }) => mass))));
  if (left.digits !== 0n)
    return { problems: [cannotRun('sums', 'the law splits lines into other bands than the sums', 'Publish sums for this law.')] };
  const missing = taken.flatMap(({ band, mass }) => (mass.digits !== 0n && !band.price ? band.problems : []));
  if (missing.length > 0) return { problems: missing };
  const payment = sumExact(taken.map(({ band, mass }) => multiplyExact(mass, band.price ?? zero)));
  return { payment, bands: taken.filter(({ mass }) => mass.digits !== 0n).length };
}

/** The effect of a reform on published cells. */
export interface CellsEffect {
  readonly before: CellsPayment;
  readonly after: CellsPayment;
  /** After less before; the effect on the rounded lines lies within `bound` of it. */
  readonly exact: ExactText;
  readonly bound: ExactText;
}

/**
 * What a reform changes for published cells, with its proved bound: that of the payment before and that of the payment after, added.
 *
 * @example
 * ```ts
 * import { priceBook } from 'polluter-pays';
 * import { effectOnCells, type PublishedCell } from 'polluter-pays/portfolio';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 *
 * const published: readonly PublishedCell[] = [{
 *   facts: { charge: 'stationary', pollutant: 'carbon-monoxide', territory: 'RU-KR', period: '2005-Q1' },
 *   unit: 't', norms: 'permissible', lines: 10, masses: { within: '1000', above: '0' },
 * }];
 * const city = published.map((cell) => ({ ...cell, facts: { ...cell.facts, circumstances: ['city'] } }));
 * const book = priceBook(russia2003, { year: 2005 }, []);
 * effectOnCells({ cells: published, book }, { cells: city, book }).exact // => '201.6'
 * ```
 */
export function effectOnCells(
  before: { readonly cells: readonly PublishedCell[]; readonly book: PriceBook },
  after: { readonly cells: readonly PublishedCell[]; readonly book: PriceBook },
): CellsEffect {
  const [was, becomes] = [assessCells(before.cells, before.book), assessCells(after.cells, after.book)];
  return {
    before: was,
    after: becomes,
    exact: exactText(subtractExact(exact(becomes.exact), exact(was.exact))),
    bound: exactText(addExact(exact(was.bound), exact(becomes.bound))),
  };
}
