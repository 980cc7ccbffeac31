import { digestOf } from '../../digest.ts';
import { addExact, type Exact, exactText, multiplyExact, subtractExact, sumExact, zero } from '../../exact.ts';
import { version } from '../../version.ts';
import type { Cell } from '../compile/cell.ts';
import { doubles } from '../compile/columns.ts';
import type { Packed } from '../compile/packed.ts';
import { cellAt } from '../compile/portfolioBuilder.ts';
import type { Certificate, PortfolioAssessment, PortfolioTotal, TotalKey } from '../portfolioAssessment.ts';
import { isMultiple } from '../price/roundingOf.ts';
import { explainLine } from './explainLine.ts';
import { exactLine, ownerAt } from './slowLines.ts';
import type { Tally } from './tally.ts';
import { add, cellSum, gapOf, keyOfCell, ownerKey, roundingIn, type Sum, totalOf, totalsByCells } from './totals.ts';
import type { Work } from './work.ts';

/** What a result is made of. @internal */
export interface Made {
  readonly work: Work;
  readonly tally: Tally;
  readonly cells: readonly Cell[];
  readonly rows: number;
  readonly rejected: number;
  readonly lines: number;
  /** Absent for a stream. */
  readonly portfolioDigest: () => string | undefined;
  /** Absent for a stream, which keeps no lines. */
  readonly packed: Packed | undefined;
  /** Amounts by place, in steps; made when they are first asked for, where they were not kept. */
  readonly out: () => Float64Array;
}

