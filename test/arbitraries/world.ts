import fc from 'fast-check';
import type { ReceiverData } from '../../src/model/facility.ts';
import type { Where } from '../../src/model/figure.ts';
import type { Charge, Regime } from '../../src/model/regime.ts';
import type { CapacityOf } from '../../src/model/territory.ts';
import type { QuantityText } from '../../src/quantity/quantity.ts';
import { decimalText } from './numbers.ts';

// What every made-up regime and facility speaks of: few words, so that they often speak of the same.

/** Three masses and a volume. */
export const pollutants = ['sulphur-dioxide', 'nitrogen-dioxide', 'ammonia', 'cooling-water'] as const;
export const volume = 'cooling-water';

export const groups: NonNullable<Charge['groups']> = { acid: ['sulphur-dioxide', 'nitrogen-dioxide'], all: pollutants };
export const media = ['air', 'water', 'waste'] as const;
export const circumstances = ['city', 'resort', 'reserve'] as const;
export const categories = ['I', 'II'] as const;
export const sectors = ['paper', 'metal'] as const;
export const hazards = ['hazard-1', 'hazard-2'] as const;

export const territories = {
  land: { keys: { region: 'north' } },
  county: { parent: 'land', keys: { zone: 'inner' } },
  town: { parent: 'county', circumstances: ['city'] },
  isle: { keys: { region: 'south' } },
} as const satisfies NonNullable<Regime['territories']>;

export const readings = {
  background: { title: 'background', unit: 'mg/l' },
  increase: { title: 'allowed increase', unit: 'mg/l' },
} as const satisfies NonNullable<Regime['readings']>;

/** A case that a row, a factor or a condition may speak of; no band. */
export const where = (): fc.Arbitrary<Where> =>
  fc.oneof(
    fc.constantFrom<Where>(
      { pollutant: 'sulphur-dioxide' },
      { pollutant: ['ammonia', 'cooling-water'] },
      { group: 'acid' },
      { group: 'all' },
      { territory: 'land' },
      { territory: 'town' },
      { keys: { region: 'north' } },
      { keys: { basin: 'don' } },
      { circumstance: 'city' },
      { circumstance: 'resort' },
      { category: 'I' },
      { sector: 'paper' },
      { medium: 'air' },
      { class: 'hazard-1' },
    ),
    fc.record(
      {
        pollutant: fc.constantFrom(...pollutants),
        group: fc.constantFrom('acid', 'all'),
        territory: fc.constantFrom('land', 'county', 'town', 'isle'),
        keys: fc.constantFrom({ region: 'north' }, { region: 'south' }, { basin: 'don' }, { region: 'north', basin: 'neva' }),
        circumstance: fc.constantFrom(...circumstances),
        category: fc.constantFrom(...categories),
        sector: fc.constantFrom(...sectors),
        medium: fc.constantFrom(...media),
        class: fc.constantFrom(...hazards),
      },
      { requiredKeys: [] },
    ),
  );

type Capacity = CapacityOf<QuantityText>;

const perYear: fc.Arbitrary<QuantityText> = fc
  .tuple(fc.nat(99), fc.constantFrom('t/yr', 't/yr', 'kg/yr', 'kt/yr'))
  .map(([digits, unit]) => `${decimalText(BigInt(digits), 1)} ${unit}` as QuantityText);

const capacity = (pollutant: string): fc.Arbitrary<Capacity> =>
  fc.record({
    pollutant: fc.constant(pollutant),
    criterion: fc.constantFrom('health', 'vegetation'),
    year: fc.constantFrom('2004', '2003', '2002', '1999'),
    load: perYear,
    capacity: perYear,
    includes: fc.constantFrom('all-sources', 'some-sources'),
    source: fc.constant('a survey'),
    confidence: fc.constantFrom('verified', 'assumption'),
  });

/** What the years before say of a receiver; where it is surveyed, the year before says something of each pollutant. */
const capacities = (isSurveyed: boolean): fc.Arbitrary<readonly Capacity[]> =>
  fc
    .tuple(
      ...pollutants.map((pollutant) =>
        fc
          .tuple(fc.array(capacity(pollutant), { maxLength: isSurveyed ? 3 : 1 }), capacity(pollutant))
          .map(([more, one]) => (more.length > 0 || isSurveyed ? [{ ...one, year: '2004' }, ...more] : [])),
      ),
    )
    .map((lists) => unlike(lists.flat()));

/** A criterion says one thing of a pollutant and a year. */
const unlike = (all: readonly Capacity[]): readonly Capacity[] => [
  ...new Map(all.map((one) => [`${one.pollutant} ${one.criterion} ${one.year}`, one])).values(),
];

/** A river, a lake and an air basin. */
export const receivers = (isSurveyed: boolean): fc.Arbitrary<readonly ReceiverData[]> =>
  fc.tuple(capacities(isSurveyed), capacities(isSurveyed), capacities(isSurveyed)).map(([river, lake, sky]) => [
    { id: 'river', medium: 'water', keys: { basin: 'don' }, capacities: river },
    { id: 'lake', medium: 'water', keys: { basin: 'neva' }, circumstances: ['resort'], capacities: lake },
    { id: 'sky', medium: 'air', capacities: sky },
  ]);
