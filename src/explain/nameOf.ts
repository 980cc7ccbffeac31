import type { Words } from '../model/words.ts';
import { say, type Wording } from './wording.ts';

/** The name that the regime gives to an id; without a name the id itself. @internal */
export function nameOf(
  wording: Wording,
  kind: 'pollutant' | 'charge' | 'circumstance' | 'factor' | 'reading' | 'territory',
  id: string,
): string {
  const words = wordsFor(wording, kind, id);
  return words === undefined ? id : say(wording, words);
}

function wordsFor({ regime, factors, territories }: Wording, kind: Parameters<typeof nameOf>[1], id: string): Words | undefined {
  switch (kind) {
    case 'pollutant':
      return own(regime?.pollutants, id);
    case 'charge':
      return own(regime?.charges, id)?.title;
    case 'circumstance':
      return own(regime?.circumstances, id)?.title;
    case 'reading':
      return own(regime?.readings, id)?.title;
    case 'territory':
      return own(territories, id)?.name;
    case 'factor':
      return factors.get(id);
  }
}

function own<T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return record && Object.hasOwn(record, id) ? record[id] : undefined;
}
