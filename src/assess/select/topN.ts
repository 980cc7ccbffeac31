import { exactText } from '../../exact.ts';
import type { Select } from '../../model/mechanism.ts';
import { type Found, found } from '../found.ts';
import type { Measured } from '../measure/measured.ts';
import { figureIn } from '../price/figureIn.ts';
import type { Pricing } from '../price/pricing.ts';
import type { PassedOver } from './select.ts';

/** The laws that a selection of the first n keeps: one more gram may push a dearer line out. @internal */
export const topNLaws = ['homogeneous'] as const;

/** All but the first n, ranked by units. @internal */
export function topN(pricing: Pricing, mechanism: Select & { readonly kind: 'top-n' }, ranked: readonly Measured[]): Found<PassedOver> {
  const [first] = ranked;
  if (!first) return found(new Map());
  const figure = figureIn(
    pricing,
    { id: 'top-n', title: { en: 'number of lines that count', ru: 'число учитываемых строк' }, figure: mechanism.n, of: mechanism },
    first.situation,
  );
  if (!figure.ok) return figure;
  const n = Number(exactText(figure.value.value));
  return found(
    new Map(
      ranked.slice(n).map((claim, at) => {
        const values = { n: String(n), rank: String(n + at + 1) };
        return [claim, { why: `Only the ${values.n} lines with most units count; this one is number ${values.rank}.`, values }] as const;
      }),
    ),
  );
}
