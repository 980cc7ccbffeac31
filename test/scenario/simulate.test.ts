import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExact, exact } from '../../src/exact.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import type { Distribution } from '../../src/scenario/simulate/distribution.ts';
import { exponential, inverseNormal, logarithm, normalBelow } from '../../src/scenario/simulate/normal.ts';
import { type SimulateOptions, type Simulation, simulate, trySimulate, type Variable } from '../../src/scenario/simulate/simulate.ts';
import type { Study } from '../../src/scenario/study/study.ts';
import { airCharge, emission, lawOf, plant, told, year } from '../constructed.ts';
import { kondopoga, kondopogaReceivers } from '../exampleData.ts';
import { runs } from '../runs.ts';

const study: Study = { facilities: [plant([emission({ amount: '10 t' })])], regime: lawOf({ air: airCharge() }), year };
const spread = (distribution: Distribution, id = 'mass'): Variable => ({ parameter: { id, of: 'amount', unit: 't' }, distribution });
const drawn = async (distribution: Distribution, options: Partial<SimulateOptions> = {}): Promise<Simulation> =>
  simulate(study, { variables: [spread(distribution)], draws: 400, seed: 7, ...options });
const digest = (result: unknown): string => createHash('sha256').update(JSON.stringify(result)).digest('hex');
/** Relative or absolute distance. */
const apart = (ours: number, theirs: number): number =>
  Math.abs(ours - theirs) / Math.max(1e-300, Math.abs(theirs) < 1e-300 ? 1 : Math.abs(theirs));

describe('the normal distribution in four operations and a root', () => {
  // Reference: 40 digits of mpmath.
  it.each([
    [0.5, 0],
    [0.6, 0.2533471031357998],
    [0.9, 1.2815515655446004],
    [0.975, 1.9599639845400543],
    [0.999, 3.0902323061678136],
    [1e-7, -5.199337582192817],
    [2 ** -53, -8.209536151601387],
  ])('the value below which lies %s', (probability, value) => {
    expect(value === 0 ? inverseNormal(probability) : apart(inverseNormal(probability), value)).toBeLessThan(1e-14);
  });

  it.each([
    [-8, 6.220960574271784e-16],
    [-7.5, 3.190891672910896e-14],
    [-3, 0.0013498980316300946],
    [-1, 0.15865525393145705],
    [0.5, 0.6914624612740131],
    [1.96, 0.9750021048517796],
    [5, 0.9999997133484281],
  ])('what lies below %s', (value, probability) => {
    expect(apart(normalBelow(value), probability)).toBeLessThan(2e-13);
  });

  it.each([0.3, 1, 0.9999, 1e-8, 7])('logarithm and power of %s, as the machine has them', (value) => {
    expect(Math.abs(logarithm(value) - Math.log(value))).toBeLessThan(1e-14 * Math.max(1, Math.abs(Math.log(value))));
    expect(apart(exponential(Math.log(value)), value)).toBeLessThan(1e-14);
  });
});

describe('distributions', () => {
  const shown = ({ mean, deviation, least, greatest }: Simulation) => [mean, deviation, least, greatest].map((text) => Number(text));

  it('are named, and drawn from as they say', async () => {
    // Payment is 10 × mass; mean and deviation in theory, and how far 2000 draws may be from them (over four standard errors).
    const cases: readonly (readonly [Distribution, number, number])[] = [
      [{ kind: 'uniform', from: '5', to: '15' }, 100, 28.8675],
      [{ kind: 'triangular', from: '0', mode: '9', to: '12' }, 70, 25.4951],
      [{ kind: 'normal', mean: '10', deviation: '1' }, 100, 10],
      [{ kind: 'lognormal', median: '10', spread: '0.5' }, 113.3148, 60.3901],
      [
        {
          kind: 'discrete',
          values: [
            { value: '5', weight: '1' },
            { value: '15', weight: '3' },
          ],
        },
        125,
        43.3013,
      ],
    ];
    for (const [distribution, mean, deviation] of cases) {
      const [ours = 0, spreadOf = 0] = shown(await drawn(distribution, { draws: 2000 }));
      expect([distribution.kind, Math.abs(ours - mean) < (4.5 * deviation) / Math.sqrt(2000)]).toEqual([distribution.kind, true]);
      expect([distribution.kind, Math.abs(spreadOf / deviation - 1) < 0.15]).toEqual([distribution.kind, true]);
    }
  });

  it('a normal one never leaves its bounds', async () => {
    const [, , least, greatest] = shown(await drawn({ kind: 'normal', mean: '1', deviation: '3', most: '4' }));
    expect((least as number) >= 0 && (greatest as number) <= 40).toBe(true);
  });

  it('of a rate and of a capacity reach the payment', async () => {
    const rate: Variable = {
      parameter: { id: 'rate', of: 'law', changes: [{ kind: 'scale', what: { of: 'rates' }, by: '?', reason: 'not known' }] },
      distribution: { kind: 'uniform', from: '1', to: '2' },
    };
    const { rows, inputs } = await simulate(study, { variables: [rate], draws: 5, seed: 1 });
    for (const { draw, payable } of rows)
      expect(Number(payable)).toBe(Math.round(Number(inputs.find((one) => one.draw === draw)?.value) * 1e6) / 1e4);
    const capacity: Variable = { parameter: { id: 'capacity', of: 'capacity' }, distribution: { kind: 'uniform', from: '0.5', to: '2' } };
    const { conference2004 } = await import('../../src/regimes/conference-2004/index.ts');
    const mill = await simulate(
      { facilities: [kondopoga], regime: conference2004, year: 2005, receivers: kondopogaReceivers },
      { variables: [capacity], draws: 5, seed: 1 },
    );
    expect(new Set(mill.rows.map(({ payable }) => payable)).size).toBe(5);
  });
});

