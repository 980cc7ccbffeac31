import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependsOnAmount } from '../../../src/assess/dependsOnAmount.ts';
import type { Settle } from '../../../src/model/mechanism.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { airCharge, assessed, emission, lawOf, plant, problemsOf, told } from '../../constructed.ts';
import { holds } from '../../runs.ts';

const relief = (changes: Partial<Extract<Settle, { kind: 'relief' }>> = {}): Settle => ({
  kind: 'relief',
  above: '100',
  share: '0.8',
  source: 'act',
  confidence: 'verified',
  ...changes,
});
const law = (...settle: readonly Settle[]) => lawOf({ air: airCharge() }, { settle });
/** Lines of 10 per tonne. */
const tonnes = (...amounts: readonly string[]) =>
  plant(amounts.map((amount, at) => emission({ id: `r${at}`, amount: `${amount} t` as `${number} t` })));
const payable = (amounts: readonly string[], ...settle: readonly Settle[]): string =>
  assessed(tonnes(...amounts), law(...settle)).payable.amount.toFixed();

describe('a relief', () => {
  it('takes its share off what the sum exceeds the floor by, with the step that says so', () => {
    // 120 + 30 = 150: 0.8 × 50
    const done = assessed(tonnes('12', '3'), law(relief()));
    expect(done.steps).toEqual([
      {
        stage: 'settle',
        by: 'relief',
        why: 'A share of 0.8 of what 150 exceeds 100 by is taken off.',
        values: { sum: '150', above: '100', share: '0.8' },
        amount: '-40',
      },
    ]);
    expect([done.total.amount.toFixed(), done.payable.amount.toFixed(), done.exact]).toEqual(['150', '110', '110']);
  });

  it('leaves a sum up to the floor, and one of which nothing is relieved, as it is', () => {
    expect([payable(['10'], relief()), payable(['9'], relief()), payable(['20'], relief({ share: '0' }))]).toEqual(['100', '90', '200']);
    expect(assessed(tonnes('10'), law(relief())).steps).toEqual([]);
  });

  it('may have a share by case, and comes in the order written', () => {
    const share = { rows: [{ where: { sector: 'sugar' }, value: '0.8' as const }], otherwise: '0' as const };
    const sugar = plant([emission({ amount: '20 t' })], { sector: 'sugar' });
    expect(assessed(sugar, law(relief({ share }))).payable.amount.toFixed()).toBe('120');
    const round: Settle = { kind: 'round', at: 'facility', mode: 'up', to: '100' };
    // 155 − 44 = 111, up to 200; 155 up to 200, − 80
    expect([payable(['15.5'], relief(), round), payable(['15.5'], round, relief())]).toEqual(['200', '120']);
  });

  it('needs figures that may be used, and a share up to 1', () => {
    expect(told(problemsOf(tonnes('20'), law(relief({ confidence: 'memory' }))))).toEqual(['data/weak-figure period']);
    expect(checkRegime(law(relief({ share: '1.5' }))).problems.map(({ code }) => code)).toContain('quantity/range');
  });

  it('makes a payment depend on other lines', () => {
    const charge = airCharge({ settle: [relief()] });
    expect(dependsOnAmount(charge, lawOf({ air: charge }))).toBe('other-lines');
  });
});

describe('laws', () => {
  it('more mass never costs less, and a gram more no more than a gram costs', () => {
    const mass = fc.integer({ min: 0, max: 40_000_000 });
    holds(
      fc.property(mass, fc.constantFrom('0', '0.3', '0.8', '1'), (grams, share) => {
        const due = (of: number): bigint =>
          BigInt(
            assessed(tonnes(`${of / 1e6}`), law(relief({ share: share as '0' })))
              .payable.amount.times(1e6)
              .toFixed(),
          );
        const more = due(grams + 1) - due(grams);
        expect(more >= 0n && more <= 10n).toBe(true);
      }),
    );
  });
});
