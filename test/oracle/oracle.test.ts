import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvRecord } from '../../scripts/data/ru-2003.ts';
import { assess } from '../../src/assess/assess.ts';
import { exact, exactText } from '../../src/exact.ts';
import type { ReceiverData } from '../../src/model/facility.ts';
import type { QuantityText } from '../../src/quantity/quantity.ts';
import { conference2004 } from '../../src/regimes/conference-2004/conference2004.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { parseFacility } from '../../src/schema/facility.ts';
import { parseReceiver } from '../../src/schema/receiver.ts';
import { amountText, decimalText } from '../arbitraries/numbers.ts';
import { holds, patience } from '../runs.ts';
import { airOrWater, capacityFactor, indices, type Load, proposal, waste } from './decree344.ts';
import { type Fraction, fraction, inSteps, least, most, over, sum, times } from './fraction.ts';
import { loadsOf, type Outlet, onGround, outlet, places, releasesOf, solidsOf } from './outlets.ts';

const grounds = ['far-north', 'protected-area', 'baikal', 'disaster-zone'];
const lastingGrounds = ['protected-area', 'baikal', 'disaster-zone'];

type Place = (typeof places)[number];

const indexOf = ({ row }: Outlet, year: number): Fraction => fraction(indices[row.base_year as string]?.[year] as string);
const rateOf = (row: CsvRecord, column: string): Fraction => fraction(row[column] as string);

/** What an outlet pays in each quarter by the decree. */
function byDecree(one: Outlet, { basin, region }: Place, year: number): readonly Fraction[] {
  const { charge, row, circumstances } = one;
  const common = [onGround(circumstances, grounds, '2'), indexOf(one, year)];
  const limit = rateOf(row, 'rate_within_limit');
  if (charge === 'waste') {
    const reduced = [onGround(circumstances, ['own-landfill'], '0.3'), onGround(circumstances, ['reused'], '0')];
    return loadsOf(one).map((load) => waste(load, limit, reduced, [rateOf(region, 'k_soil'), ...common]));
  }
  const ofPlace =
    charge === 'stationary'
      ? [rateOf(region, 'k_air'), onGround(circumstances, ['city'], '1.2')]
      : [rateOf(basin, 'k_water'), solidsOf(one)];
  return loadsOf(one).map((load) => airOrWater(load, rateOf(row, 'rate_within_norm'), limit, [...ofPlace, ...common]));
}

/** The engine against the oracle: the exact sum, and the sum of lines in kopecks. */
function expectSame(
  assessment: { readonly exact: string; readonly payable: { readonly amount: { toFixed(): string } } },
  lines: readonly Fraction[],
): void {
  const [above, below] = sum(lines);
  const text = ([a, b]: Fraction): string => exactText(exact(`${a}/${b}`));
  expect(assessment.exact).toBe(text([above, below]));
  expect(exactText(exact(assessment.payable.amount.toFixed()))).toBe(text(sum(lines.map((line) => inSteps(line, 100n, 'up')))));
}

const year = fc.integer({ min: 2005, max: 2010 });
const outlets = fc.array(outlet(), { minLength: 1, maxLength: 4 });
const anyPlace = fc.nat(places.length - 1).map((at) => places[at] as Place);

describe('an oracle written from the decree alone', { timeout: patience }, () => {
  it('pays what ru-2003 pays, for air, water and waste', () => {
    holds(
      fc.property(year, anyPlace, outlets, (of, place, made) => {
        const all = made.map((each) => each(of));
        const facility = parseFacility({
          id: 'works',
          territory: place.basin.territory_id as string,
          releases: all.flatMap((one, at) => releasesOf(one, `outlet-${at}`, of)),
        });
        const receivers = all.map((_, at) => parseReceiver(receiverOf(place, at)));
        const assessment = assess(facility, russia2003, { year: of, receivers, minimumConfidence: 'memory' });
        expectSame(
          assessment,
          all.flatMap((one) => byDecree(one, place, of)),
        );
      }),
    );
  });

  it('pays what conference-2004 pays, with capacities and technological rates', () => {
    holds(
      fc.property(
        year,
        anyPlace,
        fc.array(fc.tuple(outlet(), capacities(), technology()), { minLength: 1, maxLength: 4 }),
        (of, place, made) => {
          const all = made.map(([make, entries, technique]) => ({ one: make(of), entries: entries(of), technique }));
          const facility = parseFacility({
            id: 'works',
            territory: place.basin.territory_id as string,
            releases: all.flatMap(({ one }, at) =>
              releasesOf(one, `outlet-${at}`, of).map((release) => ({ ...release, installation: `outlet-${at}` })),
            ),
            installations: all.map(({ one, technique }, at) => installationOf(one, technique, at, of)),
          });
          const receivers = all.map(({ one, entries }, at) =>
            parseReceiver({
              ...receiverOf(place, at),
              capacities: entries.map((entry) => ({ ...entry, pollutant: one.row.pollutant_id as string })),
            }),
          );
          const assessment = assess(facility, conference2004, { year: of, receivers, minimumConfidence: 'memory' });
          expectSame(
            assessment,
            all.flatMap(({ one, entries, technique }) =>
              one.charge === 'waste' ? byDecree(one, place, of) : byProposal(one, place, of, entries, technique),
            ),
          );
        },
      ),
    );
  });
});

