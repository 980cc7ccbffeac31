/**
 * How much nature takes: the physics and the accounts that prepare receivers. `assess` never calls them; it reads what
 * `withCapacities` stores.
 *
 * Every function takes quantities with units, in any unit of the dimension, refuses another dimension with all problems at
 * once, and returns quantities with the values between. Where it can fail it has a twin that returns an Outcome.
 *
 * @module
 */

export type { DecimalInput } from '../input/readNumber.ts';
export type { QuantityInput } from '../input/readQuantity.ts';
export { type AirBasinCapacity, type AirBasinCapacityGiven, airBasinCapacity, tryAirBasinCapacity } from './air/airBasinCapacity.ts';
export { type AirConcentration, type AirConcentrationGiven, airConcentration, tryAirConcentration } from './air/airConcentration.ts';
export type { BoxGiven } from './air/box.ts';
export {
  type ClimaticPotential,
  type ClimaticPotentialGiven,
  type ClimaticZone,
  type ClimaticZoneId,
  climaticPotential,
  climaticZones,
  tryClimaticPotential,
} from './air/climaticPotential.ts';
export {
  type PermissibleEmission,
  type PermissibleEmissionGiven,
  permissibleEmission,
  type StratificationCoefficient,
  stratificationCoefficients,
  tryPermissibleEmission,
} from './air/permissibleEmission.ts';
export type { DaysOfYear, Digits } from './input/inputs.ts';
export {
  type AverageAccumulatedExceedance,
  type AverageAccumulatedExceedanceGiven,
  averageAccumulatedExceedance,
  tryAverageAccumulatedExceedance,
} from './land/averageAccumulatedExceedance.ts';
export { type CriticalLoad, type CriticalLoadGiven, criticalLoad, tryCriticalLoad } from './land/criticalLoad.ts';
export {
  type CriticalLoadExceedance,
  type CriticalLoadExceedanceGiven,
  criticalLoadExceedance,
  tryCriticalLoadExceedance,
} from './land/criticalLoadExceedance.ts';
export {
  type TechnoCapacity,
  type TechnoCapacityGiven,
  type TechnoMedium,
  type TechnoVariation,
  technoCapacity,
  tryTechnoCapacity,
} from './land/technoCapacity.ts';
export type { WorkedCapacity } from './output/workedCapacity.ts';
export type { AddedLoad } from './receiver/addLoads.ts';
export {
  type BeforeAfter,
  effectOfSource,
  type SourceEffect,
  type SourceEffectGiven,
  tryEffectOfSource,
} from './receiver/effectOfSource.ts';
export type { FactorChange, FactorReading } from './receiver/factorChanges.ts';
export { type Headroom, type HeadroomAsked, type HeadroomBy, headroom } from './receiver/headroom.ts';
export { type LoadOverCapacity, type LoadOverCapacityGiven, loadOverCapacity, tryLoadOverCapacity } from './receiver/loadOverCapacity.ts';
export { type LoadRatio, type LoadRatioAsked, loadRatio, type RatioOfCriterion, tryLoadRatio } from './receiver/loadRatio.ts';
export { type LoadShare, type LoadShares, loadShares, tryLoadShares } from './receiver/loadShares.ts';
export { type CapacityMeasurement, tryWithCapacities, withCapacities } from './receiver/withCapacities.ts';
export { type Neutral, type NeutralTarget, rescaleNeutral, type ScaledPayment, tryRescaleNeutral } from './rescaleNeutral.ts';
export { type CompleteMixing, type CompleteMixingGiven, completeMixing, tryCompleteMixing } from './river/completeMixing.ts';
export { type FrolovRodziller, type FrolovRodzillerGiven, frolovRodziller, tryFrolovRodziller } from './river/frolovRodziller.ts';
export { type Ndv, type NdvGiven, type NdvOfSeason, type NdvSeason, ndv, tryNdv } from './river/ndv.ts';
export {
  type PermissibleDischarge,
  type PermissibleDischargeGiven,
  permissibleDischarge,
  tryPermissibleDischarge,
} from './river/permissibleDischarge.ts';
export {
  type PermissibleOxygenDemand,
  type PermissibleOxygenDemandGiven,
  permissibleOxygenDemand,
  tryPermissibleOxygenDemand,
} from './river/permissibleOxygenDemand.ts';
export { type RateAtTemperatureGiven, rateAtTemperature, tryRateAtTemperature } from './river/rateAtTemperature.ts';
export { type ReaerationRate, type ReaerationRateGiven, reaerationRate, tryReaerationRate } from './river/reaerationRate.ts';
export { type RiverCapacity, type RiverCapacityGiven, riverCapacity, tryRiverCapacity } from './river/riverCapacity.ts';
export { type OxygenAt, type StreeterPhelps, type StreeterPhelpsGiven, streeterPhelps, tryStreeterPhelps } from './river/streeterPhelps.ts';
export { type Tmdl, type TmdlGiven, type TmdlSource, tmdl, tryTmdl } from './river/tmdl.ts';
