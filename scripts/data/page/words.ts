// Mechanisms in words: one case for each kind, and the compiler finds the one that is missing.
import type { Band, Figure, Where } from '../../../src/model/figure.ts';
import type {
  Bound,
  Condition,
  Curve,
  Factor,
  Limit,
  Measure,
  Rounding,
  Schedule,
  Select,
  Settle,
  Split,
} from '../../../src/model/mechanism.ts';
import type { Regime } from '../../../src/model/regime.ts';
import { code, inEnglish, plain } from './markdown.ts';

/** The case that a row or mechanism speaks of. */
export function caseWords({ pollutants = {}, territories = {} }: Regime, where: Where | undefined): string {
  if (!where || Object.keys(where).length === 0) return 'all cases';
  const { pollutant, territory, keys = {}, circumstance, band, base, ...rest } = where;
  const named = (id: string): string => plain(pollutants[id]?.en ?? id);
  return [
    ...list(pollutant).map(named),
    ...(territory === undefined ? [] : [`${inEnglish(territories[territory]?.name)} ${code(territory)}`.trim()]),
    ...Object.entries(keys).map(([key, value]) => `${plain(key)} ${code(value)}`),
    ...(circumstance === undefined ? [] : [code(circumstance)]),
    ...(band === undefined ? [] : [`band ${list(band).map(code).join(', ')}`]),
    ...(base === undefined ? [] : [`prices of ${plain(base)}`]),
    ...Object.entries(rest).map(([key, value]) => `${plain(key)} ${code(String(value))}`),
  ].join(', ');
}

/** A condition. */
export function conditionWords(regime: Regime, condition: Condition): string {
  switch (condition.kind) {
    case 'where':
      return caseWords(regime, condition.where);
    case 'reading':
      return `${code(condition.reading)}${condition.of === undefined ? '' : ` ÷ ${code(condition.of)}`} ${boundWords(condition.below)}${condition.unit === undefined ? '' : ` ${condition.unit}`}`;
    case 'output':
      return `the output of ${code(condition.product)} ${boundWords(condition.below)}`;
    case 'all':
    case 'any':
      return condition.of.map((one) => `(${conditionWords(regime, one)})`).join(condition.kind === 'all' ? ' and ' : ' or ');
    case 'not':
      return `not (${conditionWords(regime, condition.of)})`;
  }
}

/** How units are counted. */
export function measureWords(regime: Regime, measures: readonly Measure[]): string {
  return measures
    .map((measure, at) => {
      const otherwise = at > 0 && !measure.where ? 'otherwise ' : '';
      return `${measure.where ? `${caseWords(regime, measure.where)}: ` : otherwise}${oneMeasure(measure)}`;
    })
    .join('; ');
}

function oneMeasure(measure: Measure): string {
  const unit = code(measure.unit);
  switch (measure.kind) {
    case 'amount':
      return `the stated amount in ${unit}${measure.perYear === undefined ? '' : `, an amount per year by days of ${measure.perYear}`}`;
    case 'equivalents': {
      const each = measure.per === undefined ? `× ${numberWords(measure.times)}` : `÷ ${numberWords(measure.per)}`;
      return `the amount in ${code(measure.of)} ${each}, in ${unit}`;
    }
    case 'declared-load': {
      const { value, background, per, free } = measure;
      const declared = background === undefined ? code(value) : `(${code(value)} − ${code(background)})`;
      const small = free
        ? `; free while the value does not exceed ${numberWords(free.concentration)} ${free.concentrationUnit} or the load ${numberWords(free.load)} kg`
        : '';
      return `${declared} × volume in kg ÷ ${numberWords(per)}, in ${unit}${small}`;
    }
    case 'excess-multiple':
      return `(${code(measure.reading)} ÷ ${code(measure.limit)} − 1) × amount in ${code(measure.of)} ÷ ${numberWords(measure.per)}, in ${unit}`;
    case 'classes': {
      const { of, reading, minus, readingUnit, per, classes } = measure;
      const read = minus === undefined ? code(reading) : `${code(reading)} − ${code(minus)}`;
      const steps = classes.map(({ below, class: name }) => `${boundWords(below)}: ${code(name)}`).join(', ');
      return `the amount in ${code(of)}${per === undefined ? '' : ` ÷ ${numberWords(per)}`}, in ${unit}, by classes of ${read} in ${readingUnit}: ${steps}`;
    }
    case 'half-peak': {
      const { of, peak, months, times } = measure;
      return `(the amount in ${code(of)} + ${months} × ${code(peak)}) ÷ 2${times === undefined ? '' : ` × ${numberWords(times)}`}, in ${unit}`;
    }
    case 'balance':
      return `${code(measure.made)} less ${measure.less.map(code).join(', ')}, in ${unit}, never below zero`;
  }
}

