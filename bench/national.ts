// The registers that the races and the example run on: a made-up country of stationary sources in the first quarter of 2005,
// priced by ru-2003. Seeded: the same lines on every machine.
import { type PriceBook, type PriceCase, priceBook } from 'polluter-pays';
import type { PortfolioRow } from 'polluter-pays/portfolio';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * `random` masses of a gram to 10,000 tonnes, spread by their logarithm, less of what is dear · `ties` payments that end in exactly half a kopeck,
 * and round masses · `adversarial` masses of millions of tonnes whose payments lie next to half a kopeck, nearer than
 * float64 can tell.
 */
export type NationalSet = 'random' | 'ties' | 'adversarial';

/** Which register. */
export interface National {
  readonly set: NationalSet;
  readonly lines: number;
  readonly seed?: number;
}

/** A line as numbers: masses in millionths of a tonne, whole, below 2^43. */
export interface NationalLine {
  readonly facility: number;
  readonly place: NationalPlace;
  readonly mass: number;
  readonly permissible: number;
  readonly temporary: number;
}

/** Where and what: all that a price depends on. */
export interface NationalPlace {
  readonly index: number;
  readonly territory: string;
  readonly pollutant: string;
  readonly isCity: boolean;
  /** Roubles a tonne by band, as exact decimals. */
  readonly prices: { readonly permissible: string; readonly temporary: string; readonly exceedance: string };
}

/** Price book and places, made once. */
export interface Country {
  readonly book: PriceBook;
  readonly places: readonly NationalPlace[];
}

export const period = '2005-Q1';

/** Reads the law for all places: those that it prices without figures known from memory alone. */
export function country(): Country {
  const cases: PriceCase[] = Object.keys(russia2003.territories ?? {}).flatMap((territory) =>
    [[], ['city']].map((circumstances) => ({ territory, charges: ['stationary'], period, circumstances })),
  );
  const whole = priceBook(russia2003, { year: 2005 }, cases);
  const prices = new Map<string, Record<string, string>>();
  for (const { facts, band, price } of whole.rows) {
    const key = [facts.territory, facts.pollutant, facts.circumstances.includes('city') ? 'city' : ''].join('|');
    prices.set(key, { ...prices.get(key), [band]: price });
  }
  const places = [...prices].flatMap(([key, { permissible, temporary, exceedance }]) => {
    const [territory = '', pollutant = '', city] = key.split('|');
    return permissible && temporary && exceedance
      ? [{ territory, pollutant, isCity: city === 'city', prices: { permissible, temporary, exceedance } }]
      : [];
  });
  return { book: whole, places: places.map((place, index) => ({ ...place, index })) };
}

/** The lines of a register, one after another. */
export function* nationalLines({ places }: Country, { set, lines, seed = 20041206 }: National): Generator<NationalLine> {
  const random = xoroshiro128plus(seed);
  const upTo = (most: number): number => uniformInt(random, 0, most);
  const share = (): number => upTo(999_999) / 1_000_000;
  // Some places have many lines and some few, by the square of an even share; the prime strews them over the country.
  const placeOf = (): NationalPlace => places[(Math.floor(share() ** 2 * places.length) * 7919) % places.length] as NationalPlace;
  const ties = set === 'random' ? undefined : tiesOf(places);
  // The dearer, the less of it: nobody emits tonnes of benzo(a)pyrene.
  const rarity = places.map(({ prices }) => Math.min(1, 100 / Number(prices.permissible)));
  for (let line = 0; line < lines; line += 1) {
    const place = placeOf();
    const facility = Math.floor(line / 8);
    const tie = ties?.[place.index];
    if (tie && (set === 'adversarial' || upTo(1) === 0)) {
      // Beside a tie (or on it), all within the norm, so that one product decides.
      const { least, step } = set === 'ties' ? tie.at : upTo(1) === 0 ? tie.below : tie.above;
      const many = set === 'ties' ? 20_000_000_000 : 2 ** 43;
      const steps = Math.max(0, Math.floor((many - least) / step));
      const mass = least + Math.floor(share() * (steps + 1)) * step;
      yield { facility, place, mass, permissible: mass, temporary: mass };
      continue;
    }
    // Round masses, of half a kilogram and its multiples, or any to the gram.
    const mass =
      set === 'ties' ? (1 + upTo(2_000_000)) * 500 : Math.max(1, Math.round(10 ** (share() * 10) * (rarity[place.index] as number)));
    const within = upTo(99);
    const permissible = within < 60 ? mass + Math.round(mass * share()) : Math.floor(mass * share());
    const temporary = within < 85 ? Math.max(permissible, mass) : permissible + Math.floor((mass - permissible) * share());
    yield { facility, place, mass, permissible, temporary };
  }
}

