import { compareExact, divideExact, type Exact, exactText, maxExact, multiplyExact, subtractExact, zero } from '../../exact.ts';
import type { PaymentLaw } from '../../model/dependence.ts';
import type { Figure } from '../../model/figure.ts';
import type { Measure } from '../../model/mechanism.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { AppliedNumber } from '../price/applied.ts';
import { figureIn } from '../price/figureIn.ts';
import type { Pricing } from '../price/pricing.ts';
import type { Claim } from '../scope/claim.ts';
import { readingIn } from '../scope/readingsOf.ts';
import { amountIn } from './amount.ts';
import { type Counted, countedBy } from './counted.ts';
import { unitFigure } from './equivalents.ts';

type DeclaredLoad = Measure & { readonly kind: 'declared-load' };

/** The laws that a declared load keeps: where small loads are free it jumps, and parts of a load may be free. @internal */
export function declaredLoadLaws(mechanism: DeclaredLoad): readonly PaymentLaw[] {
  return freesSmallLoads(mechanism) ? ['monotone'] : ['monotone', 'additive', 'homogeneous', 'continuous'];
}

/** Whether the amount decides what is free; a threshold of the value is a fact. @internal */
export function freesSmallLoads({ free }: DeclaredLoad): boolean {
  return free?.load !== undefined;
}

/** (declared value − background) × volume ÷ load per unit; free while value or load does not exceed its threshold. @internal */
export function declaredLoad(pricing: Pricing, mechanism: DeclaredLoad, claim: Claim): Found<Counted> {
  const { value, background, valueUnit = 'kg/m3', per, free, unit } = mechanism;
  const { readings } = claim.release;
  const loadUnit = mechanism.valueUnit === undefined ? 'kg' : `m3 × ${valueUnit}`;
  const volume = amountIn(claim, 'm3');
  const declared = readingIn(readings, value, valueUnit);
  // A background that is not stated is none: the law lets the payer ask for the deduction.
  const before = background !== undefined && readings?.[background] ? readingIn(readings, background, valueUnit) : found(zero);
  const each = unitFigure(pricing, { of: loadUnit, figure: per, mechanism }, claim);
  const small = free && volume.ok && declared.ok ? smallLoad(pricing, mechanism, free, claim) : undefined;
  if (!volume.ok || !declared.ok || !before.ok || !each.ok || small?.ok === false) {
    return mistaken(...[volume, declared, before, each, small].flatMap((one) => (one?.ok === false ? one.problems : [])));
  }
  const load = multiplyExact(maxExact(zero, subtractExact(declared.value, before.value)), volume.value);
  const loadText = `${exactText(load)} ${loadUnit}`;
  const freed = small?.ok ? freeBy(small.value, load, loadText, loadUnit) : undefined;
  if (freed) return found(freed);
  const units = divideExact(load, each.value.value);
  const values = { load: loadText, each: `${each.value.applied.value} ${loadUnit}`, units: `${exactText(units)} ${unit}` };
  return found(countedBy('declared-load', `${values.load} ÷ ${values.each} = ${values.units}.`, values, units, [each.value]));
}

interface SmallLoad {
  readonly concentration: AppliedNumber;
  readonly concentrationText: string;
  readonly load: AppliedNumber | undefined;
  /** Whether the declared value does not exceed its threshold. */
  readonly isWithin: boolean;
}

function smallLoad(
  pricing: Pricing,
  mechanism: DeclaredLoad,
  { concentration, concentrationUnit, load }: NonNullable<DeclaredLoad['free']>,
  { release, situation }: Claim,
): Found<SmallLoad> {
  const threshold = (id: string, unit: string, figure: Figure): Found<AppliedNumber> =>
    figureIn(pricing, { id, title: { en: `free up to, ${unit}`, ru: `бесплатно до, ${unit}` }, figure, of: mechanism }, situation);
  const least = threshold('free-concentration', concentrationUnit, concentration);
  const mass = load === undefined ? undefined : threshold('free-load', 'kg', load);
  const declared = readingIn(release.readings, mechanism.value, concentrationUnit);
  if (!least.ok || mass?.ok === false || !declared.ok)
    return mistaken(...[least, mass, declared].flatMap((one) => (one?.ok === false ? one.problems : [])));
  return found({
    concentration: least.value,
    concentrationText: `${least.value.applied.value} ${concentrationUnit}`,
    load: mass?.value,
    isWithin: compareExact(declared.value, least.value.value) <= 0,
  });
}

/** Nothing, with the thresholds; `undefined` if all are exceeded. */
function freeBy(
  { concentration, concentrationText, load, isWithin }: SmallLoad,
  ours: Exact,
  loadText: string,
  loadUnit: string,
): Counted | undefined {
  if (!isWithin && (!load || compareExact(ours, load.value) > 0)) return undefined;
  if (!load) {
    const why = `Free: the value does not exceed ${concentrationText}.`;
    return countedBy('free-value', why, { concentration: concentrationText }, zero, [concentration]);
  }
  const values = { load: loadText, concentration: concentrationText, least: `${load.applied.value} ${loadUnit}` };
  const why = `Free: the value does not exceed ${values.concentration}, or the load does not exceed ${values.least}.`;
  return countedBy('free-load', why, values, zero, [concentration, load]);
}
