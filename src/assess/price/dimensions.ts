import type { Figure, Where } from '../../model/figure.ts';
import type { Factor } from '../../model/mechanism.ts';
import type { Asked, Situation } from '../scope/situation.ts';

/** What a factor reads of a situation; factors that read the same are worked out once. @internal */
export interface Dimensions {
  readonly pollutant: boolean;
  readonly band: boolean;
  readonly base: boolean;
  readonly circumstances: boolean;
  /** Readings or coverage: the factor belongs to one situation. */
  readonly situation: boolean;
}

/** @internal */
export function dimensionsOf(factor: Factor): Dimensions {
  const wheres = wheresOf(factor);
  return {
    pollutant: readsPollutant(factor) || wheres.some((where) => where.pollutant !== undefined || where.group !== undefined || where.class !== undefined),
    band: wheres.some((where) => where.band !== undefined),
    base: wheres.some((where) => where.base !== undefined),
    circumstances: wheres.some((where) => where.circumstance !== undefined),
    situation: readsSituation(factor),
  };
}

function wheresOf(factor: Factor): readonly Where[] {
  const own = [factor.where, ...(factor.limits ?? []).map(({ where }) => where)].filter((where) => where !== undefined);
  switch (factor.kind) {
    case 'figure':
      return [...own, ...rowsOf(factor.value)];
    case 'privilege':
      return [...own, ...rowsOf(factor.depth)];
    case 'combined':
      return [...own, ...factor.of.flatMap(wheresOf)];
    case 'capacity':
    case 'reciprocal':
      return own;
  }
}

function rowsOf(figure: Figure): readonly Where[] {
  return typeof figure === 'string' ? [] : figure.rows.map(({ where }) => where).filter((where) => where !== undefined);
}

const readsPollutant = (factor: Factor): boolean => factor.kind === 'capacity' || (factor.kind === 'combined' && factor.of.some(readsPollutant));

function readsSituation(factor: Factor): boolean {
  return factor.kind === 'privilege' || factor.kind === 'reciprocal' || (factor.kind === 'combined' && factor.of.some(readsSituation));
}

/** Equal for situations between which the factor cannot tell. @internal */
export function dimensionKey(dimensions: Dimensions, situation: Situation, { band, base }: Asked): string {
  if (dimensions.situation) return `${situation.key}\n${band}\n${base}`;
  const { place, category, sector } = situation;
  return `${situation.chargeId}\n${situation.period.text}\n${place.lineage[0]}\n${place.receiver?.id}\n${category}\n${sector}\n${dimensions.pollutant ? `${situation.pollutant}\n${situation.class}` : ''}\n${dimensions.band ? band : ''}\n${dimensions.base ? base : ''}\n${dimensions.circumstances ? situation.circumstances.join() : ''}`;
}
