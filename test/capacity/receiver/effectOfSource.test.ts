import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CapacityMeasurement,
  effectOfSource,
  type SourceEffectGiven,
  tryEffectOfSource,
  withCapacities,
} from '../../../src/capacity/index.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { type DecimalText, quantityText } from '../../../src/quantity/quantity.ts';
import { conference2004 } from '../../../src/regimes/conference-2004/index.ts';
import { russia2003 } from '../../../src/regimes/ru-2003/index.ts';
import { parseFacility } from '../../../src/schema/facility.ts';
import { holds, patience } from '../../runs.ts';
import { decimalBetween } from '../physics.ts';

const measured: CapacityMeasurement = {
  receiver: 'basin',
  pollutant: 'sulphur-dioxide',
  criterion: 'vegetation',
  year: '2004',
  load: '30000 t/yr',
  capacity: '20000 t/yr',
  includes: 'all-sources',
  source: 'example',
  confidence: 'assumption',
};
const receivers = withCapacities(
  [{ id: 'basin', medium: 'air' }],
  [measured, { ...measured, criterion: 'health', capacity: '40000 t/yr' }],
);

const plant = (id: string, amount: DecimalText, more: object = {}): Facility =>
  parseFacility({
    id,
    territory: 'RU-KR',
    releases: [
      {
        id: 'so2',
        charge: 'stationary',
        pollutant: 'sulphur-dioxide',
        period: '2005-Q1',
        amount: `${amount} t`,
        norms: { permissible: '1000 t', temporary: '1200 t' },
        receiver: 'basin',
      },
    ],
    ...more,
  });

const given: SourceEffectGiven<'RUB'> = {
  added: [{ receiver: 'basin', pollutant: 'sulphur-dioxide', load: '5 kt/yr' }],
  facilities: [plant('mill', '1000', { payer: 'one owner' }), plant('smelter', '1100'), plant('boiler', '100', { payer: 'one owner' })],
  law: conference2004,
  options: { year: 2005, receivers },
};
const money = (changes: readonly { readonly change: { readonly amount: { toFixed(places: number): string } } }[]) =>
  changes.map(({ change }) => change.amount.toFixed(2));

