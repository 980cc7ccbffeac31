import type { ExactText } from '../model/assessment.ts';
import type { DecimalText } from '../quantity/quantity.ts';

/** DuckDB 1.1 and later, inside a process; PostgreSQL 12 and later; ClickHouse 18.16 and later, on one server or a cluster of shards. */
export type SqlDialect = 'duckdb' | 'postgresql' | 'clickhouse';

/** What the SQL is made for. */
export interface SqlOptions {
  readonly dialect: SqlDialect;
  /** Digits after the point of amounts and norms, 0 to 12: 6 by default, grams where the unit is a tonne. */
  readonly decimals?: number;
  /** The largest amount of a line, in its unit; `1000000000` by default. A larger one is refused, line by line. */
  readonly largestAmount?: DecimalText;
  /** Columns of the register besides those that the law reads, as text: `facility`, `region`. */
  readonly columns?: readonly string[];
  /** Columns to total by, of the law or your own; by default one total for all lines. The currency is always told apart. */
  readonly totalsBy?: readonly string[];
  /** Names of the tables and of the view: `releases`, `prices`, `assessment` by default. */
  readonly names?: Partial<SqlNames>;
  /** ClickHouse alone: the cluster of `remote_servers` over which the register is spread; absent: one server. */
  readonly cluster?: string;
  /** Works out lines only: what the regime settles above them is told under `presumes` instead of being refused. */
  readonly linesOnly?: boolean;
}

/** Names of what is created. */
export interface SqlNames {
  /** The register, which you fill. */
  readonly releases: string;
  /** The price book. */
  readonly prices: string;
  /** The view that answers with a payment for each line. */
  readonly assessment: string;
}

/** A column of the register. */
export interface SqlColumn {
  readonly name: string;
  /** As the dialect writes it. */
  readonly type: string;
  /** What belongs there, with its unit. */
  readonly meaning: string;
}

/** What the arithmetic of a dialect proves: within these bounds every payment and every total is exact. */
export interface SqlProof {
  /** The type of all products and quotients. */
  readonly integers: string;
  /** The largest integer that it holds. */
  readonly largestInteger: string;
  /** The largest amount of a line, in its unit. */
  readonly largestAmount: DecimalText;
  /** The largest price of a unit with which no product of that amount overflows. */
  readonly largestPrice: ExactText;
  /** How many lines a total can add up. */
  readonly largestLines: string;
  /** The same in words, with how it is reached. */
  readonly words: readonly string[];
}

/** A price book and the payment as SQL. A value: nothing is sent anywhere. */
export interface SqlProgram {
  readonly dialect: SqlDialect;
  readonly regime: { readonly id: string /** SHA-256 of the canonical JSON of the regime. */; readonly digest: string };
  readonly year: number;
  /** Creates the register and the table of prices; on a cluster, on each of its servers. */
  readonly schema: readonly string[];
  /** Fills the table of prices. */
  readonly prices: readonly string[];
  /** The payment of every line as one query. */
  readonly assessment: string;
  /** Names that query, as a view. */
  readonly view: readonly string[];
  /** Sums over the view: lines, lines refused, payment. */
  readonly totals: string;
  /** Schema, prices and view in the order in which they run; on a cluster, on each of its servers. */
  readonly statements: readonly string[];
  /** The columns of the register, in order. */
  readonly columns: readonly SqlColumn[];
  /** The column of payments (`payment_e2`), and what one of it is worth: `0.01`. */
  readonly payment: { readonly column: string; readonly unit: DecimalText };
  readonly proves: SqlProof;
  /** What the register must have settled before, and what the regime does above the lines: the query does not look at it. */
  readonly presumes: readonly string[];
  /** What the regime says in every result. */
  readonly notices: readonly string[];
}
