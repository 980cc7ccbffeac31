import type { Decimal } from '../../decimal.ts';
import {
  addExact,
  compareExact,
  type Exact,
  exact,
  exactText,
  maxExact,
  minExact,
  multiplyExact,
  negateExact,
  subtractExact,
  sumExact,
  zero,
} from '../../exact.ts';
import type { Notice, Step } from '../../model/assessment.ts';
import { type PaymentLaw, paymentLaws } from '../../model/dependence.ts';
import type { CreditOf, Facility } from '../../model/facility.ts';
import { bands, type Medium } from '../../model/figure.ts';
import type { Settle } from '../../model/mechanism.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { exactOf } from '../../quantity/quantity.ts';
import { type Found, found, mistaken } from '../found.ts';
import { gradeOf, noticesOf, worstOf } from '../price/applied.ts';
import { lookUp } from '../price/lookUp.ts';
import type { PricedLine } from '../price/priceLine.ts';
import { type ReadRow, readTable } from '../price/table.ts';
import { evidenceOf } from '../scope/evidence.ts';
import type { Due, Settling, Spent } from './due.ts';

type Credit = Settle & { readonly kind: 'credit' };

/**
 * The laws that credits keep. More mass never costs less, because a credit takes at most a share of what more mass adds;
 * unless several credits look at it, or one looks at some bands only where more of one release moves another from band to band.
 *
 * @internal
 */
export function creditLaws(credits: readonly Credit[], isTied: boolean): readonly PaymentLaw[] {
  const [only, ...more] = credits;
  if (!only) return paymentLaws;
  return more.length > 0 || (isTied && !bands.every((band) => only.bands.includes(band))) ? ['continuous'] : ['monotone', 'continuous'];
}

/**
 * Deducts what was spent on measures, medium by medium: up to a share of what is due in the named bands of the lines of the
 * credit's medium. What is not used expires. Evidence that earned a privilege in the same year earns no credit.
 *
 * @internal
 */
export function credit(mechanism: Credit, due: Due, settling: Settling): Found<Due> {
  const media = mechanism.medium === undefined ? [...new Set(due.lines.map(mediumOf))].sort() : [mechanism.medium];
  let current = due;
  for (const medium of media) {
    const next = creditMedium(mechanism, medium, current, settling);
    if (!next.ok) return next;
    current = next.value;
  }
  return found(current);
}

const mediumOf = ({ split }: PricedLine): Medium => split.claim.situation.charge.medium;

function creditMedium(mechanism: Credit, medium: Medium, due: Due, { pricing, facility, currency }: Settling): Found<Due> {
  const year = String(pricing.options.year);
  const lines = due.lines.filter((line) => mediumOf(line) === medium);
  const offers = (facility.credits ?? []).flatMap((offer, at) =>
    offer.year === year && offer.medium === medium && !isUsedUp(offer, due) ? [{ ...offer, at }] : [],
  );
  if (lines.length === 0 || offers.length === 0) return found(due);
  const problems = offers.flatMap(({ at, evidence, currency: stated }) => [
    ...(stated === currency
      ? []
      : [
          problem(
            'credit/currency',
            ['credits', at, 'currency'],
            `The credit is in ${stated}, the payment in ${currency}.`,
            'Convert it first, at a rate that you can name.',
          ),
        ]),
    ...(isPrivileged(evidence, due, facility)
      ? [
          problem(
            'credit/double-benefit',
            ['credits', at, 'evidence'],
            `"${evidence}" earns a privilege in ${year} already.`,
            'Leave out the credit, or the evidence of the installation.',
          ),
        ]
      : []),
  ]);
  if (problems.length > 0) return mistaken(...(problems as readonly Problem[]));
  // Each line has its own share: a circumstance of one release, such as a plan that was not met, says nothing of another.
  const capped: { readonly owing: PricedLine; readonly share: ReadRow }[] = [];
  for (const owing of lines) {
    const { situation } = owing.split.claim;
    const share = lookUp(readTable(mechanism.share, mechanism, situation.charge), {
      name: 'the share that credits may take',
      situation,
      asked: {},
      minimum: pricing.minimum,
    });
    if (!share.ok) return share;
    capped.push({ owing, share: share.value });
  }
  const of = (track: keyof Spent): Exact => {
    const most = sumExact(capped.map(({ owing, share }) => multiplyExact(share.value, baseOf(mechanism, owing, track))));
    return minExact(most, maxExact(due[track], zero));
  };
  const [cap, exactCap] = [of('amount'), of('exact')];
  let used: Spent = nothing;
  const spent = new Map(due.spent);
  const steps: Step[] = [];
  for (const { id, evidence, amount } of offers) {
    const before = spent.get(id) ?? nothing;
    const offered = subtractExact(exactOf(amount), before.amount);
    const left = subtractExact(cap, used.amount);
    const taken = {
      amount: minExact(offered, left),
      exact: minExact(subtractExact(exactOf(amount), before.exact), subtractExact(exactCap, used.exact)),
    };
    steps.push(creditStep(evidence, offered, left, taken.amount));
    used = both(used, taken);
    spent.set(id, both(before, taken));
  }
  const shares = [...new Set(capped.map(({ share }) => share))];
  return found({
    ...due,
    steps: [...due.steps, ...steps],
    amount: subtractExact(due.amount, used.amount),
    exact: subtractExact(due.exact, used.exact),
    credited: addExact(due.credited, used.amount),
    spent,
    notices: [...due.notices, ...shares.flatMap((share) => noticesOf(share, 'the share that credits may take'))],
    weakest: worstOf([due.weakest, ...shares.map(({ cite }) => gradeOf(cite))]),
  });
}

