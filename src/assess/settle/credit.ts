import {
  addExact,
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
import type { Facility } from '../../model/facility.ts';
import type { Settle } from '../../model/mechanism.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { exactOf } from '../../quantity/quantity.ts';
import { type Found, found, mistaken } from '../found.ts';
import { gradeOf, noticesOf, worstOf } from '../price/applied.ts';
import { lookUp } from '../price/lookUp.ts';
import { readTable } from '../price/table.ts';
import { evidenceOf } from '../scope/evidence.ts';
import type { Due, Settling } from './due.ts';

/** The laws that a credit keeps: the cap is a share of what is due, at most all of it. @internal */
export const creditLaws = ['monotone', 'continuous'] as const;

type Credit = Settle & { readonly kind: 'credit' };

/**
 * Deducts what was spent on measures, up to a share of what is due in the named bands of the lines of one medium. What is
 * not used expires. Evidence that earned a privilege in the same year earns no credit.
 *
 * @internal
 */
export function credit(mechanism: Credit, due: Due, { pricing, facility, currency }: Settling): Found<Due> {
  const year = String(pricing.options.year);
  const lines = due.lines.filter(({ split }) => mechanism.medium === undefined || split.claim.situation.charge.medium === mechanism.medium);
  const offers = (facility.credits ?? []).flatMap((offer, at) =>
    offer.year === year && (mechanism.medium === undefined || offer.medium === mechanism.medium) ? [{ ...offer, at }] : [],
  );
  const [line] = lines;
  if (!line || offers.length === 0) return found(due);
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
  const { situation } = line.split.claim;
  const share = lookUp(readTable(mechanism.share, mechanism, situation.charge), {
    name: 'the share that credits may take',
    situation,
    asked: {},
    minimum: pricing.minimum,
  });
  if (!share.ok) return share;
  const base = sumExact(
    lines.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.stage === 'price' && mechanism.bands.includes(step.band) ? [exact(step.amount)] : [])),
    ),
  );
  let cap = minExact(multiplyExact(share.value.value, base), maxExact(due.amount, zero));
  let used = zero;
  const steps: Step[] = [];
  const notices: Notice[] = [];
  for (const { id, evidence, amount } of offers) {
    const offered = exactOf(amount);
    const taken = minExact(offered, cap);
    steps.push(creditStep(evidence, offered, cap, taken));
    if (taken !== offered) notices.push(expires(id, subtractExact(offered, taken), currency));
    cap = subtractExact(cap, taken);
    used = addExact(used, taken);
  }
  return found({
    ...due,
    steps: [...due.steps, ...steps],
    amount: subtractExact(due.amount, used),
    exact: subtractExact(due.exact, used),
    credited: addExact(due.credited, used),
    notices: [...due.notices, ...notices, ...noticesOf(share.value, 'the share that credits may take')],
    weakest: worstOf([due.weakest, gradeOf(share.value.cite)]),
  });
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
