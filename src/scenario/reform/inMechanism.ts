import type { Cite, Figure, Where } from '../../model/figure.ts';
import type { Charge } from '../../model/regime.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import type { Change } from './change.ts';
import { changeFigure } from './changeFigure.ts';
import { changedRow, citing, type Laying, resting, scaled } from './laying.ts';
import { isFigurePart, isNumber, type Mechanism, partOf, valueAt, withValueAt } from './parts.ts';

/** A change of a number. @internal */
export type Numeric = Change & { readonly kind: 'set' | 'scale' };

/**
 * What a change of a number makes of a mechanism: nothing (`undefined`), a mechanism whose figures hold the dates of the change
 * (`dated`), or one that differs while the change holds.
 *
 * @internal
 */
export function inMechanism<M extends Mechanism>(
  laying: Laying<Numeric>,
  mechanism: M,
  owners: readonly Cite[],
  charge: Charge,
): { readonly mechanism: M; readonly isDated: boolean } | undefined {
  const { what } = laying.change;
  const part = what.of === 'rates' ? undefined : (what.part ?? partOf(mechanism));
  if (part === undefined) return undefined;
  const value = valueAt(mechanism, part);
  if (value === undefined) return undefined;
  if (isFigurePart(mechanism, part)) {
    const known = 'where' in mechanism ? mechanism.where : undefined;
    const { figure, found } = inFigure(laying, value as Figure, {
      owners: [mechanism as Cite, ...owners],
      charge,
      known,
      isOtherwise: false,
    });
    return found === 0 ? undefined : { mechanism: withValueAt(mechanism, part, figure), isDated: true };
  }
  if (!isNumber(value) || what.where) return undefined;
  const next = laying.change.kind === 'set' ? laying.change.to : scaled(String(value) as DecimalText, laying.change.by);
  const cite = laying.change.kind === 'set' ? citing(laying) : resting(laying, [mechanism as Cite, ...owners]);
  const changed = withValueAt(mechanism, part, typeof value === 'number' ? Number(next) : next);
  // A rounding cites nothing.
  return { mechanism: 'kind' in mechanism ? { ...changed, ...cite } : changed, isDated: false };
}

/** A figure under a change: its rows, from what inherits what. @internal */
export function inFigure(
  laying: Laying,
  figure: Figure,
  at: { readonly owners: readonly Cite[]; readonly charge: Charge; readonly known: Where | undefined; readonly isOtherwise: boolean },
): ReturnType<typeof changeFigure> {
  const { change, span, regime } = laying;
  const where = 'where' in change.what ? lessKnown(change.what.where, at.known) : undefined;
  const chain = typeof figure === 'string' ? at.owners : [figure, ...at.owners];
  return changeFigure(figure, {
    span,
    ...(where && { where }),
    isOtherwise: at.isOtherwise,
    ground: { charge: at.charge, territories: regime.territories },
    change: (row) => changedRow(laying, row, chain),
  });
}

/** The cases of a change without those that the mechanism says for all its rows. */
function lessKnown(where: Where | undefined, known: Where = {}): Where | undefined {
  const left = Object.entries(where ?? {}).filter(([key, value]) => JSON.stringify(known[key as keyof Where]) !== JSON.stringify(value));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}
