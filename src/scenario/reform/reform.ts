import { digestOf } from '../../digest.ts';
import type { Regime } from '../../model/regime.ts';
import { english, type Words } from '../../model/words.ts';
import { failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import type { Problem } from '../../problems/problem.ts';
import { applyChange } from './applyChange.ts';
import type { Change, ReformOptions } from './change.ts';
import { checkChange } from './checkChange.ts';
import { fallingPrices } from './fallingPrices.ts';

/**
 * A regime with changes laid over it, each with dates and a reason: another regime, whose status is `proposal` and which says that it is
 * a reform. Days before a change are priced as before: a row that changes is ended and goes on in its new state. Changes apply in the
 * order given, each to what the ones before it left; the result can be reformed again. No change, and it is the regime itself.
 *
 * A number that is set is a choice with your reason and cites the reform. One that is scaled keeps its source, and one that was only
 * remembered stays remembered: it is refused by default, as before.
 *
 * @param regime - Is not written into.
 * @param changes - Data (JSON).
 * @throws PaymentError with all problems at once, each under `changes`: `reform/unknown-provision` with what is nearest,
 * `regime/dates`, `regime/falling-price`, `quantity/not-a-number`, `quantity/negative`, `input/missing` without a reason.
 *
 * @example
 * ```ts
 * import { assess } from 'polluter-pays';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { reform } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const doubled = reform(russia2003, [{
 *   kind: 'scale',
 *   what: { charge: 'stationary', of: 'rates', where: { pollutant: 'sulphur-dioxide' } },
 *   by: '2',
 *   from: '2006',
 *   reason: 'Acid rain costs more than the rate says.',
 * }]);
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: ['2005-Q1', '2006-Q1'].map((period) => (
 *     { id: period, charge: 'stationary', pollutant: 'sulphur-dioxide', period, amount: '100 t', norms: { permissible: '100 t' } }
 *   )),
 * });
 * const due = (year: number) => [russia2003, doubled].map((law) => assess(mill, law, { year }).payable.amount.toFixed(2));
 * due(2005) // => ['6720.00', '6720.00']
 * due(2006) // => ['3175.20', '6350.40']
 * doubled.status // => 'proposal'
 * ```
 */
export function reform<C extends string>(regime: Regime<C>, changes: readonly Change[], options: ReformOptions = {}): Regime<C> {
  return orThrow(tryReform(regime, changes, options));
}

/**
 * As `reform`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { tryReform } from 'polluter-pays/scenario';
 *
 * const outcome = tryReform(russia2003, [{ kind: 'scale', what: { of: 'factor', id: 'regoin' }, by: '2', reason: 'a test' }]);
 * outcome.ok ? [] : outcome.problems.map(({ code, hint }) => `${code}: ${hint}`) // => ['reform/unknown-provision: Did you mean "region"?']
 * ```
 */
export function tryReform<C extends string>(
  regime: Regime<C>,
  changes: readonly Change[],
  options: ReformOptions = {},
): Outcome<Regime<C>> {
  if (changes.length === 0) return succeed(regime);
  const id = options.id ?? `${regime.id}-reform-${digestOf(changes).slice(0, 8)}`;
  let changed: Regime<C> = regime;
  const problems: Problem[] = [];
  for (const [index, change] of changes.entries()) {
    const path = ['changes', index];
    const wrong = checkChange(regime, change, path);
    problems.push(...wrong);
    if (wrong.length > 0) continue;
    const applied = applyChange(changed, change, { reform: id, index, path });
    if (!applied.ok) problems.push(...applied.problems);
    else {
      problems.push(...fallingPrices(changed, applied.value, change, path));
      changed = applied.value;
    }
  }
  if (problems.length > 0) return failed(problems);
  const title =
    options.title ??
    both(
      regime.title,
      (text) => `${text.replace(/: a reform$/, '')}: a reform`,
      (text) => `${text.replace(/: изменение$/, '')}: изменение`,
    );
  return succeed({
    ...changed,
    id,
    status: 'proposal',
    title,
    notices: [noticeOf(regime, changes.length), ...(regime.notices ?? [])],
    sources: { ...changed.sources, [id]: { title: english(title), seen: 'nothing: its numbers are choices' } },
  });
}

function noticeOf({ title }: Regime, count: number): Words {
  return both(
    title,
    (text) => `A reform, not law: ${count} ${count === 1 ? 'change' : 'changes'} laid over "${text}".`,
    (text) => `Изменения, а не действующее право: ${count} в «${text}».`,
  );
}

function both(words: Words, en: (text: string) => string, ru: (text: string) => string): Words {
  return typeof words === 'string' ? { en: en(words), ru: ru(words) } : { en: en(words.en), ru: ru(words.ru) };
}
