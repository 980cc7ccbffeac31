import type { Regime } from '../model/regime.ts';
import { firstDay, lastDay } from '../period/period.ts';
import { problem } from '../problems/problem.ts';
import { type Found, found, mistaken } from './found.ts';
import type { Claim } from './scope/claim.ts';

/** The one currency in which the regime takes payments for all the claims. @internal */
export function currencyOf<C extends string>({ id, currency }: Regime, claims: readonly Claim[]): Found<C> {
  const codes = new Set<string>();
  for (const { situation } of claims) {
    const { from, until, text } = situation.period;
    const holding = currency.find((one) => firstDay(one.from) <= from && lastDay(one.until) >= until);
    if (!holding)
      return mistaken(
        problem(
          'money/currency',
          ['releases'],
          `${id} has no one currency for the whole of ${text}.`,
          'Split the release at the change of currency.',
        ),
      );
    codes.add(holding.code);
  }
  const [only, ...more] = codes;
  return more.length === 0
    ? found((only ?? currency[0]?.code ?? '') as C)
    : mistaken(
        problem(
          'money/currency',
          ['releases'],
          `The releases fall under several currencies of ${id}: ${[...codes].join(', ')}.`,
          'Assess them apart.',
        ),
      );
}
