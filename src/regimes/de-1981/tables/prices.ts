// Made from source.json by scripts/data/de-1981.ts; do not edit by hand.
import type { Row } from '../../../model/figure.ts';

/** Price of a damage unit: German marks until 2001, then euros. @internal */
export const prices: readonly Row[] = [
  { value: '12', from: '1981-01-01', until: '1981-12-31', source: 'de-abwag-2018', place: '§ 9(4)', confidence: 'verified', note: 'DEM' },
  { value: '18', from: '1982-01-01', until: '1982-12-31', source: 'de-abwag-2018', place: '§ 9(4)', confidence: 'verified', note: 'DEM' },
  { value: '24', from: '1983-01-01', until: '1983-12-31', source: 'de-abwag-2018', place: '§ 9(4)', confidence: 'verified', note: 'DEM' },
  { value: '30', from: '1984-01-01', until: '1984-12-31', source: 'de-abwag-2018', place: '§ 9(4)', confidence: 'verified', note: 'DEM' },
  { value: '36', from: '1985-01-01', until: '1985-12-31', source: 'de-abwag-2018', place: '§ 9(4)', confidence: 'verified', note: 'DEM' },
  { value: '40', from: '1986-01-01', until: '1990-12-31', source: 'de-abwag-2018', place: '§ 9(4)', confidence: 'verified', note: 'DEM' },
  { value: '50', from: '1991-01-01', until: '1992-12-31', source: 'de-abwag-2018', place: '§ 9(4)', confidence: 'verified', note: 'DEM' },
  { value: '60', from: '1993-01-01', until: '1996-12-31', source: 'de-abwag-2018', place: '§ 9(4)', confidence: 'verified', note: 'DEM' },
  { value: '70', from: '1997-01-01', until: '2001-12-31', source: 'de-abwag-2018', place: '§ 9(4)', confidence: 'verified', note: 'DEM' },
  { value: '35.79', from: '2002-01-01', source: 'de-abwag-2018', place: '§ 9(4)', confidence: 'verified', note: 'EUR' },
];
