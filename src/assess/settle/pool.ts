import { addExact, divideExact, type Exact, exactText, multiplyExact, negateExact, subtractExact, sumExact, zero } from '../../exact.ts';
import type { ExactText, Notice, Step } from '../../model/assessment.ts';
import type { Facility } from '../../model/facility.ts';
import type { Settle } from '../../model/mechanism.ts';
import type { Charge } from '../../model/regime.ts';
import { exactIn } from '../../quantity/quantity.ts';
import { type Found, found } from '../found.ts';
import { worstOf } from '../price/applied.ts';
import { figureIn } from '../price/figureIn.ts';
import type { PricedLine } from '../price/priceLine.ts';
import type { Pricing } from '../price/pricing.ts';
import { originsOf } from '../scope/evidence.ts';
import type { Due } from './due.ts';

/** The laws that a pool keeps: what one pays moves what others get back. @internal */
export const poolLaws = ['homogeneous'] as const;

type PoolMechanism = Settle & { readonly kind: 'pool' };

/** What went into a pool and came back. Exact: what all pay in, less the deduction, is what all get back. */
export interface Pool {
  readonly charge: string;
  readonly currency: string;
  /** What all facilities pay in. */
  readonly revenue: ExactText;
  /** What is kept. */
  readonly less: ExactText;
  readonly product: string;
  readonly unit: string;
  /** Output of all facilities, in `unit`. */
  readonly output: ExactText;
  /** What comes back per unit of output. */
  readonly perUnit: ExactText;
  readonly refunds: readonly { readonly facility: string; readonly output: ExactText; readonly refund: ExactText }[];
}

/** One facility of a pool: its payment so far. @internal */
export interface Member {
  readonly facility: Facility;
  readonly due: Due;
}

const notice: Notice = {
  code: 'pool-not-settled',
  message: 'What comes back depends on what other payers pay: assess all of them together.',
  values: {},
};

/** A payment for which the other payers are not known. @internal */
export function unsettledPool(due: Due): Due {
  return { ...due, notices: [...due.notices, notice] };
}

/** Settles one pool among all members: each gets back in proportion to its output. @internal */
export function settlePool<M extends Member>(
  pricing: Pricing,
  {
    charge: id,
    charges,
    mechanism,
    currency,
  }: { readonly charge: string; readonly charges: readonly Charge[]; readonly mechanism: PoolMechanism; readonly currency: string },
  members: readonly M[],
): Found<{ readonly members: readonly M[]; readonly pool: Pool | undefined }> {
  const paying = members.map((member) => ({ member, lines: member.due.lines.filter((line) => isIn(line, charges)) }));
  const [line] = paying.flatMap(({ lines }) => lines);
  if (!line) return found({ members, pool: undefined });
  const { product, unit } = mechanism;
  const kept = figureIn(
    pricing,
    { id: 'pool-less', title: { en: 'kept of the pool', ru: 'удержание из общей суммы' }, figure: mechanism.less, of: mechanism },
    line.split.claim.situation,
  );
  if (!kept.ok) return kept;
  const revenue = sumExact(paying.flatMap(({ lines }) => lines.map(({ amount }) => amount)));
  const outputs = paying.map(({ member, lines }) => outputOf(member.facility, lines, product, unit));
  const output = sumExact(outputs);
  if (output.digits === 0n) return found({ members, pool: undefined });
  const perUnit = divideExact(subtractExact(revenue, kept.value.value), output);
  const refunds = outputs.map((own) => multiplyExact(perUnit, own));
  const settled = members.map((member, at) => refunded(member, refunds[at] ?? zero, outputs[at] ?? zero, { product, unit, perUnit }));
  return found({
    members: settled.map((member) => ({ ...member, due: { ...member.due, weakest: worstOf([member.due.weakest, kept.value.weakest]) } })),
    pool: {
      charge: id,
      currency,
      revenue: exactText(revenue),
      less: kept.value.applied.value,
      product,
      unit,
      output: exactText(output),
      perUnit: exactText(perUnit),
      refunds: members.map(({ facility }, at) => ({
        facility: facility.id,
        output: exactText(outputs[at] ?? zero),
        refund: exactText(refunds[at] ?? zero),
      })),
    },
  });
}

function isIn({ split: { claim } }: PricedLine, charges: readonly Charge[]): boolean {
  return !claim.outside && charges.includes(claim.situation.charge);
}

/** Output of the installations that the lines come from, each once. */
function outputOf({ installations = [] }: Facility, lines: readonly PricedLine[], product: string, unit: string): Exact {
  const ids = new Set(lines.flatMap(({ split }) => originsOf(split.claim.release).map(({ id }) => id)));
  const outputs = installations.filter(({ id }) => ids.has(id)).flatMap((installation) => installation.outputs ?? []);
  return outputs
    .filter((one) => one.product === product)
    .map(({ amount }) => exactIn(amount, unit) ?? zero)
    .reduce(addExact, zero);
}

function refunded<M extends Member>(
  member: M,
  refund: Exact,
  own: Exact,
  { product, unit, perUnit }: { readonly product: string; readonly unit: string; readonly perUnit: Exact },
): M {
  const { due } = member;
  const notices = due.notices.filter(({ code }) => code !== notice.code);
  if (refund.digits === 0n) return { ...member, due: { ...due, notices } };
  const values = { output: `${exactText(own)} ${unit}`, product, perUnit: exactText(perUnit), refund: exactText(refund) };
  const step: Step = {
    stage: 'settle',
    by: 'pool',
    why: `Back in proportion to output: ${values.output} of ${product} at ${values.perUnit} each.`,
    values,
    amount: exactText(negateExact(refund)),
  };
  return {
    ...member,
    due: {
      ...due,
      steps: [...due.steps, step],
      amount: subtractExact(due.amount, refund),
      exact: subtractExact(due.exact, refund),
      notices,
    },
  };
}
