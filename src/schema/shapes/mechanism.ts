import type { Condition, Factor, Rounding } from '../../model/mechanism.ts';
import { succeed } from '../../problems/outcome.ts';
import { byWord, textOr } from './choice.ts';
import { cite, figure, table, undated, where } from './figure.ts';
import { leaf } from './leaf.ts';
import { list } from './list.ts';
import { decimalText, quantityText, stepText, unit, whole } from './numbers.ts';
import type { Shape } from './shape.ts';
import { flag, may, oneOf, strict, text } from './strict.ts';
import { band, id, medium, texts, words } from './words.ts';

const bound = strict({ at: decimalText, inclusive: flag });

/** As the compiler infers it, held equal to the interface by a type test. @internal */
export const conditionShape = byWord(
  'kind',
  strict({ kind: oneOf('where'), where }),
  strict({ kind: oneOf('reading'), reading: text, of: may(text), unit: may(unit), below: bound }),
  strict({ kind: oneOf('output'), product: text, below: strict({ at: quantityText, inclusive: flag }) }),
  strict({
    kind: oneOf('all', 'any'),
    get of() {
      return list(condition);
    },
  }),
  strict({
    kind: oneOf('not'),
    get of() {
      return condition;
    },
  }),
);

/** @internal */
export const condition: Shape<Condition> = conditionShape;

const counted = { ...undated, where: may(where), unit };

/** @internal */
export const measure = byWord(
  'kind',
  strict({ ...counted, kind: oneOf('amount'), perYear: may(oneOf<365 | 'calendar'>(365, 'calendar')) }),
  strict({ ...counted, unit: text, kind: oneOf('equivalents'), of: unit, per: may(figure), times: may(figure) }),
  strict({
    ...counted,
    unit: text,
    kind: oneOf('declared-load'),
    value: text,
    background: may(text),
    valueUnit: may(unit),
    per: figure,
    free: may(strict({ concentration: figure, concentrationUnit: unit, load: may(figure) })),
  }),
  strict({ ...counted, unit: text, kind: oneOf('excess-multiple'), of: unit, reading: text, limit: text, per: figure }),
  strict({
    ...counted,
    unit: text,
    kind: oneOf('classes'),
    of: unit,
    reading: text,
    minus: may(text),
    readingUnit: unit,
    classes: list(strict({ below: bound, class: text })),
    above: may(text),
    per: may(figure),
  }),
  strict({ ...counted, unit: text, kind: oneOf('half-peak'), of: unit, peak: text, months: decimalText, times: may(figure) }),
  strict({ ...counted, kind: oneOf('balance'), made: text, less: texts }),
);

const selected = { ...undated, per: oneOf('outlet', 'facility'), where: may(where) };

/** @internal */
export const select = byWord(
  'kind',
  strict({ ...selected, kind: oneOf('top-n'), n: figure }),
  strict({ ...selected, kind: oneOf('exclusive'), among: texts }),
  strict({ ...selected, kind: oneOf('threshold'), sum: oneOf('by-pollutant', 'together'), below: strict({ at: figure, inclusive: flag }) }),
);

/** @internal */
export const split = byWord(
  'kind',
  strict({ ...undated, kind: oneOf('whole') }),
  strict({
    ...undated,
    kind: oneOf('ladder'),
    policy: oneOf('capacity-wins', 'technology-wins'),
    takes: oneOf('norms', 'limit'),
    withoutNorms: oneOf('problem', 'all-permissible', 'all-exceedance'),
    fill: may(oneOf('cumulative', 'pro-rata-days')),
    technological: may(strict({ shared: oneOf('norm', 'amount'), evidence: oneOf('bat', 'none') })),
  }),
  strict({ ...undated, kind: oneOf('share'), of: text, within: figure }),
  strict({
    ...undated,
    kind: oneOf('raised'),
    value: text,
    checks: text,
    once: decimalText,
    more: decimalText,
    forgiven: may(strict({ of: whole(1, 100), met: whole(1, 100), years: whole(1, 100), atMost: decimalText })),
  }),
);

const named = {
  ...cite,
  id,
  symbol: may(text),
  title: may(words),
  where: may(where),
  limits: may(list(strict({ where: may(where), floor: may(decimalText), cap: may(decimalText) }))),
};

/** Decimal places of a factor. @internal */
const digits = whole(0, 20);
/** Earlier years that a factor reads. @internal */
const years = whole(0, 100);

const bounds = { floor: decimalText, cap: decimalText, digits, reference: may(decimalText), scale: may(decimalText) };

/** @internal */
export const schedule = byWord(
  'kind',
  strict({ ...bounds, kind: oneOf('power'), exponent: decimalText }),
  strict({ ...bounds, kind: oneOf('linear', 'hinge', 'exponential'), slope: decimalText }),
  strict({ ...bounds, kind: oneOf('logistic'), slope: decimalText }),
  strict({ ...bounds, kind: oneOf('step'), steps: list(strict({ from: decimalText, value: decimalText })) }),
  strict({ ...bounds, kind: oneOf('dynamic'), withinTarget: oneOf('unchanged', 'reset') }),
);

const point = strict({ at: decimalText, value: decimalText });

/** @internal */
export const curve = byWord(
  'kind',
  strict({
    kind: oneOf('ladder'),
    continuous: oneOf(false),
    steps: list(strict({ below: bound, value: decimalText })),
  }),
  strict({ kind: oneOf('ramp'), continuous: oneOf(true), best: point, worst: point }),
);

/** As the compiler infers it, held equal to the interface by a type test. @internal */
export const factorShape = byWord(
  'kind',
  strict({ ...named, kind: oneOf('figure'), value: figure }),
  strict({
    ...named,
    kind: oneOf('capacity'),
    schedule,
    years,
    partialFloor: may(decimalText),
  }),
  strict({
    ...named,
    kind: oneOf('privilege'),
    depth: figure,
    score: oneOf('bat'),
    phases: may(list(strict({ since: whole(0, 200), share: decimalText }))),
  }),
  strict({
    ...named,
    kind: oneOf('performance'),
    reading: text,
    of: text,
    gate: may(condition),
    curve,
    otherwise: decimalText,
    unread: oneOf('otherwise', 'problem'),
  }),
  strict({ ...named, kind: oneOf('reciprocal'), of: texts, unit }),
  strict({
    ...named,
    kind: oneOf('combined'),
    by: oneOf('product', 'highest', 'first'),
    get of() {
      return list(factor);
    },
  }),
);

/** @internal */
export const factor: Shape<Factor> = factorShape;

const mode = oneOf('half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor');

/** Where inside a line it is rounded. @internal */
export const roundingPlace = leaf<Rounding['at']>('"rate", "units", "band", "line" or "factor:" and its id', (value) =>
  typeof value === 'string' && /^(rate|units|band|line|factor:.+)$/.test(value) ? succeed(value as Rounding['at']) : undefined,
);

/** @internal */
export const rounding = strict({ at: roundingPlace, mode, to: stepText });

const level = oneOf('line', 'facility');

/** @internal */
export const settle = byWord(
  'kind',
  strict({ ...undated, kind: oneOf('round'), at: oneOf('line', 'period', 'facility'), mode, to: textOr(stepText, table) }),
  strict({ ...undated, kind: oneOf('exempt'), at: level, below: strict({ at: figure, inclusive: flag }) }),
  strict({ ...undated, kind: oneOf('relief'), above: figure, share: figure }),
  strict({ ...undated, kind: oneOf('credit'), bands: list(band), share: figure, medium: may(medium) }),
  strict({ ...undated, kind: oneOf('pool'), product: text, unit, less: figure }),
);
