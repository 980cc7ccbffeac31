import { byCharge } from './byCharge.ts';
import { type Plan, scaled } from './plan.ts';
import type { Terms } from './terms.ts';

/** The upper edge of each band below the exceedance, as expressions of the register: each is at least the one before it. @internal */
export interface Edges {
  readonly technological: string | undefined;
  readonly permissible: string;
  readonly temporary: string | undefined;
}

/** The edges of the bands that the charges of a plan have. @internal */
export function edges(plan: Plan): Edges {
  const has = (band: 'technological' | 'temporary'): boolean => plan.bands.includes(band);
  return {
    technological: has('technological')
      ? byCharge(plan, (terms) => edgesOf(plan, terms).technological ?? plan.dialect.mass(0n))
      : undefined,
    permissible: byCharge(plan, (terms) => edgesOf(plan, terms).permissible),
    temporary: has('temporary') ? byCharge(plan, (terms) => edgesOf(plan, terms).temporary ?? edgesOf(plan, terms).permissible) : undefined,
  };
}

function edgesOf({ dialect, decimals, largestAmount }: Plan, { split }: Terms): Edges {
  const mass = (name: string): string => dialect.identifier(scaled(name, decimals));
  // More than any line holds.
  const all = dialect.mass(largestAmount * 2n);
  const none = dialect.mass(0n);
  if (split.kind !== 'ladder') return { technological: undefined, permissible: all, temporary: undefined };
  const { policy, takes, technological } = split;
  const withoutNorms = split.withoutNorms === 'all-permissible' ? all : none;
  const noPermit = dialect.identifier('no_permit');
  const norm = (...names: readonly string[]): string =>
    `CASE WHEN ${noPermit} THEN ${none} ELSE coalesce(${[...names.map(mass), withoutNorms].join(', ')}) END`;
  const [named, lower, upper] =
    takes === 'limit'
      ? (['limit', norm('limit'), undefined] as const)
      : (['permissible', norm('permissible'), norm('temporary', 'permissible')] as const);
  if (!technological) return { technological: undefined, permissible: lower, temporary: upper };
  // Without norms nothing lies in the technological band.
  const opened = `CASE WHEN ${noPermit} OR ${mass(named)} IS NULL THEN ${none} ELSE coalesce(${mass('technological')}, ${none}) END`;
  return policy === 'capacity-wins'
    ? { technological: `least(${opened}, ${lower})`, permissible: lower, temporary: upper }
    : { technological: opened, permissible: `greatest(${opened}, ${lower})`, temporary: upper && `greatest(${opened}, ${upper})` };
}
