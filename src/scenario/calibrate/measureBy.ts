import { divideExact, type Exact, exact, maxExact, parseExact, zero } from '../../exact.ts';
import type { Regime } from '../../model/regime.ts';
import { fail, failed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import { tryReform } from '../reform/reform.ts';
import { bindingOf, burdensAfter } from '../respond/loads.ts';
import { type RespondOptions, respondWork } from '../respond/respond.ts';
import type { Work } from '../study/long.ts';
import { type Payments, payments } from '../study/payments.ts';
import type { Study } from '../study/study.ts';
import { decimalProblem } from '../study/values.ts';
import type { CalibrationTarget } from './target.ts';

/** What is measured of a study: as it counts, and without the rounding of payments, so that a straight line can be seen. @internal */
export interface Measured {
  readonly result: Exact;
  readonly smooth: Exact;
}

/** What a target asks for, and in which unit. @internal */
export interface Goal {
  readonly value: Exact;
  readonly unit: string;
  readonly baseline?: { readonly name: string; readonly regime: Regime };
}

/** The number that a target asks for. @internal */
export function goalOf(target: CalibrationTarget, study: Study, currency: string): Goal {
  switch (target.kind) {
    case 'total':
      return { value: number(target.payable, ['target', 'payable']), unit: currency };
    case 'neutral': {
      const { name, regime = study.regime, changes = [], ...options } = target.baseline;
      const law = orThrow(tryReform(regime, changes));
      const paid = orThrow(payments({ ...study, ...options, regime: law }));
      if (paid.currency !== currency)
        return orThrow(
          fail(problem('money/currency', ['target', 'baseline'], `${name} is in ${paid.currency}, the study in ${currency}.`)),
        );
      return { value: paid.payable, unit: currency, baseline: { name, regime: law } };
    }
    case 'burden': {
      const lacking = study.facilities.filter(({ id }) => (parseExact(target.on[id] ?? '')?.digits ?? 0n) <= 0n);
      if (lacking.length > 0)
        return orThrow(
          failed(
            lacking.map(({ id }) =>
              problem(
                'input/missing',
                ['target', 'on', id],
                `${id} states nothing that its payment is a burden on.`,
                'Give an amount above 0.',
              ),
            ),
          ),
        );
      return { value: number(target.atMost, ['target', 'atMost']), unit: 'share' };
    }
    case 'load':
    case 'lambda':
      return {
        value: number(target.is, ['target', 'is']),
        unit: target.kind === 'load' ? `load of ${target.receiver}` : 'load ÷ capacity',
      };
  }
}

function number(text: string, path: readonly string[]): Exact {
  const wrong = decimalProblem(text, path);
  return wrong.length > 0 ? orThrow(failed<Exact>(wrong)) : exact(text);
}

/** What comes of a study, after payers have responded where they do. @internal */
export function* measureBy(target: CalibrationTarget, study: Study, respond: RespondOptions | undefined): Work<Measured> {
  const response = respond && (yield* respondWork(study, respond));
  const after: Study = response ? { ...study, facilities: response.facilities } : study;
  switch (target.kind) {
    case 'total':
    case 'neutral': {
      const paid = orThrow(payments(after));
      return { result: paid.payable, smooth: paid.exact };
    }
    case 'burden':
      return burdenOf(target.on, orThrow(payments(after)));
    case 'load':
    case 'lambda': {
      const burdens = orThrow(
        burdensAfter(target, study.receivers ?? [], { before: study.facilities, after: after.facilities, year: study.year }),
      );
      const worst = bindingOf(burdens);
      const value = target.kind === 'load' ? worst?.load : worst?.ratio;
      if (!value)
        return orThrow(
          fail(problem('data/no-capacity', ['target', 'receiver'], `${target.receiver} has no room left: its λ is without limit.`)),
        );
      return { result: value, smooth: value };
    }
  }
}

function burdenOf(on: Readonly<Record<string, string>>, { byFacility }: Payments): Measured {
  const heaviest = (of: 'payable' | 'exact'): Exact =>
    byFacility.map((one) => divideExact(one[of], exact(on[one.facility] as string))).reduce(maxExact, zero);
  return { result: heaviest('payable'), smooth: heaviest('exact') };
}