/** Masses `least + n × step` whose payment ends in a given part of a kopeck. */
interface Progression {
  readonly least: number;
  readonly step: number;
}

interface Ties {
  readonly at: Progression;
  readonly below: Progression;
  readonly above: Progression;
}

/** Where the payments of each place end in half a kopeck, and where in the nearest amounts below and above that a mass can reach. */
function tiesOf(places: readonly NationalPlace[]): readonly (Ties | undefined)[] {
  const known = new Map<string, Ties | undefined>();
  return places.map(({ prices: { permissible } }) => {
    if (!known.has(permissible)) known.set(permissible, tiesOfPrice(permissible));
    return known.get(permissible);
  });
}

function tiesOfPrice(price: string): Ties | undefined {
  const [whole = '', decimals = ''] = price.split('.');
  const digits = BigInt(whole + decimals);
  // Kopecks = mass × digits ÷ unit: half a kopeck is left where mass × digits ≡ unit ÷ 2.
  const unit = 10n ** BigInt(decimals.length + 4);
  const common = greatestDivisor(digits, unit);
  if ((unit / 2n) % common !== 0n) return undefined;
  const step = unit / common;
  const at = (rest: bigint): Progression => {
    const least = ((((rest / common) * inverse(digits / common, step)) % step) + step) % step;
    return { least: Number(least === 0n ? step : least), step: Number(step) };
  };
  return { at: at(unit / 2n), below: at(unit / 2n - common), above: at(unit / 2n + common) };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

/** The inverse of `a` modulo `m`, which share no divisor. */
function inverse(a: bigint, m: bigint): bigint {
  let [old, now, oldFactor, factor] = [a % m, m, 1n, 0n];
  while (now !== 0n) {
    const quotient = old / now;
    [old, now] = [now, old - quotient * now];
    [oldFactor, factor] = [factor, oldFactor - quotient * factor];
  }
  return ((oldFactor % m) + m) % m;
}

/** Millionths of a tonne as a decimal of tonnes. */
export function tonnesText(millionths: number): string {
  const whole = Math.floor(millionths / 1_000_000);
  const rest = millionths - whole * 1_000_000;
  return rest === 0 ? String(whole) : `${whole}.${String(rest).padStart(6, '0').replace(/0+$/, '')}`;
}

/** A line as a row of a portfolio. */
export function rowOf({ facility, place, mass, permissible, temporary }: NationalLine): PortfolioRow {
  return {
    facility: `facility-${facility}`,
    charge: 'stationary',
    pollutant: place.pollutant,
    territory: place.territory,
    period,
    amount: `${tonnesText(mass)} t` as PortfolioRow['amount'],
    norms: { permissible: `${tonnesText(permissible)} t`, temporary: `${tonnesText(temporary)} t` } as NonNullable<PortfolioRow['norms']>,
    ...(place.isCity && { circumstances: ['city'] }),
  };
}

/** A register as rows. */
export function* nationalRows(from: Country, what: National): Generator<PortfolioRow> {
  for (const line of nationalLines(from, what)) yield rowOf(line);
}

/** A register as CSV, some thousand lines at a time. */
export function* nationalCsv(from: Country, what: National): Generator<string> {
  let text = 'facility,territory,charge,pollutant,period,"amount, t","permissible, t","temporary, t",circumstances\n';
  for (const { facility, place, mass, permissible, temporary } of nationalLines(from, what)) {
    text += `facility-${facility},${place.territory},stationary,${place.pollutant},${period},${tonnesText(mass)},${tonnesText(permissible)},${tonnesText(temporary)},${place.isCity ? 'city' : ''}\n`;
    if (text.length < 1 << 17) continue;
    yield text;
    text = '';
  }
  yield text;
}
