// Made from source.json and found-later.json by scripts/data/dk-1997.ts; do not edit by hand.
import type { Row } from '../../../model/figure.ts';

/** § 3, kroner per kilogram. @internal */
export const substanceRates: readonly Row[] = [
  { where: { pollutant: 'total-nitrogen' }, value: '20', source: 'dk-danva', place: '§ 3, N', from: '1998-01-01', until: '2013-12-31', confidence: 'derived' },
  { where: { pollutant: 'total-nitrogen' }, value: '20', source: 'dk-danva', place: '§ 3, N', from: '2014-01-01', until: '2014-09-30', confidence: 'verified' },
  { where: { pollutant: 'total-nitrogen' }, value: '30', source: 'dk-skat', place: '§ 3, N', from: '2014-10-01', until: '2020-12-31', confidence: 'verified' },
  { where: { pollutant: 'total-nitrogen' }, value: '31.65', source: 'dk-skat', place: '§ 3, N', from: '2021-01-01', until: '2023-12-31', confidence: 'verified' },
  { where: { pollutant: 'total-nitrogen' }, value: '33.39', source: 'dk-skat', place: '§ 3, N', from: '2024-01-01', confidence: 'verified' },
  { where: { pollutant: 'total-phosphorus' }, value: '110', source: 'dk-danva', place: '§ 3, P', from: '1998-01-01', until: '2013-12-31', confidence: 'derived' },
  { where: { pollutant: 'total-phosphorus' }, value: '110', source: 'dk-danva', place: '§ 3, P', from: '2014-01-01', until: '2014-09-30', confidence: 'verified' },
  { where: { pollutant: 'total-phosphorus' }, value: '165', source: 'dk-skat', place: '§ 3, P', from: '2014-10-01', until: '2020-12-31', confidence: 'verified' },
  { where: { pollutant: 'total-phosphorus' }, value: '174.07', source: 'dk-skat', place: '§ 3, P', from: '2021-01-01', until: '2023-12-31', confidence: 'verified' },
  { where: { pollutant: 'total-phosphorus' }, value: '183.64', source: 'dk-skat', place: '§ 3, P', from: '2024-01-01', confidence: 'verified' },
  { where: { pollutant: 'bod-5-modified' }, value: '11', source: 'dk-danva', place: '§ 3, BOD5', from: '1998-01-01', until: '2013-12-31', confidence: 'derived' },
  { where: { pollutant: 'bod-5-modified' }, value: '11', source: 'dk-danva', place: '§ 3, BOD5', from: '2014-01-01', until: '2014-09-30', confidence: 'verified' },
  { where: { pollutant: 'bod-5-modified' }, value: '16.50', source: 'dk-skat', place: '§ 3, BOD5', from: '2014-10-01', until: '2020-12-31', confidence: 'verified' },
  { where: { pollutant: 'bod-5-modified' }, value: '17.41', source: 'dk-skat', place: '§ 3, BOD5', from: '2021-01-01', until: '2023-12-31', confidence: 'verified' },
  { where: { pollutant: 'bod-5-modified' }, value: '18.36', source: 'dk-skat', place: '§ 3, BOD5', from: '2024-01-01', confidence: 'verified' },
];

