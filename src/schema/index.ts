/**
 * Unknown data in, nouns of the model out: validated, frozen, with every problem at once.
 *
 * @module
 */
export { assessmentSchema, parseAssessment, tryParseAssessment } from './assessment.ts';
export { checkRegime, type MultiplierBounds, type RegimeCheck } from './checkRegime.ts';
export { type Coverage, coverage, type TableCoverage } from './coverage.ts';
export { type ParsedFacilities, parseFacilities, type RejectedFacility } from './facilities.ts';
export { facilitySchema, parseFacility, tryParseFacility } from './facility.ts';
export { parseReceiver, receiverSchema, tryParseReceiver } from './receiver.ts';
export { parseRegime, regimeSchema, tryParseRegime } from './regime.ts';
export { type RequiredKey, type RequiredReading, type Requirements, requirements } from './requirements.ts';
export type { AssessmentData } from './shapes/assessment.ts';
export type { StandardResult, StandardSchema } from './standard.ts';
export { parseTerritory, territorySchema, tryParseTerritory } from './territory.ts';
export { toData } from './toData.ts';
