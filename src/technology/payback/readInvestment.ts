import { type Exact, zero } from '../../exact.ts';
import { type MoneyInput, type ReadMoney, readMoney } from '../../input/readMoney.ts';
import { readShare, readWhole } from '../../input/readNumber.ts';
import { showValue } from '../../input/showValue.ts';
import { together } from '../../input/together.ts';
import type { Facility } from '../../model/facility.ts';
import { fail, failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Path, problem } from '../../problems/problem.ts';
import type { DecimalText } from '../../quantity/quantity.ts';

/** An investment in best available technology at one facility, and what it changes. */
export interface BatInvestment {
  /** Name of the investment; the id of the facility by default. */
  readonly id?: string;
  /** The facility as it is, parsed. What it states for a year is taken as the whole of that year. */
  readonly before: Facility;
  /** The facility with the technology: lower amounts, and the evidence (`installations[].bat`) that earns the privilege. */
  readonly after: Facility;
  /** Spent at the beginning, 0 or more. */
  readonly investment: MoneyInput;
  /** Each year, 0 or more; `'0'` where running it costs nothing more. */
  readonly operatingCost: MoneyInput;
  /** Saved each year besides the payment (raw material, heat), 0 or more; absent: only payments are counted. */
  readonly otherSaving?: MoneyInput;
  /** Currency of the amounts given as text. */
  readonly currency?: string;
  /** Years in which it works, 1 to 100. */
  readonly lifetime: number;
  /** A year, 0 to 1, at most 6 decimal places: `'0.1'` is ten per cent. Real if prices are constant. */
  readonly discountRate: DecimalText;
}

/** @internal */
export interface ReadInvestment {
  readonly id: string;
  readonly before: Facility;
  readonly after: Facility;
  readonly investment: Exact;
  readonly operatingCost: Exact;
  readonly otherSaving: Exact;
  readonly currency: string;
  readonly lifetime: number;
  readonly discountRate: Exact;
}

/** @internal */
export function readInvestment(given: BatInvestment): Outcome<ReadInvestment> {
  const read = together({
    before: readFacility(given?.before, ['before']),
    after: readFacility(given?.after, ['after']),
    investment: readMoney(given?.investment, given?.currency, ['investment']),
    operatingCost: readMoney(given?.operatingCost, given?.currency, ['operatingCost']),
    otherSaving: given?.otherSaving === undefined ? succeed(undefined) : readMoney(given.otherSaving, given.currency, ['otherSaving']),
    lifetime: readWhole(given?.lifetime, ['lifetime'], 1, 100),
    discountRate: readDiscountRate(given?.discountRate),
  });
  if (!read.ok) return read;
  const { investment, operatingCost, otherSaving } = read.value;
  const { currency } = investment;
  const others = Object.entries({ operatingCost, otherSaving }).filter(([, amount]) => amount && amount.currency !== currency);
  if (others.length > 0)
    return failed(
      others.map(([name, amount]) => problem('money/currency', [name], `${(amount as ReadMoney).currency} and ${currency} do not add up.`)),
    );
  return succeed({
    ...read.value,
    id: given.id ?? read.value.after.id,
    investment: investment.amount,
    operatingCost: operatingCost.amount,
    otherSaving: otherSaving?.amount ?? zero,
    currency,
  });
}

// Exact values grow with each decimal place and year: enough is enough.
function readDiscountRate(given: unknown): Outcome<Exact> {
  const read = readShare(given, ['discountRate']);
  return read.ok && read.value.scale > 6
    ? fail(problem('quantity/range', ['discountRate'], 'A discount rate has at most 6 decimal places.'))
    : read;
}

function readFacility(given: unknown, path: Path): Outcome<Facility> {
  const isFacility = typeof given === 'object' && given !== null && 'releases' in given && Array.isArray(given.releases);
  if (isFacility) return succeed(given as Facility);
  return fail(
    problem(
      given === undefined ? 'input/missing' : 'input/type',
      path,
      `${showValue(given)} is no facility.`,
      'Pass what parseFacility returns.',
    ),
  );
}
