import type { Dialect } from './dialect/dialect.ts';

/** One step of a query: columns added to those of the step before. @internal */
export interface QueryStep {
  readonly name: string;
  /** Expression and name. */
  readonly adds: readonly (readonly [expression: string, name: string])[];
}

/** A query in steps: named one after another, or in one list whose items read those above them. @internal */
export function inSteps(
  { namesSteps }: Dialect,
  first: { readonly name: string; readonly select: string },
  steps: readonly QueryStep[],
  last: readonly string[],
): string {
  const used = steps.filter(({ adds }) => adds.length > 0);
  if (namesSteps) {
    const named = [`${first.name} AS (\n${indent(first.select)}\n)`];
    for (const [at, step] of used.entries()) {
      named.push(`${step.name} AS (\n${indent(selectOf(step, used[at - 1]?.name ?? first.name))}\n)`);
    }
    return `WITH ${named.join(', ')}\nSELECT\n${list(last)}\nFROM ${used.at(-1)?.name ?? first.name}`;
  }
  const together = { name: '', adds: used.flatMap(({ adds }) => adds) };
  return `SELECT\n${list(last)}\nFROM (\n${indent(selectOf(together, `(\n${indent(first.select)}\n)`))}\n)`;
}

function selectOf({ adds }: QueryStep, from: string): string {
  return `SELECT\n${list(['*', ...adds.map(([expression, name]) => `${expression} AS ${name}`)])}\nFROM ${from}`;
}

/** @internal */
export function list(items: readonly string[]): string {
  return items.map((item) => indent(item)).join(',\n');
}

/** @internal */
export function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
