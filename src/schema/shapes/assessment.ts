import type { Applied, Assessment, AssessOptions } from '../../model/assessment.ts';
import type { FacilityData, ReceiverData } from '../../model/facility.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import { byWord, orNull } from './choice.ts';
import { dayText } from './dates.ts';
import { facility } from './facility.ts';
import { cite } from './figure.ts';
import { keyed, list } from './list.ts';
import { decimal, exactNumber, sum, whole } from './numbers.ts';
import { receiver } from './receiver.ts';
import type { Shape } from './shape.ts';
import { may, oneOf, strict, text } from './strict.ts';
import { territory } from './territory.ts';
import { band, confidence, currency, id, medium, texts, words } from './words.ts';

type AsData<T> = T extends { readonly amount: unknown; readonly currency: infer C }
  ? { readonly amount: DecimalText; readonly currency: C }
  : T;

/** An assessment as JSON: the facility and the receivers as data, every Decimal as text. */
export type AssessmentData = Omit<{ readonly [K in keyof Assessment]: AsData<Assessment[K]> }, 'facility' | 'options' | 'lines'> & {
  readonly facility: FacilityData;
  readonly options: Omit<AssessOptions, 'receivers'> & { readonly receivers?: readonly ReceiverData[] };
  readonly lines: readonly (Omit<Assessment['lines'][number], 'amount'> & { readonly amount: DecimalText })[];
};

const values = keyed(text);
const dayOrYear: Shape<string> = dayText;
const ratio = orNull(exactNumber);
const grade = orNull(confidence);

const capacityReading = strict({
  receiver: text,
  criterion: text,
  ratio,
  years: texts,
  includes: oneOf('all-sources', 'some-sources'),
  sources: texts,
  criteria: list(strict({ criterion: text, ratio })),
  entries: may(list(strict({ year: text, load: text, capacity: text, parts: may(values), formula: may(text), values: may(values) }))),
});

/** As the compiler infers it, held equal to the interface by a type test. @internal */
export const appliedShape = strict({
  id,
  symbol: may(text),
  title: may(words),
  value: exactNumber,
  cite: strict({ from: may(dayOrYear), until: may(dayOrYear), sources: texts, place: may(text), confidence, choice: cite.choice }),
  base: may(text),
  by: may(oneOf('product', 'highest', 'first')),
  get parts() {
    return may(list(applied));
  },
  capacity: may(capacityReading),
  readings: may(values),
  performance: may(strict({ ratio: exactNumber, next: may(strict({ at: exactNumber, value: exactNumber })) })),
  unlimited: may(exactNumber),
  unrounded: may(exactNumber),
});

/** A rate or a factor as it was applied. @internal */
export const applied: Shape<Applied> = appliedShape;

const steps = list(
  byWord(
    'stage',
    strict({
      stage: oneOf('scope', 'measure', 'select', 'split'),
      by: text,
      why: text,
      values,
      figures: may(list(applied)),
      amount: exactNumber,
    }),
    strict({ stage: oneOf('price'), band, units: exactNumber, unit: text, rate: applied, factors: list(applied), amount: exactNumber }),
    strict({ stage: oneOf('settle'), by: oneOf('round', 'exempt', 'relief', 'credit', 'pool'), why: text, values, amount: exactNumber }),
  ),
);

const line = strict({
  charge: text,
  release: text,
  pollutant: text,
  medium,
  period: text,
  units: exactNumber,
  unit: text,
  edges: may(
    strict({ technological: may(exactNumber), permissible: may(exactNumber), temporary: may(exactNumber), exceedance: may(exactNumber) }),
  ),
  steps,
  exact: exactNumber,
  amount: decimal,
});

const noticeCodes = oneOf(
  'regime',
  'illustrative',
  'after-as-of',
  'first-without-data',
  'partial-inventory',
  'weak-figure',
  'doubt',
  'no-evidence',
  'pool-not-settled',
  'credit-expires',
  'not-in-year',
);

/** The year asked for. @internal */
const calendarYear = whole(1900, 2199);

/** As the compiler infers it, held equal to the interface by a type test. @internal */
export const assessmentShape = strict({
  facility,
  options: strict({
    year: calendarYear,
    territories: may(keyed(territory)),
    receivers: may(list(receiver)),
    minimumConfidence: may(confidence),
  }),
  regime: strict({ id, status: oneOf('law', 'proposal'), title: words, digest: text }),
  version: text,
  lines: list(line),
  steps,
  total: strict({ amount: decimal, currency }),
  credited: strict({ amount: sum, currency }),
  payable: strict({ amount: decimal, currency }),
  exact: exactNumber,
  roundingGap: exactNumber,
  notices: list(strict({ code: noticeCodes, message: text, values, words: may(words) })),
  weakest: strict({ law: grade, policy: grade, input: grade }),
});

/** An assessment: JSON in, Decimals out. @internal */
export const assessment: Shape<Assessment, AssessmentData> = assessmentShape;
