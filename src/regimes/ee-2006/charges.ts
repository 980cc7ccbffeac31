import type { Split } from '../../model/mechanism.ts';
import type { Charge } from '../../model/regime.ts';
import {
  airRaised,
  carbonDioxideRaised,
  compliance,
  emissionsTrading,
  energyRaised,
  landfill,
  placeOfSource,
  recipient,
  wasteRaised,
  waterRaised,
} from './factors.ts';
import { airRates, carbonDioxideRates, energyRates, phRates, wasteRates, waterRates } from './tables/rates.ts';

const terms = { assessedBy: 'quarter', measure: [{ kind: 'amount', unit: 't' }] } as const satisfies Partial<Charge>;

/** A permit says what is allowed; a norm per year is used up by the quarters in turn. */
const byPermit = {
  kind: 'ladder',
  policy: 'capacity-wins',
  withoutNorms: 'problem',
  fill: 'cumulative',
  source: 'ee-2006-01-01;ee-2026-07-01',
} as const satisfies Partial<Split>;

/** Emissions of stationary sources. @internal */
export const air: Charge = {
  ...terms,
  medium: 'air',
  title: { en: 'Emissions of stationary sources', ru: 'Выбросы стационарных источников' },
  groups: {
    'particles-and-carbon-monoxide': ['carbon-monoxide', 'particulate-matter-except-heavy-metals', 'pm-10'],
    gases: [
      'ammonia',
      'hydrogen-sulphide',
      'inorganic-nitrogen-compounds-in-air',
      'inorganic-sulphur-compounds-in-air',
      'mercaptans',
      'nitrogen-oxides',
      'nitrogen-oxides-as-nitrogen-dioxide',
      'sulphur-dioxide',
      'voc-except-mercaptans',
      'voc-with-air-quality-limits',
      'voc-without-air-quality-limits',
    ],
  },
  split: { ...byPermit, takes: 'norms', place: '§ 23(1), § 26(1)' },
  rates: { rows: airRates },
  factors: [placeOfSource, airRaised],
};

/** Carbon dioxide of heat production. Its rate is not one of § 19(1) before July 2024, so the place does not raise it. @internal */
export const carbonDioxide: Charge = {
  ...terms,
  medium: 'air',
  title: { en: 'Carbon dioxide of heat production', ru: 'Диоксид углерода при производстве тепла' },
  split: { ...byPermit, withoutNorms: 'all-permissible', takes: 'norms', place: '§ 23' },
  rates: { rows: carbonDioxideRates },
  factors: [carbonDioxideRaised, emissionsTrading],
};

/** Discharges into water bodies, groundwater and soil. @internal */
export const water: Charge = {
  ...terms,
  medium: 'water',
  title: { en: 'Discharges into water, groundwater and soil', ru: 'Сбросы в водные объекты, подземные воды и почву' },
  groups: { oil: ['oil-and-thermal-treatment-liquids', 'petroleum-products'] },
  split: { ...byPermit, takes: 'norms', place: '§ 24(1), § 26(2)' },
  rates: { rows: waterRates },
  factors: [recipient, compliance, waterRaised],
};

/** Acid and alkaline water, besides what is paid for its substances. @internal */
export const ph: Charge = {
  medium: 'water',
  title: { en: 'Acid and alkaline water', ru: 'Кислые и щелочные воды' },
  assessedBy: 'quarter',
  measure: [
    {
      kind: 'declared-load',
      unit: 'm3 and tenth of pH',
      value: 'ph-excess',
      valueUnit: 'unit',
      per: '0.1',
      source: 'ee-2006-01-01;ee-2026-07-01',
      place: '§ 20(4)',
      confidence: 'verified',
    },
  ],
  split: { kind: 'whole' },
  rates: { rows: phRates },
  factors: [],
};

/** Waste disposed of. @internal */
export const waste: Charge = {
  ...terms,
  medium: 'waste',
  title: { en: 'Waste disposed of', ru: 'Удаление отходов' },
  groups: { 'hazardous-lists': ['waste-preservatives-arsenic-lead-tars', 'waste-mercury-cadmium-cyanide-pcb'] },
  split: { ...byPermit, takes: 'limit', place: '§ 25, § 26(3)' },
  rates: { rows: wasteRates },
  factors: [landfill, wasteRaised],
};

/** Non-hazardous waste burnt for energy, from July 2026. @internal */
export const energy: Charge = {
  ...terms,
  from: '2026-07-01',
  medium: 'waste',
  title: { en: 'Waste burnt for energy', ru: 'Сжигание отходов для получения энергии' },
  split: { ...byPermit, takes: 'limit', source: 'ee-2026-07-01', place: '§ 25¹, § 26(4)' },
  rates: { rows: energyRates },
  factors: [energyRaised],
};