/** A result whose dearer figures are worked out when they are read. @internal */
export function resultOf(made: Made): PortfolioAssessment {
  const { work, tally, cells, packed } = made;
  const whole = once(() => wholeSum(made));
  const amounts = once(() => (packed ? inLineOrder(made, packed) : undefined));
  const amountAt = (line: number): Exact | undefined => (packed ? amountOfLine(made, packed, line) : notKept());
  return {
    currency: work.currency ?? work.book.regime.currency[0]?.code ?? '',
    get total() {
      return exactText(totalAmount(made));
    },
    get exact() {
      return exactText(whole().exact);
    },
    get roundingGap() {
      return exactText(gapOf(whole()));
    },
    certificate: certificateOf(made),
    refused: [...tally.refused.values()],
    amountOf: (line) => {
      const amount = amountAt(line);
      return amount && exactText(amount);
    },
    get amounts() {
      return amounts();
    },
    ...(work.step && { step: exactText(work.step) }),
    totals: (by) =>
      by.includes('facility') || by.includes('payer')
        ? totalsByOwner(made, by)
        : totalsByCells(work, tally, cells, by).map((sum) => totalOf(sum, by)),
    explainLine: (line) => (packed ? explainLine(work, packed, line, amountAt(line)) : notKept()),
  } as PortfolioAssessment;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function notKept(): never {
  throw new TypeError('a stream keeps no lines: compile a portfolio to ask for one');
}

/** The total alone, from sums of whole steps. */
function totalAmount({ work, tally }: Made): Exact {
  const { steps, more } = tally.sums;
  const { step } = work;
  let sum = sumExact([...tally.settlements.map(({ amount }) => amount), ...[...tally.slow.values()].map(({ amount }) => amount)]);
  let [doubles, whole] = [0, 0n];
  for (const [cell, exactCell] of work.exactCells.entries()) {
    if (!exactCell || !tally.lines[cell]) continue;
    if (exactCell.plan.rounding.at === 'none') {
      sum = addExact(sum, subtractExact(cellSum(work, tally, cell, true).amount, tally.slow.get(cell)?.amount ?? zero));
      continue;
    }
    const grain = work.grains[cell] as number;
    for (let place = cell * 3; place < cell * 3 + 3; place += 1) {
      const part = (steps[place] as number) * grain;
      if (part > 2 ** 52) whole += BigInt(steps[place] as number) * BigInt(grain);
      else doubles += part;
      if (doubles > 2 ** 52) {
        whole += BigInt(doubles);
        doubles = 0;
      }
    }
  }
  for (const [place, value] of more) whole += value * BigInt(work.grains[Math.floor(place / 3)] as number);
  return addExact(sum, multiplyExact({ digits: whole + BigInt(doubles), scale: 0, divisor: 1n }, step ?? zero));
}

function wholeSum({ work, tally, cells }: Made): Sum {
  const [sum] = totalsByCells(work, tally, cells, []);
  return sum ?? { key: {}, lines: 0, amount: zero, exact: zero, rounding: { at: 'none' } };
}

function certificateOf({ work, tally, rows, rejected, lines, portfolioDigest }: Made): Certificate {
  const { sums, assess, grouped, refusedLines, assumedLines } = tally;
  const { regime, options } = work.book;
  const portfolio = once(portfolioDigest);
  return {
    rows,
    rejected,
    lines,
    paths: { float64: sums.float64, twoProduct: sums.twoProduct, bigint: sums.bigint, assess, grouped, refused: refusedLines },
    ...(work.assumed && { assumed: { norms: work.assumed, lines: assumedLines } }),
    regime: { id: regime.id, digest: digestOf(regime) },
    options: digestOf(options),
    get portfolio() {
      return portfolio();
    },
    version,
  };
}

function amountOfLine(made: Made, packed: Packed, line: number): Exact | undefined {
  const place = packed.columns.place[line];
  if (place === undefined) throw new RangeError(`there is no line ${line}`);
  return amountAtPlace(made, packed, place, cellAt(packed.columns, place));
}

function amountAtPlace({ work, tally, out }: Made, { columns }: Packed, place: number, cell: number): Exact | undefined {
  if (work.plans[cell]?.by === 'refused') return undefined;
  if (tally.amounts.has(place)) return tally.amounts.get(place);
  const exactCell = work.exactCells[cell];
  if (!exactCell) return undefined;
  if (exactCell.plan.rounding.at === 'none') {
    const line = exactLine(exactCell, columns, place);
    return 'amount' in line ? line.amount : undefined;
  }
  const steps = tally.sums.wide.get(place) ?? BigInt(out()[place] as number);
  return multiplyExact({ digits: steps, scale: 0, divisor: 1n }, work.step ?? zero);
}

/** All amounts in steps, by line; `undefined` where one is no whole number of steps. */
function inLineOrder(made: Made, { columns }: Packed): Float64Array | undefined {
  const { work, tally } = made;
  const { step } = work;
  if (!step || work.exactCells.some((cell, at) => cell?.plan.rounding.at === 'none' && tally.lines[at] !== 0)) return undefined;
  const others = new Map<number, number>();
  for (const [place, amount] of tally.amounts) {
    if (amount && !isMultiple(amount, step)) return undefined;
    others.set(
      place,
      amount
        ? Number(exactText(multiplyExact(amount, { digits: step.divisor, scale: 0, divisor: 1n }))) /
            Number(exactText({ ...step, divisor: 1n }))
        : 0,
    );
  }
  const out = made.out();
  const amounts = doubles(columns.lines);
  for (let line = 0; line < columns.lines; line += 1) {
    const place = columns.place[line] as number;
    amounts[line] = others.get(place) ?? (out[place] as number);
  }
  return amounts;
}

function totalsByOwner(made: Made, by: readonly TotalKey[]): readonly PortfolioTotal[] {
  const { packed, work, tally } = made;
  if (!packed) return notKept();
  const { columns, owners, cells } = packed;
  const sums = new Map<string, Sum>();
  for (const [cell, facts] of cells.entries()) {
    const ofCell = keyOfCell(facts, by);
    // Lines of one owner in one cell are added as doubles first: most of them are steps.
    for (let place = columns.starts[cell] as number; place < (columns.starts[cell + 1] as number); place += 1) {
      const amount = amountAtPlace(made, packed, place, cell);
      if (amount)
        add(
          sums,
          { ...ofCell, ...ownerKey(ownerAt(owners, columns, place), by) },
          { lines: 1, amount, exact: zero, rounding: roundingIn(work, cell) },
        );
    }
  }
  for (const { facility, payer, territory, category, sector, amount } of tally.settlements) {
    const key: Partial<Record<TotalKey, string>> = {
      ...(by.includes('territory') && { territory }),
      ...(by.includes('category') && category !== undefined && { category }),
      ...(by.includes('sector') && sector !== undefined && { sector }),
      ...ownerKey({ facility, payer, outlet: undefined }, by),
    };
    add(sums, key, { lines: 0, amount, exact: zero, rounding: { at: 'none' } });
  }
  return [...sums.values()].map((sum) => totalOf(sum, by));
}
