/**
 * Payments for negative environmental impact: what is due under a law, exactly, with every step.
 *
 * @module polluter-pays
 */
export { assess, tryAssess } from './assess/assess.ts';
export { type Assessments, assessAll, type Payer } from './assess/assessAll.ts';
export { type Cliff, type MarginalPayment, marginalPayment } from './assess/marginalPayment.ts';
export { priceBook } from './assess/price/priceBook.ts';
export type { Pool } from './assess/settle/pool.ts';
export type { Decimal } from './decimal.ts';
export type { RoundingMode } from './exact.ts';
export type {
  Applied,
  Assessment,
  AssessOptions,
  CapacityEntry,
  CapacityReading,
  Cited,
  ExactText,
  Line,
  Notice,
  NoticeCode,
  Step,
  Weakest,
} from './model/assessment.ts';
export { type Confidence, confidences } from './model/confidence.ts';
export type {
  BatOf,
  Capacity,
  CreditOf,
  Facility,
  FacilityData,
  FacilityOf,
  Installation,
  InstallationOf,
  NormsOf,
  OutputOf,
  Reading,
  ReadingOf,
  Receiver,
  ReceiverData,
  Release,
  ReleaseOf,
} from './model/facility.ts';
export {
  type Band,
  bands,
  type Choice,
  type Cite,
  type DayText,
  type Figure,
  type Medium,
  type Row,
  type Table,
  type Undated,
  type Where,
} from './model/figure.ts';
export type { Bound, Condition, Curve, Factor, Limit, Measure, Rounding, Schedule, Select, Settle, Split } from './model/mechanism.ts';
export type { Facts, PriceBook, PriceCase, PriceRow } from './model/priceBook.ts';
export type { Charge, Circumstance, ReadingKind, Regime, Source } from './model/regime.ts';
export type { CapacityOf, LoadSource, ReceiverOf, Territory } from './model/territory.ts';
export type { Words } from './model/words.ts';
export { allocateMoney } from './money/allocate.ts';
export { addMoney, type Money, money, roundMoney } from './money/money.ts';
export type { Day } from './period/period.ts';
export type { ProblemCode } from './problems/catalogue.ts';
export type { Outcome } from './problems/outcome.ts';
export { PaymentError } from './problems/paymentError.ts';
export type { Path, Problem } from './problems/problem.ts';
export { convertQuantity, type DecimalText, type Quantity, type QuantityText, quantity, tonnes } from './quantity/quantity.ts';
