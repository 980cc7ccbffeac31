import { parseExact } from '../exact.ts';
import type { Applied, Assessment } from '../model/assessment.ts';
import type { Factor } from '../model/mechanism.ts';
import type { Regime } from '../model/regime.ts';
import type { Territory } from '../model/territory.ts';
import type { Words } from '../model/words.ts';
import type { Locale, Messages } from './locale/messages.ts';
import { messagesOf } from './locale/messagesOf.ts';
import { oneLine } from './print/oneLine.ts';
import { showNumber } from './print/showNumber.ts';

/** How things are called in one language: the words, and the names that the regime and the caller gave. @internal */
export interface Wording {
  readonly messages: Messages;
  readonly regime?: Regime;
  readonly territories: Readonly<Record<string, Territory>>;
  /** Titles of the factors that were applied or that the regime has, by id. */
  readonly factors: ReadonlyMap<string, Words>;
}

/** @internal */
export function wordingOf(locale: Locale, regime: Regime | undefined, assessment?: Pick<Assessment, 'lines' | 'options'>): Wording {
  const applied = assessment?.lines.flatMap(({ steps }) => steps.flatMap((step) => (step.stage === 'price' ? step.factors : []))) ?? [];
  const titled = [
    ...Object.values(regime?.charges ?? {})
      .flatMap(({ factors }) => factors)
      .flatMap(withParts),
    ...applied.flatMap(withAppliedParts),
  ];
  return {
    messages: messagesOf(locale),
    ...(regime && { regime }),
    territories: { ...regime?.territories, ...assessment?.options.territories },
    factors: new Map(titled.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title] as const]))),
  };
}

function withParts(factor: Factor): readonly Factor[] {
  return factor.kind === 'combined' ? [factor, ...factor.of.flatMap(withParts)] : [factor];
}

function withAppliedParts(applied: Applied): readonly Applied[] {
  return [applied, ...(applied.parts ?? []).flatMap(withAppliedParts)];
}

/** A text of the regime in the language of the wording, on one line. @internal */
export function say({ messages }: Wording, words: Words): string {
  return oneLine(typeof words === 'string' ? words : words[messages.locale]);
}

/** A unit as readers write it. @internal */
export function sayUnit({ messages: { units } }: Wording, unit: string): string {
  return unit.replace(/[A-Za-z][A-Za-z0-9]*/g, (name) => (Object.hasOwn(units, name) ? units[name as keyof typeof units] : name));
}

/** A number, or a number with a unit, as readers write it; anything else as it is. @internal */
export function sayAmount(wording: Wording, text: string): string {
  const [number = '', ...unit] = text.split(' ');
  if (!parseExact(number)) return text;
  return [showNumber(number, wording.messages), ...(unit.length > 0 ? [sayUnit(wording, unit.join(' '))] : [])].join(' ');
}
