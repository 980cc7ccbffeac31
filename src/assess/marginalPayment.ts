import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactText,
  minExact,
  multiplyExact,
  one,
  roundExact,
  subtractExact,
  zero,
} from '../exact.ts';
import type { Assessment, AssessOptions, ExactText, Line, Step } from '../model/assessment.ts';
import type { Facility } from '../model/facility.ts';
import { type Band, bands } from '../model/figure.ts';
import type { PriceBook } from '../model/priceBook.ts';
import type { Regime } from '../model/regime.ts';
import { tryPeriod } from '../period/period.ts';
import { didYouMean } from '../problems/nearest.ts';
import { fail } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { problem } from '../problems/problem.ts';
import { exactIn, type Quantity, quantityOf } from '../quantity/quantity.ts';
import { assessWith, settleWith } from './assess.ts';
import type { Measured } from './measure/measured.ts';
import { pricingOf } from './price/pricing.ts';
import type { Due } from './settle/due.ts';
import { sideOf } from './sideOf.ts';
import { speck } from './turnBetween.ts';
import { straightUntil, turnsOf } from './turns.ts';

// A step that ends as a decimal, so that the amount with it is exact.
const grain = exact(`0.${'1'.padStart(30, '0')}`);

/** What one more unit of a release would cost, and how far that price reaches. */
export interface MarginalPayment<C extends string = string> {
  readonly release: string;
  /** The band that the next unit falls in. */
  readonly band: Band;
  /** Payment for one more `unit`, for the whole facility and without rounding. */
  readonly price: ExactText;
  readonly unit: string;
  readonly currency: C;
  /**
   * Units at which the price changes next: the next edge of a band, or earlier where a norm per year has less left for later
   * periods. `null` if it never does. Where a budget is shared by amount, every unit moves the price a little.
   */
  readonly until: ExactText | null;
  /**
   * Where the payment jumps from here to `until`, both included, and by how much: a threshold of an exemption, a line that
   * comes to count. The price is that of this side. Absent where it does not jump.
   */
  readonly cliffs?: readonly Cliff[];
}

/** A jump of a payment. */
export interface Cliff {
  /** Units at which it jumps. */
  readonly at: ExactText;
  /** Payment just above less payment just below. */
  readonly by: ExactText;
}

/**
 * The price of the next unit of a release: what the whole facility would pay more, before rounding, per unit, up to the
 * next edge of a band, or to the next point where an exemption, a credit or a selection turns it. It is worked out by `assess`
 * itself, on the amount and on a little more of it.
 *
 * @param asked - The release by its id, and the options of `assess`; a price book brings its own.
 * @throws PaymentError as `assess`; `input/missing` if there is no such release or it states no amount.
 *
 * @example
 * ```ts
 * import { marginalPayment } from 'polluter-pays';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill',
 *   territory: 'RU-KR',
 *   releases: [{
 *     id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2005-Q1',
 *     amount: '4100 t', norms: { permissible: '4000 t', temporary: '4500 t' },
 *   }],
 * });
 * const next = marginalPayment(mill, russia2003, { year: 2005, release: 'so2' });
 * // 200 × 1.4 × 1.2
 * `${next.band}: ${next.price} per ${next.unit} up to ${next.until}` // => 'temporary: 336 per t up to 4500'
 * ```
 */
