/** Values of a step or a notice, by name. @internal */
export type Values = Readonly<Record<string, string>>;

/**
 * Puts values into a template. `{name}` is the value, `{name:kind}` the value as `print` says it, and a part in square
 * brackets is left out where one of its values is absent. `undefined` if any other value is absent: a sentence with a hole
 * is never printed.
 *
 * @internal
 */
export function fill(template: string, values: Values, print: (kind: string, value: string) => string): string | undefined {
  const shortened = template.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    namesIn(part).every((name) => Object.hasOwn(values, name)) ? part : '',
  );
  if (!namesIn(shortened).every((name) => Object.hasOwn(values, name))) return undefined;
  return shortened.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, kind: string | undefined) => {
    const value = String(values[name]);
    return kind === undefined ? value : print(kind, value);
  });
}

/** Names of the values that a template speaks of, in order. @internal */
export function namesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)(?::\w+)?\}/g)].map((match) => String(match[1]));
}
