// Made from source.json and dated.json by scripts/data/lt-1999.ts; do not edit by hand.
import type { Row } from '../../../model/figure.ts';

/** Appendix 1, per tonne: litas to the end of 2014, then euros. @internal */
export const emissions: readonly Row[] = [
  { where: { pollutant: 'sulphur-dioxide' }, value: '360', until: '2014', source: 'lt-translation', place: 'appendix 1, SO2', confidence: 'verified' },
  { where: { pollutant: 'nitrogen-oxides' }, value: '680', until: '2014', source: 'lt-translation', place: 'appendix 1, NOx', confidence: 'verified' },
  { where: { pollutant: 'vanadium-pentoxide' }, value: '13311', until: '2014', source: 'lt-translation', place: 'appendix 1, V2O5', confidence: 'verified' },
  { where: { pollutant: 'particulate-matter-except-combustion-and-asbestos' }, value: '213', until: '2014', source: 'lt-translation', place: 'appendix 1, PM', confidence: 'verified' },
  { where: { pollutant: 'lt-air-group-1' }, value: '1402', until: '2014', source: 'lt-translation', place: 'appendix 1, group-I', confidence: 'verified' },
  { where: { pollutant: 'lt-air-group-2' }, value: '661', until: '2014', source: 'lt-translation', place: 'appendix 1, group-II', confidence: 'verified' },
  { where: { pollutant: 'lt-air-group-3' }, value: '86', until: '2014', source: 'lt-translation', place: 'appendix 1, group-III', confidence: 'verified' },
  { where: { pollutant: 'lt-air-group-4' }, value: '15', until: '2014', source: 'lt-translation', place: 'appendix 1, group-IV', confidence: 'verified' },
  { where: { pollutant: 'sulphur-dioxide' }, value: '104', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, SO2', confidence: 'derived' },
  { where: { pollutant: 'nitrogen-oxides' }, value: '196', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, NOx', confidence: 'derived' },
  { where: { pollutant: 'vanadium-pentoxide' }, value: '3855', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, V2O5', confidence: 'derived' },
  { where: { pollutant: 'particulate-matter-except-combustion-and-asbestos' }, value: '61', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, PM', confidence: 'derived' },
  { where: { pollutant: 'lt-air-group-1' }, value: '406', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, group-I', confidence: 'derived' },
  { where: { pollutant: 'lt-air-group-2' }, value: '191', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, group-II', confidence: 'derived' },
  { where: { pollutant: 'lt-air-group-3' }, value: '24', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, group-III', confidence: 'derived' },
  { where: { pollutant: 'lt-air-group-4' }, value: '4', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, group-IV', confidence: 'derived' },
];

/** Appendix 2: multiples of the rate above the norm. @internal */
export const emissionsAboveNorm: readonly Row[] = [
  { where: { pollutant: 'sulphur-dioxide' }, value: '1.5', until: '2020', place: 'appendix 2, SO2' },
  { where: { pollutant: 'nitrogen-oxides' }, value: '1.5', until: '2020', place: 'appendix 2, NOx' },
  { where: { pollutant: 'vanadium-pentoxide' }, value: '300', until: '2020', place: 'appendix 2, V2O5' },
  { where: { pollutant: 'particulate-matter-except-combustion-and-asbestos' }, value: '1.5', until: '2020', place: 'appendix 2, PM' },
  { where: { pollutant: 'lt-air-group-1' }, value: '300', until: '2020', place: 'appendix 2, group-I' },
  { where: { pollutant: 'lt-air-group-2' }, value: '50', until: '2020', place: 'appendix 2, group-II' },
  { where: { pollutant: 'lt-air-group-3' }, value: '30', until: '2020', place: 'appendix 2, group-III' },
  { where: { pollutant: 'lt-air-group-4' }, value: '1.5', until: '2020', place: 'appendix 2, group-IV' },
];

/** Appendix 1, per tonne: litas to the end of 2014, then euros. @internal */
export const discharges: readonly Row[] = [
  { where: { pollutant: 'bod-7' }, value: '887', until: '2014', source: 'lt-translation', place: 'appendix 1, BOD7', confidence: 'verified' },
  { where: { pollutant: 'total-nitrogen' }, value: '695', until: '2014', source: 'lt-translation', place: 'appendix 1, N', confidence: 'verified' },
  { where: { pollutant: 'total-phosphorus' }, value: '3477', until: '2014', source: 'lt-translation', place: 'appendix 1, P', confidence: 'verified' },
  { where: { pollutant: 'suspended-solids' }, value: '358', until: '2014', source: 'lt-translation', place: 'appendix 1, SS', confidence: 'verified' },
  { where: { pollutant: 'sulphate-ion' }, value: '2', until: '2014', source: 'lt-translation', place: 'appendix 1, SO4', confidence: 'verified' },
  { where: { pollutant: 'chloride-ion' }, value: '10', until: '2014', source: 'lt-translation', place: 'appendix 1, Cl', confidence: 'verified' },
  { where: { pollutant: 'lt-water-group-1' }, value: '10083833', until: '2014', source: 'lt-translation', place: 'appendix 1, group-I', confidence: 'verified' },
  { where: { pollutant: 'lt-water-group-2' }, value: '918751', until: '2014', source: 'lt-translation', place: 'appendix 1, group-II', confidence: 'verified' },
  { where: { pollutant: 'lt-water-group-3' }, value: '149801', until: '2014', source: 'lt-translation', place: 'appendix 1, group-III', confidence: 'verified' },
  { where: { pollutant: 'lt-water-group-4' }, value: '33947', until: '2014', source: 'lt-translation', place: 'appendix 1, group-IV', confidence: 'verified' },
  { where: { pollutant: 'lt-water-group-5' }, value: '3328', until: '2014', source: 'lt-translation', place: 'appendix 1, group-V', confidence: 'verified' },
  { where: { pollutant: 'bod-7' }, value: '256', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, BOD7', confidence: 'derived' },
  { where: { pollutant: 'total-nitrogen' }, value: '201', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, N', confidence: 'derived' },
  { where: { pollutant: 'total-phosphorus' }, value: '1007', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, P', confidence: 'derived' },
  { where: { pollutant: 'suspended-solids' }, value: '103', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, SS', confidence: 'derived' },
  { where: { pollutant: 'sulphate-ion' }, value: '0.58', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, SO4', confidence: 'derived' },
  { where: { pollutant: 'chloride-ion' }, value: '2.8', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, Cl', confidence: 'derived' },
  { where: { pollutant: 'lt-water-group-1' }, value: '2920479', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, group-I', confidence: 'derived' },
  { where: { pollutant: 'lt-water-group-2' }, value: '266088', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, group-II', confidence: 'derived' },
  { where: { pollutant: 'lt-water-group-3' }, value: '43385', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, group-III', confidence: 'derived' },
  { where: { pollutant: 'lt-water-group-4' }, value: '9831', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, group-IV', confidence: 'derived' },
  { where: { pollutant: 'lt-water-group-5' }, value: '963', from: '2015', until: '2020', source: 'lt-am;lt-translation', place: 'appendix 1, group-V', confidence: 'derived' },
];

/** Appendix 2: multiples of the rate above the norm. @internal */
export const dischargesAboveNorm: readonly Row[] = [
  { where: { pollutant: 'bod-7' }, value: '10', until: '2020', place: 'appendix 2, BOD7' },
  { where: { pollutant: 'total-nitrogen' }, value: '5', until: '2020', place: 'appendix 2, N' },
  { where: { pollutant: 'total-phosphorus' }, value: '10', until: '2020', place: 'appendix 2, P' },
  { where: { pollutant: 'suspended-solids' }, value: '1.5', until: '2020', place: 'appendix 2, SS' },
  { where: { pollutant: 'sulphate-ion' }, value: '1.5', until: '2020', place: 'appendix 2, SO4' },
  { where: { pollutant: 'chloride-ion' }, value: '1.5', until: '2020', place: 'appendix 2, Cl' },
  { where: { pollutant: 'lt-water-group-1' }, value: '100', until: '2020', place: 'appendix 2, group-I' },
  { where: { pollutant: 'lt-water-group-2' }, value: '50', until: '2020', place: 'appendix 2, group-II' },
  { where: { pollutant: 'lt-water-group-3' }, value: '10', until: '2020', place: 'appendix 2, group-III' },
  { where: { pollutant: 'lt-water-group-4' }, value: '5', until: '2020', place: 'appendix 2, group-IV' },
  { where: { pollutant: 'lt-water-group-5' }, value: '2', until: '2020', place: 'appendix 2, group-V' },
];

/** Index coefficients of stationary sources. @internal */
export const indices: readonly Row[] = [
  { value: '1.345', from: '2020', until: '2020' },
  { value: '1.138', from: '2021', until: '2021' },
  { value: '1.386', from: '2022', until: '2022' },
  { value: '1.403', from: '2023', until: '2023' },
];
