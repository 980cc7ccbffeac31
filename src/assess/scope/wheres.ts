import type { Figure, Where } from '../../model/figure.ts';
import type { Condition, Factor, Measure } from '../../model/mechanism.ts';

/** Every case that a factor tells from others. @internal */
export function wheresOfFactor(factor: Factor): readonly Where[] {
  const own = [factor.where, ...(factor.limits ?? []).map(({ where }) => where)].filter((where) => where !== undefined);
  switch (factor.kind) {
    case 'figure':
      return [...own, ...wheresOfFigure(factor.value)];
    case 'privilege':
      return [...own, ...wheresOfFigure(factor.depth)];
    case 'performance':
      return [...own, ...(factor.gate ? wheresOfCondition(factor.gate) : [])];
    case 'combined':
      return [...own, ...factor.of.flatMap(wheresOfFactor)];
    case 'capacity':
    case 'reciprocal':
      return own;
  }
}

/** @internal */
export function wheresOfFigure(figure: Figure): readonly Where[] {
  return typeof figure === 'string' ? [] : figure.rows.map(({ where }) => where).filter((where) => where !== undefined);
}

/** @internal */
export function wheresOfCondition(condition: Condition): readonly Where[] {
  switch (condition.kind) {
    case 'where':
      return [condition.where];
    case 'reading':
    case 'output':
      return [];
    case 'all':
    case 'any':
      return condition.of.flatMap(wheresOfCondition);
    case 'not':
      return wheresOfCondition(condition.of);
  }
}

/** @internal */
export function wheresOfMeasure(measure: Measure): readonly Where[] {
  return [...(measure.where ? [measure.where] : []), ...figuresOfMeasure(measure).flatMap(wheresOfFigure)];
}

/** The figures of a measure. @internal */
export function figuresOfMeasure(measure: Measure): readonly Figure[] {
  switch (measure.kind) {
    case 'amount':
    case 'balance':
      return [];
    case 'equivalents':
      return [measure.per, measure.times].filter((figure) => figure !== undefined);
    case 'declared-load':
      return [measure.per, measure.free?.concentration, measure.free?.load].filter((figure) => figure !== undefined);
    case 'excess-multiple':
      return [measure.per];
    case 'half-peak':
      return measure.times === undefined ? [] : [measure.times];
    case 'classes':
      return measure.per === undefined ? [] : [measure.per];
  }
}

/** A factor and its parts. @internal */
export function withParts(factor: Factor): readonly Factor[] {
  return factor.kind === 'combined' ? [factor, ...factor.of.flatMap(withParts)] : [factor];
}
