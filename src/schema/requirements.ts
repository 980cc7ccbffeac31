import { pollutantsOf } from '../assess/price/priceBook.ts';
import { chargeOf } from '../assess/scope/chargeOf.ts';
import { placeOf } from '../assess/scope/placeOf.ts';
import { readsOf } from '../assess/scope/reads.ts';
import type { Medium, Where } from '../model/figure.ts';
import type { Measure, Split } from '../model/mechanism.ts';
import type { Charge, Regime } from '../model/regime.ts';
import type { Words } from '../model/words.ts';
import { type Day, tryPeriod } from '../period/period.ts';
import { fail, failed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { problem } from '../problems/problem.ts';
import { heldIn } from './meaning/heldIn.ts';
import { readingsNamed } from './meaning/readings.ts';
import { type RegimeRecord, recordsOf } from './meaning/records.ts';
import { clipped } from './meaning/span.ts';

/** What a charge asks of a release in a year: a form can be drawn from it. Plain data, JSON there and back. */
export interface Requirements {
  readonly regime: string;
  readonly charge: string;
  readonly year: number;
  readonly title: Words;
  readonly medium: Medium;
  /** First and last day of the year on which the charge is in force. */
  readonly from: Day;
  readonly until: Day;
  readonly assessedBy: Charge['assessedBy'];
  /** One, or several if it changes within the year. */
  readonly currencies: readonly string[];
  /** Fields of a facility without which no payment is worked out: `releases.amount`. */
  readonly required: readonly string[];
  /** Fields that are read if they are there, or needed for some cases only. */
  readonly optional: readonly string[];
  /** Ids that have a rate in the year, with their names. */
  readonly pollutants: readonly { readonly id: string; readonly name?: Words }[];
  /** The unit of the amount, or of the first case that fits; any unit that converts to it will do. None: the amount is not read. */
  readonly amounts: readonly { readonly unit: string; readonly where?: Where }[];
  /** The form of norms, and what it means to state none; `null` if they are not read. */
  readonly norms: Pick<Ladder, 'takes' | 'withoutNorms' | 'fill'> | null;
  readonly readings: readonly RequiredReading[];
  /** Words that change something; each is stated, ruled out or, unless it must be answered, left open. */
  readonly circumstances: readonly { readonly id: string; readonly title: Words; readonly mustBeAnswered: boolean }[];
  /** What the tables read of a place besides its id. */
  readonly keys: readonly RequiredKey[];
  /** Values that tell cases apart. */
  readonly categories: readonly string[];
  readonly sectors: readonly string[];
  readonly classes: readonly string[];
  /** Whether a receiver with capacities is read. */
  readonly readsCapacities: boolean;
  /** What is read of installations. */
  readonly readsInstallations: { readonly outputs: boolean; readonly technologicalRates: boolean; readonly evidence: boolean };
  /** Whether spending on measures is deducted. */
  readonly readsCredits: boolean;
}

/** A reading that a release states. */
export interface RequiredReading {
  readonly id: string;
  readonly title: Words;
  /** Any unit that converts to it will do. */
  readonly unit: string;
  /** Without it there is no payment, in the cases that it is for. */
  readonly isRequired: boolean;
  /** The cases that it is for; absent: all. */
  readonly where?: readonly Where[];
}

/** A key that a territory or a receiver carries: `region`, `basin`. */
export interface RequiredKey {
  readonly key: string;
  /** Values that the tables know. */
  readonly values: readonly string[];
  /** Without it there is no payment. */
  readonly isRequired: boolean;
  /** Every territory that the regime lists says it, so that nothing need be asked. */
  readonly isListed: boolean;
}

type Ladder = Split & { readonly kind: 'ladder' };

/**
 * What a charge needs to know in a year: fields, units, norms, readings, circumstances, places.
 *
 * @param regime - A law or a proposal, trusted as it is.
 * @throws PaymentError `regime/unknown-charge`, `period/malformed`, `regime/not-in-force`.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { requirements } from 'polluter-pays/schema';
 *
 * const water = requirements(russia2003, { charge: 'water', year: 2005 });
 * water.required // => ['territory', 'releases.pollutant', 'releases.medium', 'releases.amount', 'releases.norms']
 * water.amounts // => [{ unit: 't' }]
 * water.readings.map(({ id, unit, where }) => [id, unit, where?.[0]?.pollutant]) // => [['background', 'mg/l', 'suspended-solids'], ['allowed-increase', 'mg/l', 'suspended-solids']]
 * water.keys.map(({ key, values, isRequired }) => [key, values.length, isRequired]) // => [['basin', 9, true]]
 * ```
 */
export function requirements(regime: Regime, asked: { readonly charge: string; readonly year: number }): Requirements {
  const { year } = asked;
  const id = chargeOf(regime, { id: '', pollutant: '', charge: asked.charge });
  if (!id.ok) return orThrow(failed(id.problems));
  const whole = regime.charges[id.value] as Charge;
  const span = clipped(orThrow(tryPeriod(String(year), ['year'])), [regime, whole]);
  if (span.from > span.until) {
    return orThrow(fail(problem('regime/not-in-force', ['year'], `Charge ${id.value} of ${regime.id} is not in force in ${year}.`)));
  }
  const charge = heldIn(whole, span);
  const records = recordsOf({ ...regime, charges: { [id.value]: charge }, settle: heldIn(regime.settle ?? [], span) });
  const ladder = charge.split.kind === 'ladder' ? charge.split : undefined;
  const reads = readsOf(charge);
  const said = (key: 'category' | 'sector' | 'class'): readonly string[] => [
    ...new Set(records.flatMap(({ node }) => node.where?.[key] ?? [])),
  ];
  const has = (kind: string): boolean => records.some(({ node }) => node.kind === kind);
  const circumstances = reads.circumstances.flatMap((word) => {
    const known = regime.circumstances?.[word];
    return known && !known.from ? [{ id: word, title: known.title, mustBeAnswered: known.mustBeAnswered === true }] : [];
  });
  const found = {
    amounts: charge.measure.flatMap((measure) => {
      const unit = amountUnit(measure);
      return unit === undefined ? [] : [{ unit, ...(measure.where && { where: measure.where }) }];
    }),
    readings: readingsOf(regime, records),
    keys: keysOf(regime, records),
    circumstances,
    categories: said('category'),
    sectors: said('sector'),
    classes: said('class'),
    readsCapacities: reads.capacities,
    readsInstallations: {
      outputs: ladder?.technological !== undefined || has('output') || has('pool'),
      technologicalRates: ladder?.technological !== undefined,
      evidence: reads.bat || ladder?.technological?.evidence === 'bat',
    },
    readsCredits: has('credit'),
  };
  return {
    regime: regime.id,
    charge: id.value,
    year,
    title: charge.title,
    medium: charge.medium,
    ...span,
    assessedBy: charge.assessedBy,
    currencies: heldIn(regime.currency, span).map(({ code }) => code),
    ...fieldsOf(regime, charge, found),
    pollutants: pollutantsOf(charge).map((pollutant) => {
      const name = regime.pollutants?.[pollutant];
      return { id: pollutant, ...(name && { name }) };
    }),
    norms: ladder
      ? { takes: ladder.takes, withoutNorms: ladder.withoutNorms, ...(ladder.fill !== undefined && { fill: ladder.fill }) }
      : null,
    ...found,
  };
}

/** The unit of the amount that a measure reads. */
function amountUnit(measure: Measure): string | undefined {
  switch (measure.kind) {
    case 'amount':
      return measure.perYear === undefined ? measure.unit : `${measure.unit}/yr`;
    case 'equivalents':
    case 'excess-multiple':
    case 'classes':
    case 'half-peak':
      return measure.of;
    case 'declared-load':
      return 'm3';
    case 'balance':
      return undefined;
  }
}

// Fields of mechanisms whose reading may be absent: it is then none, or no check was made.
const spared = ['background', 'less', 'checks'];

function readingsOf({ readings = {} }: Regime, records: readonly RegimeRecord[]): readonly RequiredReading[] {
  const uses = records.flatMap(({ node }) =>
    readingsNamed(node).map(([field, id]) => ({
      id,
      where: node.where,
      isRequired: node.kind !== 'reading' && node.unread !== 'otherwise' && !spared.includes(field),
    })),
  );
  return [...new Set(uses.map(({ id }) => id))].flatMap((id) => {
    const kind = readings[id];
    const own = uses.filter((use) => use.id === id);
    const where = own.flatMap((use) => use.where ?? []);
    const isRequired = own.some((use) => use.isRequired);
    return kind ? [{ id, title: kind.title, unit: kind.unit, isRequired, ...(where.length === own.length && { where }) }] : [];
  });
}

function keysOf(regime: Regime, records: readonly RegimeRecord[]): readonly RequiredKey[] {
  const tables = records.flatMap(({ node }) => (Array.isArray(node.rows) ? [node as unknown as Charge['rates']] : []));
  const spoken = records.flatMap(({ node }) => Object.entries(node.where?.keys ?? {}));
  // What stands below a `first` is not missed: the next part is taken.
  const spare = records.flatMap(({ node }) => (node.by === 'first' ? [JSON.stringify(node)] : []));
  const places = Object.keys(regime.territories ?? {}).map((id) => placeOf(regime, { year: 0 }, id, undefined));
  return [...new Set(spoken.map(([key]) => key))].map((key) => ({
    key,
    values: [...new Set(spoken.flatMap(([name, value]) => (name === key ? [value] : [])))],
    isRequired: tables.some(
      (table) =>
        table.otherwise === undefined &&
        table.rows.every(({ where }) => where?.keys?.[key] !== undefined) &&
        !spare.some((first) => first.includes(JSON.stringify(table))),
    ),
    isListed: places.length > 0 && places.every((place) => place.ok && place.value.keys[key] !== undefined),
  }));
}

type Found = Pick<Requirements, 'amounts' | 'readings' | 'keys' | 'circumstances' | 'categories' | 'sectors' | 'classes'> &
  Pick<Requirements, 'readsCapacities' | 'readsInstallations' | 'readsCredits'>;

/** The fields of a facility that are read: needed, or not. */
function fieldsOf({ charges }: Regime, charge: Charge, found: Found): Pick<Requirements, 'required' | 'optional'> {
  const { split, select = [], medium } = charge;
  const isOnly = Object.values(charges).filter((one) => one.medium === medium).length === 1;
  const readsInstallations = Object.values(found.readsInstallations).includes(true);
  const isLadder = split.kind === 'ladder';
  const ofOutlet = select.some(({ per }) => per === 'outlet');
  const fields: readonly (readonly [field: string, isRead: boolean, isRequired: boolean])[] = [
    ['territory', true, true],
    ['releases.pollutant', true, true],
    ['releases.medium', isOnly, true],
    ['releases.charge', true, !isOnly],
    ['releases.amount', found.amounts.length > 0, true],
    ['releases.norms', isLadder, isLadder && split.withoutNorms === 'problem'],
    ['releases.readings', found.readings.length > 0, found.readings.some(({ isRequired, where }) => isRequired && !where)],
    ['releases.circumstances', found.circumstances.length > 0, found.circumstances.some(({ mustBeAnswered }) => mustBeAnswered)],
    ['releases.outlet', ofOutlet || (isLadder && split.fill === 'cumulative'), ofOutlet],
    ['releases.receiver', found.readsCapacities || found.keys.some(({ isListed }) => !isListed), false],
    ['releases.class', found.classes.length > 0, false],
    ['releases.period', true, false],
    ['releases.installation', readsInstallations, false],
    ['installations', readsInstallations, false],
    ['category', found.categories.length > 0, false],
    ['sector', found.sectors.length > 0, false],
    ['credits', found.readsCredits, false],
  ];
  const named = (isWanted: boolean): readonly string[] =>
    fields.flatMap(([field, isRead, isRequired]) => (isRead && isRequired === isWanted ? [field] : []));
  return { required: named(true), optional: named(false) };
}
