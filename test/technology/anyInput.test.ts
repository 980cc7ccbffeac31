import { describe, expect, it } from 'vitest';
import { PaymentError } from '../../src/problems/paymentError.ts';
import { conference2004 } from '../../src/regimes/conference-2004/conference2004.ts';
import * as door from '../../src/technology/index.ts';

// Programs without types pass anything: the answer is a result or problems, never another error.
const anything: readonly unknown[] = [
  undefined,
  null,
  5,
  Number.NaN,
  1n,
  'x',
  Symbol('s'),
  () => 1,
  {},
  { rate: null },
  [],
  [null],
  [undefined],
  [{}],
  new Proxy({}, {}),
];

const doors: Readonly<Record<string, (first: never, second: never) => unknown>> = {
  averagedRates: door.averagedRates,
  convertAveraging: door.convertAveraging,
  mixRate: door.mixRate,
  throughputRate: door.throughputRate,
  rateFromConcentration: door.rateFromConcentration,
  rateForSource: door.rateForSource,
  specificEmission: door.specificEmission,
  performanceRatio: door.performanceRatio,
  technologicalMass: door.technologicalMass,
  deriveRate: door.deriveRate,
  batPayback: (first, second) => door.batPayback(first, conference2004, second),
  batPaybackTable: (first, second) => door.batPaybackTable(first, conference2004, second),
};

describe('any input', () => {
  it.each(Object.entries(doors))('%s answers or lists problems', (_, call) => {
    for (const first of anything)
      for (const second of anything) {
        try {
          call(first as never, second as never);
        } catch (error) {
          expect(error).toBeInstanceOf(PaymentError);
        }
      }
  });
});
