import type { Cite } from '../../model/figure.ts';
import type { Factor, Rounding } from '../../model/mechanism.ts';
import type { Charge } from '../../model/regime.ts';
import type { Change } from './change.ts';
import { inMechanism, type Numeric } from './inMechanism.ts';
import { citing, type Laying } from './laying.ts';
import { common, dated, type Span, spanOf, without } from './span.ts';

/** A charge whose factors a change speaks of, and how many it met. @internal */
export interface Laid {
  readonly charge: Charge;
  readonly found: number;
}

/** A factor is found by its id; so are its later states, which a change with dates makes. @internal */
export function isFactor(id: string, factor: Factor): boolean {
  return factor.id === id || rootOf(factor.id) === id;
}

const rootOf = (id: string): string => id.replace(/-from-\d{4}(-\d\d-\d\d)?$/, '');

/** @internal */
export function inFactors(laying: Laying, charge: Charge, id: string): Laid {
  const { change } = laying;
  if (change.kind === 'add') return joining(laying as Laying<Added>, charge, id);
  let found = 0;
  const met = (factors: readonly Factor[]): readonly Factor[] =>
    factors.flatMap((factor): readonly Factor[] => {
      if (isFactor(id, factor)) {
        const states = changed(laying, factor, charge);
        if (states) found += 1;
        return states ?? [factor];
      }
      if (factor.kind !== 'combined') return [factor];
      const of = met(factor.of);
      // A combination of nothing is silent.
      return of.length === 0
        ? []
        : of.every((part, at) => part === factor.of[at]) && of.length === factor.of.length
          ? [factor]
          : [{ ...factor, of }];
    });
  const factors = met(charge.factors);
  return found === 0 ? { charge, found } : { charge: withRounding({ ...charge, factors }, charge), found };
}

/** The states of a factor before, while and after a change holds; `undefined` if it does not meet it. */
function changed(laying: Laying, factor: Factor, charge: Charge): readonly Factor[] | undefined {
  const { change, span } = laying;
  const whole = spanOf(factor);
  const inside = common(whole, span);
  if (!inside) return undefined;
  switch (change.kind) {
    case 'set':
    case 'scale': {
      const done = inMechanism(laying as Laying<Numeric>, factor, [charge], charge);
      return done && (done.isDated ? [done.mechanism] : states(factor, whole, inside, done.mechanism));
    }
    case 'remove':
      return states(factor, whole, inside, undefined);
    case 'replace':
      return states(factor, whole, inside, written(laying, change.value as Factor));
    case 'add':
      return undefined;
  }
}

function states(factor: Factor, whole: Span, inside: Span, then: Factor | undefined): readonly Factor[] {
  const around = without(whole, inside).map((span) => ({ span, factor: dated(factor, span) }));
  const all = [...around, ...(then ? [{ span: inside, factor: dated({ ...then, id: factor.id }, inside) }] : [])];
  return all
    .sort((a, b) => (a.span.from < b.span.from ? -1 : 1))
    .map((state, at) => (at === 0 ? state.factor : { ...state.factor, id: `${rootOf(factor.id)}-from-${short(state.span.from)}` }));
}

const short = (day: string): string => (day.endsWith('-01-01') ? day.slice(0, 4) : day);

type Added = Change & { readonly kind: 'add'; readonly value: Factor };

/** A factor that joins the charge, or the combined factor of that id. */
function joining(laying: Laying<Added>, charge: Charge, id: string): Laid {
  const { change, span } = laying;
  const one = dated(written(laying, change.value), common(spanOf(change.value), span) ?? span);
  const among = (factors: readonly Factor[]): readonly Factor[] => {
    const at = change.before === undefined ? -1 : factors.findIndex((factor) => isFactor(change.before as string, factor));
    return at < 0 ? [...factors, one] : [...factors.slice(0, at), one, ...factors.slice(at)];
  };
  if (id === change.value.id) return { charge: { ...charge, factors: among(charge.factors) }, found: 1 };
  let found = 0;
  const within = (factor: Factor): Factor => {
    if (factor.kind !== 'combined') return factor;
    if (!isFactor(id, factor)) return { ...factor, of: factor.of.map(within) };
    found += 1;
    return { ...factor, of: among(factor.of) };
  };
  const factors = charge.factors.map(within);
  return { charge: found === 0 ? charge : { ...charge, factors }, found };
}

/** A factor as a change words it: what it does not cite is a choice. */
function written(laying: Laying, factor: Factor): Factor {
  const cite: Cite = citing(laying);
  return factor.kind === 'combined' ? { ...cite, ...factor, of: factor.of.map((part) => written(laying, part)) } : { ...cite, ...factor };
}

/** Rounding of a factor goes for its later states, too, and ends with it. */
function withRounding(charge: Charge, before: Charge): Charge {
  if (!before.rounding?.some(({ at }) => at.startsWith('factor:'))) return charge;
  const ids = idsOf(charge.factors);
  const rounding = before.rounding.flatMap((one): readonly Rounding[] => {
    if (!one.at.startsWith('factor:')) return [one];
    const root = rootOf(one.at.slice('factor:'.length));
    return ids.filter((id) => rootOf(id) === root).map((id) => ({ ...one, at: `factor:${id}` }));
  });
  return { ...charge, rounding: [...new Map(rounding.map((one) => [one.at, one])).values()] };
}

function idsOf(factors: readonly Factor[]): readonly string[] {
  return factors.flatMap((factor) => [factor.id, ...(factor.kind === 'combined' ? idsOf(factor.of) : [])]);
}
