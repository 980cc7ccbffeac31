import type { Plan } from './plan.ts';
import type { Terms } from './terms.ts';

/** An expression that differs from charge to charge: told apart only where it does. @internal */
export function byCharge(
  { dialect: { identifier, literal }, terms }: Pick<Plan, 'dialect' | 'terms'>,
  expressionOf: (terms: Terms) => string,
): string {
  const groups = new Map<string, string[]>();
  for (const one of terms) {
    const expression = expressionOf(one);
    groups.set(expression, [...(groups.get(expression) ?? []), literal(one.charge)]);
  }
  const all = [...groups];
  const [last = ['', []] as const] = all.slice(-1);
  if (all.length <= 1) return last[0];
  const cases = all
    .slice(0, -1)
    .map(([expression, charges]) => `WHEN ${identifier('charge')} IN (${charges.join(', ')}) THEN ${expression}`);
  return `CASE ${cases.join(' ')} ELSE ${last[0]} END`;
}
