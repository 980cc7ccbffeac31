import type { Factor } from '../../model/mechanism.ts';
import type { Asked, Situation } from '../scope/situation.ts';
import { wheresOfFactor, withParts } from '../scope/wheres.ts';

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
  const wheres = wheresOfFactor(factor);
  const kinds = new Set(withParts(factor).map(({ kind }) => kind));
  return {
    pollutant:
      kinds.has('capacity') ||
      wheres.some(({ pollutant, group, class: hazard }) => [pollutant, group, hazard].some((said) => said !== undefined)),
    band: wheres.some(({ band }) => band !== undefined),
    base: wheres.some(({ base }) => base !== undefined),
    circumstances: wheres.some(({ circumstance }) => circumstance !== undefined),
    situation: kinds.has('privilege') || kinds.has('reciprocal'),
  };
}

/** Equal for situations between which the factor cannot tell. @internal */
export function dimensionKey(dimensions: Dimensions, situation: Situation, { band, base }: Asked): string {
  if (dimensions.situation) return `${situation.key}\n${band}\n${base}`;
  const { place, category, sector } = situation;
  return `${situation.chargeId}\n${situation.period.text}\n${place.lineage[0]}\n${place.receiver?.id}\n${category}\n${sector}\n${dimensions.pollutant ? `${situation.pollutant}\n${situation.class}` : ''}\n${dimensions.band ? band : ''}\n${dimensions.base ? base : ''}\n${dimensions.circumstances ? situation.circumstances.join() : ''}`;
}
