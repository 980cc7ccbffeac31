import { decimalOf } from '../decimal.ts';
import { digestOf } from '../digest.ts';
import { type Exact, exactText, sumExact } from '../exact.ts';
import type { Assessment, ExactText, Line, Notice } from '../model/assessment.ts';
import type { Facility } from '../model/facility.ts';
import type { Money } from '../money/money.ts';
import { version } from '../version.ts';
import { noticesOf } from './notices.ts';
import { worstOf } from './price/applied.ts';
import type { PricedLine } from './price/priceLine.ts';
import type { Pricing } from './price/pricing.ts';
import type { Due } from './settle/due.ts';
import { roundingGap } from './settle/roundingGap.ts';
import type { SplitUp } from './split/splitUp.ts';

/** The record of a payment that was worked out: exact numbers as text, amounts as Decimals. @internal */
export function record<C extends string>(
  facility: Facility,
  pricing: Pricing,
  currency: C,
  due: Due,
  notices: readonly Notice[],
): Assessment<C> {
  const money = (amount: Exact): Money<C> => ({ amount: decimalOf(amount), currency });
  const { regime, options } = pricing;
  const { lines } = due;
  return {
    facility,
    options,
    regime: { id: regime.id, status: regime.status, title: regime.title, digest: digestOf(regime) },
    version,
    lines: lines.map(lineOf),
    steps: due.steps,
    total: money(sumExact(lines.map(({ amount }) => amount))),
    credited: money(due.credited),
    payable: money(due.amount),
    exact: exactText(due.exact),
    roundingGap: exactText(roundingGap(pricing, due)),
    notices: noticesOf(regime, facility, lines, [...notices, ...lines.flatMap((line) => line.notices), ...due.notices]),
    weakest: worstOf([...lines.map(({ weakest }) => weakest), due.weakest]),
  };
}

function lineOf({ split: { claim, edges }, steps, amount, exact }: PricedLine): Line {
  const { situation, release, units, unit } = claim;
  return {
    charge: situation.chargeId,
    release: release.id,
    pollutant: situation.pollutant,
    medium: situation.charge.medium,
    period: situation.period.text,
    units: exactText(units),
    unit,
    ...(edges && { edges: edgesText(edges) }),
    steps,
    exact: exactText(exact),
    amount: decimalOf(amount),
  };
}

function edgesText({ technological, permissible, temporary }: NonNullable<SplitUp['edges']>): NonNullable<Line['edges']> {
  const text: { -readonly [band in keyof NonNullable<Line['edges']>]: ExactText } = {};
  if (technological) text.technological = exactText(technological);
  if (permissible) text.permissible = exactText(permissible);
  if (temporary) text.temporary = exactText(temporary);
  return text;
}
