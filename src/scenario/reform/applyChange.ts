import type { Row } from '../../model/figure.ts';
import type { Settle } from '../../model/mechanism.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Path, problem } from '../../problems/problem.ts';
import type { Change, Declared } from './change.ts';
import { continueCharge } from './continueCharge.ts';
import { inFactors } from './inFactors.ts';
import { inFigure } from './inMechanism.ts';
import { changedSteps, inSteps } from './inSteps.ts';
import { citing, type Laying, layingOf } from './laying.ts';
import { common, dated, spanOf } from './span.ts';
import { unknownProvision } from './unknownProvision.ts';

/** Which change of which reform. @internal */
export interface Place {
  /** Id of the reform, which changed figures cite. */
  readonly reform: string;
  readonly index: number;
  readonly path: Path;
}

/** One change laid over a regime. @internal */
export function applyChange<C extends string>(regime: Regime<C>, change: Change, { reform, index, path }: Place): Outcome<Regime<C>> {
  const laying = layingOf(regime, change, reform, index);
  const laid = lay(laying);
  if (laid.problem) return fail(problem('reform/unknown-provision', [...path, 'what'], laid.problem));
  return laid.found === 0 ? fail(unknownProvision(regime, change, path)) : succeed({ ...regime, ...laid.parts });
}

interface Laid {
  readonly parts: Partial<Omit<Regime, 'currency'>>;
  readonly found: number;
  readonly problem?: string;
}

function lay(laying: Laying): Laid {
  const { regime, change } = laying;
  switch (change.what.of) {
    case 'circumstances':
    case 'readings':
    case 'territories':
    case 'sources':
    case 'pollutants':
      return declare(regime, change, change.what);
    case 'charge':
      return wholeCharge(laying, change.what.charge);
    case 'rates':
    case 'factor':
    case 'measure':
    case 'select':
    case 'split':
    case 'rounding':
      return inCharges(laying);
    case 'settle':
      return settling(laying);
  }
}

function declare(regime: Regime, change: Change, { of, id }: Declared['what']): Laid {
  const known: Readonly<Record<string, unknown>> = regime[of] ?? {};
  const isKnown = Object.hasOwn(known, id);
  if (change.kind === 'add' && isKnown) return { parts: {}, found: 0, problem: `${regime.id} has "${id}" among its ${of} already.` };
  if (change.kind !== 'add' && !isKnown) return { parts: {}, found: 0 };
  const { [id]: _, ...rest } = known;
  return { parts: { [of]: 'value' in change ? { ...known, [id]: change.value } : rest }, found: 1 };
}

function wholeCharge(laying: Laying, id: string): Laid {
  const { regime, change, span } = laying;
  const charge = Object.hasOwn(regime.charges, id) ? regime.charges[id] : undefined;
  if (change.kind === 'add') {
    if (charge) return { parts: {}, found: 0, problem: `${regime.id} has a charge "${id}" already.` };
    const value = { ...citing(laying), ...(change.value as Charge) };
    const inside = common(spanOf(value), span) ?? span;
    return { parts: { charges: { ...regime.charges, [id]: change.from || change.until ? dated(value, inside) : value } }, found: 1 };
  }
  if (!charge || change.kind === 'set' || change.kind === 'scale') return { parts: {}, found: 0 };
  const then = change.kind === 'replace' ? { ...citing(laying), ...(change.value as Charge) } : undefined;
  const states = Object.entries(regime.charges).filter(([other, one]) => isMeant(id, other, one) && common(spanOf(one), span));
  return { parts: { charges: replaced(laying, new Map(states.map(([other]) => [other, then]))) }, found: states.length };
}

/** The charges, some of which differ while the change holds. */
function replaced({ regime, span }: Laying, then: ReadonlyMap<string, Charge | undefined>): Readonly<Record<string, Charge>> {
  const spans = { regime: spanOf(regime), change: span };
  const charges = Object.fromEntries(
    Object.entries(regime.charges).flatMap(([id, charge]) =>
      then.has(id) ? Object.entries(continueCharge(id, charge, spans, then.get(id))) : [[id, charge] as const],
    ),
  );
  return rooted(charges);
}

