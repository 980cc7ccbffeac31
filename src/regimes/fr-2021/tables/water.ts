// Made from source.json by scripts/data/fr-2021.ts; do not edit by hand.
import type { Row } from '../../../model/figure.ts';

/** Rhine-Meuse basin, euros per unit of the base of a year. @internal */
export const waterRates: readonly Row[] = [
  { where: { pollutant: 'suspended-solids', keys: { basin: 'rhin-meuse' } }, value: '0.164', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'matières en suspension (MES)', confidence: 'verified' },
  { where: { pollutant: 'cod', keys: { basin: 'rhin-meuse' } }, value: '0.109', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'demande chimique en oxygène (DCO)', confidence: 'verified' },
  { where: { pollutant: 'bod-5', keys: { basin: 'rhin-meuse' } }, value: '0.220', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'demande biochimique en oxygène (DBO5)', confidence: 'verified' },
  { where: { pollutant: 'reduced-nitrogen', keys: { basin: 'rhin-meuse' } }, value: '0.383', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'azote réduit', confidence: 'verified' },
  { where: { pollutant: 'oxidised-nitrogen', keys: { basin: 'rhin-meuse' } }, value: '0.164', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'azote oxydé', confidence: 'verified' },
  { where: { pollutant: 'total-phosphorus', keys: { basin: 'rhin-meuse' } }, value: '1.374', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'phosphore total', confidence: 'verified' },
  { where: { group: 'metox', keys: { basin: 'rhin-meuse' } }, value: '2.376', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'métox', confidence: 'verified' },
  { where: { group: 'metox', keys: { basin: 'rhin-meuse' }, circumstance: 'groundwater' }, value: '6.000', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'métox rejetés en eaux souterraines', confidence: 'verified' },
  { where: { pollutant: 'acute-toxicity', keys: { basin: 'rhin-meuse' } }, value: '11.880', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'matières inhibitrices', confidence: 'verified', doubt: { en: 'The threshold of the substance was not seen. State `below-threshold` where the emission of the installation does not exceed it.', ru: 'Порог для вещества не виден. Если выброс установки его не превышает, укажите `below-threshold`.' } },
  { where: { pollutant: 'acute-toxicity', keys: { basin: 'rhin-meuse' }, circumstance: 'groundwater' }, value: '30.000', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'matières inhibitrices rejetées en eaux souterraines', confidence: 'verified', doubt: { en: 'The threshold of the substance was not seen. State `below-threshold` where the emission of the installation does not exceed it.', ru: 'Порог для вещества не виден. Если выброс установки его не превышает, укажите `below-threshold`.' } },
  { where: { pollutant: 'aox', keys: { basin: 'rhin-meuse' } }, value: '8.580', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'AOX', confidence: 'verified' },
  { where: { pollutant: 'aox', keys: { basin: 'rhin-meuse' }, circumstance: 'groundwater' }, value: '20.000', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'AOX rejetés en eaux souterraines', confidence: 'verified' },
  { where: { pollutant: 'dangerous-substances-for-the-environment', keys: { basin: 'rhin-meuse' } }, value: '6.00', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: "substances dangereuses pour l'environnement, eaux superficielles", confidence: 'verified', doubt: { en: 'The threshold of the substance was not seen. State `below-threshold` where the emission of the installation does not exceed it.', ru: 'Порог для вещества не виден. Если выброс установки его не превышает, укажите `below-threshold`.' } },
  { where: { pollutant: 'dangerous-substances-for-the-environment', keys: { basin: 'rhin-meuse' }, circumstance: 'groundwater' }, value: '16.60', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'substances dangereuses, eaux souterraines', confidence: 'verified', doubt: { en: 'The threshold of the substance was not seen. State `below-threshold` where the emission of the installation does not exceed it.', ru: 'Порог для вещества не виден. Если выброс установки его не превышает, укажите `below-threshold`.' } },
  { where: { pollutant: 'dissolved-salts-by-conductivity', keys: { basin: 'rhin-meuse' } }, value: '0.125', from: '2019', until: '2024', source: 'fr-rhin-meuse', place: 'sels dissous', confidence: 'verified', doubt: { en: 'The threshold of the substance was not seen. State `below-threshold` where the emission of the installation does not exceed it.', ru: 'Порог для вещества не виден. Если выброс установки его не превышает, укажите `below-threshold`.' } },
];

/** What a kilogram of a metal counts for, in kilograms of METOX. @internal */
export const weights: readonly Row[] = [
  { where: { pollutant: 'arsenic' }, value: '10', source: 'fr-reunion', place: 'METOX', confidence: 'verified' },
  { where: { pollutant: 'cadmium' }, value: '50', source: 'fr-reunion', place: 'METOX', confidence: 'verified' },
  { where: { pollutant: 'chromium' }, value: '1', source: 'fr-reunion', place: 'METOX', confidence: 'verified' },
  { where: { pollutant: 'copper' }, value: '5', source: 'fr-reunion', place: 'METOX', confidence: 'verified' },
  { where: { pollutant: 'mercury' }, value: '50', source: 'fr-reunion', place: 'METOX', confidence: 'verified' },
  { where: { pollutant: 'nickel' }, value: '5', source: 'fr-reunion', place: 'METOX', confidence: 'verified' },
  { where: { pollutant: 'lead' }, value: '10', source: 'fr-reunion', place: 'METOX', confidence: 'verified' },
  { where: { pollutant: 'zinc' }, value: '1', source: 'fr-reunion', place: 'METOX', confidence: 'verified' },
];

/** Bases of a year up to which nothing is due, kg. @internal */
export const waterThresholds: readonly Row[] = [
  { where: { pollutant: 'suspended-solids' }, value: '5200', source: 'fr-reunion', confidence: 'derived' },
  { where: { pollutant: 'cod' }, value: '9900', confidence: 'memory' },
  { where: { pollutant: 'bod-5' }, value: '4400', confidence: 'memory' },
  { where: { pollutant: 'reduced-nitrogen' }, value: '880', confidence: 'memory' },
  { where: { pollutant: 'oxidised-nitrogen' }, value: '880', confidence: 'memory' },
  { where: { pollutant: 'total-phosphorus' }, value: '220', confidence: 'memory' },
  { where: { group: 'metox' }, value: '200', confidence: 'memory' },
  { where: { pollutant: 'aox' }, value: '50', confidence: 'memory' },
];
