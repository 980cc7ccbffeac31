import type { Charge, Regime } from '../../model/regime.ts';
import { air, small, water } from './charges.ts';
import { china2018 } from './china2018.ts';

/** A calculation that is no law. */
export type ChinaVariant = 'rounded-equivalents';

const rounding = [
  { at: 'units', mode: 'half-up', to: '0.01' },
  { at: 'line', mode: 'half-up', to: '0.01' },
] as const satisfies Charge['rounding'];

/**
 * How published solutions calculate, which no act orders: equivalents rounded to two decimals, then the tax of each
 * pollutant. Results differ from the law by fen.
 *
 * @example
 * ```ts
 * import { china2018Variants } from 'polluter-pays/regimes/cn-2018';
 *
 * china2018Variants['rounded-equivalents'].id // => 'cn-2018-rounded-equivalents'
 * ```
 */
export const china2018Variants: Readonly<Record<ChinaVariant, Regime<'CNY'>>> = {
  'rounded-equivalents': {
    ...china2018,
    id: 'cn-2018-rounded-equivalents',
    title: {
      en: 'China, Environmental Protection Tax, with rounded equivalents (practice, not law)',
      ru: 'Китай, налог на охрану окружающей среды, с округлением эквивалентов (практика, не закон)',
    },
    charges: {
      ...china2018.charges,
      air: { ...air, rounding },
      water: { ...water, rounding },
      small: { ...small, rounding },
    },
  },
};
