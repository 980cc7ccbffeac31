import type { Charge } from '../../model/regime.ts';
import { smallRates, standardRates, substanceRates } from './tables/rates.ts';

const terms = { medium: 'water', assessedBy: 'quarter', split: { kind: 'whole' }, factors: [] } as const satisfies Partial<Charge>;

/** By substances: volume × concentration, measured or declared as the highest that occurs. @internal */
export const substances: Charge = {
  ...terms,
  title: { en: 'Waste water, by substances', ru: 'Сточные воды, по веществам' },
  measure: [
    {
      kind: 'declared-load',
      unit: 'kg',
      value: 'concentration',
      per: '1',
      source: 'dk-skat;dk-par-8',
      place: '§ 6, § 8(1), (5)',
      confidence: 'verified',
    },
  ],
  rates: { rows: substanceRates },
};

/** By volume and treatment, for a year at least. @internal */
export const standard: Charge = {
  ...terms,
  title: { en: 'Waste water, standard rates by treatment', ru: 'Сточные воды, стандартные ставки по способу очистки' },
  measure: [{ kind: 'amount', unit: 'm3', source: 'dk-skat', place: '§ 8(2)' }],
  rates: { rows: standardRates },
};

/** Small discharges with little household waste water: the dearest standard rate, or that of infiltration. @internal */
export const small: Charge = {
  ...terms,
  title: { en: 'Waste water, small industrial discharges', ru: 'Сточные воды, малые промышленные сбросы' },
  measure: [{ kind: 'amount', unit: 'm3', source: 'dk-par-8', place: '§ 8(3)' }],
  rates: { rows: smallRates },
};
