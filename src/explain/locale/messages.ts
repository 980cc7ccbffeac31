import type { RoundingMode } from '../../exact.ts';
import type { Applied, NoticeCode } from '../../model/assessment.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { Band } from '../../model/figure.ts';
import type { LoadSource } from '../../model/territory.ts';

/** A language that explanations are printed in. */
export type Locale = 'en' | 'ru';

/** The mechanisms whose steps have a sentence of their own; another step is told by its English `why`. @internal */
export type ToldStep =
  | 'condition'
  | 'amount'
  | 'no-permit'
  | 'without-norms'
  | 'pro-rata-days'
  | 'cumulative'
  | 'budget'
  | 'budget-taken'
  | 'round'
  | 'exempt'
  | 'relief'
  | 'credit'
  | 'pool'
  | 'equivalents'
  | 'equivalents-of'
  | 'declared-load'
  | 'free-load'
  | 'free-value'
  | 'excess-multiple'
  | 'class-none'
  | 'classes'
  | 'half-peak'
  | 'half-peak-of'
  | 'balance'
  | 'top-n'
  | 'exclusive'
  | 'threshold'
  | 'threshold-met'
  | 'share'
  | 'raised';

/** Headings, labels and short phrases. @internal */
export type Label =
  | 'proposal'
  | 'payable'
  | 'regime'
  | 'law'
  | 'proposed'
  | 'year'
  | 'territory'
  | 'circumstances'
  | 'total'
  | 'credited'
  | 'exact'
  | 'roundingGap'
  | 'lines'
  | 'release'
  | 'charge'
  | 'period'
  | 'amount'
  | 'edges'
  | 'edge'
  | 'above'
  | 'payment'
  | 'numbers'
  | 'number'
  | 'value'
  | 'meaning'
  | 'bands'
  | 'allBands'
  | 'band'
  | 'formula'
  | 'source'
  | 'dates'
  | 'confidence'
  | 'details'
  | 'units'
  | 'rate'
  | 'rateMeaning'
  | 'bandRounded'
  | 'unlimited'
  | 'unrounded'
  | 'combined'
  | 'choices'
  | 'precedent'
  | 'alternatives'
  | 'effect'
  | 'receiver'
  | 'criterion'
  | 'ratio'
  | 'noRoom'
  | 'ratioYears'
  | 'otherCriteria'
  | 'load'
  | 'allSources'
  | 'someSources'
  | 'capacitySource'
  | 'loadAndCapacity'
  | 'capacityFormula'
  | 'between'
  | 'since'
  | 'until'
  | 'settlement'
  | 'notices'
  | 'weakest'
  | 'weakestLaw'
  | 'weakestPolicy'
  | 'weakestInput'
  | 'notModelled'
  | 'sources'
  | 'seen'
  | 'tariffSheet'
  | 'pollutant'
  | 'unit'
  | 'class'
  | 'category'
  | 'sector'
  | 'coverage'
  | 'performance'
  | 'nextStep'
  | 'jump'
  | 'depth'
  | 'missing'
  | 'why';

/**
 * All words of one language. Sentences about steps and notices are templates: `{name}` is a value of the step, `{name:kind}`
 * says how to print it, and a part in square brackets is left out where a value of it is absent.
 *
 * @internal
 */
export interface Messages {
  readonly locale: Locale;
  /** Decimal mark, and the mark between groups of three digits. */
  readonly decimal: string;
  readonly group: string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly grades: Readonly<Record<Confidence, string>>;
  readonly loadSources: Readonly<Record<LoadSource, string>>;
  readonly modes: Readonly<Record<RoundingMode, string>>;
  readonly combined: Readonly<Record<NonNullable<Applied['by']>, string>>;
  readonly steps: Readonly<Record<ToldStep, string>>;
  readonly notices: Readonly<Record<NoticeCode, string>>;
  /** Units as readers write them; a unit that is not here is printed as it is. */
  readonly units: Readonly<Record<'t' | 'kg' | 'g' | 'mg' | 'm3' | 'l' | 'yr' | 'head' | 'month' | 'day' | 'year', string>>;
}