const receiverOf = ({ basin }: Place, at: number): ReceiverData => ({
  id: `outlet-${at}`,
  medium: 'water',
  keys: { basin: basin.basin_id as string },
});

type Entry = Omit<NonNullable<ReceiverData['capacities']>[number], 'pollutant'>;

/** Nothing, or a load and a capacity of some of the years before, by one or two criteria. */
const capacities = (): fc.Arbitrary<(of: number) => readonly Entry[]> =>
  fc
    .array(
      fc.record({
        criterion: fc.constantFrom('health', 'vegetation'),
        ago: fc.integer({ min: 1, max: 3 }),
        load: fc.nat(200),
        capacity: fc.integer({ min: 1, max: 60 }),
      }),
      { maxLength: 4 },
    )
    .chain((entries) =>
      fc.boolean().map((isWhole) => (of) => {
        const made = entries.map(
          ({ criterion, ago, load, capacity }): Entry => ({
            criterion,
            year: String(of - ago),
            load: `${load} t/yr`,
            capacity: `${capacity} t/yr`,
            includes: isWhole || criterion === 'health' ? 'all-sources' : 'some-sources',
            source: 'a survey',
            confidence: 'verified',
          }),
        );
        return [...new Map(made.map((entry) => [`${entry.criterion} ${entry.year}`, entry])).values()];
      }),
    );

interface Technology {
  /** Thousandths of kg/t, tonnes, tonnes, thousandths. */
  readonly rate: bigint;
  readonly output: bigint;
  readonly permitted: bigint;
  readonly coverage: bigint;
}

const technology = (): fc.Arbitrary<Technology> =>
  fc.record({
    rate: fc.bigInt({ min: 0n, max: 100_000n }),
    output: fc.bigInt({ min: 0n, max: 10n ** 6n }),
    permitted: fc.bigInt({ min: 0n, max: 10n ** 6n }),
    coverage: fc.bigInt({ min: 0n, max: 1000n }),
  });

/** Evidence and rates for norms of the quarter; under norms per year what is left of earlier quarters has tests of its own. */
function installationOf(one: Outlet, { rate, output, permitted, coverage }: Technology, at: number, of: number) {
  const hasRates = one.before === undefined;
  return {
    id: `outlet-${at}`,
    outputs: hasRates
      ? [
          {
            product: 'paper',
            period: `${of}-Q${one.quarter}`,
            amount: `${output} t` as QuantityText,
            permitted: amountText(permitted * 10n ** 9n, 'kg'),
            rates: { [one.row.pollutant_id as string]: `${decimalText(rate, 3)} kg/t` as QuantityText },
          },
        ]
      : [],
    bat: [{ pollutants: [one.row.pollutant_id as string], since: '2004-01-01', coverage: decimalText(coverage, 3), evidence: 'permit' }],
  };
}

/** What an outlet pays in each quarter by the proposal. */
function byProposal(
  one: Outlet,
  { basin, region }: Place,
  of: number,
  entries: readonly Entry[],
  { rate, output, permitted, coverage }: Technology,
): readonly Fraction[] {
  const lasting = onGround(one.circumstances, lastingGrounds, '2');
  const special = onGround(one.circumstances, grounds, '2');
  const byTable =
    one.charge === 'stationary'
      ? times(rateOf(region, 'k_air'), onGround(one.circumstances, ['city'], '1.2'), special)
      : times(rateOf(basin, 'k_water'), special);
  const criteria = [...new Set(entries.map(({ criterion }) => criterion))].map((name) => {
    const own = entries.filter(({ criterion }) => criterion === name);
    return {
      ratios: own.map(({ load, capacity }) => over(fraction(load.split(' ')[0] as string), fraction(capacity.split(' ')[0] as string))),
      isWhole: own.every(({ includes }) => includes === 'all-sources'),
    };
  });
  const factor = criteria.length > 0 ? capacityFactor(criteria) : undefined;
  const place = factor
    ? { within: times(factor, lasting), above: times(most([1n, 1n], factor), lasting) }
    : { within: byTable, above: byTable };
  return loadsOf(one).map((load: Load) => {
    const mass: Fraction = [rate * (output < permitted ? output : permitted), 10n ** 6n];
    const justified = one.before === undefined ? times([coverage, 1000n], least(mass, load.norm)) : fraction('0');
    return proposal(load, justified, rateOf(one.row, 'rate_within_norm'), place, [solidsOf(one), indexOf(one, of)]);
  });
}