/** Which lines count. */
export function selectWords(regime: Regime, select: readonly Select[] = []): string {
  return select.map((one) => oneSelect(regime, one)).join('; ');
}

function oneSelect(regime: Regime, select: Select): string {
  const among = select.where ? ` of ${caseWords(regime, select.where)}` : '';
  const each = `of each ${select.per} and period`;
  switch (select.kind) {
    case 'top-n':
      return `the ${numberWords(select.n)} lines${among} with most units ${each}`;
    case 'exclusive':
      return `of ${select.among.map((id) => plain(regime.pollutants?.[id]?.en ?? id)).join(', ')} the one with most units ${each}`;
    case 'threshold':
      return `nothing${among} while ${select.sum === 'together' ? 'its units of a year together' : 'the units of a year of each pollutant'}, ${select.per === 'outlet' ? 'at one outlet' : 'in the facility'}, lie below ${numberWords(select.below.at)}${select.below.inclusive ? ' or at it' : ''}`;
  }
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
    case 'share':
      return `up to ${numberWords(split.within)} of ${code(split.of)} are \`permissible\`, the rest is \`exceedance\``;
    case 'raised': {
      const { value, checks, once, more, forgiven } = split;
      const mercy = forgiven
        ? `; a check counts as met if ${forgiven.met} of ${forgiven.of} within ${forgiven.years} years meet the value and it exceeds it by no more than ${forgiven.atMost} of it`
        : '';
      return `all units are \`permissible\`; if ${code(checks)} exceed ${code(value)}, the highest excess × ${code(once)} (one check) or × ${code(more)} (several) of them stands beside as \`exceedance\`${mercy}`;
    }
  }
}

/** From when until when. */
export function datesWords(from: string | undefined, until: string | undefined): string {
  if (from === undefined) return until === undefined ? '' : `until ${until}`;
  return until === undefined ? `from ${from}` : `${from} to ${until}`;
}

/** Where it is rounded. */
export function roundingWords(rounding: readonly Rounding[] = []): string {
  return rounding.map(({ at, mode, to }) => `${code(at)}: ${mode}, to a multiple of ${code(to)}`).join('; ') || 'nowhere';
}

/** A step of the settlement. */
export function settleWords(settle: Settle): string {
  switch (settle.kind) {
    case 'round':
      return `${{ line: 'each line', period: 'the sum of each period', facility: 'the sum' }[settle.at]} is rounded ${settle.mode} to a multiple of ${numberWords(settle.to)}`;
    case 'exempt':
      return `nothing is due ${settle.at === 'line' ? 'for a line' : ''} ${settle.below.inclusive ? 'up to' : 'below'} ${numberWords(settle.below.at)}`.replace(
        '  ',
        ' ',
      );
    case 'relief':
      return `a share of ${numberWords(settle.share)} of what the sum exceeds ${numberWords(settle.above)} by is taken off`;
    case 'credit':
      return `spending on measures is deducted, up to ${numberWords(settle.share)} of what is due in ${settle.bands.map(code).join(', ')}${settle.medium === undefined ? '' : ` for ${settle.medium}`}`;
    case 'pool':
      return `what all payers pay, less ${numberWords(settle.less)}, goes back to them in proportion to their output of ${code(settle.product)} in ${code(settle.unit)}`;
  }
}

/** A factor in a formula: its symbol, or what it is called. */
export function nameOf({ id, symbol, title }: Factor): string {
  return plain(symbol) || inEnglish(title) || plain(id);
}