/** § 8(2), kroner per m3 by treatment, where households make 15 % or more of the inflow. @internal */
export const standardRates: readonly Row[] = [
  { where: { pollutant: 'wastewater', class: 'infiltration', circumstance: 'household-share' }, value: '0.75', from: '2014-10-01', until: '2020-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'infiltration', circumstance: 'household-share' }, value: '0.79', from: '2021-01-01', until: '2023-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'infiltration', circumstance: 'household-share' }, value: '0.83', from: '2024-01-01', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+DN+K+F', circumstance: 'household-share' }, value: '0.75', from: '2014-10-01', until: '2020-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+DN+K+F', circumstance: 'household-share' }, value: '0.79', from: '2021-01-01', until: '2023-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+DN+K+F', circumstance: 'household-share' }, value: '0.83', from: '2024-01-01', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+K+F', circumstance: 'household-share' }, value: '0.90', from: '2014-10-01', until: '2020-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+K+F', circumstance: 'household-share' }, value: '0.95', from: '2021-01-01', until: '2023-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+K+F', circumstance: 'household-share' }, value: '1.00', from: '2024-01-01', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+DN+K', circumstance: 'household-share' }, value: '1.50', from: '2014-10-01', until: '2020-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+DN+K', circumstance: 'household-share' }, value: '1.58', from: '2021-01-01', until: '2023-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+DN+K', circumstance: 'household-share' }, value: '1.67', from: '2024-01-01', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+DN', circumstance: 'household-share' }, value: '1.65', from: '2014-10-01', until: '2020-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+DN', circumstance: 'household-share' }, value: '1.74', from: '2021-01-01', until: '2023-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+DN', circumstance: 'household-share' }, value: '1.84', from: '2024-01-01', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+F|K', circumstance: 'household-share' }, value: '1.95', from: '2014-10-01', until: '2020-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+F|K', circumstance: 'household-share' }, value: '2.06', from: '2021-01-01', until: '2023-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N+F|K', circumstance: 'household-share' }, value: '2.17', from: '2024-01-01', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N', circumstance: 'household-share' }, value: '2.10', from: '2014-10-01', until: '2020-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N', circumstance: 'household-share' }, value: '2.22', from: '2021-01-01', until: '2023-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB+N', circumstance: 'household-share' }, value: '2.34', from: '2024-01-01', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'reconstructed' },
  { where: { pollutant: 'wastewater', class: 'MB', circumstance: 'household-share' }, value: '2.40', from: '2014-10-01', until: '2020-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB', circumstance: 'household-share' }, value: '2.53', from: '2021-01-01', until: '2023-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'MB', circumstance: 'household-share' }, value: '2.67', from: '2024-01-01', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'reconstructed' },
  { where: { pollutant: 'wastewater', class: 'M+K', circumstance: 'household-share' }, value: '2.85', from: '2014-10-01', until: '2020-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'M+K', circumstance: 'household-share' }, value: '3.01', from: '2021-01-01', until: '2023-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'other', circumstance: 'household-share' }, value: '5.70', from: '2014-10-01', until: '2020-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'other', circumstance: 'household-share' }, value: '6.01', from: '2021-01-01', until: '2023-12-31', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'other', circumstance: 'household-share' }, value: '6.34', from: '2024-01-01', source: 'dk-skat;dk-skm', place: '§ 8(2)', confidence: 'reconstructed' },
];

/** § 8(3), kroner per m3, where they make less and less than 50,000 m3 a year is discharged. @internal */
export const smallRates: readonly Row[] = [
  { where: { pollutant: 'wastewater', class: 'infiltration', circumstance: 'small-industrial' }, value: '0.75', from: '2014-10-01', until: '2020-12-31', source: 'dk-par-8;dk-skat-g13', place: '§ 8(3)', confidence: 'derived' },
  { where: { pollutant: 'wastewater', class: 'infiltration', circumstance: 'small-industrial' }, value: '0.79', from: '2021-01-01', until: '2023-12-31', source: 'dk-par-8;dk-skat-g13', place: '§ 8(3)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'infiltration', circumstance: 'small-industrial' }, value: '0.83', from: '2024-01-01', source: 'dk-par-8;dk-skat-g13', place: '§ 8(3)', confidence: 'derived' },
  { where: { pollutant: 'wastewater', class: 'other', circumstance: 'small-industrial' }, value: '5.70', from: '2014-10-01', until: '2020-12-31', source: 'dk-par-8;dk-skat-g13', place: '§ 8(3)', confidence: 'derived' },
  { where: { pollutant: 'wastewater', class: 'other', circumstance: 'small-industrial' }, value: '6.01', from: '2021-01-01', until: '2023-12-31', source: 'dk-par-8;dk-skat-g13', place: '§ 8(3)', confidence: 'verified' },
  { where: { pollutant: 'wastewater', class: 'other', circumstance: 'small-industrial' }, value: '6.34', from: '2024-01-01', source: 'dk-par-8;dk-skat-g13', place: '§ 8(3)', confidence: 'reconstructed' },
];
