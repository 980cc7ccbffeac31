import type { Dialect } from './dialect/dialect.ts';

/** One step of a query: columns added to those of the step before. @internal */
export interface QueryStep {
  readonly name: string;
  /** Expression and name. */
  readonly adds: readonly (readonly [expression: string, name: string])[];
  /** Whether later steps read its columns often. */
  readonly endsList?: boolean;
}

/** A query in steps: named one after another, or in lists whose items read those above them. @internal */
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
  let inner = first.select;
  for (const group of groupsOf(used)) {
    inner = selectOf({ name: '', adds: group.flatMap(({ adds }) => adds) }, `(\n${indent(inner)}\n)`);
  }
  return `SELECT\n${list(last)}\nFROM (\n${indent(inner)}\n)`;
}

/** Steps that stand in one list: a column is written out wherever it is read, so a list ends before that grows long. */
function groupsOf(steps: readonly QueryStep[]): readonly (readonly QueryStep[])[] {
  const groups: QueryStep[][] = [[]];
  for (const step of steps) {
    groups.at(-1)?.push(step);
    if (step.endsList) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
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
