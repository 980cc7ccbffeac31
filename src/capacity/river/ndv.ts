import type { Decimal } from '../../decimal.ts';
import { orElse, someOf } from '../../input/field.ts';
import { readFields, recordOf } from '../../input/readFields.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { readText } from '../../input/readWord.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { DaysOfYear, Digits } from '../input/inputs.ts';
import { digitsField, inUnit, yearField } from '../input/measured.ts';
import { notBelowZero, printer, zero } from '../output/printer.ts';
import { symbols } from '../output/symbols.ts';
import type { WorkedCapacity } from '../output/workedCapacity.ts';

/** A season of a water section. */
export interface NdvSeason {
  /** `spring flood`, `winter low water` … */
  readonly season: string;
  /** How long it lasts, above 0; all seasons together last the year. */
  readonly days: QuantityInput;
  /** W, the water that runs off in the season, m3 or Mm3, 0 or more. */
  readonly runoff: QuantityInput;
  /** C_norm, the norm of quality for the use of the section, mg/l, 0 or more. */
  readonly standard: QuantityInput;
  /** C_nat, the natural or background part, mg/l, 0 or more. */
  readonly background: QuantityInput;
  /** What reaches the section in the season from no pipe, t; none by default. It tells the part that can be controlled. */
  readonly diffuse?: QuantityInput;
}

/** What `ndv` takes. */
export interface NdvGiven extends Digits, DaysOfYear {
  /** The water-management section. */
  readonly section: string;
  readonly seasons: readonly NdvSeason[];
}

/** What a season bears. */
export interface NdvOfSeason {
  readonly season: string;
  /** (C_norm − C_nat) W, t in the season, 0 or more. */
  readonly capacity: Quantity<'t'>;
  /** The same before it is held at 0, t; below 0 where nature alone breaks the norm. */
  readonly massBalance: Quantity<'t'>;
  /** What is left for sources that can be controlled, t, 0 or more. */
  readonly controllable: Quantity<'t'>;
  /** Capacity per day, kg/d: by this seasons of different length compare. */
  readonly perDay: Quantity<'kg/d'>;
}

/** Norms of permissible impact of a section. */
export interface Ndv extends WorkedCapacity {
  /** The sum of the seasons, t/yr. */
  readonly capacity: Quantity<'t/yr'>;
  /** Of it for sources that can be controlled, t/yr. */
  readonly controllable: Quantity<'t/yr'>;
  /** In the order given. */
  readonly seasons: readonly NdvOfSeason[];
  /** The season of least capacity per day, the first at a tie; a load that is even over the year is held by it. */
  readonly least: WorkedCapacity & {
    readonly season: string;
    /** What the year would bear if it were all like that season, t/yr. */
    readonly capacity: Quantity<'t/yr'>;
  };
}

const fields = {
  section: readText,
  seasons: someOf(
    recordOf({
      season: readText,
      days: inUnit('d', { above: '0' }),
      runoff: inUnit('m3'),
      standard: inUnit('mg/l'),
      background: inUnit('mg/l'),
      diffuse: orElse(inUnit('t'), '0 t'),
    }),
  ),
  year: yearField,
  digits: digitsField,
};

/**
 * Norms of permissible impact (НДВ) of a water-management section for a pollutant: for each season (C_norm − C_nat) W,
 * 0 where nature alone breaks the norm; the year is the sum of its seasons.
 *
 * @param given - Seasons that together last the year (365 days, or `year`), with runoff in m3 and concentrations in mg/l.
 * @returns What each season and the year bear, in t, and the season of least capacity: pass `least` to `withCapacities` as a
 * criterion of its own, next to the year. A season grows with W and C_norm and falls with C_nat; continuous.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see Methodological instructions on norms of permissible impact on water bodies, MPR order 328 of 12.12.2007: from memory,
 * no text of it was seen.
 *
 * @example
 * ```ts
 * import { ndv } from 'polluter-pays/capacity';
 *
 * const section = ndv({
 *   section: 'Suna, mouth',
 *   seasons: [
 *     { season: 'flood', days: '61 d', runoff: '900 Mm3', standard: '3 mg/l', background: '2 mg/l' },
 *     { season: 'low water', days: '304 d', runoff: '1200 Mm3', standard: '3 mg/l', background: '2.5 mg/l', diffuse: '100 t' },
 *   ],
 * });
 * `${section.capacity.value} t/yr, ${section.controllable.value} of it controllable`; // => '1500 t/yr, 1400 of it controllable'
 * `${section.least.season}: ${section.least.capacity.value.toFixed(1)} t/yr` // => 'low water: 720.4 t/yr'
 * ```
 */
export function ndv(given: NdvGiven): Ndv {
  return orThrow(tryNdv(given));
}

/**
 * As `ndv`, returning an Outcome: the norms, or every problem.
 *
 * @example
 * ```ts
 * import { tryNdv } from 'polluter-pays/capacity';
 *
 * const outcome = tryNdv({
 *   section: 'Suna, mouth',
 *   seasons: [{ season: 'flood', days: '61 d', runoff: '900 Mm3', standard: '3 mg/l', background: '2 mg/l' }],
 * });
 * outcome.ok ? '' : outcome.problems[0].message // => 'The seasons last 61 days, the year 365: their sum would be no norm of a year.'
 * ```
 */
export function tryNdv(given: NdvGiven): Outcome<Ndv> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { section, seasons, year, digits } = read.value;
  const days = total(seasons.map((season) => season.days.value));
  if (!days.eq(year.value)) {
    const message = `The seasons last ${days.toFixed()} days, the year ${year.value.toFixed()}: their sum would be no norm of a year.`;
    return fail(problem('quantity/range', ['seasons'], message));
  }
  const print = printer(digits);
  const worked = seasons.map((season) => {
    const massBalance = season.standard.value.minus(season.background.value).times(season.runoff.value).div(1_000_000);
    const capacity = notBelowZero(massBalance);
    const perDay = capacity.times(1000).div(season.days.value);
    return { ...season, massBalance, capacity, perDay, controllable: notBelowZero(massBalance.minus(season.diffuse.value)) };
  });
  const least = worked.reduce((one, next) => (next.perDay.lt(one.perDay) ? next : one));
  return print.done({
    capacity: print.quantity(total(worked.map(({ capacity }) => capacity)), 't/yr'),
    controllable: print.quantity(total(worked.map(({ controllable }) => controllable)), 't/yr'),
    seasons: worked.map(({ season, capacity, massBalance, controllable, perDay }) => ({
      season,
      capacity: print.quantity(capacity, 't'),
      massBalance: print.quantity(massBalance, 't'),
      controllable: print.quantity(controllable, 't'),
      perDay: print.quantity(perDay, 'kg/d'),
    })),
    least: {
      season: least.season,
      capacity: print.quantity(least.perDay.times(year.value).div(1000), 't/yr'),
      formula: `Permissible impact, season of least capacity: A = (C_norm − C_nat) W × year ÷ days`,
      values: symbols({
        ...{ section, season: least.season, days: least.days, year },
        ...{ W: least.runoff, C_norm: least.standard, C_nat: least.background },
      }),
    },
    formula: 'Permissible impact, sum of the seasons: A = Σ (C_norm − C_nat) W',
    values: symbols({
      section,
      ...Object.fromEntries(worked.map(({ season, capacity }) => [season, print.quantity(capacity, 't')])),
    }),
  });
}

function total(terms: readonly Decimal[]): Decimal {
  return terms.reduce((sum, term) => sum.plus(term), zero);
}
