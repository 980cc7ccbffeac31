import type { Regime } from '../../model/regime.ts';
import { dayText } from './dates.ts';
import { cite, table } from './figure.ts';
import { keyed, list } from './list.ts';
import { condition, factor, measure, rounding, select, settle, split } from './mechanism.ts';
import { unit } from './numbers.ts';
import type { Shape } from './shape.ts';
import { flag, may, oneOf, strict, text } from './strict.ts';
import { territory } from './territory.ts';
import { band, currency, id, medium, texts, words } from './words.ts';

const charge = strict({
  ...cite,
  medium,
  title: words,
  continues: may(text),
  assessedBy: oneOf('month', 'quarter', 'year'),
  groups: may(keyed(texts)),
  scope: may(condition),
  measure: list(measure),
  select: may(list(select)),
  split,
  rates: table,
  pricedAs: may(strict({ technological: may(band), permissible: may(band), temporary: may(band), exceedance: may(band) })),
  factors: list(factor),
  rounding: may(list(rounding)),
  settle: may(list(settle)),
});

/** As the compiler infers it, held equal to the interface by a type test. @internal */
export const regimeShape = strict({
  id,
  status: oneOf('law', 'proposal'),
  title: words,
  notices: may(list(words)),
  from: may(dayText),
  until: may(dayText),
  asOf: may(dayText),
  notModelled: may(list(strict({ provision: words, why: words }))),
  currency: list(strict({ code: currency, from: may(dayText), until: may(dayText) })),
  sources: keyed(strict({ title: text, number: may(text), date: may(text), url: may(text), seen: may(text) })),
  circumstances: may(keyed(strict({ title: words, mustBeAnswered: may(flag), from: may(oneOf('no-permit')) }))),
  readings: may(keyed(strict({ title: words, unit, from: may(oneOf('amount')) }))),
  territories: may(keyed(territory)),
  pollutants: may(keyed(strict({ en: text, ru: text }))),
  charges: keyed(charge),
  settle: may(list(settle)),
});

/** A regime: data as it is, nothing becomes a Decimal. @internal */
export const regime: Shape<Regime> = regimeShape;