export function marginalPayment<C extends string>(
  facility: Facility,
  law: Regime<C>,
  asked: AssessOptions & { readonly release: string },
): MarginalPayment<C>;
export function marginalPayment<C extends string>(
  facility: Facility,
  law: PriceBook<C>,
  asked: { readonly release: string },
): MarginalPayment<C>;
export function marginalPayment<C extends string>(
  facility: Facility,
  law: Regime<C> | PriceBook<C>,
  { release, ...options }: Partial<AssessOptions> & { readonly release: string },
): MarginalPayment<C> {
  const pricing = pricingOf(law, { year: Number.NaN, ...options });
  const before = orThrow(assessWith<C>(facility, pricing));
  const index = facility.releases.findIndex(({ id }) => id === release);
  const line = before.lines.find((one) => one.release === release);
  const amount = facility.releases[index]?.amount;
  if (!line || !amount) return orThrow(fail(missing(release, before)));
  const raised = (more: Exact): Facility => withMore(facility, index, amount, more);
  // A line that does not count has no units; before the selection it had them, or alone it has.
  const alone = (more: Exact): Exact => {
    const outcome = settleWith<C>({ ...raised(more), releases: raised(more).releases.slice(index, index + 1) }, pricing);
    const [only] = outcome.ok ? outcome.value.due.lines : [];
    return only ? unitsBeforeSelection(only.split.claim) : zero;
  };
  const units = line.units === '0' ? alone(zero) : exact(line.units);
  const isCounted = line.steps.some(({ stage }) => stage === 'measure');
  const each = (isCounted ? undefined : exactIn(quantityOf(one, amount.unit), line.unit)) ?? subtractExact(alone(one), alone(zero));
  if (each.digits === 0n) return { release, ...bandOf(line), price: '0', unit: line.unit, currency: before.payable.currency, until: null };
  const start = exact(before.exact);
  const due = (more: Exact): Due => orThrow(settleWith<C>(raised(divideExact(more, each)), pricing)).due;
  const cost = (more: Exact): Exact => subtractExact(due(more).exact, start);
  const turns = turnsOf(line, laterOf(line, before));
  // Other lines may stand on the same budget: the step must not carry any of them over an edge.
  const room = [...turns.slice(0, 1), ...before.lines.flatMap((other) => slackOf(other) ?? [])];
  const step = roundExact(room.reduce(minExact, one), 'down', grain);
  const price = divideExact(cost(step), step);
  const held =
    line.edges && turns.length > 1 ? straightUntil(turns, (units) => isSame(cost(units), multiplyExact(price, units))) : undefined;
  const ends = [slackOf(line), held].filter((one) => one !== undefined);
  const side = mayTurn(line, pricing.regime, [...stepsOf(before), ...stepsOf(due(speck))])
    ? sideOf(cost, ends.length === 0 ? undefined : ends.reduce(minExact))
    : undefined;
  const end = side ? side.end : ends.length === 0 ? undefined : ends.reduce(minExact);
  const at = (more: Exact): ExactText => exactText(addExact(units, more));
  return {
    release,
    ...bandOf(line),
    price: exactText(side?.price ?? price),
    unit: line.unit,
    currency: before.payable.currency,
    until: end ? at(end) : null,
    ...(side && side.cliffs.length > 0 && { cliffs: side.cliffs.map((cliff) => ({ at: at(cliff.at), by: exactText(cliff.by) })) }),
  };
}

function unitsBeforeSelection({ units, unit, zero: why }: Measured): Exact {
  const text = why?.stage === 'select' ? why.values.units : undefined;
  return text === undefined ? units : exact(text.slice(0, -unit.length - 1));
}

/** Whether an exemption, a relief, a credit or a selection is at work, which may turn the price. What is rounded to whole units has no price of the next one. */
function mayTurn({ charge }: Line, { charges }: Regime, steps: readonly Step[]): boolean {
  if (charges[charge]?.rounding?.some(({ at }) => at === 'units')) return false;
  return steps.some(
    (step) =>
      step.stage === 'select' || (step.stage === 'settle' && (step.by === 'exempt' || step.by === 'relief' || step.by === 'credit')),
  );
}

/** Steps of the lines and above them. */
function stepsOf({
  lines,
  steps,
}: {
  readonly lines: readonly { readonly steps: readonly Step[] }[];
  readonly steps: readonly Step[];
}): readonly Step[] {
  return [...steps, ...lines.flatMap((one) => one.steps)];
}

function missing(release: string, { lines }: Assessment): ReturnType<typeof problem> {
  return problem(
    'input/missing',
    ['releases'],
    `No release "${release}" with an amount lies in the year.`,
    didYouMean(
      release,
      lines.map((line) => line.release),
    ),
  );
}

function bandOf(line: Line): Pick<MarginalPayment, 'band'> {
  return { band: nextEdge(line)?.band ?? (line.edges ? 'exceedance' : 'permissible') };
}

function nextEdge({ edges, units }: Line): { readonly band: Band; readonly at: Exact } | undefined {
  for (const band of bands) {
    const text = edges?.[band];
    if (text !== undefined && compareExact(exact(text), exact(units)) > 0) return { band, at: exact(text) };
  }
  return undefined;
}

function slackOf(line: Line): Exact | undefined {
  const edge = nextEdge(line);
  return edge && subtractExact(edge.at, exact(line.units));
}

/** Lines of the same source in later periods: a norm per year has less left for them. */
function laterOf(line: Line, { lines, facility }: Assessment): readonly Line[] {
  const releaseOf = ({ release }: Line) => facility.releases.find(({ id }) => id === release);
  const startOf = ({ period }: Line): string => orThrow(tryPeriod(period, [])).from;
  const own = releaseOf(line);
  return lines.filter((other) => {
    const release = releaseOf(other);
    const isSame = other.charge === line.charge && release?.pollutant === own?.pollutant && release?.class === own?.class;
    return isSame && release?.outlet === own?.outlet && startOf(other) > startOf(line);
  });
}

function withMore(facility: Facility, at: number, amount: Quantity, more: Exact): Facility {
  const raised = quantityOf(addExact(exactIn(amount, amount.unit) ?? zero, more), amount.unit);
  return { ...facility, releases: facility.releases.map((release, index) => (index === at ? { ...release, amount: raised } : release)) };
}

const isSame = (a: Exact, b: Exact): boolean => compareExact(a, b) === 0;
