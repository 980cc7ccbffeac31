import { addExact, type Exact, exact, exactText, minExact, multiplyExact, subtractExact } from '../../src/exact.ts';
import type { BatOf, FacilityData, NormsOf, ReleaseOf } from '../../src/model/facility.ts';
import type { Charge } from '../../src/model/regime.ts';
import type { DecimalText, QuantityText } from '../../src/quantity/quantity.ts';
import { type AmountUnit, amountText, decimalText, massOf, type RawMass } from '../arbitraries/numbers.ts';
import type { Case } from '../arbitraries.ts';

export type ReleaseData = ReleaseOf<QuantityText, DecimalText>;
type NormsData = NormsOf<QuantityText>;

/** A quantity with its number changed. */
export function changed(text: QuantityText, change: (value: Exact) => Exact): QuantityText {
  const space = text.indexOf(' ');
  return `${exactText(change(exact(text.slice(0, space))))}${text.slice(space)}` as QuantityText;
}

/** A quantity times a decimal. */
export function times(text: QuantityText, factor: string): QuantityText {
  return changed(text, (value) => multiplyExact(value, exact(factor)));
}

/** A quantity with a mass more, counted in the steps of the case. */
export function plus(text: QuantityText, more: RawMass, step: number): QuantityText {
  const unit = text.slice(text.indexOf(' ') + 1).replace('/yr', '') as AmountUnit;
  const added = amountText(massOf(more, step), unit);
  return changed(text, (value) => addExact(value, numberOf(added)));
}

/** Norms with each number changed. */
export function normsChanged(norms: NormsData, change: (text: QuantityText) => QuantityText): NormsData {
  if (norms === 'no-permit') return norms;
  if ('limit' in norms) return { limit: change(norms.limit) };
  const { permissible, temporary } = norms;
  return { permissible: change(permissible), ...(temporary !== undefined && { temporary: change(temporary) }) };
}

/** Norms of which one is raised, the permissible norm at most to the temporary limit, or all. */
export function normsRaised(norms: NormsData, which: 'permissible' | 'temporary' | 'all', more: RawMass, step: number): NormsData {
  const raised = normsChanged(norms, (text) => plus(text, more, step));
  if (typeof norms === 'string' || typeof raised === 'string' || which === 'all') return raised;
  if ('limit' in norms || 'limit' in raised || norms.temporary === undefined) return which === 'permissible' ? raised : norms;
  if (which === 'temporary') return { ...raised, permissible: norms.permissible };
  const limit = norms.temporary;
  return {
    permissible: changed(raised.permissible, (value) => minExact(value, numberOf(limit))),
    temporary: limit,
  };
}

/** A case with another facility. */
export function withData(one: Case, change: Partial<FacilityData>): Case {
  return { ...one, data: { ...one.data, ...change } };
}

/** A case with each release changed. */
export function withReleases(one: Case, change: (release: ReleaseData, at: number) => ReleaseData): Case {
  return withData(one, { releases: one.data.releases.map(change) });
}

/** A case with one release changed: `at` is any number, of which the remainder counts. */
export function withRelease(one: Case, at: number, change: (release: ReleaseData) => ReleaseData): Case {
  const index = at % one.data.releases.length;
  return withReleases(one, (release, place) => (place === index ? change(release) : release));
}

/** A case with each charge of the regime changed. */
export function withCharges(one: Case, change: (charge: Charge) => Charge): Case {
  return {
    ...one,
    regime: { ...one.regime, charges: Object.fromEntries(Object.entries(one.regime.charges).map(([id, charge]) => [id, change(charge)])) },
  };
}

/** A case whose releases share neither a budget nor a norm per year. */
export function untied(one: Case): Case {
  return withCharges(one, (charge) => {
    if (charge.split.kind !== 'ladder') return charge;
    const { technological: _, fill, ...split } = charge.split;
    return { ...charge, split: fill === 'cumulative' ? { ...split, fill: 'pro-rata-days' } : { ...split, ...(fill && { fill }) } };
  });
}

/** The charges under which a case has releases. */
export function chargesOf({ data, regime }: Case): readonly Charge[] {
  const used = new Set(data.releases.map(({ charge }) => charge));
  return Object.entries(regime.charges).flatMap(([id, charge]) => (used.has(id) ? [charge] : []));
}

/** The charge of a release. */
export function chargeOf({ regime }: Case, { charge }: ReleaseData): Charge {
  return regime.charges[charge ?? ''] as Charge;
}

/** A share of a quantity, in thousandths. */
export function part(text: QuantityText, thousandths: number): QuantityText {
  return times(text, decimalText(BigInt(thousandths), 3));
}

/** Parts of a release, in thousandths: of its amount, of what is permitted for good, and of what is permitted for now above that. */
export interface Cut {
  readonly amount: number;
  readonly permissible: number;
  readonly above: number;
  readonly budget: number;
}

/** A case whose source (a charge, a pollutant and an outlet) is cut in two, in each of its periods. */
export function withSourceCut(one: Case, at: number, cutAt: (index: number) => Cut): Case {
  const { outlet } = one.data.releases[at % one.data.releases.length] as ReleaseData;
  return withData(one, {
    releases: one.data.releases.flatMap((release, index) => {
      if (release.outlet !== outlet) return [release];
      const cut = cutAt(index);
      return [pieceOf(release, cut, 'a'), pieceOf(release, otherOf(cut), 'b')];
    }),
  });
}

const otherOf = ({ amount, permissible, above, budget }: Cut): Cut => ({
  amount: 1000 - amount,
  permissible: 1000 - permissible,
  above: 1000 - above,
  budget: 1000 - budget,
});

function pieceOf(release: ReleaseData, cut: Cut, name: string): ReleaseData {
  const { amount, norms, budgetShare } = release;
  return {
    ...release,
    id: `${release.id}-${name}`,
    outlet: `${release.outlet}-${name}`,
    ...(amount && { amount: part(amount, cut.amount) }),
    ...(norms && { norms: normsCut(norms, cut) }),
    ...(budgetShare !== undefined && {
      budgetShare: exactText(multiplyExact(exact(budgetShare), exact(decimalText(BigInt(cut.budget), 3)))) as DecimalText,
    }),
  };
}

function normsCut(norms: NormsData, { permissible: lower, above }: Cut): NormsData {
  if (norms === 'no-permit') return norms;
  if ('limit' in norms) return { limit: part(norms.limit, lower) };
  const { permissible, temporary } = norms;
  const own = part(permissible, lower);
  if (temporary === undefined) return { permissible: own };
  const room = changed(part(temporary, above), (value) => subtractExact(value, numberOf(part(permissible, above))));
  return { permissible: own, temporary: changed(room, (value) => addExact(value, numberOf(own))) };
}

const numberOf = (text: QuantityText): Exact => exact(text.slice(0, text.indexOf(' ')));

export type Evidence = BatOf<DecimalText>;

/** A case with each piece of evidence changed, or left out. */
export function withEvidence(one: Case, change: (bat: Evidence) => Evidence | undefined): Case {
  return withData(one, {
    installations: (one.data.installations ?? []).map(({ bat = [], ...rest }) => ({
      ...rest,
      bat: bat.flatMap((piece) => change(piece) ?? []),
    })),
  });
}
