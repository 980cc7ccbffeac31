import { addExact, compareExact, type Exact, maxExact, minExact, multiplyExact, subtractExact, zero } from '../../exact.ts';
import type { Split } from '../../model/mechanism.ts';
import { type Budget, isOpen } from './budget.ts';
import type { Norms } from './norms.ts';
import type { Part } from './splitUp.ts';

/** Upper edges of the bands below the exceedance, each at least the one before it. @internal */
export interface Edges {
  readonly technological: Exact;
  readonly permissible: Exact;
  readonly temporary: Exact;
}

/** What earlier periods of the year took of norms per year and of the technological mass. @internal */
export interface Taken {
  /** All units: a norm is there for any of them. */
  readonly units: Exact;
  /** The units that lay in the technological band. */
  readonly technological: Exact;
}

/** @internal */
export const nothingTaken: Taken = { units: zero, technological: zero };

/**
 * The edges of a ladder, as earlier periods left them. The technological one is clipped at each installation's part of the
 * norm before the parts are added: adding first would let one installation use the room of another. Mass above it that
 * was paid for in earlier periods takes nothing of it.
 *
 * @internal
 */
export function edgesOf(
  policy: (Split & { readonly kind: 'ladder' })['policy'],
  { permissible, temporary }: Norms,
  budgets: readonly Budget[],
  taken: Taken,
): Edges {
  const opened = budgets.map((budget) => {
    if (!isOpen(budget)) return zero;
    return policy === 'capacity-wins'
      ? minExact(budget.opened, multiplyExact(budget.coverage, multiplyExact(budget.share, permissible)))
      : budget.opened;
  });
  const justified = left(opened.reduce(addExact, zero), taken.technological);
  const lower = left(permissible, taken.units);
  const technological = policy === 'capacity-wins' ? minExact(justified, lower) : justified;
  const upTo = maxExact(technological, lower);
  return { technological, permissible: upTo, temporary: maxExact(upTo, left(temporary, taken.units)) };
}

function left(edge: Exact, taken: Exact): Exact {
  return taken.digits === 0n ? edge : maxExact(zero, subtractExact(edge, taken));
}

const filling = ['technological', 'permissible', 'temporary'] as const;

/** The bands fill in order; what no edge holds is exceedance. The parts add up to the units. @internal */
export function partsWithin(units: Exact, edges: Edges): readonly Part[] {
  const parts: Part[] = [];
  let filled = zero;
  for (const band of filling) {
    const edge = edges[band];
    if (compareExact(edge, filled) <= 0) continue;
    const isLast = compareExact(units, edge) <= 0;
    const reached = isLast ? units : edge;
    if (reached.digits !== 0n) parts.push({ band, units: filled.digits === 0n ? reached : subtractExact(reached, filled) });
    if (isLast) return parts;
    filled = reached;
  }
  if (units.digits !== 0n) parts.push({ band: 'exceedance', units: filled.digits === 0n ? units : subtractExact(units, filled) });
  return parts;
}
