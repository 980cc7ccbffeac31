import { compareExact, exactText, sumExact } from '../../exact.ts';
import type { Select } from '../../model/mechanism.ts';
import { type Found, found } from '../found.ts';
import type { Measured } from '../measure/measured.ts';
import { figureIn } from '../price/figureIn.ts';
import type { Pricing } from '../price/pricing.ts';
import type { Selection } from './select.ts';

/** The laws that a threshold keeps: above it the whole is due, and lines reach it together. @internal */
export const thresholdLaws = ['monotone'] as const;

/** All lines of a year, or none of them: by the sum of their units. @internal */
export function threshold(
  pricing: Pricing,
  mechanism: Select & { readonly kind: 'threshold' },
  lines: readonly Measured[],
): Found<Selection> {
  const [first] = lines;
  if (!first) return found({ passed: new Map() });
  const { at, inclusive } = mechanism.below;
  const figure = figureIn(
    pricing,
    { id: 'threshold', title: { en: 'threshold of a year', ru: 'порог за год' }, figure: at, of: mechanism },
    first.situation,
  );
  if (!figure.ok) return figure;
  const { applied } = figure.value;
  const sum = sumExact(lines.map(({ units }) => units));
  const values = { sum: `${exactText(sum)} ${first.unit}`, least: `${applied.value} ${first.unit}` };
  const order = compareExact(sum, figure.value.value);
  if (order < 0 || (order === 0 && inclusive)) {
    const why = `In the year ${values.sum} in all: nothing is due up to the threshold of ${values.least}.`;
    return found({ passed: new Map(lines.map((line) => [line, { why, values }] as const)), figure: figure.value });
  }
  const why = `In the year ${values.sum} in all: the threshold of ${values.least} is met.`;
  const met = { stage: 'select', by: 'threshold-met', why, values, figures: [applied], amount: '0' } as const;
  return found({ passed: new Map(), figure: figure.value, met });
}
