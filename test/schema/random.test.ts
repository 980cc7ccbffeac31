import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import type { Outcome } from '../../src/problems/outcome.ts';
import { PaymentError } from '../../src/problems/paymentError.ts';
import {
  parseAssessment,
  parseFacilities,
  parseFacility,
  parseReceiver,
  parseRegime,
  parseTerritory,
  tryParseAssessment,
  tryParseFacility,
  tryParseReceiver,
  tryParseRegime,
  tryParseTerritory,
} from '../../src/schema/index.ts';
import { holds, patience } from '../runs.ts';
import { changedFacility } from './changedFacility.ts';

const doors = [
  [parseFacility, tryParseFacility],
  [parseReceiver, tryParseReceiver],
  [parseTerritory, tryParseTerritory],
  [parseRegime, tryParseRegime],
  [parseAssessment, tryParseAssessment],
] as const;

/** Whether a number that is none hides in a value. */
function holdsNaN(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (value instanceof Decimal) return !value.isFinite();
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNaN);
}

/** What is read is well formed, or the problems are. */
function isSound(read: Outcome<unknown>): boolean {
  if (read.ok) return !holdsNaN(read.value);
  return read.problems.every(
    ({ code, message, path }) => code.includes('/') && message.endsWith('.') && path.every((key) => key !== undefined),
  );
}

const anything = () =>
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true });

describe('laws of every door', () => {
  it('random JSON never throws anything but a PaymentError, and never gives NaN', { timeout: patience }, () => {
    holds(
      fc.property(fc.jsonValue(), (data) => {
        for (const [parse, tryParse] of doors) {
          const read = tryParse(data);
          expect(isSound(read)).toBe(true);
          if (!read.ok) expect(() => parse(data)).toThrow(PaymentError);
        }
      }),
    );
  });

  it('nor do values that are no JSON', { timeout: patience }, () => {
    holds(fc.property(anything(), (data) => doors.every(([, tryParse]) => isSound(tryParse(data)))));
  });

  it('nor a facility in which one thing was changed', { timeout: patience }, () => {
    holds(fc.property(changedFacility(), (data) => isSound(tryParseFacility(data))));
  });

  it('many facilities: each is either read or rejected', { timeout: patience }, () => {
    holds(
      fc.property(fc.array(fc.oneof(changedFacility(), fc.jsonValue())), (data) => {
        const { facilities, rejected } = parseFacilities(data);
        expect(facilities.length + rejected.length).toBe(data.length);
      }),
    );
  });
});
