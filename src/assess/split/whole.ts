import type { Measured } from '../measure/measured.ts';
import type { SplitUp } from './splitUp.ts';

/** The laws that a whole keeps. @internal */
export const wholeLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

/** All units are permissible. @internal */
export function whole(claim: Measured): SplitUp {
  return {
    claim,
    parts: claim.units.digits === 0n ? [] : [{ band: 'permissible', units: claim.units }],
    steps: claim.zero ? [claim.zero] : [],
    notices: [],
  };
}
