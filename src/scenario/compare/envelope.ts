import { assessAll } from '../../assess/assessAll.ts';
import { compareExact, type Exact, subtractExact, sumExact, zero } from '../../exact.ts';
import type { AssessOptions } from '../../model/assessment.ts';
import type { Facility } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';
import { failed, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { exactOf } from '../../quantity/quantity.ts';
import type { Change } from '../reform/change.ts';
import { tryReform } from '../reform/reform.ts';
import { doWork, tryWork, type Watch, type Work } from '../study/long.ts';
import { type Made, madeBy } from '../study/made.ts';
import { optionsOf } from '../study/study.ts';
import { amountText } from '../tables/amountText.ts';

/** Readings of a law that are contested, and whose payments they move. */
export interface EnvelopeStudy extends Omit<AssessOptions, 'year'> {
  readonly facilities: readonly Facility[];
  /** The central reading. */
  readonly regime: Regime;
  readonly years: readonly number[];
  /** By name: an overlay on the central reading, or a regime of its own. */
  readonly readings: Readonly<Record<string, readonly Change[] | Regime>>;
}

/** What is paid under one reading. Every field is a text. */
export interface ReadingRow {
  readonly reading: string;
  /** Id of the regime that the reading makes. */
  readonly regime: string;
  /** Empty where the reading cannot price all that the central one can. */
  readonly payable: string;
  /** Against the central reading. */
  readonly change: string;
  readonly isLow: 'yes' | 'no';
  readonly isHigh: 'yes' | 'no';
  /** Why there is no payment under this reading, or which facilities no reading prices; empty: all are priced. */
  readonly unpriced: string;
}

/** How far the readings of a law lie apart. */
export interface Envelope {
  readonly made: Made;
  readonly currency: string;
  readonly low: string;
  readonly central: string;
  readonly high: string;
  readonly gap: string;
  /** The reading that moves the payment most, either way; of equal ones the first; empty where none does. */
  readonly drivenBy: string;
  /** The central reading first. */
  readonly rows: readonly ReadingRow[];
}

const central = 'central';

/**
 * What is paid under the contested readings of a law, each by itself: low, central, high, and the reading that drives the gap.
 *
 * @param study - Facilities, the central reading, and the others by name. Facilities that the central reading cannot price are listed and left
 * out; a reading that cannot price the rest has no payment and is listed with the reason.
 * @throws PaymentError `scenario/empty`, the problems of an overlay under the name of its reading, `money/currency`.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { envelope } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR', circumstances: ['city'],
 *   releases: [{ id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', amount: '1000 t', norms: { permissible: '1000 t' } }],
 * });
 * const { low, central, high, drivenBy } = await envelope({
 *   facilities: [mill], regime: russia2003, years: [2006],
 *   readings: {
 *     'a town is no city': [{ kind: 'remove', what: { charge: 'stationary', of: 'factor', id: 'city' }, reason: 'Cities alone have the factor.' }],
 *     'equated to the Far North': [{ kind: 'set', what: { charge: 'stationary', of: 'factor', id: 'special', where: { territory: 'RU-KR' } }, to: '2', reason: 'All of Karelia.' }],
 *   },
 * });
 * [low, central, high, drivenBy] // => ['1092.00', '1310.40', '2620.80', 'equated to the Far North']
 * ```
 */
export async function envelope(study: EnvelopeStudy, watch: Watch = {}): Promise<Envelope> {
  return doWork(envelopeWork(study), watch);
}

/**
 * As `envelope`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { tryEnvelope } from 'polluter-pays/scenario';
 *
 * const outcome = await tryEnvelope({ facilities: [], regime: russia2003, years: [2006], readings: {} });
 * outcome.ok ? '' : outcome.problems[0].code // => 'scenario/empty'
 * ```
 */
export async function tryEnvelope(study: EnvelopeStudy, watch: Watch = {}): Promise<Outcome<Envelope>> {
  return tryWork(envelopeWork(study), watch);
}

interface Read {
  readonly name: string;
  readonly law: Regime;
  readonly payable: Exact | undefined;
  readonly unpriced: string;
}

function* envelopeWork(study: EnvelopeStudy): Work<Envelope> {
  const { facilities, regime, years, readings } = study;
  const empty = [
    ...(facilities.length > 0 ? [] : [problem('scenario/empty', ['facilities'], 'An envelope needs a facility.')]),
    ...(years.length > 0 ? [] : [problem('scenario/empty', ['years'], 'An envelope needs a year.')]),
  ];
  if (empty.length > 0) return orThrow(failed<Envelope>(empty));
  const laws = lawsOf(regime, readings);
  const options = (year: number): AssessOptions => optionsOf({ ...study, year });
  const bases = years.map((year) => assessAll(facilities, regime, options(year)));
  const priced = years.map((_, at) =>
    facilities.filter((_one, index) => !bases[at]?.rejected.some((rejected) => rejected.index === index)),
  );
  const currencies = new Set<string>();
  const all: Read[] = [];
  for (const [name, law] of [[central, regime] as const, ...laws]) {
    const found = years.map((year, at) => assessAll(priced[at] ?? [], law, options(year)));
    yield laws.length + 1;
    const assessments = found.flatMap((one) => one.assessments);
    for (const { payable } of assessments) currencies.add(payable.currency);
    const rejected = (name === central ? bases : found).flatMap((one, at) => one.rejected.map((each) => ({ ...each, year: years[at] })));
    const payable = name === central || rejected.length === 0 ? sumExact(assessments.map((one) => exactOf(one.payable.amount))) : undefined;
    all.push({
      name,
      law,
      payable,
      unpriced: rejected.map(({ facility, year, problems }) => `${facility} ${year}: ${problems[0]?.message}`).join(' '),
    });
  }
  const [currency = '', ...others] = currencies;
  if (others.length > 0)
    return orThrow(failed<Envelope>([problem('money/currency', ['readings'], `The payments are in ${[...currencies].join(' and ')}.`)]));
  return { made: madeBy('envelope', { asked: [study], regimes: all.map(({ law }) => law) }), currency, ...measured(all) };
}

function lawsOf(regime: Regime, readings: EnvelopeStudy['readings']): readonly (readonly [string, Regime])[] {
  const problems: Problem[] = [];
  const laws = Object.entries(readings).flatMap(([name, reading]) => {
    if (name === central)
      problems.push(
        problem('input/duplicate-id', ['readings', name], 'The regime itself is the central reading.', 'Give the reading another name.'),
      );
    if ('charges' in reading) return [[name, reading] as const];
    const made = tryReform(regime, reading);
    if (made.ok) return [[name, made.value] as const];
    problems.push(...made.problems.map((one) => ({ ...one, path: ['readings', name, ...one.path] })));
    return [];
  });
  return problems.length > 0 ? orThrow(failed<typeof laws>(problems)) : laws;
}

function measured(all: readonly Read[]): Omit<Envelope, 'made' | 'currency'> {
  const base = all[0]?.payable ?? zero;
  const paid = all.flatMap(({ name, payable }) => (payable ? [{ name, payable, change: subtractExact(payable, base) }] : []));
  const ranked = [...paid].sort((a, b) => compareExact(a.payable, b.payable));
  const [low, high] = [ranked[0]?.payable ?? base, ranked.at(-1)?.payable ?? base];
  const size = (value: Exact): Exact => (value.digits < 0n ? { ...value, digits: -value.digits } : value);
  const widest = [...paid].sort((a, b) => compareExact(size(b.change), size(a.change)))[0];
  return {
    low: amountText(low),
    central: amountText(base),
    high: amountText(high),
    gap: amountText(subtractExact(high, low)),
    drivenBy: widest && widest.change.digits !== 0n ? widest.name : '',
    rows: all.map(({ name, law, payable, unpriced }) => ({
      reading: name,
      regime: law.id,
      payable: payable ? amountText(payable) : '',
      change: payable ? amountText(subtractExact(payable, base)) : '',
      isLow: payable && compareExact(payable, low) === 0 ? 'yes' : 'no',
      isHigh: payable && compareExact(payable, high) === 0 ? 'yes' : 'no',
      unpriced,
    })),
  };
}
