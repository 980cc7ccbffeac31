import type { Regime } from '../../model/regime.ts';
import { russia2003 } from '../ru-2003/russia2003.ts';
import { stationary, water } from './charges.ts';
import { sources } from './sources.ts';

/**
 * A reading of the proposals of the Moscow conference of December 2004: regional factors from the assimilation capacity of
 * each receiver, technological rates that say what mass is justified, half the price for it where best available
 * technology is evidenced. Base rates, index, waste and mobile sources are those of `ru-2003`.
 *
 * The conference gave no numbers. Every number here is a choice, graded `assumption`, with its reason, precedent,
 * alternatives and effect; `conference2004Variants` holds other choices.
 *
 * @see "Cleaner Production as a Contribution to Sustainable Development", Moscow, 6–9 December 2004, proposals 2 and 7.
 *
 * @example
 * ```ts
 * import { conference2004 } from 'polluter-pays/regimes/conference-2004';
 *
 * conference2004.status // => 'proposal'
 * Object.keys(conference2004.charges).join(' ') // => 'stationary mobile water waste'
 * ```
 */
export const conference2004: Regime<'RUB'> = {
  ...russia2003,
  id: 'conference-2004',
  status: 'proposal',
  title: { en: 'A reading of the proposals of December 2004', ru: 'Прочтение предложений декабря 2004 года' },
  notices: [
    {
      en: 'A reading of the proposals of December 2004. The conference gave no numbers; this is not a bill and was never law.',
      ru: 'Прочтение предложений декабря 2004 года. Конференция не дала чисел; это не законопроект и законом никогда не было.',
    },
  ],
  sources: { ...russia2003.sources, ...sources },
  charges: { ...russia2003.charges, stationary, water },
};
