import type { Charge } from '../../model/regime.ts';
import { openLandfill, overLimit, placeOfDisposal, population, settlementFunction, stillWater, transition } from './factors.ts';
import { discharges, disposals, emissions, norms } from './tables/rates.ts';

/** The charge of Resolution 303: within the limit the norm, above it a multiple, times what the settlement is. @internal */
export const airUntil2010: Charge = {
  medium: 'air',
  title: { en: 'Emissions of stationary sources, charge until 2010', ru: 'Выбросы стационарных источников, сбор до 2010 года' },
  until: '2010',
  assessedBy: 'quarter',
  measure: [{ kind: 'amount', unit: 't' }],
  split: { kind: 'ladder', policy: 'capacity-wins', takes: 'norms', withoutNorms: 'problem' },
  rates: { rows: norms },
  factors: [overLimit, population, settlementFunction],
};

const tax = { from: '2011', assessedBy: 'quarter', split: { kind: 'whole' } } as const satisfies Partial<Charge>;

/** The tax on emissions: no limits, no multiples. @internal */
export const air: Charge = {
  ...tax,
  medium: 'air',
  title: { en: 'Emissions of stationary sources, tax', ru: 'Выбросы стационарных источников, налог' },
  measure: [{ kind: 'amount', unit: 't' }],
  rates: { rows: emissions },
  factors: [transition],
};

/** The tax on discharges; what art. 245.1 does not name goes by its maximum permissible concentration. @internal */
export const water: Charge = {
  ...tax,
  medium: 'water',
  title: { en: 'Discharges into waters, tax', ru: 'Сбросы в водные объекты, налог' },
  measure: [
    {
      kind: 'classes',
      where: { pollutant: 'ua-water-by-permissible-concentration' },
      unit: 't',
      of: 't',
      reading: 'permissible-concentration',
      readingUnit: 'mg/l',
      classes: [
        { below: { at: '0.001', inclusive: true }, class: 'to 0.001' },
        { below: { at: '0.1', inclusive: true }, class: 'to 0.1' },
        { below: { at: '1', inclusive: true }, class: 'to 1' },
        { below: { at: '10', inclusive: true }, class: 'to 10' },
      ],
      above: 'above 10',
      source: 'ua-245',
      place: 'art. 245.2',
      confidence: 'verified',
    },
    { kind: 'amount', unit: 't' },
  ],
  rates: { rows: discharges },
  factors: [transition, stillWater],
};

/** The tax on disposal, by hazard class. @internal */
export const waste: Charge = {
  ...tax,
  medium: 'waste',
  title: { en: 'Disposal of waste, tax', ru: 'Размещение отходов, налог' },
  measure: [{ kind: 'amount', unit: 't' }],
  rates: { rows: disposals },
  factors: [transition, openLandfill, placeOfDisposal],
};
