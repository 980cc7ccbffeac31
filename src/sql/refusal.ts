import type { ProblemCode } from '../problems/catalogue.ts';
import { byCharge } from './byCharge.ts';
import { type Plan, scaled } from './plan.ts';
import type { Terms } from './terms.ts';

/** Why a line is refused, as the code of a problem; empty where it is not. No line is dropped, and none is zero for want of data. @internal */
export function refusal(plan: Plan): string {
  const { dialect, decimals, readsPermit } = plan;
  const column = dialect.identifier;
  const mass = (name: string): string => column(scaled(name, decimals));
  const when = (condition: string, code: ProblemCode): string => `WHEN ${condition} THEN ${dialect.literal(code)}`;
  const amount = mass('amount');
  const ladders = plan.terms.filter(({ split }) => split.kind === 'ladder');
  const normsOf = (terms: Terms): string => normProblem(terms, plan);
  return [
    'CASE',
    ...[
      when(`coalesce(${column('known')}, 0) = 0`, 'release/unpriced'),
      `WHEN ${column('outside')} THEN ''`,
      when(`${column('unit')} <> ${column('price_unit')} AND ${column('price_unit')} <> ''`, 'quantity/dimension'),
      when(`${amount} IS NULL`, 'release/missing-amount'),
      when(`${amount} < 0`, 'quantity/negative'),
      when(`${amount} > ${dialect.mass(plan.largestAmount)}`, 'quantity/range'),
      ...(readsPermit ? [when(`${column('no_permit')} <> ${column('without_permit')}`, 'release/contradictory-circumstance')] : []),
      ...(ladders.length === 0 ? [`ELSE ''`] : [`ELSE ${byCharge(plan, normsOf)}`]),
    ].map((line) => `  ${line}`),
    'END',
  ].join('\n');
}

/** What is wrong with the norms of a line, in the form that its charge takes. */
function normProblem({ split }: Terms, { dialect, decimals, terms }: Plan): string {
  if (split.kind !== 'ladder') return "''";
  const mass = (name: string): string => dialect.identifier(scaled(name, decimals));
  const when = (condition: string, code: ProblemCode): string => `WHEN ${condition} THEN ${dialect.literal(code)}`;
  const isTaken = (takes: 'norms' | 'limit'): boolean => terms.some((one) => one.split.kind === 'ladder' && one.split.takes === takes);
  const own = split.takes === 'limit' ? ['limit'] : ['permissible', 'temporary'];
  const others = split.takes === 'limit' ? (isTaken('norms') ? ['permissible', 'temporary'] : []) : isTaken('limit') ? ['limit'] : [];
  const given = (names: readonly string[]): string => names.map((name) => `${mass(name)} IS NOT NULL`).join(' OR ');
  const [lower = ''] = own;
  const noPermit = dialect.identifier('no_permit');
  return [
    'CASE',
    ...(others.length > 0 ? [when(given(others), 'norm/wrong-form')] : []),
    when(`${noPermit} AND (${given(own)})`, 'norm/wrong-form'),
    `WHEN ${noPermit} THEN ''`,
    ...own.map((name) => when(`${mass(name)} < 0`, 'quantity/negative')),
    ...(split.technological ? [when(`${mass('technological')} < 0`, 'quantity/negative')] : []),
    ...(split.withoutNorms === 'problem' ? [when(`${mass(lower)} IS NULL`, 'norm/missing')] : []),
    ...(split.takes === 'norms'
      ? [
          ...(split.withoutNorms === 'problem'
            ? []
            : [when(`${mass('permissible')} IS NULL AND ${mass('temporary')} IS NOT NULL`, 'norm/wrong-form')]),
          when(`${mass('temporary')} < ${mass('permissible')}`, 'norm/limit-below-norm'),
        ]
      : []),
    "ELSE '' END",
  ].join(' ');
}
