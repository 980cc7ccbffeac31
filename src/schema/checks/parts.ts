// Checks that run while parts of a value are still wrong may meet anything: these look without stumbling.

/** The value under a key, if there is one. @internal */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** The parts of a list; none of anything else. @internal */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