/** Where the first state of a charge is gone, the next one takes its id. */
function rooted(charges: Readonly<Record<string, Charge>>): Readonly<Record<string, Charge>> {
  const heirs = new Map<string, string>();
  for (const [id, { continues }] of Object.entries(charges))
    if (continues !== undefined && !Object.hasOwn(charges, continues) && !heirs.has(continues)) heirs.set(continues, id);
  return Object.fromEntries(
    Object.entries(charges).map(([id, charge]) => {
      const { continues, ...own } = charge;
      return continues !== undefined && heirs.get(continues) === id ? [continues, own] : [id, charge];
    }),
  );
}

/** Whether a change that names charges speaks of this one. @internal */
export function isMeant(named: string | readonly string[] | undefined, id: string, { continues }: Charge): boolean {
  return named === undefined || [named].flat().some((one) => one === id || one === continues);
}

function inCharges(laying: Laying): Laid {
  const { regime, change } = laying;
  const { what } = change;
  let found = 0;
  const inPlace = new Map<string, Charge>();
  const differing = new Map<string, Charge | undefined>();
  for (const [id, charge] of Object.entries(regime.charges)) {
    if (!('charge' in what ? isMeant(what.charge, id, charge) : true)) continue;
    if (!common(common(spanOf(charge), spanOf(regime)) ?? spanOf(charge), laying.span)) continue;
    const done = inCharge(laying, charge);
    if (done.found === 0) continue;
    found += done.found;
    (done.isDated ? inPlace : differing).set(id, done.charge);
  }
  const charges = differing.size > 0 ? replaced(laying, differing) : regime.charges;
  return { parts: { charges: Object.fromEntries(Object.entries(charges).map(([id, charge]) => [id, inPlace.get(id) ?? charge])) }, found };
}

function inCharge(laying: Laying, charge: Charge): { readonly charge: Charge; readonly found: number; readonly isDated: boolean } {
  const { what } = laying.change;
  if (what.of === 'factor') return { ...inFactors(laying, charge, what.id), isDated: true };
  return what.of === 'rates' ? { ...inRates(laying, charge), isDated: true } : inSteps(laying, charge);
}

function inRates(laying: Laying, charge: Charge): { readonly charge: Charge; readonly found: number } {
  const { change, span } = laying;
  const { rates } = charge;
  const { figure, found } =
    change.kind === 'add'
      ? { figure: rates, found: 0 }
      : inFigure(laying, rates, { owners: [rates, charge], charge, known: undefined, isOtherwise: true });
  if (change.kind !== 'add' && change.kind !== 'replace')
    return { charge: found === 0 ? charge : { ...charge, rates: figure as Charge['rates'] }, found };
  const rows = (change.value as readonly Row[]).flatMap((row) => {
    const inside = common(spanOf(row), span);
    return inside ? [dated({ ...citing(laying), ...row }, inside)] : [];
  });
  const kept = (figure as Charge['rates']).rows;
  return { charge: { ...charge, rates: { ...rates, rows: [...kept, ...rows] } }, found: change.kind === 'add' ? rows.length : found };
}

/** Settlement of charges, and of the regime where the change names no charge: that has no dates of its own but in its figures. */
function settling(laying: Laying): Laid {
  const { regime, change, span } = laying;
  const what = change.what as { readonly charge?: string | readonly string[] };
  const ofCharges = change.kind === 'add' && what.charge === undefined ? { parts: {}, found: 0 } : inCharges(laying);
  if (what.charge !== undefined) return ofCharges;
  const [charge] = Object.values(regime.charges);
  if (!charge) return ofCharges;
  const { steps, found, isDated } = changedSteps(laying, regime.settle ?? [], charge);
  if (found === 0) return ofCharges;
  const force = spanOf(regime);
  const isAlways = span.from <= force.from && span.until >= force.until;
  if (!isDated && !isAlways) {
    return {
      parts: {},
      found: 0,
      problem: 'The settlement over all charges has no dates: change it for all the time of the regime, or that of a charge.',
    };
  }
  return { parts: { ...ofCharges.parts, settle: steps as readonly Settle[] }, found: ofCharges.found + found };
}