describe('a new source', () => {
  it('raises λ, K, and the payment of everyone else', () => {
    const effect = effectOfSource(given);
    expect(effect.factors).toEqual([
      {
        receiver: 'basin',
        pollutant: 'sulphur-dioxide',
        band: 'permissible',
        factor: 'capacity',
        before: { criterion: 'vegetation', ratio: '1.5', value: '1.5' },
        after: { criterion: 'vegetation', ratio: '1.75', value: '1.75' },
      },
      {
        receiver: 'basin',
        pollutant: 'sulphur-dioxide',
        band: 'temporary',
        factor: 'capacity',
        before: { criterion: 'vegetation', ratio: '1.5', value: '1.5' },
        after: { criterion: 'vegetation', ratio: '1.75', value: '1.75' },
      },
    ]);
    // 40 × 1.2 × 0.25 for a tonne within the norm, five times that above it.
    expect(money(effect.facilities)).toEqual(['12000.00', '18000.00', '1200.00']);
    expect(effect.payers.map(({ payer, change }) => `${payer} ${change.amount.toFixed(2)}`)).toEqual([
      'one owner 13200.00',
      'smelter 18000.00',
    ]);
    expect(effect.total?.change.amount.toFixed(2)).toBe('31200.00');
    expect(effect.receivers[0]?.capacities?.map(({ load }) => quantityText(load))).toEqual(['35000 t/yr', '35000 t/yr']);
    expect([effect.unread, effect.rejected]).toEqual([[], []]);
  });

  it('pays itself, if it is passed as a facility', () => {
    const effect = effectOfSource({ ...given, newcomer: plant('newcomer', '500') });
    const last = effect.facilities.at(-1);
    expect([last?.facility, last?.isNew, last?.before.amount.toFixed(2), last?.after.amount.toFixed(2)]).toEqual([
      'newcomer',
      true,
      '0.00',
      '42000.00',
    ]);
    expect(effect.total?.change.amount.toFixed(2)).toBe('73200.00');
  });

  it('leaves other pollutants and receivers as they are', () => {
    const more = withCapacities(
      [...receivers, { id: 'valley', medium: 'air' }],
      [
        { ...measured, pollutant: 'soot' },
        { ...measured, receiver: 'valley' },
      ],
    );
    const loads = effectOfSource({ ...given, options: { year: 2005, receivers: more } }).receivers.flatMap(({ capacities = [] }) =>
      capacities.map(({ load }) => quantityText(load)),
    );
    expect(loads).toEqual(['35000 t/yr', '35000 t/yr', '30000 t/yr', '30000 t/yr']);
  });

  it('adds to its kind of source where a receiver tells them apart', () => {
    const { load, ...rest } = measured;
    const parted = withCapacities([{ id: 'basin', medium: 'air' }], [{ ...rest, parts: { transport: '30 kt/yr' } }]);
    const loaded = (from?: 'transport') =>
      effectOfSource({
        ...given,
        options: { year: 2005, receivers: parted },
        added: given.added.map((one) => ({ ...one, ...(from && { from }) })),
      }).receivers[0]?.capacities?.[0];
    expect(Object.entries(loaded()?.parts ?? {}).map(([kind, part]) => `${kind} ${quantityText(part)}`)).toEqual([
      'transport 30 kt/yr',
      'point-sources 5 kt/yr',
    ]);
    expect(Object.entries(loaded('transport')?.parts ?? {}).map(([kind, part]) => `${kind} ${quantityText(part)}`)).toEqual([
      'transport 35 kt/yr',
    ]);
    expect(load).toBe('30000 t/yr');
  });

  it('where no payment reads the capacity changes nothing, and says so', () => {
    const effect = effectOfSource({ ...given, law: russia2003 });
    expect(effect.factors).toEqual([]);
    expect(effect.unread).toEqual([{ receiver: 'basin', pollutant: 'sulphur-dioxide' }]);
    expect(effect.total?.change.amount.isZero()).toBe(true);
  });

  it('with a criterion in another dimension needs what it adds there', () => {
    const both = withCapacities(receivers, [{ ...measured, criterion: 'critical load', load: '0.9 keq/ha/yr', capacity: '0.5 keq/ha/yr' }]);
    const options = { year: 2005, receivers: both };
    const outcome = tryEffectOfSource({ ...given, options });
    expect(outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'added.0.byCriterion.critical load quantity/dimension',
    ]);
    const added = [
      { receiver: 'basin', pollutant: 'sulphur-dioxide', load: '5 kt/yr', byCriterion: { 'critical load': '100 eq/ha/yr' } },
    ] as const;
    expect(effectOfSource({ ...given, options, added }).factors[0]).toMatchObject({
      before: { criterion: 'critical load', ratio: '1.8' },
      after: { ratio: '2' },
    });
  });

  it('leaves out who could not be assessed, with the problems', () => {
    const { total, rejected, facilities } = effectOfSource({
      ...given,
      facilities: [plant('mill', '1000'), plant('lost', '1', { territory: 'nowhere' })],
    });
    expect(facilities.map(({ facility }) => facility)).toEqual(['mill']);
    expect(rejected.map(({ facility, problems }) => `${facility} ${problems[0]?.code}`)).toEqual(['lost release/unknown-territory']);
    expect(total?.change.amount.toFixed(2)).toBe('12000.00');
    expect(effectOfSource({ ...given, facilities: [] })).toMatchObject({ total: null, facilities: [], payers: [] });
  });

  it('refuses what it cannot place', () => {
    const codes = (added: SourceEffectGiven<'RUB'>['added']) => {
      const outcome = tryEffectOfSource({ ...given, added });
      return outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path.join('.')} ${code}`);
    };
    expect(codes([{ receiver: 'basim', pollutant: 'sulphur-dioxide', load: '5 t/yr' }])).toEqual([
      'added.0.receiver release/unknown-receiver',
    ]);
    expect(codes([{ receiver: 'basin', pollutant: 'soot', load: '5 t/yr' }])).toEqual(['added.0.pollutant data/no-capacity']);
    expect(codes([{ receiver: 'basin', pollutant: 'sulphur-dioxide', load: '5' as '5 t/yr' }])).toEqual(['added.0.load quantity/no-unit']);
    expect(codes([])).toEqual(['added input/missing']);
  });
});

describe('laws', () => {
  it('a load of 0 changes nothing, and a larger one never makes a payment fall', { timeout: patience }, () => {
    const load = decimalBetween('0', '60000');
    holds(
      fc.property(load, load, (a, b) => {
        const effect = (more: DecimalText) =>
          effectOfSource({ ...given, added: [{ receiver: 'basin', pollutant: 'sulphur-dioxide', load: `${more} t/yr` }] });
        const [less, larger] = Number(a) <= Number(b) ? [a, b] : [b, a];
        expect(effect('0').total?.change.amount.isZero()).toBe(true);
        for (const [at, { after }] of effect(less).facilities.entries()) {
          expect(effect(larger).facilities[at]?.after.amount.gte(after.amount)).toBe(true);
        }
      }),
    );
  });
});
