import type { Facility } from '../model/facility.ts';
import { failed } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldOf } from './checks/parts.ts';
import { tryParseFacility } from './facility.ts';
import { limits } from './guard.ts';
import { unexpected } from './shapes/unexpected.ts';

/** Data that are no facility. */
export interface RejectedFacility {
  /** Where in the list they stand, counted from 0. */
  readonly index: number;
  /** Their id, where it can be read. */
  readonly id?: string;
  /** All of them (the first 1000); paths begin inside the facility. */
  readonly problems: readonly [Problem, ...Problem[]];
}

/** A list that was read: what is good is not lost beside what is not. */
export interface ParsedFacilities {
  /** In the order of the list. */
  readonly facilities: readonly Facility[];
  readonly rejected: readonly RejectedFacility[];
}

/**
 * Reads many facilities. One facility is all or nothing; many are not: `assessAll` takes the good ones.
 *
 * @param data - A list, each as for `parseFacility`.
 * @throws PaymentError `input/type` if it is no list; never for what stands in it.
 *
 * @example
 * ```ts
 * import { parseFacilities } from 'polluter-pays/schema';
 *
 * const { facilities, rejected } = parseFacilities([
 *   { id: 'mill', territory: 'RU-KR', releases: [] },
 *   { id: 'plant', territory: 'RU-KR', releases: [{ id: 'so2', pollutant: 'sulphur-dioxide', amount: '1,5 t' }] },
 * ]);
 * facilities.map(({ id }) => id) // => ['mill']
 * rejected.map(({ index, id, problems: [first] }) => [index, id, first.code]) // => [[1, 'plant', 'quantity/not-a-number']]
 * ```
 */
export function parseFacilities(data: readonly unknown[]): ParsedFacilities {
  if (!Array.isArray(data)) return orThrow(failed([unexpected('a list', data)]));
  const facilities: Facility[] = [];
  const rejected: RejectedFacility[] = [];
  for (const [index, one] of data.entries()) {
    const read = tryParseFacility(one);
    if (read.ok) facilities.push(read.value);
    else rejected.push({ index, ...idOf(one), problems: read.problems });
  }
  return { facilities, rejected };
}

function idOf(data: unknown): { readonly id?: string } {
  const id = fieldOf(data, 'id');
  return typeof id === 'string' && id.length <= limits.text ? { id } : {};
}
