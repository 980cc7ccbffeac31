import { addExact, compareExact, divideExact, exact, exactText, multiplyExact } from '../../exact.ts';
import type { Measure } from '../../model/mechanism.ts';
import { problem } from '../../problems/problem.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Pricing } from '../price/pricing.ts';
import type { Claim } from '../scope/claim.ts';
import { readingIn } from '../scope/readingsOf.ts';
import { amountIn } from './amount.ts';
import { type Counted, countedBy } from './counted.ts';
import { unitFigure } from './equivalents.ts';

/** The laws that a half peak keeps: the peak is a mass, and doubles with the others. @internal */
export const halfPeakLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

/** (the amount of the year + its months × the load of the peak month) ÷ 2, in units of the charge. @internal */
export function halfPeak(pricing: Pricing, mechanism: Measure & { readonly kind: 'half-peak' }, claim: Claim): Found<Counted> {
  const { of, unit, peak, months, times } = mechanism;
  const whole = wholeYear(claim);
  const stated = amountIn(claim, of);
  const load = readingIn(claim.release.readings, peak, of);
  const each = times === undefined ? undefined : unitFigure(pricing, { of, figure: times, mechanism }, claim);
  if (!whole.ok || !stated.ok || !load.ok || each?.ok === false)
    return mistaken(...[whole, stated, load, each].flatMap((one) => (one?.ok === false ? one.problems : [])));
  if (compareExact(load.value, stated.value) > 0) {
    const message = `The load of a month, ${exactText(load.value)} ${of}, exceeds that of the year, ${exactText(stated.value)} ${of}.`;
    return mistaken(problem('quantity/range', ['readings', peak], message));
  }
  const parts = exact('2');
  const base = divideExact(addExact(stated.value, multiplyExact(exact(months), load.value)), parts);
  const units = each ? multiplyExact(base, each.value.value) : base;
  const values = {
    amount: `${exactText(stated.value)} ${of}`,
    months,
    peak: `${exactText(load.value)} ${of}`,
    parts: exactText(parts),
    ...(each && { each: each.value.applied.value }),
    units: `${exactText(units)} ${unit}`,
  };
  const why = `(${values.amount} + ${months} × ${values.peak}) ÷ ${values.parts}${each ? ` × ${values.each}` : ''} = ${values.units}.`;
  return found(countedBy(each ? 'half-peak-of' : 'half-peak', why, values, units, each ? [each.value] : []));
}

function wholeYear({ situation: { period } }: Claim): Found<true> {
  const year = period.from.slice(0, 4);
  if (period.from === `${year}-01-01` && period.until === `${year}-12-31`) return found(true);
  return mistaken(
    problem(
      'period/not-a-year',
      ['period'],
      `Mean and peak are those of a calendar year, and the release lies in ${period.text}.`,
      `State the amount of the year: period: '${year}'.`,
    ),
  );
}
