import type { Condition, Factor, Measure, Select, Settle, Split } from '../../model/mechanism.ts';

type Kind = (Condition | Factor | Measure | Select | Settle | Split)['kind'];

/** The fields of each mechanism that name readings. */
const fields: Readonly<Record<Kind, readonly string[]>> = {
  reading: ['reading', 'of'],
  'declared-load': ['value', 'background'],
  'excess-multiple': ['reading', 'limit'],
  classes: ['reading', 'minus'],
  'half-peak': ['peak'],
  balance: ['made', 'less'],
  share: ['of'],
  raised: ['value', 'checks'],
  performance: ['reading', 'of'],
  reciprocal: ['of'],
  where: [],
  output: [],
  all: [],
  any: [],
  not: [],
  amount: [],
  equivalents: [],
  'top-n': [],
  exclusive: [],
  threshold: [],
  whole: [],
  ladder: [],
  figure: [],
  capacity: [],
  privilege: [],
  combined: [],
  round: [],
  exempt: [],
  relief: [],
  credit: [],
  pool: [],
};

/** The readings that a mechanism names, each with its field. @internal */
export function readingsNamed(node: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const own = fields[node.kind as Kind] ?? [];
  return own.flatMap((field) => [node[field] ?? []].flat().map((name) => [field, String(name)] as const));
}
