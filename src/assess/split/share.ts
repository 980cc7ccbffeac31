import { exactText, multiplyExact } from '../../exact.ts';
import type { Split } from '../../model/mechanism.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Measured } from '../measure/measured.ts';
import { figureIn } from '../price/figureIn.ts';
import type { Pricing } from '../price/pricing.ts';
import { readingIn } from '../scope/readingsOf.ts';
import { partsWithin } from './edges.ts';
import type { SplitUp } from './splitUp.ts';

/** The laws that a share keeps: each release has an edge of its own. @internal */
export const shareLaws = ['monotone', 'additive', 'homogeneous', 'continuous'] as const;

/** Up to a share of a reading is permissible, the rest is exceedance. @internal */
export function share(pricing: Pricing, mechanism: Split & { readonly kind: 'share' }, claim: Measured): Found<SplitUp> {
  if (claim.zero) return found({ claim, parts: [], steps: [claim.zero], notices: [] });
  const whole = readingIn(claim.release.readings, mechanism.of, claim.unit);
  const within = figureIn(
    pricing,
    { id: 'within', title: { en: 'share that is within', ru: 'доля в пределах' }, figure: mechanism.within, of: mechanism },
    claim.situation,
  );
  if (!whole.ok || !within.ok) return mistaken(...[whole, within].flatMap((one) => (one.ok ? [] : one.problems)));
  const edge = multiplyExact(whole.value, within.value.value);
  const values = { share: within.value.applied.value, of: mechanism.of, edge: `${exactText(edge)} ${claim.unit}` };
  const why = `A share of ${values.share} of "${values.of}" is within: ${values.edge}.`;
  const edges = { technological: edge, permissible: edge, temporary: edge };
  return found({
    claim,
    parts: partsWithin(claim.units, edges).map((part) => (part.band === 'technological' ? { ...part, band: 'permissible' } : part)),
    edges: { permissible: edge },
    steps: [{ stage: 'split', by: 'share', why, values, figures: [within.value.applied], amount: '0' }],
    notices: within.value.notices,
  });
}
