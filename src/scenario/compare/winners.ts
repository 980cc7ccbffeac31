import { addExact, compareExact, divideExact, type Exact, exactText, subtractExact, sumExact, zero } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import { amountText, ratioText } from '../tables/amountText.ts';
import { gini, lorenz } from './inequality.ts';

/** What a payer paid over all years under the first law, and pays under another. @internal */
export interface Paid {
  readonly payer: string;
  readonly before: Exact;
  readonly after: Exact;
}

/** A payer before and after; who gains most stands first. Every field is a text. */
export interface WinnerRow {
  readonly regime: string;
  readonly payer: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** Change ÷ before, six places; empty where nothing was paid. */
  readonly relative: string;
  readonly outcome: 'wins' | 'loses' | 'unchanged';
}

/** A tenth of the payers, those who paid least first. */
export interface DecileRow {
  readonly regime: string;
  readonly decile: string;
  readonly payers: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** Share of the whole change, exact; empty where nothing changes. */
  readonly share: ExactText | '';
}

/** A point of the Lorenz curve of what is paid, exact. */
export interface LorenzRow {
  readonly regime: string;
  readonly payers: ExactText;
  readonly paid: ExactText;
}

/** The Gini coefficient of what is paid. */
export interface GiniRow {
  readonly regime: string;
  /** Exact; empty where nothing is paid. */
  readonly gini: ExactText | '';
  /** The same to six places. */
  readonly decimal: string;
}

/** @internal */
export function winnerRows(regime: string, paid: readonly Paid[]): readonly WinnerRow[] {
  const changes = paid.map((one) => ({ ...one, change: subtractExact(one.after, one.before) }));
  return changes
    .sort((a, b) => compareExact(a.change, b.change) || (a.payer < b.payer ? -1 : 1))
    .map(({ payer, before, after, change }) => ({
      regime,
      payer,
      before: amountText(before),
      after: amountText(after),
      change: amountText(change),
      relative: ratioText(before.digits === 0n ? undefined : divideExact(change, before)),
      outcome: change.digits < 0n ? 'wins' : change.digits > 0n ? 'loses' : 'unchanged',
    }));
}

/** Tenths of the payers by what they paid before; with fewer than ten payers some tenths are empty and left out. @internal */
export function decileRows(regime: string, paid: readonly Paid[]): readonly DecileRow[] {
  const ranked = [...paid].sort((a, b) => compareExact(a.before, b.before) || (a.payer < b.payer ? -1 : 1));
  const whole = sumExact(paid.map(({ before, after }) => subtractExact(after, before)));
  const tenths = new Map<number, { payers: number; before: Exact; after: Exact }>();
  for (const [at, { before, after }] of ranked.entries()) {
    const decile = Math.floor((at * 10) / ranked.length) + 1;
    const sum = tenths.get(decile) ?? { payers: 0, before: zero, after: zero };
    tenths.set(decile, { payers: sum.payers + 1, before: addExact(sum.before, before), after: addExact(sum.after, after) });
  }
  return [...tenths].map(([decile, { payers, before, after }]) => {
    const change = subtractExact(after, before);
    return {
      regime,
      decile: String(decile),
      payers: String(payers),
      before: amountText(before),
      after: amountText(after),
      change: amountText(change),
      share: whole.digits === 0n ? '' : exactText(divideExact(change, whole)),
    };
  });
}

/** @internal */
export function lorenzRows(regime: string, amounts: readonly Exact[]): readonly LorenzRow[] {
  return (lorenz(amounts) ?? []).map(({ payers, paid }) => ({ regime, payers: exactText(payers), paid: exactText(paid) }));
}

/** @internal */
export function giniRow(regime: string, amounts: readonly Exact[]): GiniRow {
  const value = gini(amounts);
  return { regime, gini: value ? exactText(value) : '', decimal: ratioText(value) };
}
