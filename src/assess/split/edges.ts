import { addExact, compareExact, type Exact, maxExact, minExact, multiplyExact, subtractExact, zero } from '../../exact.ts';
import type { Split } from '../../model/mechanism.ts';
import type { Budget } from './budget.ts';
import type { Norms } from './norms.ts';
import type { Part } from './splitUp.ts';

/** Upper edges of the bands below the exceedance, each at least the one before it. @internal */
export interface Edges {
  readonly technological: Exact;
  readonly permissible: Exact;
  readonly temporary: Exact;
}

/**
 * The edges of a ladder. The technological one is clipped at each installation's part of the norm before the parts are
 * added: adding first would let one installation use the room of another.
 *
 * @internal
 */
export function edgesOf(
  policy: (Split & { readonly kind: 'ladder' })['policy'],
  { permissible, temporary }: Norms,
  budgets: readonly Budget[],
): Edges {
  if (budgets.length === 0) return { technological: zero, permissible, temporary };
  const opened = budgets.map(({ coverage, mass, share }) => {
    const clipped = policy === 'capacity-wins' ? minExact(mass, multiplyExact(share, permissible)) : mass;
    return multiplyExact(coverage, clipped);
  });
  const technological = opened.reduce(addExact, zero);
  const upTo = maxExact(technological, permissible);
  return { technological, permissible: upTo, temporary: maxExact(upTo, temporary) };
}

/** What is left of the edges after `before` units. @internal */
export function remaining(edges: Edges, before: Exact): Edges {
  if (before.digits === 0n) return edges;
  const { technological, permissible, temporary } = edges;
  const left = (edge: Exact): Exact => maxExact(zero, subtractExact(edge, before));
  return { technological: left(technological), permissible: left(permissible), temporary: left(temporary) };
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
