import type { Notice } from '../model/assessment.ts';
import type { Facility } from '../model/facility.ts';
import type { Regime } from '../model/regime.ts';
import { english } from '../model/words.ts';
import { lastDay } from '../period/period.ts';
import type { PricedLine } from './price/priceLine.ts';

/** What the reader must know: of the regime first, then of the facility, then of the figures that were used, each once. @internal */
export function noticesOf(regime: Regime, facility: Facility, lines: readonly PricedLine[], used: readonly Notice[]): readonly Notice[] {
  const all = [...noticesOfRegime(regime, lines), ...(facility.illustrative ? [illustrative(facility)] : []), ...used];
  return all.length < 2 ? all : [...new Map(all.map((notice) => [`${notice.code}\n${notice.message}`, notice])).values()];
}

function noticesOfRegime({ notices = [], asOf, id }: Regime, lines: readonly PricedLine[]): readonly Notice[] {
  const said = notices.map((words): Notice => ({ code: 'regime', message: english(words), values: {}, words }));
  if (asOf === undefined || !lines.some(({ split }) => split.claim.situation.period.until > lastDay(asOf))) return said;
  return [...said, { code: 'after-as-of', message: `${id} was read as of ${asOf}; the period lies later.`, values: { asOf } }];
}

function illustrative({ id, name }: Facility): Notice {
  const facility = name ?? id;
  return { code: 'illustrative', message: `The data of ${facility} are made up to show something.`, values: { facility } };
}
