import { compareExact, divideExact, type Exact, exact, multiplyExact } from '../../exact.ts';
import { daysOf, type Period, tryPeriod } from '../../period/period.ts';
import { problem } from '../../problems/problem.ts';
import { dimensionProblem, exactIn, type Quantity } from '../../quantity/quantity.ts';
import { type Found, found, mistaken } from '../found.ts';
import type { Measured } from '../measure/measured.ts';

/** What a permit allows, in units of the charge: in the period of the release, or in its year. @internal */
export interface Norms {
  readonly permissible: Exact;
  /** At least the permissible norm. */
  readonly temporary: Exact;
  readonly isYearly: boolean;
  /** Whether the permit tells the two apart. */
  readonly hasTemporary: boolean;
  /** Present if norms per year were cut to the days of the period: the permissible norm of the year, and the part of it. */
  readonly cut?: { readonly ofYear: Exact; readonly share: Exact };
}

/** The norms of a release in the form that the charge takes; `undefined` where it states none. @internal */
export function normsOf(
  { release: { norms }, unit, situation }: Measured,
  takes: 'norms' | 'limit',
): Found<Norms | 'no-permit' | undefined> {
  if (norms === undefined || norms === 'no-permit') return found(norms);
  if ('limit' in norms !== (takes === 'limit')) {
    const form = takes === 'limit' ? '{ limit }' : '{ permissible, temporary? }';
    return mistaken(problem('norm/wrong-form', ['norms'], `Charge ${situation.chargeId} takes norms as ${form}.`));
  }
  const isLimit = 'limit' in norms;
  const lower = inUnits(isLimit ? norms.limit : norms.permissible, unit, isLimit ? 'limit' : 'permissible');
  const upper = isLimit || !norms.temporary ? lower : inUnits(norms.temporary, unit, 'temporary');
  if (!lower.ok || !upper.ok) return mistaken(...[...new Set([lower, upper])].flatMap((one) => (one.ok ? [] : one.problems)));
  const { value: permissible, isYearly } = lower.value;
  const temporary = upper.value.value;
  if (upper === lower) return found({ permissible, temporary, isYearly, hasTemporary: false });
  if (upper.value.isYearly !== isYearly) {
    return mistaken(
      problem(
        'norm/wrong-form',
        ['norms', 'temporary'],
        'One norm is per year, the other belongs to the period.',
        'Give both per year (t/yr), or both for the period (t).',
      ),
    );
  }
  if (compareExact(temporary, permissible) < 0) {
    return mistaken(problem('norm/limit-below-norm', ['norms', 'temporary'], 'The temporary limit lies below the permissible norm.'));
  }
  return found({ permissible, temporary, isYearly, hasTemporary: true });
}

function inUnits(norm: Quantity, unit: string, name: string): Found<{ readonly value: Exact; readonly isYearly: boolean }> {
  const value = exactIn(norm, unit);
  if (value) return found({ value, isYearly: false });
  const perYear = exactIn(norm, `${unit}/yr`);
  return perYear ? found({ value: perYear, isYearly: true }) : mistaken(dimensionProblem(norm, unit, ['norms', name]));
}

/** Norms of the period; norms per year by days, as a fraction of the days of the year. @internal */
export function byDays(norms: Norms, period: Period): Norms {
  if (!norms.isYearly) return norms;
  const year = tryPeriod(period.from.slice(0, 4), []);
  const share = divideExact(exact(daysOf(period)), exact(year.ok ? daysOf(year.value) : 365));
  const { permissible, temporary } = norms;
  return {
    ...norms,
    permissible: multiplyExact(permissible, share),
    temporary: multiplyExact(temporary, share),
    isYearly: false,
    cut: { ofYear: permissible, share },
  };
}
