import { compareExact, type Exact, exact, exactText, maxExact, minExact, subtractExact } from '../../exact.ts';
import type { ExactText } from '../../model/assessment.ts';
import { failed, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { DecimalText } from '../../quantity/quantity.ts';
import { doWork, tryWork, type Watch, type Work } from '../study/long.ts';
import { askedStudy, type Made, madeBy } from '../study/made.ts';
import type { Parameter } from '../study/parameter.ts';
import { payments, prepare, type Rejected } from '../study/payments.ts';
import type { Study } from '../study/study.ts';
import { decimalProblem } from '../study/values.ts';
import { withParameter } from '../study/withParameter.ts';

/** A parameter between a low and a high value; what the study has counts as the middle. */
export interface Swing {
  readonly parameter: Parameter;
  readonly low: DecimalText;
  readonly high: DecimalText;
}

/** One bar of a tornado. */
export interface TornadoRow {
  readonly parameter: string;
  readonly low: DecimalText;
  readonly high: DecimalText;
  /** What all facilities pay at the low and at the high value, the others as they are. */
  readonly atLow: ExactText;
  readonly atHigh: ExactText;
  /** Length of the bar: the greatest less the least of low, base and high. */
  readonly span: ExactText;
}

/** Which parameter matters most: bars, the longest first. */
export interface Tornado {
  readonly made: Made;
  readonly currency: string;
  /** What all facilities pay as they are. */
  readonly base: ExactText;
  readonly rows: readonly TornadoRow[];
  readonly rejected: readonly Rejected[];
}

/**
 * How far the payments of all facilities move when one parameter after the other goes to its low and to its high value while
 * the others stay: the longest bar first, at a tie in the order given.
 *
 * @throws PaymentError as `assess`, at any value; `scenario/empty`, `input/duplicate-id`, `quantity/not-a-number`.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { tornado } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{
 *     id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2005-Q1',
 *     amount: '100 t', norms: { permissible: '100 t' },
 *   }],
 * });
 * const { base, rows } = await tornado({ facilities: [mill], regime: russia2003, year: 2005 }, {
 *   swings: [
 *     { parameter: { id: 'norm', of: 'permissible' }, low: '0.9', high: '1.1' },
 *     { parameter: { id: 'mass', of: 'amount' }, low: '0.9', high: '1.1' },
 *   ],
 * });
 * rows.map(({ parameter, atLow, atHigh }) => `${parameter} ${atLow} … ${base} … ${atHigh}`)
 * // => ['mass 6048 … 6720 … 23520', 'norm 22848 … 6720 … 6720']
 * ```
 */
export async function tornado(study: Study, options: { readonly swings: readonly Swing[] } & Watch): Promise<Tornado> {
  return doWork(tornadoWork(study, options), options);
}

/**
 * As `tornado`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { tryTornado } from 'polluter-pays/scenario';
 *
 * const outcome = await tryTornado({ facilities: [], regime: russia2003, year: 2005 }, { swings: [] });
 * outcome.ok ? '' : outcome.problems[0].code // => 'scenario/empty'
 * ```
 */
export async function tryTornado(study: Study, options: { readonly swings: readonly Swing[] } & Watch): Promise<Outcome<Tornado>> {
  return tryWork(tornadoWork(study, options), options);
}

function* tornadoWork(asked: Study, { swings }: { readonly swings: readonly Swing[] }): Work<Tornado> {
  const { study, base, rejected } = orThrow(prepare(asked));
  const ids = swings.map(({ parameter }) => parameter.id);
  const wrong = [
    ...swings.flatMap(({ low, high }, at) => [
      ...decimalProblem(low, ['swings', at, 'low']),
      ...decimalProblem(high, ['swings', at, 'high']),
    ]),
    ...ids.flatMap((id, at) =>
      ids.indexOf(id) < at ? [problem('input/duplicate-id', ['swings', at], `Two swings are called "${id}".`)] : [],
    ),
  ];
  if (wrong.length > 0) return orThrow(failed(wrong));
  const rows: TornadoRow[] = [];
  for (const { parameter, low, high } of swings) {
    const [atLow, atHigh] = [paidAt(study, parameter, low), paidAt(study, parameter, high)];
    yield swings.length;
    const all = [atLow, atHigh, base.payable];
    const span = subtractExact(all.reduce(maxExact), all.reduce(minExact));
    rows.push({ parameter: parameter.id, low, high, atLow: exactText(atLow), atHigh: exactText(atHigh), span: exactText(span) });
  }
  return {
    made: madeBy('tornado', { asked: [askedStudy(asked), { swings }], regimes: [asked.regime] }),
    currency: base.currency,
    base: exactText(base.payable),
    rows: rows.sort((a, b) => compareExact(exact(b.span), exact(a.span))),
    rejected,
  };
}

function paidAt(study: Study, parameter: Parameter, value: DecimalText): Exact {
  return orThrow(payments(orThrow(withParameter(study, parameter, exact(value))))).payable;
}
