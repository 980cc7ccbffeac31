import type { Situation } from '../scope/situation.ts';

/** The month, quarter or year that a release is declared in; a period that is longer, or crosses one, stands for itself. @internal */
export function declaredIn({ period, charge }: Pick<Situation, 'period' | 'charge'>): string {
  const [first, last] = [period.from, period.until].map((day) => named(day, charge.assessedBy)) as [string, string];
  return first === last ? first : period.text;
}

function named(day: string, by: 'month' | 'quarter' | 'year'): string {
  const [year, month] = [day.slice(0, 4), day.slice(5, 7)];
  switch (by) {
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case 'year':
      return year;
  }
}
