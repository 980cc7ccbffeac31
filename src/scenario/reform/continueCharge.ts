import type { Charge } from '../../model/regime.ts';
import { common, dated, type Span, spanOf, without } from './span.ts';

type Charges = Readonly<Record<string, Charge>>;

/**
 * The states of a charge before, while and after a change holds. The first keeps the id, the others say which they continue, so that
 * a release that names it is read under the one in force.
 *
 * @internal
 */
export function continueCharge(
  id: string,
  charge: Charge,
  span: { readonly regime: Span; readonly change: Span },
  then: Charge | undefined,
): Charges {
  const whole = spanOf(charge);
  const inForce = common(whole, span.regime) ?? whole;
  const inside = common(inForce, span.change);
  if (!inside) return { [id]: charge };
  if (inside.from === inForce.from && inside.until === inForce.until) return then ? { [id]: then } : {};
  const around = without(inForce, inside).map((one) => ({ span: one, charge }));
  const states = [...around, ...(then ? [{ span: inside, charge: then }] : [])].sort((a, b) => (a.span.from < b.span.from ? -1 : 1));
  return Object.fromEntries(
    states.map(({ span: one, charge: state }, at) => {
      // At the ends of the regime the charge keeps the dates it had.
      const open = {
        from: one.from === inForce.from ? whole.from : one.from,
        until: one.until === inForce.until ? whole.until : one.until,
      };
      const own = dated(state, open);
      return at === 0 ? [id, own] : [`${charge.continues ?? id}-from-${short(one.from)}`, { ...own, continues: charge.continues ?? id }];
    }),
  );
}

const short = (day: string): string => (day.endsWith('-01-01') ? day.slice(0, 4) : day);
