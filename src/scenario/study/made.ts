import { digestOf } from '../../digest.ts';
import type { Regime } from '../../model/regime.ts';
import { version } from '../../version.ts';
import type { Study } from './study.ts';

/** How a result was made: with it `reproduce` prints a script that gives the result again. */
export interface Made {
  /** The function of this door. */
  readonly verb: string;
  /** Version of this library. */
  readonly version: string;
  /** SHA-256 of the canonical JSON of each regime. */
  readonly regimes: readonly { readonly id: string; readonly digest: string }[];
  /** Seed of the random numbers, if there are any. */
  readonly seed?: number;
  /** The arguments of the function, whole. */
  readonly asked: readonly unknown[];
}

/** @internal */
export function madeBy(
  verb: string,
  { asked, regimes, seed }: { readonly asked: readonly unknown[]; readonly regimes: readonly Regime[]; readonly seed?: number },
): Made {
  return {
    verb,
    version,
    regimes: [...new Set(regimes)].map((regime) => ({ id: regime.id, digest: digestOf(regime) })),
    ...(seed !== undefined && { seed }),
    asked,
  };
}

/** A study as it is kept in a result. @internal */
export function askedStudy({ facilities, regime, year, territories, receivers, minimumConfidence }: Study): Study {
  return {
    facilities,
    regime,
    year,
    ...(territories && { territories }),
    ...(receivers && { receivers }),
    ...(minimumConfidence && { minimumConfidence }),
  };
}
