import { Decimal } from '../decimal.ts';
import type { Facility, FacilityData, Receiver, ReceiverData } from '../model/facility.ts';
import { type Quantity, quantityText } from '../quantity/quantity.ts';

/**
 * Prints a facility or a receiver back to its data form, as people write it: decimals as text, quantities with their unit.
 * To store it, to edit it, to hand it to a worker (a Decimal does not survive structured cloning).
 * Reading what was printed gives the same facility. `JSON.stringify` of a facility can be read, too; this is easier on the eye.
 *
 * @returns A new, mutable copy; fields keep their order.
 *
 * @example
 * ```ts
 * import { parseFacility, toData } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({ id: 'mill', territory: 'RU-KR', releases: [{ id: 'so2', pollutant: 'sulphur-dioxide', amount: '4658.750 t' }] });
 * toData(mill).releases[0]?.amount // => '4658.75 t'
 * ```
 */
export function toData(parsed: Facility): FacilityData;
export function toData(parsed: Receiver): ReceiverData;
export function toData(parsed: Facility | Receiver): unknown {
  return dataOf(parsed);
}

function dataOf(value: unknown): unknown {
  if (value instanceof Decimal) return value.toFixed();
  if (Array.isArray(value)) return value.map(dataOf);
  if (typeof value !== 'object' || value === null) return value;
  if (isQuantity(value)) return quantityText(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, dataOf(part)]));
}

function isQuantity(value: object): value is Quantity {
  return 'value' in value && value.value instanceof Decimal && 'unit' in value;
}
