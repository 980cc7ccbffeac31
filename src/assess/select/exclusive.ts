import type { Select } from '../../model/mechanism.ts';
import { type Found, found } from '../found.ts';
import type { Measured } from '../measure/measured.ts';
import type { PassedOver } from './select.ts';

/** The laws that an exclusive selection keeps: one more gram may push a dearer line out. @internal */
export const exclusiveLaws = ['homogeneous'] as const;

/** Of some pollutants all but the one with most units. @internal */
export function exclusive({ among }: Select & { readonly kind: 'exclusive' }, ranked: readonly Measured[]): Found<PassedOver> {
  const [kept, ...rest] = ranked.filter(({ situation }) => among.includes(situation.pollutant));
  if (!kept) return found(new Map());
  const values = { kept: kept.situation.pollutant };
  return found(
    new Map(rest.map((claim) => [claim, { why: `Of these pollutants only one counts: ${values.kept} has more units.`, values }] as const)),
  );
}
