import type { Notice } from '../../model/assessment.ts';
import { say, type Wording } from '../wording.ts';
import { templateWords } from './templateWords.ts';

/** A notice in the language of the wording; in the English of the notice where values are absent. @internal */
export function noticeWords(wording: Wording, { code, message, values, words }: Notice): string {
  const all = words === undefined ? values : { ...values, words: say(wording, words) };
  return templateWords(wording, wording.messages.notices[code], all) ?? message;
}
