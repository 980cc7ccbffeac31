import type { NormsOf } from '../../model/facility.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { problem } from '../../problems/problem.ts';
import type { QuantityText } from '../../quantity/quantity.ts';

/** The three columns of norms, as far as a row fills them. */
interface NormColumns {
  readonly permissible: QuantityText | undefined;
  readonly temporary: QuantityText | undefined;
  readonly limit: QuantityText | undefined;
}

/** The norms of a row. A limit beside a permissible norm is the temporary one; alone it is that of waste. @internal */
export function csvNorms({ permissible, temporary, limit }: NormColumns): Outcome<NormsOf<QuantityText> | undefined> {
  if (temporary !== undefined && limit !== undefined)
    return fail(problem('norm/wrong-form', [], 'The row states a temporary limit and a limit.', 'Leave one of them empty.'));
  if (permissible !== undefined) {
    const above = temporary ?? limit;
    return succeed(above === undefined ? { permissible } : { permissible, temporary: above });
  }
  if (temporary === undefined) return succeed(limit === undefined ? undefined : { limit });
  return fail(
    problem(
      'norm/missing',
      [],
      'The row states a temporary limit and no permissible norm.',
      'Write 0 where nothing is permitted for good.',
    ),
  );
}

const withoutPermit = new Set(['no-permit', 'no permit', 'нет разрешения', 'без разрешения']);

/** Whether the cell of the permissible norm says that there is no permit. @internal */
export function isWithoutPermit(cell: string): boolean {
  return withoutPermit.has(cell.trim().toLowerCase());
}
