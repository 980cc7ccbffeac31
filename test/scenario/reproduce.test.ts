import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { conference2004 } from '../../src/regimes/conference-2004/index.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { breakEven } from '../../src/scenario/breakEven/breakEven.ts';
import { calibrate } from '../../src/scenario/calibrate/calibrate.ts';
import { reproduce } from '../../src/scenario/reproduce/reproduce.ts';
import { respond } from '../../src/scenario/respond/respond.ts';
import { simulate } from '../../src/scenario/simulate/simulate.ts';
import { solveFor } from '../../src/scenario/solveFor/solveFor.ts';
import type { Made } from '../../src/scenario/study/made.ts';
import type { Study } from '../../src/scenario/study/study.ts';
import { sweep } from '../../src/scenario/sweep/sweep.ts';
import { tornado } from '../../src/scenario/tornado/tornado.ts';
import { airCharge, emission, lawOf, plant, year } from '../constructed.ts';
import { kondopoga, kondopogaReceivers } from '../exampleData.ts';

const folder = mkdtempSync(join(tmpdir(), 'reproduce-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script and returns what it prints. */
async function printedBy(script: string, name: string): Promise<string> {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, script);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    await import(/* @vite-ignore */ file);
    return log.mock.calls.map(([text]) => String(text)).join('\n');
  } finally {
    log.mockRestore();
  }
}

const packs = {
  'ru-2003': { from: 'polluter-pays/regimes/ru-2003', name: 'russia2003' },
  'conference-2004': { from: 'polluter-pays/regimes/conference-2004', name: 'conference2004' },
};
const small: Study = {
  facilities: [plant([emission({ amount: '7.50 t' })], { illustrative: true })],
  regime: lawOf({ air: airCharge() }),
  year,
};
const costs = [{ unit: 't', curve: { kind: 'linear', slope: '4' }, source: 'illustrative' }] as const;
const mill: Study = { facilities: [kondopoga], regime: conference2004, year: 2005, receivers: kondopogaReceivers };

const mass = { id: 'mass', of: 'amount' } as const;

const results: readonly (readonly [string, () => Promise<{ readonly made: Made }>])[] = [
  ['respond', () => respond(small, { costs })],
  [
    'respondAtKondopoga',
    () => respond(mill, { costs: [{ unit: 't', pollutant: 'sulphur-dioxide', curve: costs[0].curve, source: 'illustrative' }] }),
  ],
  [
    'calibrate',
    () =>
      calibrate(mill, {
        parameter: {
          id: 'scale',
          of: 'law',
          changes: [{ kind: 'scale', what: { of: 'rates', charge: 'stationary' }, by: '?', reason: 'neutral' }],
        },
        target: { kind: 'neutral', baseline: { name: 'the law of 2003', regime: russia2003 } },
        from: '0.5',
        to: '2',
        step: '0.1',
      }),
  ],
  ['sweep', () => sweep(small, { axes: [{ parameter: mass, values: { from: '1', to: '2', step: '0.5' } }] })],
  ['tornado', () => tornado(small, { swings: [{ parameter: mass, low: '1', high: '2' }] })],
  [
    'simulate',
    () =>
      simulate(small, {
        variables: [{ parameter: mass, distribution: { kind: 'lognormal', median: '1', spread: '0.3' } }],
        draws: 5,
        seed: 3,
      }),
  ],
  [
    'breakEven',
    async () => {
      const tariff = { year: 2005, receivers: kondopogaReceivers };
      return breakEven({
        facility: kondopoga,
        release: 'so2',
        first: { regime: russia2003, ...tariff },
        second: { regime: conference2004, ...tariff },
        to: '100',
      });
    },
  ],
  [
    'solveFor',
    async () =>
      solveFor({
        facility: kondopoga,
        tariff: { regime: russia2003, year: 2005 },
        unknown: { of: 'amount', release: 'so2', to: '9000' },
        payment: '500000',
      }),
  ],
];

describe('a script gives a result again, byte for byte', () => {
  it.each(results)('%s', async (name, make) => {
    const result = await make();
    expect(await printedBy(reproduce(result, packs), name)).toBe(JSON.stringify(result));
  });

  it('with the law printed whole, too', async () => {
    const result = await respond(small, { costs });
    const script = reproduce(result);
    expect(script).toContain('"xx-law"');
    expect(await printedBy(script, 'whole')).toBe(JSON.stringify(result));
  });

  it('and refuses another version of the law', async () => {
    const result = await respond({ ...mill, regime: { ...conference2004, title: 'an older reading' } }, { costs: [] });
    await expect(printedBy(reproduce(result, packs), 'older')).rejects.toThrow(
      'conference-2004 is another version than the one of the result',
    );
  });
});

it('each result says how it was made', async () => {
  const { made } = await respond(small, { costs });
  expect(made.verb).toBe('respond');
  expect(made.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(made.regimes).toEqual([{ id: 'xx-law', digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
});
