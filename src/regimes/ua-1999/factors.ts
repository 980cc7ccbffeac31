import type { Factor } from '../../model/mechanism.ts';

/** The part above the limit, until 2010. @internal */
export const overLimit: Factor = {
  kind: 'figure',
  id: 'over-limit',
  symbol: 'Кп',
  title: { en: 'above the limit', ru: 'сверх лимита' },
  where: { band: 'exceedance' },
  confidence: 'memory',
  value: '5',
};

/** How many live in the settlement: the key `population` of the territory. Until 2010. @internal */
export const population: Factor & { readonly kind: 'figure' } = {
  kind: 'figure',
  id: 'population',
  symbol: 'Кнас',
  title: { en: 'population of the settlement, thousands', ru: 'население населённого пункта, тыс.' },
  source: 'ua-4278;ua-studfile',
  place: 'table D.3',
  confidence: 'verified',
  value: {
    rows: [
      { where: { keys: { population: 'up-to-100' } }, value: '1' },
      { where: { keys: { population: '100.1-250' } }, value: '1.2' },
      { where: { keys: { population: '250.1-500' } }, value: '1.35' },
      { where: { keys: { population: '500.1-1000' } }, value: '1.55' },
      { where: { keys: { population: 'over-1000' } }, value: '1.8' },
    ],
  },
};

/** What the settlement is for: the key `function` of the territory. A resort with industry is a resort. Until 2010. @internal */
export const settlementFunction: Factor & { readonly kind: 'figure' } = {
  kind: 'figure',
  id: 'function',
  symbol: 'Кф',
  title: { en: 'function of the settlement', ru: 'значение населённого пункта' },
  source: 'ua-4278;ua-studfile',
  place: 'table D.4',
  confidence: 'verified',
  value: {
    rows: [
      { where: { keys: { function: 'local-centre' } }, value: '1' },
      { where: { keys: { function: 'industrial-centre' } }, value: '1.25' },
      { where: { keys: { function: 'resort' } }, value: '1.65' },
    ],
  },
};

/** The tax began at half of its rates. @internal */
export const transition: Factor = {
  kind: 'figure',
  id: 'transition',
  title: { en: 'part of the rates that is due', ru: 'часть ставки, подлежащая уплате' },
  place: 'section XX, subsection 5, point 2',
  confidence: 'verified',
  value: {
    rows: [
      { value: '0.5', until: '2012', source: 'ua-journal-2011' },
      { value: '0.75', from: '2013', until: '2013', source: 'ua-journal-2011;ua-notice-2013' },
      { value: '1', from: '2014', source: 'ua-journal-2011' },
    ],
  },
};

/** Still water. @internal */
export const stillWater: Factor = {
  kind: 'figure',
  id: 'still-water',
  title: { en: 'pond or lake', ru: 'пруд или озеро' },
  source: 'ua-studbook',
  place: 'art. 245.4',
  confidence: 'verified',
  value: { rows: [{ where: { circumstance: 'pond-or-lake' }, value: '1.5', confidence: 'memory' }], otherwise: '1' },
};

/** A landfill that leaks. @internal */
export const openLandfill: Factor = {
  kind: 'figure',
  id: 'open-landfill',
  title: { en: 'landfill that lets pollution out', ru: 'свалка, не исключающая загрязнение' },
  source: 'ua-246;ua-246-2010',
  place: 'art. 246.4',
  confidence: 'verified',
  value: { rows: [{ where: { circumstance: 'open-landfill' }, value: '3' }], otherwise: '1' },
};

/** Where waste lies. The article was not seen, so every figure of it is remembered. @internal */
export const placeOfDisposal: Factor = {
  kind: 'figure',
  id: 'place-of-disposal',
  title: { en: 'place of disposal', ru: 'место размещения' },
  place: 'art. 246.5',
  confidence: 'memory',
  value: { rows: [{ where: { circumstance: 'near-settlement' }, value: '3' }], otherwise: '1' },
};
