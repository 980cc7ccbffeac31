import * as z from 'zod/mini';
import { compareExact } from '../../exact.ts';
import type { Facility, FacilityData } from '../../model/facility.ts';
import { problem } from '../../problems/problem.ts';
import { exactIn, exactOf } from '../../quantity/quantity.ts';
import { day, period, year } from './dates.ts';
import { quantity, quantityThat, share, sum } from './numbers.ts';
import { flag, keyed, list, may, oneOf, strict, text } from './strict.ts';
import { currency, id, medium, texts } from './words.ts';

const normsOfPermit = strict({ permissible: quantity, temporary: may(quantity) }).check(({ value: { permissible, temporary }, issues }) => {
  const limit = temporary && exactIn(temporary, permissible.unit);
  if (limit && compareExact(limit, exactOf(permissible.value)) < 0) {
    const found = problem('norm/limit-below-norm', ['temporary'], 'The temporary limit lies below the permissible norm.', 'Above the temporary limit is exceedance: it allows at least what the norm allows.');
    issues.push({ code: 'custom', input: temporary, params: { problem: found } });
  }
});

const release = strict({
  id,
  medium: may(medium),
  charge: may(text),
  pollutant: id,
  class: may(text),
  period: may(period),
  amount: may(quantity),
  readings: may(keyed(quantity)),
  norms: may(z.union([normsOfPermit, strict({ limit: quantity }), oneOf('no-permit')])),
  installation: may(z.union([text, list(strict({ id, share }))])),
  budgetShare: may(share),
  outlet: may(text),
  receiver: may(text),
  circumstances: may(texts),
  ruledOut: may(texts),
});

const technologicalRate = quantityThat((dimension) => (dimension.startsWith('mass/') ? undefined : 'mass per unit of product, such as kg/t'));

const installation = strict({
  id,
  outputs: may(list(strict({ product: id, period: may(period), amount: quantity, permitted: may(quantity), rates: may(keyed(technologicalRate)) }))),
  bat: may(list(strict({ pollutants: texts, since: day, until: may(day), coverage: share, evidence: text }))),
});

/** A facility: JSON in, Decimals out. @internal */
export const facility: z.ZodMiniType<Facility, FacilityData> = strict({
  id,
  name: may(text),
  payer: may(id),
  territory: id,
  sector: may(text),
  category: may(text),
  circumstances: may(texts),
  ruledOut: may(texts),
  installations: may(list(installation)),
  releases: list(release),
  credits: may(list(strict({ id, medium, year, amount: sum, currency, evidence: text }))),
  illustrative: may(flag),
});
