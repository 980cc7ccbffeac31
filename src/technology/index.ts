/**
 * Technological rates: what mass a technology justifies, how a rate is established from plants, and what an investment in best available
 * technology pays back. It prepares what a facility states and appraises what `assess` works out; a payment never depends on it.
 *
 * @module
 */

export type { MoneyInput } from '../input/readMoney.ts';
export type { QuantityInput } from '../input/readQuantity.ts';
export { averagedRates } from './averagedRates.ts';
export type { AveragedRate, AveragedRateInput, Averaging } from './averaging.ts';
export { type AveragingConversion, convertAveraging } from './convertAveraging.ts';
export {
  type DerivedRate,
  type DeriveRateOptions,
  deriveRate,
  type LeaveOneOut,
  type PlantPerformance,
  type RateNotice,
  tryDeriveRate,
} from './derive/deriveRate.ts';
export { type RateMethod, type RateMethodAbout, type RatePrecedent, rateMethods } from './derive/rateMethods.ts';
export type { PercentileRule, RateMethodChoice } from './derive/readMethod.ts';
export type { PlantYear } from './derive/readSample.ts';
export { type MixRateInput, mixRate } from './mixRate.ts';
export {
  type Appraisal,
  type BatPayback,
  type BatPaybackOptions,
  batPayback,
  tryBatPayback,
  type YearOfPayments,
} from './payback/batPayback.ts';
export { type BatPaybackRow, type BatPaybackTable, type BatPaybackTotal, batPaybackTable } from './payback/batPaybackTable.ts';
export type { BreakEven } from './payback/breakEven.ts';
export type { BatInvestment } from './payback/readInvestment.ts';
export { type Performance, type PerformanceInput, performanceRatio } from './performanceRatio.ts';
export { type FoundSourceRate, rateForSource, type SourceQuestion, type SourceRate, type SourceType } from './rateForSource.ts';
export { type ConcentrationInput, rateFromConcentration } from './rateFromConcentration.ts';
export { type SpecificEmissionInput, specificEmission } from './specificEmission.ts';
export { type TechnologicalBudget, technologicalBudgets } from './technologicalBudgets.ts';
export {
  type ProductOutput,
  type TechnologicalMass,
  type TechnologicalMassOptions,
  technologicalMass,
  tryTechnologicalMass,
} from './technologicalMass.ts';
export { type ShippedRate, technologicalRates } from './technologicalRates.ts';
export { type ThroughputRate, type ThroughputRateInput, throughputRate } from './throughputRate.ts';
