import { compareExact, exact, multiplyExact } from '../../exact.ts';
import type { Step } from '../../model/assessment.ts';
import type { ExplanationNode } from '../explanationNode.ts';
import { showMoney, showNumber } from '../print/showNumber.ts';
import { sayUnit, type Wording } from '../wording.ts';
import { numberNode } from './numberNode.ts';
import { symbolOf } from './symbolOf.ts';
import { templateWords } from './templateWords.ts';

/** The price of one band: the formula with symbols and with numbers, and every number with its source. @internal */
export function bandNode(wording: Wording, step: Extract<Step, { stage: 'price' }>, currency: string): ExplanationNode {
  const { messages } = wording;
  const { labels } = messages;
  const applied = [step.rate, ...step.factors];
  const units = `${showNumber(step.units, messages)} ${sayUnit(wording, step.unit)}`;
  const base = step.rate.base === undefined ? {} : { base: step.rate.base };
  return {
    kind: 'band',
    label: messages.bands[step.band],
    value: `${showMoney(step.amount, messages)} ${currency}`,
    children: [
      {
        kind: 'formula',
        label: [labels.units, ...applied.map((number) => symbolOf(wording, number))].join(' × '),
        value: [units, ...applied.map(({ value }) => showNumber(value, messages))].join(' × '),
        children: [],
      },
      // A check, not a computation: the printed product must be the amount, unless the regime rounds the band.
      ...(isProduct(step) ? [] : [{ kind: 'step' as const, label: labels.bandRounded, children: [] }]),
      numberNode(wording, step.rate, templateWords(wording, labels.rateMeaning, { currency, unit: step.unit, ...base })),
      ...step.factors.map((factor) => numberNode(wording, factor)),
    ],
  };
}

function isProduct({ units, rate, factors, amount }: Extract<Step, { stage: 'price' }>): boolean {
  const product = [units, rate.value, ...factors.map(({ value }) => value)].map(exact).reduce(multiplyExact);
  return compareExact(product, exact(amount)) === 0;
}
