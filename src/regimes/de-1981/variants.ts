import type { Charge, Regime } from '../../model/regime.ts';
import { small, toxicity, wastewater } from './charges.ts';
import { germany1981 } from './germany1981.ts';

/** A calculation as a Land does it. */
export type GermanyVariant = 'bavaria';

const wholeUnits = [{ at: 'units', mode: 'down', to: '1' }] as const satisfies Charge['rounding'];

/**
 * The calculation of a Land, where it was seen. Bavaria, by its form: damage units are rounded down to whole ones before
 * they are raised or reduced. The form also sets up to 5 units to zero: every free load of the annex is 5 units already. Small
 * discharges are rounded down to the cent, as the charge of one of its municipalities shows. Other Länder keep fractions.
 *
 * @example
 * ```ts
 * import { germany1981Variants } from 'polluter-pays/regimes/de-1981';
 *
 * germany1981Variants.bavaria.id // => 'de-1981-bavaria'
 * ```
 */
export const germany1981Variants: Readonly<Record<GermanyVariant, Regime<'DEM' | 'EUR'>>> = {
  bavaria: {
    ...germany1981,
    id: 'de-1981-bavaria',
    title: {
      en: 'Germany, waste water charge, as Bavaria calculates it (practice, not law)',
      ru: 'Германия, плата за сброс сточных вод, расчёт Баварии (практика, не закон)',
    },
    charges: {
      ...germany1981.charges,
      wastewater: { ...wastewater, rounding: wholeUnits },
      toxicity: { ...toxicity, rounding: wholeUnits },
      small: { ...small, rounding: [{ at: 'line', mode: 'down', to: '0.01' }] },
    },
  },
};
