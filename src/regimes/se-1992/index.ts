import type { Charge, Regime } from '../../model/regime.ts';
import { notModelled } from './notModelled.ts';
import { sources } from './sources.ts';

/** One charge with two thresholds in time: units with less useful energy are outside. */
const nox = {
  medium: 'air',
  title: { en: 'Nitrogen oxides of energy production', ru: 'Оксиды азота от производства энергии' },
  assessedBy: 'year',
  measure: [{ kind: 'amount', unit: 'kg' }],
  split: { kind: 'whole' },
  rates: {
    source: 'se-1990-613',
    place: '§ 6',
    rows: [
      { where: { pollutant: 'nitrogen-oxides-as-nitrogen-dioxide' }, value: '40', from: '1992', until: '2007', confidence: 'verified' },
      {
        where: { pollutant: 'nitrogen-oxides-as-nitrogen-dioxide' },
        value: '50',
        from: '2008',
        source: 'se-2008-833',
        place: '§ 6, raised by 2007:1372',
        confidence: 'verified',
      },
    ],
  },
  factors: [],
  // Whole kilograms: what is begun does not count.
  rounding: [{ at: 'units', mode: 'down', to: '1' }],
  settle: [
    {
      kind: 'pool',
      product: 'useful-energy',
      unit: 'MWh',
      less: '0',
      source: 'se-klev',
      place: '§ 8, § 15 since 2003: in proportion to useful energy',
      confidence: 'verified',
    },
  ],
} as const satisfies Charge;

/**
 * Sweden, act 1990:613: the charge on nitrogen oxides of energy production, in kronor per whole kilogram, refunded in
 * proportion to useful energy. 1992 to 1994 and from 1997; units below 50 GWh (until 1994) or 25 GWh are outside.
 *
 * The refund depends on what the other payers pay: `assessAll` settles it, `assess` says that it does not.
 *
 * @see Lag (1990:613), as issued and as amended by 1994:1107 and 2008:833.
 *
 * @example
 * ```ts
 * import { assessAll } from 'polluter-pays';
 * import { sweden1992 } from 'polluter-pays/regimes/se-1992';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const unit = (id: string, amount: `${number} kg`) => parseFacility({
 *   id, territory: 'SE',
 *   installations: [{ id: 'boiler', outputs: [{ product: 'useful-energy', amount: '100000 MWh' }] }],
 *   releases: [{ id: 'nox', charge: 'nox', pollutant: 'nitrogen-oxides-as-nitrogen-dioxide', amount, installation: 'boiler' }],
 * });
 * const { assessments } = assessAll([unit('a', '30000.7 kg'), unit('b', '10000 kg')], sweden1992, { year: 2010 });
 * assessments.map(({ payable }) => payable.amount.toFixed(2)) // => ['500000.00', '-500000.00']
 * ```
 */
export const sweden1992: Regime<'SEK'> = {
  id: 'se-1992',
  status: 'law',
  title: {
    en: 'Sweden, act 1990:613: charge on nitrogen oxides, refunded',
    ru: 'Швеция, закон 1990:613: плата за оксиды азота с возвратом',
  },
  from: '1992',
  asOf: '2013-02-28',
  notModelled,
  currency: [{ code: 'SEK' }],
  sources,
  charges: {
    'nox-1992': {
      ...nox,
      from: '1992',
      until: '1994',
      scope: { kind: 'not', of: { kind: 'output', product: 'useful-energy', below: { at: '50000 MWh', inclusive: false } } },
    },
    nox: {
      ...nox,
      from: '1997',
      scope: { kind: 'not', of: { kind: 'output', product: 'useful-energy', below: { at: '25000 MWh', inclusive: false } } },
    },
  },
};
