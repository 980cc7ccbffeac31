import type { Measure } from '../../model/mechanism.ts';
import type { Charge } from '../../model/regime.ts';
import { coefficients, tariffs, unitLoads } from './tables/rates.ts';

const levy = {
  medium: 'water',
  assessedBy: 'year',
  split: { kind: 'whole' },
  factors: [],
} as const satisfies Partial<Charge>;

const unit = 'pollution unit';
const counted = { kind: 'amount', unit: 'unit' } as const satisfies Measure;
const units = { where: { pollutant: 'pollution-unit-netherlands' } } as const;
/** The tariff of the board, for whatever the charge counts. */
const rates: Charge['rates'] = { rows: tariffs };

/** Pollution units that the board or the payer has counted. @internal */
export const counts: Charge = {
  ...levy,
  title: { en: 'Pollution units', ru: 'Единицы загрязнения' },
  measure: [{ ...counted, ...units }],
  rates,
};

/** Measured loads: oxygen demand and metals. @internal */
export const measured: Charge = {
  ...levy,
  title: { en: 'Measured loads', ru: 'Измеренные нагрузки' },
  measure: [
    {
      kind: 'equivalents',
      where: { pollutant: ['cod', 'reduced-nitrogen', 'chromium', 'copper', 'lead', 'nickel', 'zinc', 'arsenic', 'cadmium', 'mercury'] },
      unit,
      of: 'kg',
      per: { rows: unitLoads },
    },
  ],
  rates,
  factors: [
    {
      kind: 'figure',
      id: 'oxygen-demand',
      title: { en: 'oxygen demand of nitrogen', ru: 'потребность азота в кислороде' },
      where: { pollutant: 'reduced-nitrogen' },
      confidence: 'memory',
      value: '4.57',
    },
  ],
};

/** Premises by the water that they take in. @internal */
export const intake: Charge = {
  ...levy,
  title: { en: 'Business premises, by the water taken in', ru: 'Производственные помещения, по потреблению воды' },
  measure: [{ kind: 'equivalents', ...units, unit, of: 'm3', times: { rows: coefficients } }],
  rates,
};

/** Small premises: one unit or three. @internal */
export const small: Charge = {
  ...levy,
  title: { en: 'Small business premises', ru: 'Малые производственные помещения' },
  measure: [
    {
      kind: 'classes',
      ...units,
      unit: 'premises',
      of: 'piece',
      reading: 'intake',
      readingUnit: 'm3',
      // "Under 45 m3", "from 45 to 218 m3".
      classes: [
        { below: { at: '45', inclusive: false }, class: 'one-unit' },
        { below: { at: '218', inclusive: true }, class: 'three-units' },
      ],
      above: 'not-small',
      source: 'nl-dommel',
      place: 'premises of a coefficient of 0.023',
      confidence: 'verified',
    },
  ],
  rates,
  factors: [
    {
      kind: 'figure',
      id: 'units-of-premises',
      title: { en: 'pollution units of premises', ru: 'единиц загрязнения на помещение' },
      source: 'nl-dommel',
      confidence: 'verified',
      value: {
        rows: [
          { where: { class: 'one-unit' }, value: '1' },
          { where: { class: 'three-units' }, value: '3' },
        ],
      },
    },
  ],
};

/** Dwellings: one unit or three. @internal */
export const household: Charge = {
  ...levy,
  title: { en: 'Households', ru: 'Домохозяйства' },
  measure: [{ kind: 'amount', ...units, unit: 'piece' }],
  rates,
  factors: [
    {
      kind: 'figure',
      id: 'units-of-dwelling',
      title: { en: 'pollution units of a dwelling', ru: 'единиц загрязнения на жильё' },
      source: 'nl-bsgw;nl-dommel',
      confidence: 'two-sources',
      value: { rows: [{ where: { circumstance: 'one-person' }, value: '1' }], otherwise: '3' },
    },
  ],
};
