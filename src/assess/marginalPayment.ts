import { addExact, compareExact, divideExact, type Exact, exact, exactText, minExact, one, roundExact, subtractExact } from '../exact.ts';
import type { Assessment, AssessOptions, ExactText, Line } from '../model/assessment.ts';
import type { Facility } from '../model/facility.ts';
import { type Band, bands } from '../model/figure.ts';
import type { PriceBook } from '../model/priceBook.ts';
import type { Regime } from '../model/regime.ts';
import { didYouMean } from '../problems/nearest.ts';
import { fail } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { problem } from '../problems/problem.ts';
import { exactIn, type Quantity, quantityOf } from '../quantity/quantity.ts';
import { assessWith } from './assess.ts';
import { pricingOf } from './price/pricing.ts';

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
  /** Units at which the price changes next; `null` if it never does. */
  readonly until: ExactText | null;
}

/**
 * The price of the next unit of a release: what the whole facility would pay more, before rounding, per unit, up to the
 * next edge of a band. It is worked out by `assess` itself, on the amount and on a little more of it.
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
  const at = facility.releases.findIndex(({ id }) => id === release);
  const line = before.lines.find((one) => one.release === release);
  const amount = facility.releases[at]?.amount;
  if (!line || !amount) return orThrow(fail(missing(release, before)));
  const units = exact(line.units);
  const edge = nextEdge(line, units);
  // Other lines may stand on the same budget or norm per year: the step must not carry any of them over an edge.
  const room = before.lines.map((other) => slackOf(other)).filter((slack) => slack !== undefined);
  const step = roundExact(room.reduce(minExact, one), 'down', grain);
  const after = orThrow(assessWith<C>(withMore(facility, at, amount, line.unit, step), pricing));
  const price = divideExact(subtractExact(exact(after.exact), exact(before.exact)), step);
  return {
    release,
    band: edge?.band ?? (line.edges ? 'exceedance' : 'permissible'),
    price: exactText(price),
    unit: line.unit,
    currency: before.payable.currency,
    until: edge ? exactText(edge.at) : null,
  };
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

function nextEdge({ edges }: Line, units: Exact): { readonly band: Band; readonly at: Exact } | undefined {
  for (const band of bands) {
    const text = edges?.[band];
    if (text !== undefined && compareExact(exact(text), units) > 0) return { band, at: exact(text) };
  }
  return undefined;
}

function slackOf(line: Line): Exact | undefined {
  const units = exact(line.units);
  const edge = nextEdge(line, units);
  return edge && subtractExact(edge.at, units);
}

function withMore(facility: Facility, at: number, amount: Quantity, unit: string, step: Exact): Facility {
  const own = exactIn(amount, unit);
  if (!own) throw new TypeError(`${unit} and ${amount.unit} were measured together`);
  const raised = quantityOf(addExact(own, step), unit);
  return { ...facility, releases: facility.releases.map((release, index) => (index === at ? { ...release, amount: raised } : release)) };
}