/** What a factor is, without its figures. */
export function factorWords(regime: Regime, factor: Factor): string {
  switch (factor.kind) {
    case 'figure':
      return typeof factor.value === 'string' ? `the number ${code(factor.value)}` : '';
    case 'capacity': {
      const { schedule, years, partialFloor } = factor;
      return [
        scheduleWords(schedule),
        ...(schedule.reference === undefined ? [] : [`1 at the ratio ${code(schedule.reference)}`]),
        ...(schedule.scale === undefined ? [] : [`times ${code(schedule.scale)}`]),
        `not below ${code(schedule.floor)}, not above ${code(schedule.cap)}, ${schedule.digits} decimal places`,
        years === 0 ? 'the year itself, the worst criterion' : `the mean of the ${years} years before, the worst criterion`,
        ...(partialFloor === undefined ? [] : [`at least ${code(partialFloor)} where the load counts some sources only`]),
      ].join('; ');
    }
    case 'privilege': {
      const phases = (factor.phases ?? []).map(({ since, share }) => `${code(share)} from year ${since}`).join(', ');
      return `1 − depth × coverage by evidenced best available technology${phases === '' ? '' : ` × share of the score since the evidence began: ${phases}`}`;
    }
    case 'performance': {
      const { reading, of, gate, curve, otherwise, unread } = factor;
      return [
        `by ${code(reading)} ÷ ${code(of)}: ${curveWords(curve)}`,
        `otherwise ${code(otherwise)}`,
        ...(gate ? [`only if ${conditionWords(regime, gate)}`] : []),
        unread === 'problem' ? 'without the readings: a problem' : `without the readings: ${code(otherwise)}`,
      ].join('; ');
    }
    case 'reciprocal':
      return `1 ÷ (${factor.of.map(code).join(' + ')}), in ${code(factor.unit)}`;
    case 'combined':
      return partsWords(factor);
  }
}

function scheduleWords(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'power':
      return `(load ÷ capacity) to the power ${code(schedule.exponent)}`;
    case 'linear':
      return `1 + ${code(schedule.slope)} × (load ÷ capacity − reference)`;
    case 'hinge':
      return `1 + ${code(schedule.slope)} × what load ÷ capacity exceeds the reference by`;
    case 'exponential':
      return `exp(${code(schedule.slope)} × (load ÷ capacity − reference))`;
    case 'logistic':
      return `between floor and cap in an S of slope ${code(schedule.slope)}`;
    case 'step':
      return `by steps of load ÷ capacity: ${schedule.steps.map(({ from, value }) => `from ${code(from)} ${code(value)}`).join(', ')}`;
    case 'dynamic':
      return `from 1, each year with a load above its target adds load ÷ target; a year within it ${schedule.withinTarget === 'reset' ? 'sets it back to 1' : 'leaves it'}`;
  }
}

function curveWords(curve: Curve): string {
  switch (curve.kind) {
    case 'ladder':
      return curve.steps.map(({ below, value }) => `${boundWords(below)}: ${code(value)}`).join(', ');
    case 'ramp':
      return `from ${code(curve.best.value)} at ${code(curve.best.at)} straight to ${code(curve.worst.value)} at ${code(curve.worst.at)}`;
  }
}

/** A combination with its parts spelled out. */
function partsWords(factor: Factor): string {
  if (factor.kind !== 'combined') {
    return nameOf(factor) + (factor.kind === 'figure' && typeof factor.value === 'string' ? ` ${code(factor.value)}` : '');
  }
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

function boundWords({ at, inclusive }: Bound | { readonly at: string; readonly inclusive: boolean }): string {
  return `${inclusive ? 'up to' : 'below'} ${code(at)}`;
}

/** A figure inside a mechanism: the number, or that it stands in a table. */
function numberWords(figure: Figure | undefined): string {
  if (typeof figure === 'string') return code(figure);
  const [only, ...more] = figure?.rows ?? [];
  return only && more.length === 0 ? code(only.value) : 'the figure of the table';
}

function list<T>(one: T | readonly T[] | undefined): readonly T[] {
  return one === undefined ? [] : Array.isArray(one) ? (one as readonly T[]) : [one as T];
}
