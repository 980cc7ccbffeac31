import type { Receiver, ReceiverData } from '../model/facility.ts';
import type { Outcome } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { tryRead } from './read.ts';
import { receiver } from './shapes/receiver.ts';
import { type StandardSchema, standard } from './standard.ts';

/**
 * Reads a receiver (an air basin, a section of a river, a soil area) from unknown data: what `assess` takes under `receivers`.
 *
 * @param data - An object in the form of `ReceiverData`. Load and capacity are mass per year (`'9000 t/yr'`) or mass in the
 * year of the entry, both alike, 0 or more; one entry for each pollutant, criterion and year.
 * @returns A copy, frozen to the depth, with Decimals.
 * @throws PaymentError with all problems at once: `quantity/dimension`, `input/duplicate-id` and others.
 *
 * @example
 * ```ts
 * import { parseReceiver } from 'polluter-pays/schema';
 *
 * const basin = parseReceiver({
 *   id: 'kondopoga-air-basin',
 *   medium: 'air',
 *   capacities: [{
 *     pollutant: 'sulphur-dioxide', criterion: 'health', year: '2004', load: '9000 t/yr', capacity: '12000 t/yr',
 *     includes: 'all-sources', source: 'inventory of 2004', confidence: 'assumption',
 *   }],
 * });
 * basin.capacities?.[0]?.load.value.toString() // => '9000'
 * ```
 */
export function parseReceiver(data: unknown): Receiver {
  return orThrow(tryParseReceiver(data));
}

/**
 * As `parseReceiver`, returning an Outcome: the receiver, or every problem.
 *
 * @example
 * ```ts
 * import { tryParseReceiver } from 'polluter-pays/schema';
 *
 * const outcome = tryParseReceiver({ id: 'basin', medium: 'sky' });
 * outcome.ok ? '' : outcome.problems[0].message // => 'Expected "air", "water", "waste" or "noise", not "sky".'
 * ```
 */
export function tryParseReceiver(data: unknown): Outcome<Receiver> {
  return tryRead(receiver, 'a receiver', data);
}

/**
 * `tryParseReceiver` as a Standard Schema.
 *
 * @example
 * ```ts
 * import { receiverSchema } from 'polluter-pays/schema';
 *
 * receiverSchema['~standard'].validate({ id: 'basin', medium: 'air' }).issues // => undefined
 * ```
 */
export const receiverSchema: StandardSchema<ReceiverData, Receiver> = /* @__PURE__ */ standard(tryParseReceiver);
