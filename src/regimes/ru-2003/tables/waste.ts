// Made from waste.csv by scripts/data/ru-2003.ts; do not edit by hand.
import type { Row } from '../../../model/figure.ts';

/** Rates for waste within its limit, roubles per tonne. @internal */
export const waste: readonly Row[] = [
  { where: { pollutant: 'waste-class-1' }, value: '1739.2', base: '2003', source: 'consultant-172885-waste;pohgor-2016', place: 'annex 1, row 1', confidence: 'two-sources', note: 'only a "within limits" rate exists; over limit x5; rate_within_norm intentionally empty; 4452.4 (2016) = 1739.2 x 2.56' },
  { where: { pollutant: 'waste-class-2' }, value: '745.4', base: '2003', source: 'consultant-172885-waste;pohgor-2016', place: 'annex 1, row 2', confidence: 'two-sources', note: 'only a "within limits" rate exists; over limit x5; rate_within_norm intentionally empty; 1908.2 = 745.4 x 2.56' },
  { where: { pollutant: 'waste-class-3' }, value: '497', base: '2003', source: 'consultant-172885-waste;pohgor-2016', place: 'annex 1, row 3', confidence: 'two-sources', note: 'only a "within limits" rate exists; over limit x5; rate_within_norm intentionally empty; 1272.3 = 497 x 2.56' },
  { where: { pollutant: 'waste-class-4' }, value: '248.4', base: '2003', source: 'consultant-172885-waste;pohgor-2016', place: 'annex 1, row 4', confidence: 'two-sources', note: 'only a "within limits" rate exists; over limit x5; rate_within_norm intentionally empty; 635.9 = 248.4 x 2.56' },
  { where: { pollutant: 'waste-class-5-mining' }, value: '0.4', base: '2003', source: 'consultant-172885-waste;pohgor-2016', place: 'annex 1, row 5a', confidence: 'two-sources', note: 'only a "within limits" rate exists; over limit x5; rate_within_norm intentionally empty; item 5 was replaced by Decree 410, yet 1.0 (2016) = 0.4 x 2.56, the 2003-base index' },
  { where: { pollutant: 'waste-class-5-processing' }, value: '15', base: '2003', source: 'consultant-172885-waste;pohgor-2016', place: 'annex 1, row 5b', confidence: 'two-sources', note: 'only a "within limits" rate exists; over limit x5; rate_within_norm intentionally empty; item 5 was replaced by Decree 410, yet 38.4 (2016) = 15 x 2.56, the 2003-base index. In the 2003 edition the unit may have been m3 (a textbook gives 15 rub/m3)' },
  { where: { pollutant: 'waste-class-5-other' }, value: '8', base: '2005', from: '2005-07-01', source: 'consultant-172885-waste;pohgor-2016', place: 'annex 1, row 5c', confidence: 'two-sources', note: 'only a "within limits" rate exists; over limit x5; rate_within_norm intentionally empty; 16.6 (2016) = 8 x 2.07, the 2005-base index' },
];
