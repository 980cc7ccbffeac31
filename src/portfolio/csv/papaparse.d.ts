// What the reader and the writer use of Papa Parse: its own types stand in another package and bring those of Node and the DOM.
declare module 'papaparse' {
  export interface ParseError {
    readonly type: string;
    /** `MissingQuotes`, `InvalidQuotes` … */
    readonly code: string;
  }
  export interface Step {
    readonly data: string[];
    readonly errors: readonly ParseError[];
    /** `cursor`: where the next record begins. */
    readonly meta: { readonly cursor: number };
  }
  export interface ParseConfig {
    readonly delimiter: string;
    readonly newline: string;
    readonly step: (step: Step, parser: { abort(): void }) => void;
  }
  export interface UnparseConfig {
    readonly delimiter: string;
    readonly newline: string;
  }
  const papa: {
    parse(text: string, config: ParseConfig): void;
    unparse(rows: readonly (readonly string[])[], config: UnparseConfig): string;
  };
  export default papa;
}
