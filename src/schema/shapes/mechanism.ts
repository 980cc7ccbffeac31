import type { Condition, Factor, Rounding } from '../../model/mechanism.ts';
import { fail, succeed } from '../../problems/outcome.ts';
import { problem } from '../../problems/problem.ts';
import { byWord } from './choice.ts';
import { cite, figure, where } from './figure.ts';
import { textLeaf } from './leaf.ts';
import { list } from './list.ts';
import { decimalText, whole } from './numbers.ts';
import type { Shape } from './shape.ts';
import { flag, may, oneOf, strict, text } from './strict.ts';
import { band, id, medium, texts, words } from './words.ts';

/** @internal */
export const condition: Shape<Condition> = byWord(
  'kind',
  strict({ kind: oneOf('where'), where }),
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
export const measure = strict({ ...cite, where: may(where), kind: oneOf('amount'), unit: text });

/** @internal */
export const split = byWord(
  'kind',
  strict({ ...cite, kind: oneOf('whole') }),
  strict({
    ...cite,
    kind: oneOf('ladder'),
    policy: oneOf('capacity-wins', 'technology-wins'),
    takes: oneOf('norms', 'limit'),
    withoutNorms: oneOf('problem', 'all-permissible', 'all-exceedance'),
    fill: may(oneOf('cumulative', 'pro-rata-days')),
    technological: may(strict({ shared: oneOf('norm', 'amount'), evidence: oneOf('bat', 'none') })),
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

/** @internal */
export const factor: Shape<Factor> = byWord(
  'kind',
  strict({ ...named, kind: oneOf('figure'), value: figure }),
  strict({
    ...named,
    kind: oneOf('capacity'),
    schedule: strict({ kind: oneOf('power'), exponent: decimalText, floor: decimalText, cap: decimalText, digits: whole(0) }),
    years: whole(1),
    partialFloor: may(decimalText),
  }),
  strict({ ...named, kind: oneOf('privilege'), depth: figure, score: oneOf('bat') }),
  strict({ ...named, kind: oneOf('reciprocal'), of: texts, unit: text }),
  strict({
    ...named,
    kind: oneOf('combined'),
    by: oneOf('product', 'highest', 'first'),
    get of() {
      return list(factor);
    },
  }),
);

const mode = oneOf('half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor');
const places = "'rate', 'units', 'band', 'line' or 'factor:' and its id";

/** @internal */
export const rounding = strict({
  at: textLeaf<Rounding['at']>(places, (at) =>
    /^(rate|units|band|line|factor:.+)$/.test(at) ? succeed(at as Rounding['at']) : fail(problem('input/type', [], `Expected ${places}.`)),
  ),
  mode,
  to: decimalText,
});

const level = oneOf('line', 'facility');

/** @internal */
export const settle = byWord(
  'kind',
  strict({ ...cite, kind: oneOf('round'), at: level, mode, to: decimalText }),
  strict({ ...cite, kind: oneOf('exempt'), at: level, below: strict({ at: figure, inclusive: flag }) }),
  strict({ ...cite, kind: oneOf('credit'), bands: list(band), share: figure, medium: may(medium) }),
);
