import type { Charge, Regime } from '../../model/regime.ts';
import { notModelled } from './notModelled.ts';
import { pollutants } from './tables/pollutants.ts';
import { rates } from './tables/rates.ts';
import { sources } from './tables/sources.ts';

// The law prices a tonne of these, and a kilogram of all others.
const byTonne = ['carbon-dioxide', 'wood-fuel', 'petrol-handled'];

const air: Charge = {
  medium: 'air',
  title: { en: 'Gases and dust released into the air', ru: 'Газы и пыль, выбрасываемые в атмосферу' },
  assessedBy: 'year',
  measure: [
    { kind: 'amount', where: { pollutant: byTonne }, unit: 't' },
    { kind: 'amount', unit: 'kg' },
  ],
  split: { kind: 'whole' },
  rates: { rows: rates },
  factors: [
    {
      kind: 'figure',
      id: 'without-permit',
      title: { en: 'without a required permit', ru: 'без требуемого разрешения' },
      source: 'pl-lakier',
      place: 'raised by 500 %',
      // "Raised by 500 %" is six times as much.
      confidence: 'derived',
      value: { rows: [{ where: { circumstance: 'without-permit' }, value: '6' }], otherwise: '1' },
    },
  ],
  settle: [
    {
      kind: 'exempt',
      at: 'facility',
      // "Up to 800 PLN": 800 itself is not paid.
      below: { at: '800', inclusive: true },
      source: 'pl-perfekt',
      place: 'up to 800 PLN a year, for each kind of use',
      confidence: 'verified',
    },
  ],
};

/**
 * Poland, charges for use of the environment: gases and dust released into the air, in zlotys per kilogram; carbon dioxide, the
 * wood of boilers up to 5 MW and petrol that is handled, per tonne. Rates are known for 2018, a few for every year from 2016 to 2024.
 * Without a required permit the charge is six times as high; a sum of up to 800 PLN is not paid. Nothing is rounded: no rule was seen.
 *
 * @see Prawo ochrony środowiska, arts 273, 284-292; regulation of 22 December 2017 (Dz.U. item 2490). Read in copies: `sources` says in which.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { poland2021 } from 'polluter-pays/regimes/pl-2021';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const boilers = parseFacility({
 *   id: 'boilers', territory: 'PL',
 *   releases: [{ id: 'so2', medium: 'air', pollutant: 'sulphur-dioxide', amount: '900 t' }],
 * });
 * // 900,000 kg × 0.53
 * assess(boilers, poland2021, { year: 2018 }).payable.amount.toFixed(2) // => '477000.00'
 * ```
 */
export const poland2021: Regime<'PLN'> = {
  id: 'pl-2021',
  status: 'law',
  title: { en: 'Poland, charges for use of the environment: air', ru: 'Польша, плата за использование окружающей среды: воздух' },
  from: '2016',
  // The announcement for 2024, amended on 3 November 2023, is the last of which rates were read.
  asOf: '2023-11-03',
  notModelled,
  currency: [{ code: 'PLN' }],
  sources,
  circumstances: {
    'without-permit': {
      title: {
        en: 'Released without the permit that is required: norms are `no-permit`.',
        ru: 'Выброс без требуемого разрешения: нормы — `no-permit`.',
      },
      from: 'no-permit',
    },
  },
  pollutants,
  charges: { air },
};