describe('the same seed', () => {
  const variables: readonly Variable[] = [
    {
      parameter: { id: 'so2', of: 'amount', pollutant: 'sulphur-dioxide' },
      distribution: { kind: 'lognormal', median: '1', spread: '0.2' },
    },
    {
      parameter: { id: 'no2', of: 'amount', pollutant: 'nitrogen-dioxide' },
      distribution: { kind: 'normal', mean: '1', deviation: '0.1' },
    },
    {
      parameter: { id: 'co', of: 'amount', pollutant: 'carbon-monoxide' },
      distribution: { kind: 'triangular', from: '0.8', mode: '1', to: '1.5' },
    },
  ];
  const correlation = [
    ['1', '0.8', '0.1'],
    ['0.8', '1', '-0.2'],
    ['0.1', '-0.2', '1'],
  ] as const;
  const mill: Study = { facilities: [kondopoga], regime: russia2003, year: 2005 };

  it('gives the same bytes: this digest, on every engine', async () => {
    const { rows, inputs, mean, deviation, quantiles } = await simulate(mill, { variables, correlation, draws: 100, seed: 20041206 });
    expect(digest({ rows, inputs, mean, deviation, quantiles })).toBe('3b57074cfd277fe45bb15f67f19571ceab7c8c8e146cfc3cfb6b0e8f44dc594e');
  });

  it('another seed gives others', async () => {
    const [one, same, other] = await Promise.all([1, 1, 2].map((seed) => simulate(mill, { variables, draws: 20, seed })));
    expect(digest(one?.rows)).toBe(digest(same?.rows));
    expect(digest(one?.rows)).not.toBe(digest(other?.rows));
  });

  it('ties variables as the matrix says', async () => {
    const { inputs } = await simulate(study, {
      variables: [
        spread({ kind: 'normal', mean: '10', deviation: '1' }, 'a'),
        { ...spread({ kind: 'normal', mean: '10', deviation: '1' }, 'b') },
      ],
      correlation: [
        ['1', '0.8'],
        ['0.8', '1'],
      ],
      draws: 2000,
      seed: 5,
    });
    const of = (id: string) => inputs.filter(({ variable }) => variable === id).map(({ value }) => Number(value) - 10);
    const [a, b] = [of('a'), of('b')];
    const product = (x: readonly number[], y: readonly number[]) => x.reduce((sum, value, at) => sum + value * (y[at] as number), 0);
    expect(Math.abs(product(a, b) / Math.sqrt(product(a, a) * product(b, b)) - 0.8)).toBeLessThan(0.04);
  });

  it('two variables with a correlation of 1 move as one', async () => {
    const uniform = { kind: 'uniform', from: '0', to: '1' } as const;
    const { inputs } = await simulate(study, {
      variables: [spread(uniform, 'a'), spread(uniform, 'b')],
      correlation: [
        ['1', '1'],
        ['1', '1'],
      ],
      draws: 20,
      seed: 5,
    });
    for (let at = 0; at < inputs.length; at += 2) expect(inputs[at]?.value).toBe(inputs[at + 1]?.value);
  });
});

