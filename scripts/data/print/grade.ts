import type { Confidence } from '../../../src/model/confidence.ts';

/**
 * The words of the data files for how far a figure can be defended, as grades of the library. One table for all packs.
 * What nobody labels counts as remembered.
 */
export const grades: Readonly<Record<string, Confidence>> = {
  'two-sources': 'two-sources',
  verified: 'verified',
  derived: 'derived',
  reconstructed: 'reconstructed',
  memory: 'memory',
  assumption: 'assumption',
  // The files on foreign laws.
  high: 'verified',
  medium: 'derived',
  low: 'memory',
  draft: 'memory',
  partial: 'memory',
};

/** The grade of a word; of none, `memory`. A word that the table does not know is a mistake of the data. */
export function gradeOf(word: string | undefined): Confidence {
  if (word === undefined || word === '') return 'memory';
  const grade = Object.hasOwn(grades, word) ? grades[word] : undefined;
  if (!grade) throw new Error(`No grade for "${word}".`);
  return grade;
}
