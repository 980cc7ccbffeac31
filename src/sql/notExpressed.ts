import { dependsOnAmount } from '../assess/dependsOnAmount.ts';
import { type Dependence, dependences } from '../model/dependence.ts';
import type { Condition, Measure, Settle, Split } from '../model/mechanism.ts';
import type { PriceBook } from '../model/priceBook.ts';
import type { Charge, Regime } from '../model/regime.ts';
import { type Path, type Problem, problem } from '../problems/problem.ts';

/** The mechanisms of a charge that a query line by line cannot express, each by its name. @internal */
export function notExpressed(regime: PriceBook['regime'], id: string, linesOnly: boolean): readonly Problem[] {
  const charge = regime.charges[id];
  if (!charge) return [];
  const path = ['regime', 'charges', id];
  return [
    ...charge.measure.flatMap((one, at) => refuse([...path, 'measure', at], id, one.kind, whyMeasure(one))),
    ...(charge.select ?? []).flatMap((one, at) =>
      refuse([...path, 'select', at], id, one.kind, whyDepends(charge, { select: [one] }, regime)),
    ),
    ...refuse([...path, 'split'], id, charge.split.kind, whySplit(charge.split)),
    ...charge.factors.flatMap((one, at) =>
      refuse([...path, 'factors', at], id, `${one.kind} (${one.id})`, whyDepends(charge, { factors: [one] }, regime)),
    ),
    ...(charge.scope && asksOutput(charge.scope)
      ? refuse([...path, 'scope'], id, 'output', 'it asks what installations produce, and the register has lines')
      : []),
    ...(charge.settle ?? []).flatMap((one, at) => refuse([...path, 'settle', at], id, settleName(one), whySettle(one, linesOnly))),
  ];
}

/** What the regime settles above all charges, and what a query cannot express of it. @internal */
export function notSettled({ settle = [] }: Pick<Regime, 'settle'>, linesOnly: boolean): readonly Problem[] {
  return settle.flatMap((one, at) => refuse(['regime', 'settle', at], undefined, settleName(one), whySettle(one, linesOnly)));
}

function refuse(path: Path, charge: string | undefined, mechanism: string, why: string | undefined): readonly Problem[] {
  if (why === undefined) return [];
  const of = charge === undefined ? 'of the regime' : `of charge ${charge}`;
  return [problem('sql/not-expressed', path, `The mechanism ${mechanism} ${of} is not expressed: ${why}.`, hint)];
}

const hint = 'Leave the charge out of the price book, or assess its lines with assessPortfolio or assessAll.';

/** Why a mechanism alone makes a payment depend on more than the price and the bands. */
function whyDepends(charge: Charge, part: Partial<Charge>, { readings }: Pick<Regime, 'readings'>): string | undefined {
  const alone: Charge = { ...charge, measure: [], select: [], factors: [], settle: [], split: { kind: 'whole' }, ...part };
  return beyondBands(dependsOnAmount(alone, readings ? { readings } : {}));
}

function beyondBands(dependence: Dependence): string | undefined {
  return dependences.indexOf(dependence) > dependences.indexOf('bands') ? reasons[dependence] : undefined;
}

const reasons: Readonly<Record<Dependence, string>> = {
  no: '',
  bands: '',
  'own-amount': 'the price depends on the amount',
  'other-lines': 'a line depends on other lines',
  'other-payers': 'a line depends on other payers',
};

function whyMeasure({ kind }: Measure): string | undefined {
  switch (kind) {
    case 'amount':
      return undefined;
    case 'equivalents':
    case 'declared-load':
    case 'excess-multiple':
    case 'classes':
    case 'half-peak':
    case 'balance':
      return 'the register holds amounts in the unit of the price, and does not measure';
  }
}

function whySplit({ kind }: Split): string | undefined {
  switch (kind) {
    case 'whole':
    case 'ladder':
      return undefined;
    case 'share':
    case 'raised':
      return 'its bands go by readings of each release';
  }
}

function settleName(step: Settle): string {
  return 'at' in step ? `${step.kind} (${step.at})` : step.kind;
}

/** Rounding of lines to one step is expressed; a register states no credits, so a credit takes nothing off. */
function whySettle(step: Settle, linesOnly: boolean): string | undefined {
  switch (step.kind) {
    case 'credit':
      return undefined;
    case 'round':
      if (step.at === 'line') return typeof step.to === 'string' ? undefined : 'its step changes with the date';
      return linesOnly ? undefined : above;
    case 'exempt':
      return step.at === 'facility' && linesOnly ? undefined : step.at === 'line' ? 'the price depends on the amount' : above;
    case 'relief':
    case 'pool':
      return linesOnly ? undefined : above;
  }
}

const above = 'it settles above the lines; with linesOnly the query works out the lines alone';

function asksOutput(condition: Condition): boolean {
  switch (condition.kind) {
    case 'output':
      return true;
    case 'where':
    case 'reading':
      return false;
    case 'all':
    case 'any':
      return condition.of.some(asksOutput);
    case 'not':
      return asksOutput(condition.of);
  }
}
