import { type Plan, paymentColumn } from './plan.ts';
import { list } from './steps.ts';

/** Lines, refused lines and payments of each group, by the columns asked for and the currency. @internal */
export function totals(plan: Plan): string {
  const { dialect, names, totalsBy, cases } = plan;
  const column = dialect.identifier;
  const by = [...totalsBy, 'currency'].map(column);
  const payment = column(paymentColumn(plan));
  // Numerators add up where all prices have one denominator.
  const isCommon = new Set(cases.map(({ denominator }) => denominator)).size === 1;
  const exact = ['exact_numerator', 'exact_denominator'].map(column);
  return [
    'SELECT',
    list([
      ...by,
      `count(*) AS ${column('lines')}`,
      `sum(CASE WHEN ${column('problem')} = '' THEN 0 ELSE 1 END) AS ${column('refused')}`,
      `sum(${payment}) AS ${payment}`,
      ...(isCommon ? [`sum(${exact[0]}) AS ${exact[0]}`, `max(${exact[1]}) AS ${exact[1]}`] : []),
    ]),
    `FROM ${column(names.assessment)}`,
    `GROUP BY ${by.join(', ')}`,
    `ORDER BY ${by.join(', ')}`,
  ].join('\n');
}
