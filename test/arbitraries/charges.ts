import fc from 'fast-check';
import { type Band, bands, type Table } from '../../src/model/figure.ts';
import type { Condition, Measure, Rounding, Settle, Split } from '../../src/model/mechanism.ts';
import type { Charge, Regime } from '../../src/model/regime.ts';
import type { DecimalText } from '../../src/quantity/quantity.ts';
import { ascending, factors } from './factors.ts';
import { numbersOf, table } from './figures.ts';
import { rate, seldom, share } from './numbers.ts';
import type { Terms } from './terms.ts';
import { circumstances, groups, media, pollutants, readings, territories, volume, where } from './world.ts';

/** A law that nobody made: one or two charges, and a settlement. */
export const regime = (terms: Terms): fc.Arbitrary<Regime<'RUB'>> =>
  fc
    .tuple(fc.array(charge(terms), { minLength: 1, maxLength: 2 }), settlement(terms))
    .map(([charges, steps]) => {
      const settlesSums = charges.some((one) => one.settle?.some((step) => !isOfLines(step)));
      return { charges, settle: settlesSums ? steps.filter((step) => !isOfLines(step)) : steps };
    })
    .map(({ charges, settle }) => ({
      id: 'made-up',
      status: 'law',
      title: 'A law that nobody made',
      asOf: '2005-12-31',
      currency: [{ code: 'RUB' }],
      sources: { act: { title: 'An act' } },
      circumstances: Object.fromEntries(circumstances.map((word) => [word, { title: word }])),
      readings,
      territories,
      charges: Object.fromEntries(charges.map((one, at) => [`charge-${at}`, one])),
      ...(settle.length > 0 && { settle }),
    }));

const charge = (terms: Terms): fc.Arbitrary<Charge> =>
  fc
    .record({
      medium: fc.constantFrom(...media),
      scope: seldom(condition, 5),
      measure,
      split: split(terms),
      rates: rates(terms),
      pricedAs: seldom(pricedAs(terms)),
      factors: factors(terms),
      rounding: terms.hasRounding ? roundings : fc.constant([]),
      settle: settlement(terms),
    })
    .map(
      ({ scope, pricedAs: priced, rounding, settle, ...rest }): Charge => ({
        ...rest,
        title: 'A charge',
        assessedBy: 'quarter',
        source: 'act',
        confidence: 'verified',
        groups,
        ...(scope && { scope }),
        ...(priced && { pricedAs: priced }),
        ...(rounding.length > 0 && {
          rounding: rounding.map((one, at) => (one.at === 'factor:f0' ? { ...one, at: `factor:f${at}` as const } : one)),
        }),
        ...(settle.length > 0 && { settle }),
      }),
    );

const spoken: fc.Arbitrary<Condition> = where().map((one): Condition => ({ kind: 'where', where: one }));

const condition: fc.Arbitrary<Condition> = fc.oneof(
  spoken.map((of): Condition => ({ kind: 'not', of })),
  fc
    .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(spoken, { minLength: 1, maxLength: 3 }))
    .map(([kind, of]): Condition => ({ kind: 'not', of: { kind, of } })),
  spoken,
);

const measure: fc.Arbitrary<readonly Measure[]> = fc
  .tuple(fc.constantFrom('m3', '1000 m3'), fc.constantFrom('t', 'kg'))
  .map(([ofVolume, ofMass]) => [
    { kind: 'amount', where: { pollutant: volume }, unit: ofVolume },
    { kind: 'amount', unit: ofMass },
  ]);

const split = ({ policies }: Terms): fc.Arbitrary<Split> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant<Split>({ kind: 'whole' }) },
    {
      weight: 5,
      arbitrary: fc
        .record({
          kind: fc.constant('ladder' as const),
          policy: fc.constantFrom(...policies),
          takes: fc.constantFrom('norms' as const, 'norms' as const, 'limit' as const),
          withoutNorms: fc.constantFrom('problem' as const, 'all-permissible' as const, 'all-exceedance' as const),
          fill: fc.constantFrom(undefined, 'cumulative' as const, 'cumulative' as const, 'pro-rata-days' as const),
          technological: fc.option(
            fc.record({
              shared: fc.constantFrom('norm' as const, 'amount' as const),
              evidence: fc.constantFrom('bat' as const, 'bat' as const, 'none' as const),
            }),
            { nil: undefined, freq: 4 },
          ),
        })
        .map(({ fill, technological, ...rest }): Split => ({ ...rest, ...(fill && { fill }), ...(technological && { technological }) })),
    },
  );

