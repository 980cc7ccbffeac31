/** One answer of a database: every value as text, so that no number passes through a float; absent is `null`. */
export type Answer = readonly Readonly<Record<string, string | null>>[];

/** A database on this machine, started for an example or a test. */
export interface Engine {
  /** Carries statements out, one after another. */
  readonly run: (...statements: readonly string[]) => Promise<void>;
  /** What a query answers, in the order in which it does. */
  readonly ask: (query: string) => Promise<Answer>;
  /** Ends what was started, and removes its data. */
  readonly stop: () => Promise<void>;
}

/** The text as the SQL of all three engines writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
