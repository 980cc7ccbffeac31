import type { Exact } from '../../exact.ts';
import type { Notice, Step } from '../../model/assessment.ts';
import type { Band } from '../../model/figure.ts';
import type { Measured } from '../measure/measured.ts';
import type { Budget } from './budget.ts';

/** The units of a claim that lie in one band, above 0. @internal */
export interface Part {
  readonly band: Band;
  readonly units: Exact;
}

/** A claim split into bands. @internal */
export interface SplitUp {
  readonly claim: Measured;
  readonly parts: readonly Part[];
  /** Upper edge of each band that has one, in units. */
  readonly edges?: Readonly<Partial<Record<Band, Exact>>>;
  /** Technological masses of the period that the claim may use a part of. */
  readonly budgets?: readonly Budget[];
  /** What was decided on the way. */
  readonly steps: readonly Step[];
  readonly notices: readonly Notice[];
}
