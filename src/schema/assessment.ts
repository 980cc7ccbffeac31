import type { Assessment } from '../model/assessment.ts';
import type { Outcome } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { tryRead } from './read.ts';
import { type AssessmentData, assessment } from './shapes/assessment.ts';
import { type StandardSchema, standard } from './standard.ts';

/**
 * Reads back a stored assessment, so that it can be explained, compared, replayed. JSON there and back is the identity:
 * what `JSON.stringify` prints of the assessment read is what was stored, character by character.
 *
 * @param data - What `JSON.parse` makes of a stored assessment. The form is checked; whether a regime of today gives the same, `replay` tells.
 * @returns The assessment, frozen to the depth: amounts and quantities are Decimals again, exact numbers stay text.
 * @throws PaymentError with all problems at once.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { parseAssessment, parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill',
 *   territory: 'RU-KR',
 *   releases: [{
 *     id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2005-Q1', amount: '100 t', norms: { permissible: '120 t' },
 *   }],
 * });
 * const stored = JSON.stringify(assess(mill, russia2003, { year: 2005 }));
 * JSON.stringify(parseAssessment(JSON.parse(stored))) === stored // => true
 * ```
 */
export function parseAssessment(data: unknown): Assessment {
  return orThrow(tryParseAssessment(data));
}

/**
 * As `parseAssessment`, returning an Outcome: the assessment, or every problem.
 *
 * @example
 * ```ts
 * import { tryParseAssessment } from 'polluter-pays/schema';
 *
 * const outcome = tryParseAssessment('{"payable":');
 * outcome.ok ? '' : outcome.problems[0].hint // => 'Read JSON text with JSON.parse first.'
 * ```
 */
export function tryParseAssessment(data: unknown): Outcome<Assessment> {
  return tryRead(assessment, 'an assessment', data);
}

/**
 * `tryParseAssessment` as a Standard Schema.
 *
 * @example
 * ```ts
 * import { assessmentSchema } from 'polluter-pays/schema';
 *
 * assessmentSchema['~standard'].validate({}).issues === undefined // => false
 * ```
 */
export const assessmentSchema: StandardSchema<AssessmentData, Assessment> = /* @__PURE__ */ standard(tryParseAssessment);
