import { parseExact } from '../exact.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { dialects } from './dialect/dialectOf.ts';
import type { Plan } from './plan.ts';
import { isReserved } from './reserved.ts';
import type { SqlOptions } from './sqlProgram.ts';
import { unfitNames } from './texts.ts';

/** The options with their defaults, and what is wrong with them. @internal */
export interface ReadOptions extends Pick<Plan, 'names' | 'decimals' | 'largestAmount' | 'columns' | 'totalsBy'> {
  readonly problems: readonly Problem[];
}

/** @internal */
export function readOptions(options: SqlOptions, keys: Plan['keys']): ReadOptions {
  const { dialect, decimals = 6, largestAmount = '1000000000', columns = [], totalsBy = [], cluster } = options;
  const names = { releases: 'releases', prices: 'prices', assessment: 'assessment', ...options.names };
  const ofKeys = keys.map(({ name }) => name);
  const known = new Set([...ofKeys, ...columns]);
  const isWhole = Number.isInteger(decimals) && decimals >= 0 && decimals <= 12;
  const largest = stepsOf(String(largestAmount), isWhole ? decimals : 0);
  const tables = [names.releases, names.prices, names.assessment];
  return {
    names,
    decimals: isWhole ? decimals : 0,
    largestAmount: largest ?? 1n,
    columns,
    totalsBy,
    problems: [
      ...(Object.hasOwn(dialects, dialect)
        ? []
        : [problem('input/type', ['dialect'], `"${dialect}" is no dialect.`, 'duckdb, postgresql or clickhouse.')]),
      ...(isWhole ? [] : [problem('quantity/range', ['decimals'], 'Decimals are a whole number from 0 to 12.')]),
      ...(largest === undefined
        ? [
            problem(
              'quantity/range',
              ['largestAmount'],
              `The largest amount is above 0, has no more than ${decimals} decimals, and fits into 62 bits.`,
            ),
          ]
        : []),
      ...(cluster !== undefined && dialect !== 'clickhouse' ? [problem('input/type', ['cluster'], 'Only ClickHouse has clusters.')] : []),
      ...(cluster === undefined ? [] : unfitNames([cluster], ['cluster'], new Set())),
      ...unfitNames(tables, ['names'], new Set()),
      ...unfitNames(ofKeys, ['rows'], new Set()),
      ...unfitNames(columns, ['columns'], new Set(ofKeys)),
      ...columns.flatMap((name, at) =>
        isReserved(name) ? [problem('input/duplicate-id', ['columns', at], `The query uses the name "${name}" itself.`)] : [],
      ),
      ...totalsBy.flatMap((name, at) =>
        known.has(name) ? [] : [problem('input/type', ['totalsBy', at], `"${name}" is no column of the register.`, [...known].join(', '))],
      ),
    ],
  };
}

/** An amount in steps of 10^-decimals, above 0 and small enough that twice of it is a mass. */
function stepsOf(text: string, decimals: number): bigint | undefined {
  const value = parseExact(text);
  if (value?.divisor !== 1n || value.digits <= 0n || value.scale > decimals) return undefined;
  const steps = value.digits * 10n ** BigInt(decimals - value.scale);
  return steps < 2n ** 62n ? steps : undefined;
}
