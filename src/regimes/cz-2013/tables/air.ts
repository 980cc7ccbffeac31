// Made from source.json by scripts/data/cz-2013.ts; do not edit by hand.
import type { Row } from '../../../model/figure.ts';

/** Rates of annex 9, koruny per tonne. @internal */
export const air: readonly Row[] = [
  { where: { pollutant: 'total-particulate-matter' }, value: '4200', from: '2013-01-01', until: '2016-12-31', source: 'cz-201-2012', place: 'annex 9, TZL', confidence: 'verified' },
  { where: { pollutant: 'total-particulate-matter' }, value: '6300', from: '2017-01-01', until: '2017-12-31', source: 'cz-201-2012', place: 'annex 9, TZL', confidence: 'verified' },
  { where: { pollutant: 'total-particulate-matter' }, value: '8400', from: '2018-01-01', until: '2018-12-31', source: 'cz-201-2012', place: 'annex 9, TZL', confidence: 'verified' },
  { where: { pollutant: 'total-particulate-matter' }, value: '10500', from: '2019-01-01', until: '2019-12-31', source: 'cz-201-2012', place: 'annex 9, TZL', confidence: 'verified' },
  { where: { pollutant: 'total-particulate-matter' }, value: '12600', from: '2020-01-01', until: '2020-12-31', source: 'cz-201-2012', place: 'annex 9, TZL', confidence: 'verified' },
  { where: { pollutant: 'total-particulate-matter' }, value: '14700', from: '2021-01-01', source: 'cz-201-2012', place: 'annex 9, TZL', confidence: 'verified' },
  { where: { pollutant: 'sulphur-dioxide' }, value: '1350', from: '2013-01-01', until: '2016-12-31', source: 'cz-201-2012', place: 'annex 9, SO2', confidence: 'verified' },
  { where: { pollutant: 'sulphur-dioxide' }, value: '2100', from: '2017-01-01', until: '2017-12-31', source: 'cz-201-2012', place: 'annex 9, SO2', confidence: 'verified' },
  { where: { pollutant: 'sulphur-dioxide' }, value: '2800', from: '2018-01-01', until: '2018-12-31', source: 'cz-201-2012', place: 'annex 9, SO2', confidence: 'verified' },
  { where: { pollutant: 'sulphur-dioxide' }, value: '3500', from: '2019-01-01', until: '2019-12-31', source: 'cz-201-2012', place: 'annex 9, SO2', confidence: 'verified' },
  { where: { pollutant: 'sulphur-dioxide' }, value: '4200', from: '2020-01-01', until: '2020-12-31', source: 'cz-201-2012', place: 'annex 9, SO2', confidence: 'verified' },
  { where: { pollutant: 'sulphur-dioxide' }, value: '4900', from: '2021-01-01', source: 'cz-201-2012', place: 'annex 9, SO2', confidence: 'verified' },
  { where: { pollutant: 'nitrogen-oxides' }, value: '1100', from: '2013-01-01', until: '2016-12-31', source: 'cz-201-2012', place: 'annex 9, NOx', confidence: 'verified' },
  { where: { pollutant: 'nitrogen-oxides' }, value: '1700', from: '2017-01-01', until: '2017-12-31', source: 'cz-201-2012', place: 'annex 9, NOx', confidence: 'verified' },
  { where: { pollutant: 'nitrogen-oxides' }, value: '2200', from: '2018-01-01', until: '2018-12-31', source: 'cz-201-2012', place: 'annex 9, NOx', confidence: 'verified' },
  { where: { pollutant: 'nitrogen-oxides' }, value: '2800', from: '2019-01-01', until: '2019-12-31', source: 'cz-201-2012', place: 'annex 9, NOx', confidence: 'verified' },
  { where: { pollutant: 'nitrogen-oxides' }, value: '3300', from: '2020-01-01', until: '2020-12-31', source: 'cz-201-2012', place: 'annex 9, NOx', confidence: 'verified' },
  { where: { pollutant: 'nitrogen-oxides' }, value: '3900', from: '2021-01-01', source: 'cz-201-2012', place: 'annex 9, NOx', confidence: 'verified' },
  { where: { pollutant: 'volatile-organic-compounds' }, value: '2700', from: '2013-01-01', until: '2016-12-31', source: 'cz-201-2012', place: 'annex 9, VOC', confidence: 'verified' },
  { where: { pollutant: 'volatile-organic-compounds' }, value: '4200', from: '2017-01-01', until: '2017-12-31', source: 'cz-201-2012', place: 'annex 9, VOC', confidence: 'verified' },
  { where: { pollutant: 'volatile-organic-compounds' }, value: '5600', from: '2018-01-01', until: '2018-12-31', source: 'cz-201-2012', place: 'annex 9, VOC', confidence: 'verified' },
  { where: { pollutant: 'volatile-organic-compounds' }, value: '7000', from: '2019-01-01', until: '2019-12-31', source: 'cz-201-2012', place: 'annex 9, VOC', confidence: 'verified' },
  { where: { pollutant: 'volatile-organic-compounds' }, value: '8400', from: '2020-01-01', until: '2020-12-31', source: 'cz-201-2012', place: 'annex 9, VOC', confidence: 'verified' },
  { where: { pollutant: 'volatile-organic-compounds' }, value: '9800', from: '2021-01-01', source: 'cz-201-2012', place: 'annex 9, VOC', confidence: 'verified' },
];
