import { applyFactor } from '../../assess/price/factor.ts';
import { bandsOf } from '../../assess/price/priceBook.ts';
import { wheresOfFactor } from '../../assess/scope/wheres.ts';
import { type Exact, exactText, maxExact, minExact, multiplyExact, one } from '../../exact.ts';
import type { Band } from '../../model/figure.ts';
import type { Factor } from '../../model/mechanism.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import { type Day, firstDay, lastDay } from '../../period/period.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import { factorCases, standingIn } from './cases.ts';
import { extremesOf } from './extremes.ts';

/** The bounds between which a factor lies in every case. @internal */
export interface Range {
  readonly lowest: Exact;
  readonly highest: Exact;
}

/** A charge of a regime that measures nothing, and days between which nothing changes. @internal */
export interface PricedCharge {
  readonly regime: Regime;
  readonly chargeId: string;
  readonly charge: Charge;
  readonly days: readonly Day[];
}

/** What a factor is asked with. @internal */
export interface Question extends Omit<PricedCharge, 'days'> {
  readonly day: Day;
  readonly band: Band;
  readonly base: string | undefined;
}

/** The bounds of all factors of a charge together, each taken as free of the others; `undefined` if nothing can be priced. @internal */
export function multiplierRange({ days, ...priced }: PricedCharge): Range | undefined {
  const { charge } = priced;
  const ranges = days.flatMap((day) => {
    const known = new Map<string, Range | undefined>();
    return basesOn(charge, day).flatMap((base) =>
      bandsOf(charge).map((band) =>
        product(
          charge.factors.map((factor, at) => {
            const wheres = wheresOfFactor(factor);
            const key = [at, wheres.some((where) => where.band) && band, wheres.some((where) => where.base) && base].join();
            if (!known.has(key)) known.set(key, rangeOf({ ...priced, day, band, base }, factor));
            return known.get(key);
          }),
        ),
      ),
    );
  });
  return hull(ranges);
}

/** The price bases of the rates that hold on a day. */
function basesOn({ rates: { rows, otherwise } }: Charge, day: Day): readonly (string | undefined)[] {
  const held = rows.filter(({ from, until }) => firstDay(from) <= day && lastDay(until) >= day);
  return [...new Set([...held.map(({ base }) => base), ...(otherwise === undefined ? [] : [undefined])])];
}

/** The bounds of a factor over the cases that it tells apart; `undefined` where it has no figure at all. @internal */
export function rangeOf(question: Question, factor: Factor): Range | undefined {
  if (factor.kind === 'figure') return hull(valuesOf(question, factor).map((value) => ({ lowest: value, highest: value })));
  const parts = (factor.kind === 'combined' ? factor.of : extremesOf(factor)).map((part) => rangeOf(question, part));
  if (factor.kind !== 'combined') return hull(parts);
  const range = factor.by === 'product' ? product(parts) : hull(parts);
  // Cases, dates and limits of the combination itself are those of a figure.
  const standIn = (value: Exact): Factor => ({ ...factor, kind: 'figure', value: exactText(value) as DecimalText }) as Factor;
  return range && hull([range.lowest, range.highest].map((value) => rangeOf(question, standIn(value))));
}

function valuesOf({ regime, chargeId, charge, day, band, base }: Question, factor: Factor): readonly Exact[] {
  return factorCases(factor, charge).flatMap((one) => {
    const standing = standingIn(regime, chargeId, one, day);
    const applied = standing && applyFactor(standing.pricing, factor, standing.situation, { band, base });
    return applied?.ok ? [applied.value?.value ?? unchanged] : [];
  });
}

const unchanged = one;

function hull(ranges: readonly (Range | undefined)[]): Range | undefined {
  return ranges.reduce(
    (a, b) => (a && b ? { lowest: minExact(a.lowest, b.lowest), highest: maxExact(a.highest, b.highest) } : (a ?? b)),
    undefined,
  );
}

function product(ranges: readonly (Range | undefined)[]): Range | undefined {
  return ranges.reduce<Range | undefined>(
    (a, b) => a && b && { lowest: multiplyExact(a.lowest, b.lowest), highest: multiplyExact(a.highest, b.highest) },
    { lowest: one, highest: one },
  );
}
