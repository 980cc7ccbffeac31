/**
 * Scenarios: the same facility under several laws, and laws changed.
 *
 * @module
 */

export type { StopSignal } from '../model/stopSignal.ts';
export {
  type BreakEven,
  type BreakEvenAsked,
  breakEven,
  type Stretch,
  type TariffCliff,
  type TariffPiece,
  tryBreakEven,
} from './breakEven/breakEven.ts';
export { type BudgetRow, type BudgetShare, distribute, tryDistribute } from './budget/distribute.ts';
export { type CalibrateOptions, type Calibration, calibrate, tryCalibrate } from './calibrate/calibrate.ts';
export type { Baseline, CalibrationPoint, CalibrationTarget } from './calibrate/target.ts';
export type { Dimension } from './compare/cells.ts';
export {
  type Account,
  type BurdenRow,
  type Comparison,
  type ComparisonStudy,
  compare,
  type PartRow,
  type TotalRow,
  tryCompare,
  type UnpricedRow,
} from './compare/compare.ts';
export { type Envelope, type EnvelopeStudy, envelope, type ReadingRow, tryEnvelope } from './compare/envelope.ts';
export { type ChangeGroup, tryWaterfall, type Waterfall, type WaterfallRow, type WaterfallStudy, waterfall } from './compare/waterfall.ts';
export type { DecileRow, GiniRow, LorenzRow, WinnerRow } from './compare/winners.ts';
export { type Conversion, type Converted, convert, type Target, tryConvert } from './convert/convert.ts';
export type { Exchange, ExchangeRate } from './convert/exchange.ts';
export type { LeftOut, Translation } from './convert/translate.ts';
export type { Tariff } from './curve/curveOf.ts';
export { diffRegimes, type RegimeChange, type RegimeDifference } from './diff/diffRegimes.ts';
export { overYears, type Repeated, tryOverYears } from './phase/overYears.ts';
export { type PhasedChange, phaseIn, tryPhaseIn } from './phase/phaseIn.ts';
export { type CoverageSchedule, phaseInCoverage, tryPhaseInCoverage } from './phase/phaseInCoverage.ts';
export type { Phase, Ramp } from './phase/ramp.ts';
export {
  type AffordabilityCap,
  runYears,
  tryRunYears,
  type YearRow,
  type YearsRun,
  type YearsStudy,
  type YearTotalRow,
} from './phase/runYears.ts';
export type { Change, ChargeProvision, Declared, Provision, ProvisionKind, Reasoned, ReformOptions, Written } from './reform/change.ts';
export { reform, tryReform } from './reform/reform.ts';
export { type Pack, reproduce } from './reproduce/reproduce.ts';
export type { AbatementCost, AbatementMeasure, CostCurve } from './respond/abatementCost.ts';
export type { Place } from './respond/optimum.ts';
export type { ProfitTax } from './respond/profitTax.ts';
export { type Emissions, type RespondOptions, type Response, type ResponseRow, respond, tryRespond } from './respond/respond.ts';
export {
  type ResponseOverYears,
  respondOverYears,
  tryRespondOverYears,
  type YearOfLoad,
  type YearOfResponse,
} from './respond/respondOverYears.ts';
export { type SteadyLoad, type SteadyState, type SteadyStateOptions, steadyState, trySteadyState } from './respond/steadyState.ts';
export type { CorrelationMatrix } from './simulate/correlation.ts';
export type { Distribution } from './simulate/distribution.ts';
export { type SimulateOptions, type Simulation, simulate, trySimulate, type Variable } from './simulate/simulate.ts';
export { type Near, type Solution, type SolveForAsked, solveFor, trySolveFor, type Unknown } from './solveFor/solveFor.ts';
export type { Watch } from './study/long.ts';
export type { Made } from './study/made.ts';
export type { Open, Parameter, Values } from './study/parameter.ts';
export type { Rejected } from './study/payments.ts';
export type { Study } from './study/study.ts';
export { type Axis, type Sweep, type SweepOptions, type SweepPayment, type SweepRow, sweep, trySweep } from './sweep/sweep.ts';
export { type FlatRow, printTable, type TableOptions } from './tables/printTable.ts';
export { type Swing, type Tornado, type TornadoRow, tornado, tryTornado } from './tornado/tornado.ts';
