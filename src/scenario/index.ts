/**
 * Scenarios: the same facility under several laws, and laws changed.
 *
 * @module
 */
export { type CalibrateOptions, type Calibration, calibrate, tryCalibrate } from './calibrate/calibrate.ts';
export type { Baseline, CalibrationPoint, CalibrationTarget } from './calibrate/target.ts';
export { type Conversion, type Converted, convert, type Target, tryConvert } from './convert/convert.ts';
export type { Exchange, ExchangeRate } from './convert/exchange.ts';
export type { LeftOut, Translation } from './convert/translate.ts';
export type { Change, ChargeProvision, Declared, Provision, ProvisionKind, Reasoned, ReformOptions, Written } from './reform/change.ts';
export { reform, tryReform } from './reform/reform.ts';
export type { AbatementCost, AbatementMeasure, CostCurve } from './respond/abatementCost.ts';
export type { Place } from './respond/optimum.ts';
export type { ProfitTax } from './respond/profitTax.ts';
export { type Emissions, type RespondOptions, type Response, type ResponseRow, respond, tryRespond } from './respond/respond.ts';
export type { StopSignal, Watch } from './study/long.ts';
export type { Made } from './study/made.ts';
export type { Open, Parameter, Values } from './study/parameter.ts';
export type { Rejected } from './study/payments.ts';
export type { Study } from './study/study.ts';
