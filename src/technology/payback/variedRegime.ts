import { decimalOf } from '../../decimal.ts';
import { compareExact, divideExact, type Exact, exact, exactText, maxExact, multiplyExact, one, subtractExact, zero } from '../../exact.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Figure, Row, Where } from '../../model/figure.ts';
import type { Factor } from '../../model/mechanism.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import type { DecimalText } from '../../quantity/quantity.ts';

/**
 * The regime with the charges and the rows of rates that the assessments used, and nothing that only readers need. Payments of the same
 * releases are the same; a break-even is found by changing it many times.
 *
 * @internal
 */
export function onlyUsed<C extends string>(regime: Regime<C>, assessments: readonly Assessment[]): Regime<C> {
  const lines = assessments.flatMap((assessment) => assessment.lines);
  const pollutants = new Set(lines.map(({ pollutant }) => pollutant));
  const used = new Set(lines.map(({ charge }) => charge));
  const charges = Object.entries(regime.charges).flatMap(([id, charge]) =>
    used.has(id) ? [[id, { ...charge, rates: { ...charge.rates, rows: charge.rates.rows.filter(speaksOf(pollutants)) } }] as const] : [],
  );
  const { notModelled: _, ...rest } = regime;
  return { ...rest, pollutants: {}, sources: {}, notices: [], charges: Object.fromEntries(charges) };
}

function speaksOf(pollutants: ReadonlySet<string>): (row: Row) => boolean {
  return ({ where }) => {
    const named = where?.pollutant;
    return named === undefined || [named].flat().some((one) => pollutants.has(one));
  };
}

/** The regime with all rates times a multiplier, 0 or more. @internal */
export function withRatesTimes<C extends string>(regime: Regime<C>, multiplier: Exact): Regime<C> {
  const times = (value: DecimalText): DecimalText => textOf(multiplyExact(exact(value), multiplier));
  return withCharges(regime, (charge) => ({
    ...charge,
    rates: {
      ...charge.rates,
      rows: charge.rates.rows.map((row) => ({ ...row, value: times(row.value) })),
      ...(charge.rates.otherwise !== undefined && { otherwise: times(charge.rates.otherwise) }),
    },
  }));
}

/**
 * How deep the privilege for best available technology is: the most that a regime takes off, 0 to 1. A privilege is a factor of
 * kind `privilege`, or a figure of at most 1 on the technological band. `undefined` if the regime has none.
 *
 * @internal
 */
export function depthOf(regime: Regime): Exact | undefined {
  const depths = Object.values(regime.charges).flatMap(({ factors }) => factors.flatMap(depthsOf));
  return depths.length === 0 ? undefined : depths.reduce(maxExact);
}

/** The regime with the deepest privilege of each factor set to a depth, the others in proportion. @internal */
export function withDepth<C extends string>(regime: Regime<C>, depth: Exact): Regime<C> {
  return withCharges(regime, (charge) => ({ ...charge, factors: charge.factors.map((factor) => atDepth(factor, depth)) }));
}

function withCharges<C extends string>(regime: Regime<C>, change: (charge: Charge) => Charge): Regime<C> {
  return { ...regime, charges: Object.fromEntries(Object.entries(regime.charges).map(([id, charge]) => [id, change(charge)])) };
}

function depthsOf(factor: Factor): readonly Exact[] {
  if (factor.kind === 'combined') return factor.of.flatMap(depthsOf);
  if (factor.kind === 'privilege') return valuesOf(factor.depth);
  return factor.kind === 'figure' ? privilegedOf(factor).map((value) => subtractExact(one, exact(value))) : [];
}

function atDepth(factor: Factor, depth: Exact): Factor {
  if (factor.kind === 'combined') return { ...factor, of: factor.of.map((part) => atDepth(part, depth)) };
  const deepest = depthsOf(factor).reduce(maxExact, zero);
  if (deepest.digits === 0n)
    return factor.kind === 'figure' && privilegedOf(factor).length > 0 ? changed(factor, () => subtractExact(one, depth)) : factor;
  const scaled = (old: Exact): Exact => divideExact(multiplyExact(old, depth), deepest);
  if (factor.kind === 'privilege') return { ...factor, depth: mapFigure(factor.depth, (value) => textOf(scaled(exact(value)))) };
  return factor.kind === 'figure' ? changed(factor, (value) => subtractExact(one, scaled(subtractExact(one, value)))) : factor;
}

type FigureFactor = Factor & { readonly kind: 'figure' };

/** Values of a figure, at most 1, that speak of the technological band alone. */
function privilegedOf({ where, value }: FigureFactor): readonly DecimalText[] {
  const all =
    typeof value === 'string'
      ? isTechnological(where)
        ? [value]
        : []
      : value.rows.filter((row) => isTechnological(where) || isTechnological(row.where)).map((row) => row.value);
  return all.filter((one) => compareExact(exact(one), exact('1')) <= 0);
}

function changed(factor: FigureFactor, change: (value: Exact) => Exact): Factor {
  const { where, value } = factor;
  const privileged = new Set(privilegedOf(factor));
  const next = (old: DecimalText): DecimalText => (privileged.has(old) ? textOf(change(exact(old))) : old);
  if (typeof value === 'string') return { ...factor, value: next(value) };
  const isWhole = isTechnological(where);
  return {
    ...factor,
    value: { ...value, rows: value.rows.map((row) => (isWhole || isTechnological(row.where) ? { ...row, value: next(row.value) } : row)) },
  };
}

function isTechnological(where: Where | undefined): boolean {
  return where?.band !== undefined && [where.band].flat().every((band) => band === 'technological');
}

function valuesOf(figure: Figure): readonly Exact[] {
  if (typeof figure === 'string') return [exact(figure)];
  return [...figure.rows.map(({ value }) => value), ...(figure.otherwise === undefined ? [] : [figure.otherwise])].map(exact);
}

function mapFigure(figure: Figure, change: (value: DecimalText) => DecimalText): Figure {
  if (typeof figure === 'string') return change(figure);
  return {
    ...figure,
    rows: figure.rows.map((row) => ({ ...row, value: change(row.value) })),
    ...(figure.otherwise !== undefined && { otherwise: change(figure.otherwise) }),
  };
}

/** A figure is a decimal: a fraction that does not end is cut at 60 digits. */
function textOf(value: Exact): DecimalText {
  const text = exactText(value);
  return (text.includes('/') ? decimalOf(value).toFixed() : text) as DecimalText;
}
