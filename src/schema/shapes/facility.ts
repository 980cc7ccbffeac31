import type { Facility, FacilityData } from '../../model/facility.ts';
import { overspentBudgets } from '../checks/budget.ts';
import { contradictions } from '../checks/circumstances.ts';
import { endsTooSoon } from '../checks/evidence.ts';
import { unknownInstallations } from '../checks/installations.ts';
import { limitBelowNorm } from '../checks/norms.ts';
import { unlikeOutput } from '../checks/output.ts';
import { notWhole } from '../checks/shares.ts';
import { noTwins } from '../checks/twins.ts';
import { choice, textOr } from './choice.ts';
import { day, period, year } from './dates.ts';
import { keyed, list } from './list.ts';
import { quantity, quantityThat, share, sum } from './numbers.ts';
import { always, ifSound, type Shape } from './shape.ts';
import { flag, may, oneOf, strict, text } from './strict.ts';
import { currency, id, medium, texts } from './words.ts';

const permit = strict({ permissible: quantity, temporary: may(quantity) }, ifSound(limitBelowNorm));
const limit = strict({ limit: quantity });
const noPermit = oneOf('no-permit');
const norms = choice<typeof permit | typeof limit | typeof noPermit>(
  [permit, limit, noPermit],
  (value) => {
    if (value === 'no-permit') return noPermit;
    if (typeof value !== 'object' || value === null) return undefined;
    return 'limit' in value ? limit : permit;
  },
  '{ permissible, temporary? }, { limit } or "no-permit"',
);

const check = strict({ on: day, value: quantity });
const checks = list(check);
const reading = choice<typeof quantity | typeof checks>([quantity, checks], (value) => (Array.isArray(value) ? checks : quantity));

const release = strict(
  {
    id,
    medium: may(medium),
    charge: may(text),
    pollutant: id,
    class: may(text),
    period: may(period),
    amount: may(quantity),
    readings: may(keyed(reading)),
    norms: may(norms),
    installation: may(textOr(text, list(strict({ id, share }), noTwins('installations', 'id'), ifSound(notWhole)))),
    budgetShare: may(share),
    outlet: may(text),
    receiver: may(text),
    circumstances: may(texts),
    ruledOut: may(texts),
  },
  always(contradictions),
);

/** A technological rate. @internal */
export const technologicalRate = quantityThat((dimension) =>
  dimension.startsWith('mass/') ? undefined : 'mass per unit of product, such as kg/t',
);

const output = strict(
  { product: id, period: may(period), amount: quantity, permitted: may(quantity), rates: may(keyed(technologicalRate)) },
  ifSound(unlikeOutput),
);

const bat = strict({ pollutants: texts, since: day, until: may(day), coverage: share, evidence: text }, ifSound(endsTooSoon));

const credit = strict({ id, medium, year, amount: sum, currency, evidence: text });

/** As the compiler infers it, held equal to the interface by a type test. @internal */
export const facilityShape = strict(
  {
    id,
    name: may(text),
    payer: may(id),
    territory: id,
    sector: may(text),
    category: may(text),
    circumstances: may(texts),
    ruledOut: may(texts),
    installations: may(list(strict({ id, outputs: may(list(output)), bat: may(list(bat)) }), noTwins('installations', 'id'))),
    releases: list(release, noTwins('releases', 'id')),
    credits: may(list(credit, noTwins('credits', 'id'))),
    illustrative: may(flag),
  },
  always(contradictions),
  always(unknownInstallations),
  always(overspentBudgets),
);

/** A facility: JSON in, Decimals out. @internal */
export const facility: Shape<Facility, FacilityData> = facilityShape;
