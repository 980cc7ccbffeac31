import { divideExact, exactText, multiplyExact } from '../../exact.ts';
import type { Figure } from '../../model/figure.ts';
import type { Measure } from '../../model/mechanism.ts';
import { problem } from '../../problems/problem.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { AppliedNumber } from '../price/applied.ts';
import { figureIn } from '../price/figureIn.ts';
import type { Pricing } from '../price/pricing.ts';
import type { Claim } from '../scope/claim.ts';
import { amountIn } from './amount.ts';
import { type Counted, countedBy } from './counted.ts';

/** The laws that equivalents keep. @internal */
export const equivalentsLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

type Equivalents = Measure & { readonly kind: 'equivalents' };

/** The amount in equivalents: divided by the mass that makes one, or multiplied by the units that one makes. @internal */
export function equivalents(pricing: Pricing, mechanism: Equivalents, claim: Claim): Found<Counted> {
  const { of, unit, per, times } = mechanism;
  const stated = amountIn(claim, of);
  const each = unitFigure(pricing, { of, figure: per ?? times ?? '0', mechanism }, claim);
  if (!stated.ok || !each.ok) return mistaken(...[stated, each].flatMap((one) => (one.ok ? [] : one.problems)));
  const isDivided = per !== undefined;
  const units = isDivided ? divideExact(stated.value, each.value.value) : multiplyExact(stated.value, each.value.value);
  const values = { amount: `${exactText(stated.value)} ${of}`, each: each.value.applied.value, units: `${exactText(units)} ${unit}` };
  const why = `${values.amount} ${isDivided ? '÷' : '×'} ${values.each} = ${values.units}.`;
  return found(countedBy(isDivided ? 'equivalents' : 'equivalents-of', why, values, units, [each.value]));
}

/** What makes one unit, in `of`; never 0. @internal */
export function unitFigure(
  pricing: Pricing,
  { of, figure, mechanism }: { readonly of: string; readonly figure: Figure; readonly mechanism: Measure },
  { situation }: Claim,
): Found<AppliedNumber> {
  const { unit } = mechanism;
  const each = figureIn(
    pricing,
    { id: 'equivalent', title: { en: `${of} per ${unit}`, ru: `${of} на единицу (${unit})` }, figure, of: mechanism },
    situation,
  );
  if (!each.ok || each.value.value.digits !== 0n) return each;
  return mistaken(problem('regime/incomplete', [], `A ${unit} is made of 0 ${of}: a mistake of the regime.`));
}