describe('laws', () => {
  it('quantiles never fall, lie among the draws, and the mean between the least and the greatest', async () => {
    const share = fc.integer({ min: 0, max: 100 }).map((n) => `${n / 100}` as `${number}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(share, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 15 }),
        async (shares, seed, draws) => {
          const quantiles = shares.sort((a, b) => Number(a) - Number(b));
          const found = await drawn({ kind: 'uniform', from: '1', to: '9' }, { seed, draws, quantiles });
          const paid = new Set(found.rows.map(({ payable }) => payable));
          for (const [at, { payable }] of found.quantiles.entries()) {
            expect(paid.has(payable)).toBe(true);
            if (at > 0) expect(compareExact(exact(found.quantiles[at - 1]?.payable ?? ''), exact(payable))).toBeLessThanOrEqual(0);
          }
          expect(
            compareExact(exact(found.least), exact(found.mean)) <= 0 && compareExact(exact(found.mean), exact(found.greatest)) <= 0,
          ).toBe(true);
        },
      ),
      { ...runs, numRuns: Math.max(25, (runs.numRuns ?? 100) / 4) } as never,
    );
  });
});

describe('what cannot be', () => {
  const uniform: Distribution = { kind: 'uniform', from: '1', to: '2' };
  const pair = [spread(uniform, 'a'), spread(uniform, 'b')];
  const three = [...pair, spread(uniform, 'c')];

  it.each([
    ['too few rows', pair, [['1', '0']], 'scenario/correlation correlation'],
    [
      'another diagonal',
      pair,
      [
        ['1', '0'],
        ['0', '0.9'],
      ],
      'scenario/correlation correlation.1.1',
    ],
    [
      'a side that differs',
      pair,
      [
        ['1', '0.5'],
        ['0.4', '1'],
      ],
      'scenario/correlation correlation.0.1',
    ],
    [
      'beyond one',
      pair,
      [
        ['1', '1.1'],
        ['1.1', '1'],
      ],
      'scenario/correlation correlation.0.1',
    ],
    [
      'no number',
      pair,
      [
        ['1', 'much'],
        ['much', '1'],
      ],
      'scenario/correlation correlation.0.1',
    ],
    [
      'three that cannot hold together',
      three,
      [
        ['1', '0.9', '0.9'],
        ['0.9', '1', '-0.9'],
        ['0.9', '-0.9', '1'],
      ],
      'scenario/correlation correlation',
    ],
    [
      'barely: by a hair below the edge',
      three,
      [
        ['1', '0.8', '0.6'],
        ['0.8', '1', '-0.0000000000000001'],
        ['0.6', '-0.0000000000000001', '1'],
      ],
      'scenario/correlation correlation',
    ],
  ] as const)('a matrix that is no correlation: %s', async (_, variables, correlation, expected) => {
    const outcome = await trySimulate(study, { variables, draws: 1, seed: 1, correlation: correlation as never });
    expect(outcome.ok ? [] : told(outcome.problems)).toEqual([expected]);
  });

  it('and one at the edge is a correlation', async () => {
    const correlation = [
      ['1', '0.8', '0.6'],
      ['0.8', '1', '0'],
      ['0.6', '0', '1'],
    ] as const;
    expect((await trySimulate(study, { variables: three, draws: 1, seed: 1, correlation })).ok).toBe(true);
  });

  it.each([
    ['no draws', { draws: 0 }, ['quantity/range draws']],
    ['a seed that is no whole number', { seed: 1.5 }, ['quantity/range seed']],
    ['a quantile beyond one', { quantiles: ['1.01'] }, ['quantity/range quantiles.0']],
    ['two of one name', { variables: [spread(uniform), spread(uniform)] }, ['input/duplicate-id variables.1']],
    ['a uniform one that falls', { variables: [spread({ ...uniform, to: '0.5' })] }, ['quantity/range variables.0.distribution']],
    [
      'a triangle without width',
      { variables: [spread({ kind: 'triangular', from: '1', mode: '1', to: '1' })] },
      ['quantity/range variables.0.distribution'],
    ],
    [
      'a deviation of nothing',
      { variables: [spread({ kind: 'normal', mean: '1', deviation: '0' })] },
      ['quantity/range variables.0.distribution'],
    ],
    [
      'a normal one with nothing inside',
      { variables: [spread({ kind: 'normal', mean: '1', deviation: '0.1', least: '9' })] },
      ['quantity/range variables.0.distribution'],
    ],
    [
      'a spread too wide',
      { variables: [spread({ kind: 'lognormal', median: '1', spread: '6' })] },
      ['quantity/range variables.0.distribution'],
    ],
    [
      'weights of nothing',
      { variables: [spread({ kind: 'discrete', values: [{ value: '1', weight: '0' }] })] },
      ['quantity/range variables.0.distribution'],
    ],
    [
      'a number that is none',
      { variables: [spread({ ...uniform, to: 'two' as never })] },
      ['quantity/not-a-number variables.0.distribution.to'],
    ],
    [
      'a release that is not there',
      { variables: [{ parameter: { id: 'x', of: 'amount', release: 'gas' }, distribution: uniform }] },
      ['input/missing draws.1.parameters.x'],
    ],
  ] as const)('%s', async (_, changes, expected) => {
    const outcome = await trySimulate(study, { variables: [spread(uniform)], draws: 2, seed: 1, ...(changes as object) });
    expect(outcome.ok ? [] : told(outcome.problems)).toEqual(expected);
  });
});
