import type { Factor, Measure, Rounding, Select, Settle, Split } from '../../model/mechanism.ts';

/** A mechanism of a charge that holds numbers. @internal */
export type Mechanism = Factor | Measure | Select | Split | Settle | Rounding;

/** The number that a change speaks of where it names none. @internal */
export function partOf(mechanism: Mechanism): string | undefined {
  if (!('kind' in mechanism)) return 'to';
  switch (mechanism.kind) {
    case 'figure':
      return 'value';
    case 'privilege':
      return 'depth';
    case 'equivalents':
      return mechanism.per === undefined ? 'times' : 'per';
    case 'declared-load':
    case 'excess-multiple':
    case 'classes':
      return 'per';
    case 'top-n':
      return 'n';
    case 'half-peak':
      return mechanism.times === undefined ? undefined : 'times';
    case 'share':
      return 'within';
    case 'round':
      return 'to';
    case 'exempt':
    case 'threshold':
      return 'below.at';
    case 'relief':
    case 'credit':
      return 'share';
    case 'pool':
      return 'less';
    case 'capacity':
    case 'performance':
    case 'reciprocal':
    case 'combined':
    case 'amount':
    case 'balance':
    case 'exclusive':
    case 'whole':
    case 'ladder':
    case 'raised':
      return undefined;
  }
}

// Numbers that are figures: a table in their place may hold dates.
const figures: Readonly<Record<string, readonly string[]>> = {
  figure: ['value'],
  privilege: ['depth'],
  equivalents: ['per', 'times'],
  'declared-load': ['per', 'free.concentration', 'free.load'],
  'excess-multiple': ['per'],
  classes: ['per'],
  'top-n': ['n'],
  share: ['within'],
  'half-peak': ['times'],
  round: ['to'],
  exempt: ['below.at'],
  relief: ['above', 'share'],
  threshold: ['below.at'],
  credit: ['share'],
  pool: ['less'],
};

/** Whether the number may be a table with dates. @internal */
export function isFigurePart(mechanism: Mechanism, part: string): boolean {
  return 'kind' in mechanism && Object.hasOwn(figures, mechanism.kind) && (figures[mechanism.kind] as readonly string[]).includes(part);
}

type Node = Readonly<Record<string, unknown>>;

/** What stands at `schedule.exponent`; `undefined` if nothing does. @internal */
export function valueAt(mechanism: object, part: string): unknown {
  return part.split('.').reduce<unknown>((node, key) => (isNode(node) && Object.hasOwn(node, key) ? node[key] : undefined), mechanism);
}

/** A copy with something else at `schedule.exponent`. @internal */
export function withValueAt<T extends object>(mechanism: T, part: string, value: unknown): T {
  const [key = '', ...rest] = part.split('.');
  const inner = (mechanism as Node)[key];
  const next = rest.length === 0 ? value : withValueAt(inner as object, rest.join('.'), value);
  if (Array.isArray(mechanism)) return mechanism.map((one, at) => (String(at) === key ? next : one)) as unknown as T;
  return { ...mechanism, [key]: next };
}

/** The ways to all numbers of a mechanism, for who asked for one that is not there. @internal */
export function partsOf(node: object, before = ''): readonly string[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (['where', 'choice', 'rows', 'of', 'id', 'from', 'until'].includes(key)) return [];
    if (isNumber(value) || (isNode(value) && 'rows' in value)) return [`${before}${key}`];
    return isNode(value) ? partsOf(value, `${before}${key}.`) : [];
  });
}

/** A decimal as text, or a whole number. @internal */
export function isNumber(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value));
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