const nothing: Spent = { amount: zero, exact: zero };

const both = (a: Spent, b: Spent): Spent => ({ amount: addExact(a.amount, b.amount), exact: addExact(a.exact, b.exact) });

/** What a line owes in the bands that may be credited: as it was rounded, or as it would be if nothing were. A line that was exempted owes nothing. */
function baseOf(mechanism: Credit, line: PricedLine, track: keyof Spent): Exact {
  if (line[track].digits === 0n) return zero;
  return sumExact(
    line.steps
      .filter((step) => step.stage === 'price')
      .filter(({ band }) => mechanism.bands.includes(band))
      .map(({ amount, units, rate, factors }) =>
        track === 'amount' ? exact(amount) : [units, rate.value, ...factors.map(({ value }) => value)].map(exact).reduce(multiplyExact),
      ),
  );
}

/** What credits of the year were not used for. @internal */
export function expired({ spent }: Due, { pricing: { options }, facility }: Settling): readonly Notice[] {
  return (facility.credits ?? [])
    .filter(({ year }) => year === String(options.year))
    .map(({ id, amount, currency }) => ({ id, currency, left: subtractExact(exactOf(amount), (spent.get(id) ?? nothing).amount) }))
    .filter(({ left }) => left.digits > 0n)
    .map(({ id, currency, left }) => expires(id, left, currency));
}

/** Whether earlier steps took all of a credit; one of nothing is still looked at. */
function isUsedUp({ id, amount }: CreditOf<Decimal>, { spent }: Due): boolean {
  const before = spent.get(id);
  return before !== undefined && compareExact(before.amount, exactOf(amount)) === 0;
}

/** Whether evidence opened the technological band or a privilege of a line. */
function isPrivileged(evidence: string, { lines }: Due, { installations = [] }: Facility): boolean {
  return lines.some(({ split: { claim, parts } }) => {
    const { release, situation } = claim;
    const hasPrivilege =
      parts.some(({ band }) => band === 'technological') || situation.bat?.some(({ coverage }) => coverage.digits > 0n) === true;
    return hasPrivilege && evidenceOf(release, installations, situation.period).includes(evidence);
  });
}

function creditStep(evidence: string, offered: Exact, cap: Exact, taken: Exact): Step {
  const values = { evidence, offered: exactText(offered), cap: exactText(cap) };
  const why = `Credit for measures (${evidence}): ${values.offered} offered, at most ${values.cap} can be deducted.`;
  return { stage: 'settle', by: 'credit', why, values, amount: exactText(negateExact(taken)) };
}

function expires(id: string, left: Exact, currency: string): Notice {
  const values = { credit: id, left: exactText(left), currency };
  return { code: 'credit-expires', message: `${values.left} ${currency} of the credit ${id} were not used and expire.`, values };
}