/** Rates, often in the prices of a base year, and with a column for each band. */
const rates = (terms: Terms): fc.Arbitrary<Table> =>
  fc
    .tuple(fc.oneof(table(terms, rate), columns), fc.constantFrom(undefined, '2003', '2005'))
    .map(([one, base]) =>
      base === undefined ? one : { ...one, rows: one.rows.map((row, at) => (at % 2 === 0 ? { ...row, base } : row)) },
    );

/** A row for each pollutant and band, whose rates do not fall from band to band. */
const columns: fc.Arbitrary<Table> = numbersOf(rate, pollutants.length * bands.length).map((values) => ({
  rows: pollutants.flatMap((pollutant, at) =>
    ascending(values.slice(at * bands.length, (at + 1) * bands.length)).map((value, column) => ({
      where: { pollutant, band: bands[column] as Band },
      value: value as DecimalText,
    })),
  ),
}));

const pricedAs = ({ isRising }: Terms): fc.Arbitrary<NonNullable<Charge['pricedAs']>> =>
  isRising
    ? fc.constantFrom<NonNullable<Charge['pricedAs']>>(
        { exceedance: 'temporary' },
        { technological: 'permissible', temporary: 'permissible', exceedance: 'permissible' },
        { technological: 'permissible' },
      )
    : fc.dictionary(fc.constantFrom(...bands), fc.constantFrom(...bands), { maxKeys: 3, noNullPrototype: true });

const modes = ['half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor'] as const;

const roundings: fc.Arbitrary<readonly Rounding[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({ at: fc.constant('rate' as const), mode: fc.constantFrom(...modes), to: fc.constantFrom<DecimalText>('1', '0.1') }),
    fc.record({ at: fc.constant('factor:f0' as const), mode: fc.constantFrom(...modes), to: fc.constantFrom<DecimalText>('0.1', '0.01') }),
    fc.record({ at: fc.constant('units' as const), mode: fc.constantFrom(...modes), to: fc.constantFrom<DecimalText>('1', '0.001') }),
    fc.record({
      at: fc.constantFrom('band' as const, 'line' as const),
      mode: fc.constantFrom(...modes),
      to: fc.constantFrom<DecimalText>('1', '0.01', '100'),
    }),
  ),
  { maxLength: 3, selector: ({ at }) => at },
);

/** Steps of a settlement; what is done to each line comes before what is done to their sum. */
const settlement = ({ settle }: Terms): fc.Arbitrary<readonly Settle[]> =>
  settle.length === 0
    ? fc.constant([])
    : fc
        .array(fc.oneof(...settle.map((kind) => settlements[kind])), { maxLength: 3 })
        .map((all) => [...all.filter(isOfLines), ...all.filter((step) => !isOfLines(step))]);

const isOfLines = (step: Settle): boolean => 'at' in step && step.at === 'line';

// A pool needs many payers: it has properties of its own.
const settlements: Readonly<Record<Exclude<Settle['kind'], 'pool'>, fc.Arbitrary<Settle>>> = {
  round: fc.record({
    kind: fc.constant('round'),
    at: fc.constantFrom('line', 'facility'),
    mode: fc.constantFrom(...modes),
    to: fc.constantFrom<DecimalText>('0.01', '1', '100'),
  }),
  exempt: fc.record({
    kind: fc.constant('exempt'),
    at: fc.constantFrom('line', 'facility'),
    below: fc.record({ at: fc.oneof(fc.constantFrom<DecimalText>('100', '1000'), rate()), inclusive: fc.boolean() }),
  }),
  relief: fc.record({
    kind: fc.constant('relief'),
    above: fc.constantFrom<DecimalText>('0', '100', '1000'),
    share: share(),
  }),
  credit: fc
    .record({
      kind: fc.constant('credit' as const),
      bands: fc.subarray<Band>([...bands], { minLength: 1 }),
      share: share(),
      medium: seldom(fc.constantFrom(...media), 2),
    })
    .map(({ medium, ...rest }): Settle => ({ ...rest, ...(medium && { medium }) })),
};
