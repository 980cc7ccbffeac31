// Made from mobile.csv by scripts/data/ru-2003.ts; do not edit by hand.
import type { Row } from '../../../model/figure.ts';

/** Rates for fuel, roubles per tonne; for compressed natural gas per 1000 m3. @internal */
export const mobile: readonly Row[] = [
  { where: { pollutant: 'unleaded-petrol-fuel' }, value: '1.3', base: '2003', until: '2014-12-31', source: 'studopedia-ru-5-17358;convdocs-100685', place: 'annex 1, row 1', confidence: 'verified', note: 'charged on fuel burnt; single rate, no "within limits" column. Base year 2003 because a 2011 guide indexes these rates with 1.93' },
  { where: { pollutant: 'diesel-fuel' }, value: '2.5', base: '2003', until: '2014-12-31', source: 'studopedia-ru-5-17358;convdocs-100685', place: 'annex 1, row 2', confidence: 'verified', note: 'charged on fuel burnt; single rate, no "within limits" column. Base year 2003 because a 2011 guide indexes these rates with 1.93' },
  { where: { pollutant: 'kerosene-fuel' }, value: '2.5', base: '2003', until: '2014-12-31', source: 'studopedia-ru-5-17358;convdocs-100685', place: 'annex 1, row 3', confidence: 'verified', note: 'charged on fuel burnt; single rate, no "within limits" column. Base year 2003 because a 2011 guide indexes these rates with 1.93' },
  { where: { pollutant: 'compressed-natural-gas' }, value: '0.7', base: '2003', until: '2014-12-31', source: 'studopedia-ru-5-17358;convdocs-100685', place: 'annex 1, row 4', confidence: 'verified', note: 'charged on fuel burnt; single rate, no "within limits" column. Base year 2003 because a 2011 guide indexes these rates with 1.93; unit is thousand cubic metres, not tonnes' },
  { where: { pollutant: 'liquefied-petroleum-gas' }, value: '0.9', base: '2003', until: '2014-12-31', source: 'studopedia-ru-5-17358;convdocs-100685', place: 'annex 1, row 5', confidence: 'verified', note: 'charged on fuel burnt; single rate, no "within limits" column. Base year 2003 because a 2011 guide indexes these rates with 1.93' },
];
