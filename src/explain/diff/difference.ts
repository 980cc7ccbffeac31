/** Something that two assessments have differently. */
export interface Difference {
  /** From the outside in: release, charge, band or step, factor, part: `['so2', 'stationary', 'permissible', 'index']`. */
  readonly where: readonly string[];
  /** `ratio` is load ÷ capacity behind a factor; `edge` the upper end of a band; `value` a value of a step that is no price. */
  readonly what:
    | 'currency'
    | 'line'
    | 'units'
    | 'edge'
    | 'step'
    | 'value'
    | 'rate'
    | 'factor'
    | 'ratio'
    | 'amount'
    | 'total'
    | 'credited'
    | 'payable';
  /** As the assessment has it, exact; `null` where it has no such thing. */
  readonly a: string | null;
  readonly b: string | null;
}

/** The difference of two texts, if there is one. @internal */
export function difference(
  where: readonly string[],
  what: Difference['what'],
  a: string | null | undefined,
  b: string | null | undefined,
): readonly Difference[] {
  return a === b ? [] : [{ where, what, a: a ?? null, b: b ?? null }];
}

/** Keys of both records, those of the first first. @internal */
export function allKeys(...records: readonly (Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>)[]): readonly string[] {
  return [...new Set(records.flatMap((record) => (record instanceof Map ? [...record.keys()] : Object.keys(record))))];
}
