// Mechanisms in words. A kind that has no words yet is printed as data, so that a page never leaves anything out.
import type { Band, Where } from '../../../src/model/figure.ts';
import type { Factor, Limit, Measure, Rounding, Settle, Split } from '../../../src/model/mechanism.ts';
import type { Regime } from '../../../src/model/regime.ts';
import { code, inEnglish, plain } from './markdown.ts';

/** The case that a row or mechanism speaks of. */
export function caseWords({ pollutants = {}, territories = {} }: Regime, where: Where | undefined): string {
  if (!where) return 'all cases';
  const { pollutant, territory, keys = {}, circumstance, band, base, ...rest } = where;
  const named = (id: string): string => plain(pollutants[id]?.en ?? id);
  return [
    ...list(pollutant).map(named),
    ...(territory === undefined ? [] : [`${inEnglish(territories[territory]?.name)} ${code(territory)}`]),
    ...Object.entries(keys).map(([key, value]) => `${plain(key)} ${code(value)}`),
    ...(circumstance === undefined ? [] : [code(circumstance)]),
    ...(band === undefined ? [] : [`band ${list(band).map(code).join(', ')}`]),
    ...(base === undefined ? [] : [`prices of ${plain(base)}`]),
    ...Object.entries(rest).map(([key, value]) => `${plain(key)} ${code(String(value))}`),
  ].join(', ');
}

/** How units are counted. */
export function measureWords(regime: Regime, measures: readonly Measure[]): string {
  const one = (measure: Measure): string => (measure.kind === 'amount' ? `the stated amount in ${code(measure.unit)}` : asData(measure));
  return measures
    .map((measure, at) => {
      const otherwise = at > 0 && !measure.where ? 'otherwise ' : '';
      return `${measure.where ? `${caseWords(regime, measure.where)}: ` : otherwise}${one(measure)}`;
    })
    .join('; ');
}

/** How units are split into bands. */
export function splitWords(split: Split): string {
  switch (split.kind) {
    case 'whole':
      return 'all units are `permissible`';
    case 'ladder': {
      const { takes, technological, withoutNorms, fill, policy } = split;
      const first = technological ? 'technological mass, ' : '';
      return [
        takes === 'limit' ? 'by the limit' : `by ${first}permissible norm and temporary limit`,
        ...(technological
          ? [
              `${policy === 'capacity-wins' ? 'the technological band never reaches beyond the norm' : 'the technological band may reach beyond the norm'} (${code(policy)})`,
              `the technological mass is shared by ${technological.shared}${technological.evidence === 'bat' ? ', and evidence of best available technology opens its band' : ''}`,
            ]
          : []),
        `a release without norms: ${withoutNorms === 'problem' ? 'a problem' : code(withoutNorms)}`,
        ...(fill === undefined
          ? []
          : [`norms per year are met ${fill === 'cumulative' ? 'in the order of the periods' : 'by days'} (${code(fill)})`]),
      ].join('; ');
    }
    default:
      return asData(split);
  }
}

/** Where it is rounded. */
export function roundingWords(rounding: readonly Rounding[] = []): string {
  return rounding.map(({ at, mode, to }) => `${code(at)}: ${mode}, to a multiple of ${code(to)}`).join('; ') || 'nowhere';
}

/** A step of the settlement. */
export function settleWords(settle: Settle): string {
  return asData(settle);
}

/** A factor in a formula: its symbol, or what it is called. */
export function nameOf({ id, symbol, title }: Factor): string {
  return plain(symbol) || inEnglish(title) || plain(id);
}

/** What a factor is, without its figures. */
export function factorWords(factor: Factor): string {
  switch (factor.kind) {
    case 'figure':
      return typeof factor.value === 'string' ? `the number ${code(factor.value)}` : '';
    case 'capacity': {
      const { schedule, years, partialFloor } = factor;
      const law = schedule.kind === 'power' ? `(load ÷ capacity) to the power ${code(schedule.exponent)}` : asData(schedule);
      return [
        law,
        `not below ${code(schedule.floor)}, not above ${code(schedule.cap)}, ${schedule.digits} decimal places`,
        `the mean of the ${years} years before, the worst criterion`,
        ...(partialFloor === undefined ? [] : [`at least ${code(partialFloor)} where the load counts some sources only`]),
      ].join('; ');
    }
    case 'privilege':
      return '1 − depth × coverage by evidenced best available technology';
    case 'reciprocal':
      return `1 ÷ (${factor.of.map(code).join(' + ')}), in ${code(factor.unit)}`;
    case 'combined':
      return partsWords(factor);
    default:
      return asData(factor);
  }
}

/** A combination with its parts spelled out. */
function partsWords(factor: Factor): string {
  if (factor.kind !== 'combined')
    return nameOf(factor) + (factor.kind === 'figure' && typeof factor.value === 'string' ? ` ${code(factor.value)}` : '');
  const inner = (part: Factor): string => (part.kind === 'combined' ? `${nameOf(part)} (${partsWords(part)})` : partsWords(part));
  switch (factor.by) {
    case 'product':
      return factor.of.map(inner).join(' × ');
    case 'highest':
      return `the highest of ${factor.of.map(inner).join(', ')}`;
    case 'first':
      return factor.of.map(inner).join('; without data ');
  }
}

/** Floors and caps of a factor by case. */
export function limitWords(regime: Regime, limits: readonly Limit[] = []): string {
  return limits
    .map(({ where, floor, cap }) =>
      [
        ...(floor === undefined ? [] : [`not below ${code(floor)}`]),
        ...(cap === undefined ? [] : [`not above ${code(cap)}`]),
        `in ${caseWords(regime, where)}`,
      ].join(' '),
    )
    .join('; ');
}

/** Whether a factor may speak in a band. */
export function speaksIn({ where }: Factor, band: Band): boolean {
  return where?.band === undefined || list(where.band).includes(band);
}

function list<T>(one: T | readonly T[] | undefined): readonly T[] {
  return one === undefined ? [] : Array.isArray(one) ? (one as readonly T[]) : [one as T];
}

function asData(mechanism: object): string {
  return code(JSON.stringify(mechanism));
}
