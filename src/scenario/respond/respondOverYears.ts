import { type Exact, exactText } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import type { Facility, Receiver } from '../../model/facility.ts';
import { failed, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import { inYear } from '../convert/translate.ts';
import { doWork, tryWork, type Watch, type Work } from '../study/long.ts';
import { askedStudy, type Made, madeBy } from '../study/made.ts';
import type { Study } from '../study/study.ts';
import { burdensAfter } from './loads.ts';
import { type Emissions, type RespondOptions, respondWork } from './respond.ts';
import { feedsOf, withYear } from './withLoads.ts';

/** What is paid and abated in a year. */
export interface YearOfResponse {
  readonly year: number;
  readonly revenue: ExactText;
  readonly abatementCost: ExactText;
}

/** What a receiver takes in a year, by each criterion. */
export interface YearOfLoad {
  readonly year: number;
  readonly receiver: string;
  readonly pollutant: string;
  readonly criterion: string;
  readonly load: ExactText;
  readonly capacity: ExactText;
  readonly unit: string;
  /** Load ÷ capacity; `null` without limit. */
  readonly ratio: ExactText | null;
}

/** Payers and receivers, answering one another year after year. */
export interface ResponseOverYears {
  readonly made: Made;
  readonly currency: string;
  readonly rows: readonly YearOfResponse[];
  readonly loads: readonly YearOfLoad[];
  readonly emissions: readonly (Emissions & { readonly year: number })[];
  readonly notices: readonly string[];
}

/**
 * Payers respond in each year; what they then emit is the load of that year, and the factor of capacity reads it in the next
 * ones. Each year starts from the same masses: what was abated is decided anew, at the price of the year.
 *
 * @param study - The facilities; where they state no release of a year, all their dates are moved into it.
 * @param options - As `respond`, and the years, ascending.
 * @throws PaymentError as `respond`; `quantity/range` for the years.
 *
 * @example
 * ```ts
 * import { conference2004 } from 'polluter-pays/regimes/conference-2004';
 * import { respondOverYears } from 'polluter-pays/scenario';
 * import { parseFacility, parseReceiver } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{
 *     id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2006-Q1', amount: '3000 t',
 *     norms: { permissible: '4000 t' }, receiver: 'basin',
 *   }],
 * });
 * const basin = parseReceiver({
 *   id: 'basin', medium: 'air',
 *   capacities: [{
 *     pollutant: 'sulphur-dioxide', criterion: 'health', year: '2005', load: '20000 t/yr', capacity: '10000 t/yr',
 *     includes: 'all-sources', source: 'example', confidence: 'assumption',
 *   }],
 * });
 * const { loads } = await respondOverYears({ facilities: [mill], regime: conference2004, year: 2006, receivers: [basin] }, {
 *   years: [2006, 2007],
 *   costs: [{ unit: 't', curve: { kind: 'linear', slope: '0.1' }, source: 'illustrative' }],
 * });
 * loads.map(({ year, load }) => `${year}: ${load}`) // => ['2006: 19546.4', '2007: 19522.47722']
 * ```
 */
export async function respondOverYears(
  study: Study,
  options: RespondOptions & { readonly years: readonly number[] } & Watch,
): Promise<ResponseOverYears> {
  return doWork(respondOverYearsWork(study, options), options);
}

/**
 * As `respondOverYears`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { tryRespondOverYears } from 'polluter-pays/scenario';
 *
 * const outcome = await tryRespondOverYears({ facilities: [], regime: russia2003, year: 2005 }, { costs: [], years: [] });
 * outcome.ok ? '' : outcome.problems[0].code // => 'quantity/range'
 * ```
 */
export async function tryRespondOverYears(
  study: Study,
  options: RespondOptions & { readonly years: readonly number[] } & Watch,
): Promise<Outcome<ResponseOverYears>> {
  return tryWork(respondOverYearsWork(study, options), options);
}

function* respondOverYearsWork(asked: Study, options: RespondOptions & { readonly years: readonly number[] }): Work<ResponseOverYears> {
  const { years, costs, profitTax, resolution } = options;
  if (years.length === 0 || years.some((year, at) => !Number.isInteger(year) || (at > 0 && year <= (years[at - 1] as number))))
    return orThrow(failed<ResponseOverYears>([problem('quantity/range', ['years'], 'Years are whole numbers, ascending, at least one.')]));
  const deciding: RespondOptions = { costs, ...(profitTax && { profitTax }), ...(resolution !== undefined && { resolution }) };
  const known = asked.receivers ?? [];
  const rows: YearOfResponse[] = [];
  const loads: YearOfLoad[] = [];
  const emissions: (Emissions & { readonly year: number })[] = [];
  const notices = new Set<string>(['What was abated is decided anew in each year, from the same masses.']);
  let receivers: readonly Receiver[] = known;
  let currency = '';
  for (const year of years) {
    const facilities = asked.facilities.map((facility) => ofYear(facility, year));
    const response = yield* respondWork({ ...asked, facilities, receivers, year }, deciding);
    currency = response.currency;
    rows.push({ year, revenue: response.revenue.after, abatementCost: response.abatementCost });
    emissions.push(...response.emissions.map((one) => ({ year, ...one })));
    for (const notice of response.notices) notices.add(notice);
    const left = new Set(response.facilities.map(({ id }) => id));
    const before = facilities.filter(({ id }) => left.has(id));
    for (const feed of feedsOf(before, known)) {
      const burdens = orThrow(burdensAfter(feed, known, { before, after: response.facilities, year }));
      receivers = withYear(receivers, feed, burdens, year);
      loads.push(
        ...burdens.map(({ entry, load, capacity, ratio }) =>
          loadRow(year, feed, { criterion: entry.criterion, unit: entry.capacity.unit, load, capacity, ratio }),
        ),
      );
    }
  }
  return {
    made: madeBy('respondOverYears', { asked: [askedStudy(asked), { ...deciding, years }], regimes: [asked.regime] }),
    currency,
    rows,
    loads,
    emissions,
    notices: [...notices],
  };
}

function loadRow(
  year: number,
  { receiver, pollutant }: { readonly receiver: string; readonly pollutant: string },
  {
    criterion,
    unit,
    load,
    capacity,
    ratio,
  }: {
    readonly criterion: string;
    readonly unit: string;
    readonly load: Exact;
    readonly capacity: Exact;
    readonly ratio: Exact | undefined;
  },
): YearOfLoad {
  return {
    year,
    receiver,
    pollutant,
    criterion,
    load: exactText(load),
    capacity: exactText(capacity),
    unit,
    ratio: ratio ? exactText(ratio) : null,
  };
}

/** A facility as it is in a year: its own releases, or all of them moved. */
function ofYear(facility: Facility, year: number): Facility {
  return facility.releases.some(({ period }) => period === undefined || period.startsWith(String(year)))
    ? facility
    : inYear(facility, year);
}
