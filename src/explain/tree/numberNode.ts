import type { Applied } from '../../model/assessment.ts';
import type { ExplanationNode } from '../explanationNode.ts';
import { fill } from '../locale/fill.ts';
import { nameOf } from '../nameOf.ts';
import { showNumber } from '../print/showNumber.ts';
import { say, sayAmount, type Wording } from '../wording.ts';
import { capacityFacts } from './capacityFacts.ts';
import { datesWords } from './datesWords.ts';
import { fact } from './fact.ts';
import { symbolOf } from './symbolOf.ts';

/** A rate or a factor as it was applied: value, meaning, act and place, validity, grade, and how it came about. @internal */
export function numberNode(wording: Wording, applied: Applied, rateMeaning?: string): ExplanationNode {
  const { messages } = wording;
  const { labels } = messages;
  const { cite, value, title } = applied;
  const label = symbolOf(wording, applied);
  const meaning = rateMeaning ?? (title === undefined ? undefined : say(wording, title));
  const dates = datesWords(wording, cite);
  const source = [cite.sources.join('; '), cite.place].filter((part) => part !== undefined && part !== '').join(', ');
  const number = (text: string): string => showNumber(text, messages);
  return {
    kind: 'number',
    label,
    value: number(value),
    ...(source !== '' && { source }),
    children: [
      ...(meaning !== undefined && meaning !== label ? [fact(labels.meaning, meaning, 'meaning')] : []),
      ...(dates === undefined ? [] : [fact(labels.dates, dates, 'dates')]),
      fact(labels.confidence, messages.grades[cite.confidence], 'confidence'),
      ...Object.entries(applied.readings ?? {}).map(([id, reading]) => fact(readingName(wording, id), sayAmount(wording, reading))),
      ...(applied.performance ? performanceFacts(wording, applied.performance) : []),
      ...(applied.unrounded === undefined ? [] : [fact(labels.unrounded, number(applied.unrounded))]),
      ...(applied.unlimited === undefined ? [] : [fact(labels.unlimited, number(applied.unlimited))]),
      ...(applied.capacity ? capacityFacts(wording, applied.capacity) : []),
      ...(applied.by ? [fact(labels.combined, messages.combined[applied.by])] : []),
      ...(applied.parts ?? []).map((part) => numberNode(wording, part)),
    ],
  };
}

function readingName(wording: Wording, id: string): string {
  return id === 'coverage' || id === 'depth' ? wording.messages.labels[id] : nameOf(wording, 'reading', id);
}

function performanceFacts({ messages }: Wording, { ratio, next }: NonNullable<Applied['performance']>): readonly ExplanationNode[] {
  const { labels } = messages;
  const jump =
    next && fill(labels.jump, { at: showNumber(next.at, messages), value: showNumber(next.value, messages) }, (_, value) => value);
  return [fact(labels.performance, showNumber(ratio, messages)), ...(jump === undefined ? [] : [fact(labels.nextStep, jump)])];
}
