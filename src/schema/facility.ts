import type { Facility, FacilityData } from '../model/facility.ts';
import type { Outcome } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { tryRead } from './read.ts';
import { facility } from './shapes/facility.ts';
import { type StandardSchema, standard } from './standard.ts';

/**
 * Reads a facility from unknown data, such as parsed JSON: what `assess` takes.
 *
 * Checked is what can be known without a law: types, unknown fields, units and their dimensions, ids that occur once,
 * installations that are named, shares that add up, a temporary limit not below the norm. What a law asks for (charges,
 * norms, readings, places, circumstances) is checked by `assess`.
 *
 * @param data - An object in the form of `FacilityData`: every decimal a text, every quantity a text with its unit, 0 or
 * more (or `{ value, unit }`, as a facility prints in JSON). Texts up to 10,000 characters. JSON text is not read: parse it first.
 * @returns A copy, frozen to the depth, with Decimals; fields keep their order.
 * @throws PaymentError with all problems at once (the first 1000), each with its path: `input/missing`,
 * `input/unknown-field`, `quantity/no-unit`, `norm/limit-below-norm` and others.
 *
 * @example
 * ```ts
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill',
 *   territory: 'RU-KR',
 *   releases: [{ id: 'so2', medium: 'air', pollutant: 'sulphur-dioxide', period: '2005-Q1', amount: '4658.75 t' }],
 * });
 * mill.releases[0]?.amount?.value.toString() // => '4658.75'
 * ```
 */
export function parseFacility(data: unknown): Facility {
  return orThrow(tryParseFacility(data));
}

/**
 * As `parseFacility`, returning an Outcome: the facility, or every problem.
 *
 * @example
 * ```ts
 * import { tryParseFacility } from 'polluter-pays/schema';
 *
 * const outcome = tryParseFacility({ id: 'mill', territory: 'RU-KR', releases: [{ id: 'so2', polutant: 'sulphur-dioxide', amount: '12.5' }] });
 * const codes = outcome.ok ? [] : outcome.problems.map(({ code }) => code);
 * codes // => ['input/unknown-field', 'quantity/no-unit', 'input/missing']
 * ```
 */
export function tryParseFacility(data: unknown): Outcome<Facility> {
  return tryRead(facility, 'a facility', data);
}

/**
 * `tryParseFacility` as a Standard Schema.
 *
 * @example
 * ```ts
 * import { facilitySchema } from 'polluter-pays/schema';
 *
 * const read = facilitySchema['~standard'].validate({ id: 'mill', territory: 'RU-KR' });
 * read.issues?.map(({ path }) => path) // => [['releases']]
 * ```
 */
export const facilitySchema: StandardSchema<FacilityData, Facility> = /* @__PURE__ */ standard(tryParseFacility);
