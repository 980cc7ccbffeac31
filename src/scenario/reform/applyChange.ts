import { cited } from '../../assess/price/table.ts';
import { exact, multiplyExact } from '../../exact.ts';
import { isAtLeast } from '../../model/confidence.ts';
import type { Choice, Cite, Figure, Row, Where } from '../../model/figure.ts';
import type { Factor } from '../../model/mechanism.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import type { Words } from '../../model/words.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import type { Path } from '../../problems/problem.ts';
import type { Change } from './change.ts';
import { changeFigure, decimalText } from './changeFigure.ts';
import { spanOf } from './span.ts';
import { unknownProvision } from './unknownProvision.ts';

/** Which change of which reform. @internal */
export interface Place {
  /** Id of the reform, which changed figures cite. */
  readonly reform: string;
  readonly index: number;
  readonly path: Path;
}

/** One change laid over a regime. @internal */
export function applyChange<C extends string>(regime: Regime<C>, change: Change, place: Place): Outcome<Regime<C>> {
  const { what } = change;
  let found = 0;
  const charges = Object.entries(regime.charges).map(([id, charge]) => {
    if (what.charge !== undefined && ![what.charge].flat().includes(id)) return [id, charge] as const;
    const laid = inCharge({ regime, charge, change, place });
    found += laid.found;
    return [id, laid.charge] as const;
  });
  if (found === 0) return fail(unknownProvision(regime, change, place.path));
  return succeed({ ...regime, charges: Object.fromEntries(charges) });
}

interface Laying {
  readonly regime: Regime;
  readonly charge: Charge;
  readonly change: Change;
  readonly place: Place;
}

function inCharge(laying: Laying): { readonly charge: Charge; readonly found: number } {
  const { charge, change } = laying;
  if (change.what.of === 'rates') {
    const { figure, found } = inFigure(laying, charge.rates, [charge.rates, charge], true);
    return { charge: found === 0 ? charge : { ...charge, rates: figure as Charge['rates'] }, found };
  }
  const { id } = change.what;
  let found = 0;
  const inFactor = (factor: Factor): Factor => {
    if (factor.kind === 'combined') {
      const of = factor.of.map(inFactor);
      return of.some((part, at) => part !== factor.of[at]) ? { ...factor, of } : factor;
    }
    if (factor.id !== id) return factor;
    if (factor.kind === 'figure') {
      const laid = inFigure(laying, factor.value, [factor, charge], false, factor.where);
      found += laid.found;
      return laid.found === 0 ? factor : { ...factor, value: laid.figure };
    }
    if (factor.kind === 'privilege') {
      const laid = inFigure(laying, factor.depth, [factor, charge], false, factor.where);
      found += laid.found;
      return laid.found === 0 ? factor : { ...factor, depth: laid.figure };
    }
    return factor;
  };
  const factors = charge.factors.map(inFactor);
  return { charge: found === 0 ? charge : { ...charge, factors }, found };
}

function inFigure({ regime, charge, change, place }: Laying, figure: Figure, owners: readonly Cite[], isRate: boolean, known: Where = {}) {
  const where = lessKnown(change.what.where, known);
  const chain = typeof figure === 'string' ? owners : [figure, ...owners];
  return changeFigure(figure, {
    span: spanOf(change),
    ...(where && { where }),
    isOtherwise: isRate,
    ground: { charge, territories: regime.territories },
    change: (row) => changedRow(row, chain, change, place),
  });
}

/** The cases of a change without those that the mechanism says for all its rows. */
function lessKnown(where: Where | undefined, known: Where): Where | undefined {
  if (!where) return undefined;
  const left = Object.entries(where).filter(([key, value]) => JSON.stringify(known[key as keyof Where]) !== JSON.stringify(value));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

function changedRow(row: Row, owners: readonly Cite[], change: Change, { reform, index }: Place): Row {
  const { reason, precedent, alternatives, effect } = change;
  const choice: Choice = { reason, ...(precedent && { precedent }), ...(alternatives && { alternatives }), ...(effect && { effect }) };
  if (change.kind === 'set') {
    const { from, until, where, base } = row;
    const kept = { ...(where && { where }), ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
    const prices = change.base ?? base;
    return {
      ...kept,
      value: change.to,
      ...(prices !== undefined && { base: prices }),
      source: reform,
      place: `change ${index + 1}`,
      confidence: 'assumption',
      choice,
    };
  }
  const before = cited([row, ...owners]);
  const rests = isAtLeast(before.confidence, 'reconstructed') || (before.choice && before.confidence === 'assumption');
  return {
    ...row,
    value: decimalText(multiplyExact(exact(row.value), exact(change.by))),
    source: [...before.sources.filter((source) => source !== reform), reform].join(';'),
    confidence: rests ? 'assumption' : 'memory',
    choice: before.choice ? { ...choice, reason: after(before.choice.reason, reason) } : choice,
  };
}

/** The reasons of two changes of one number. */
function after(first: Words, second: Words): Words {
  const [a, b] = [first, second].map((words) => (typeof words === 'string' ? { en: words, ru: words } : words)) as [
    { en: string; ru: string },
    { en: string; ru: string },
  ];
  return { en: `${a.en} ${b.en}`, ru: `${a.ru} ${b.ru}` };
}
