import { describe, expect, it } from 'vitest';
import * as door from '../../src/technology/index.ts';

describe('the door /technology', () => {
  it('holds these names', () => {
    expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
      [
        "averagedRates",
        "batPayback",
        "batPaybackTable",
        "convertAveraging",
        "deriveRate",
        "mixRate",
        "performanceRatio",
        "rateForSource",
        "rateFromConcentration",
        "rateMethods",
        "specificEmission",
        "technologicalBudgets",
        "technologicalMass",
        "technologicalRates",
        "throughputRate",
        "tryBatPayback",
        "tryDeriveRate",
        "tryTechnologicalMass",
      ]
    `);
  });
});
