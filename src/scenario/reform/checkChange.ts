import { parseExact } from '../../exact.ts';
import type { Regime } from '../../model/regime.ts';
import { isDay } from '../../period/period.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { Change } from './change.ts';
import { common, spanOf } from './span.ts';
import { wrongForm } from './wrongForm.ts';

/** What is wrong with a change before it is laid over anything: its numbers, its dates, its reason. @internal */
export function checkChange(regime: Regime, change: Change, path: Path): readonly Problem[] {
  const form = wrongForm(change, path);
  if (form.length > 0) return form;
  return [...reasonOf(change, path), ...datesOf(regime, change, path), ...numberOf(change, path)];
}

function reasonOf({ reason }: Change, path: Path): readonly Problem[] {
  if (typeof reason === 'string' ? reason.trim() !== '' : reason?.en && reason?.ru) return [];
  return [problem('input/missing', [...path, 'reason'], 'A change says why.', 'A sentence, in one language or in both.')];
}

function datesOf(regime: Regime, { from, until }: Change, path: Path): readonly Problem[] {
  const wrong = (['from', 'until'] as const).filter((key) => {
    const day = key === 'from' ? from : until;
    return day !== undefined && !/^(19|2[01])\d\d$/.test(day) && !isDay(day);
  });
  if (wrong.length > 0)
    return wrong.map((key) => problem('period/malformed', [...path, key], 'A day or a year is expected.', "Write '2008' or '2008-07-01'."));
  const span = spanOf({ ...(from !== undefined && { from }), ...(until !== undefined && { until }) });
  if (span.from > span.until) return [problem('regime/dates', path, `The change ends (${until}) before it begins (${from}).`)];
  const force = spanOf(regime);
  const isBefore = from !== undefined && span.from < force.from;
  const isAfter = until !== undefined && span.until > force.until;
  if (!isBefore && !isAfter && common(span, force)) return [];
  return [
    problem(
      'regime/dates',
      [...path, isBefore ? 'from' : 'until'],
      `${regime.id} is in force from ${regime.from ?? '…'} to ${regime.until ?? '…'}, and the change from ${from ?? '…'} to ${until ?? '…'}.`,
      'A change lies within the time of its regime; without dates it holds all the time.',
    ),
  ];
}

function numberOf(change: Change, path: Path): readonly Problem[] {
  if (change.kind !== 'set' && change.kind !== 'scale') return [];
  const [field, text] = change.kind === 'set' ? (['to', change.to] as const) : (['by', change.by] as const);
  const value = typeof text === 'string' && !text.includes('/') ? parseExact(text) : undefined;
  if (!value) return [problem('quantity/not-a-number', [...path, field], 'A decimal text is expected.', "Write '1.5'.")];
  const { of, kind } = change.what as { readonly of: string; readonly kind?: string };
  if (value.digits === 0n && (of === 'rounding' || (of === 'settle' && kind === 'round')))
    return [problem('quantity/range', [...path, field], 'A step of rounding is above 0.')];
  return value.digits < 0n ? [problem('quantity/negative', [...path, field], `${text} is below zero.`)] : [];
}
