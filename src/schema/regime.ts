import type { Regime } from '../model/regime.ts';
import type { Outcome } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { tryRead } from './read.ts';
import { regime } from './shapes/regime.ts';
import { type StandardSchema, standard } from './standard.ts';

/**
 * Reads a regime (a law or a proposal) from unknown data, such as a pack kept as JSON.
 *
 * Checked is the form: types, unknown fields, the words of mechanisms, decimals, days. Whether its tables have sources, and
 * name what the regime declares, is another question.
 *
 * @param data - An object in the form of `Regime`. Decimals are text with a point, 0 or more, without exponent.
 * @returns A copy, frozen to the depth. Nothing is converted: numbers stay text, as the law prints them.
 * @throws PaymentError with all problems at once, each with its path: `input/unknown-field`, `input/type`,
 * `quantity/not-a-number`, `period/malformed` and others.
 *
 * @example
 * ```ts
 * import { parseRegime } from 'polluter-pays/schema';
 *
 * const regime = parseRegime({
 *   id: 'xx-2030',
 *   status: 'proposal',
 *   title: 'A charge on dust',
 *   currency: [{ code: 'EUR' }],
 *   sources: {},
 *   charges: {
 *     dust: {
 *       medium: 'air', title: 'Dust', assessedBy: 'year', measure: [{ kind: 'amount', unit: 't' }], split: { kind: 'whole' },
 *       rates: { confidence: 'assumption', rows: [{ where: { pollutant: 'dust' }, value: '12.50' }] }, factors: [],
 *     },
 *   },
 * });
 * regime.charges.dust?.rates.rows[0]?.value // => '12.50'
 * ```
 */
export function parseRegime(data: unknown): Regime {
  return orThrow(tryParseRegime(data));
}

/**
 * As `parseRegime`, returning an Outcome: the regime, or every problem.
 *
 * @example
 * ```ts
 * import { tryParseRegime } from 'polluter-pays/schema';
 *
 * const outcome = tryParseRegime({ id: 'xx-2030', status: 'law', title: 'Dust', currency: [{ code: 'euro' }], sources: {}, charges: {} });
 * outcome.ok ? '' : outcome.problems[0].code // => 'money/currency'
 * ```
 */
export function tryParseRegime(data: unknown): Outcome<Regime> {
  return tryRead(regime, 'a regime', data);
}

/**
 * `tryParseRegime` as a Standard Schema.
 *
 * @example
 * ```ts
 * import { regimeSchema } from 'polluter-pays/schema';
 *
 * regimeSchema['~standard'].version // => 1
 * ```
 */
export const regimeSchema: StandardSchema<Regime, Regime> = /* @__PURE__ */ standard(tryParseRegime);
