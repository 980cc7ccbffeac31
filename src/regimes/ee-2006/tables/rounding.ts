// Made from source.json and found-later.json by scripts/data/ee-2006.ts; do not edit by hand.
import type { Row } from '../../../model/figure.ts';

/** What the payment of a quarter is rounded to: kroons, tens of cents, cents. @internal */
export const roundingSteps: readonly Row[] = [
  { value: '1', from: '2006-01-01', until: '2010-12-31', source: 'ee-2006-01-01;ee-2010-07-19', confidence: 'verified', place: '§ 31' },
  { value: '0.1', from: '2011-01-01', until: '2011-03-31', source: 'ee-2011-01-01', confidence: 'verified', place: '§ 31, § 68¹(3)' },
  { value: '0.01', from: '2011-04-01', source: 'ee-2011-04-01;ee-2019-01-01;ee-2026-07-01', confidence: 'verified', place: '§ 31(4)' },
];
