import type { Choice, DayText, Row, Where } from '../../model/figure.ts';
import type { Factor, Measure, Rounding, Select, Settle, Split } from '../../model/mechanism.ts';
import type { Charge, Circumstance, ReadingKind, Source } from '../../model/regime.ts';
import type { Territory } from '../../model/territory.ts';
import type { Words } from '../../model/words.ts';
import type { DecimalText } from '../../quantity/quantity.ts';

/** The provisions of a charge that a change may speak of. */
export type ProvisionKind = 'rates' | 'factor' | 'measure' | 'select' | 'split' | 'settle' | 'rounding';

/**
 * What a change speaks of. A factor is found by its id, inside combined factors, too; another mechanism by its `kind` (a rounding by
 * what it rounds), absent: each. `part` is the way to a number in it: `schedule.exponent`, `limits.0.cap`, `below.at`. Absent: the rates, the
 * value of a figure, the depth of a privilege, the share of a credit, the threshold of an exemption, the step of a rounding.
 */
export type Provision = {
  /** Ids of charges; absent: each charge that has the provision, and the settlement over all charges. */
  readonly charge?: string | readonly string[];
  /**
   * The cases that are changed. A row is changed if it speaks of them and of no others; a row that speaks of more is left, and one for
   * these cases is put beside it. `base` of a rate is its price base.
   */
  readonly where?: Where;
} & (
  | { readonly of: 'rates' }
  | { readonly of: 'factor'; readonly id: string; readonly part?: string }
  | { readonly of: Exclude<ProvisionKind, 'rates' | 'factor'>; readonly kind?: string; readonly part?: string }
);

/** A whole charge. */
export interface ChargeProvision {
  readonly of: 'charge';
  readonly charge: string;
}

/** When a change holds, and why: it is a choice, not a figure of a law. */
export interface Reasoned extends Choice {
  /** First day, inclusive; absent: from the beginning of the regime. */
  readonly from?: DayText;
  /** Last day, inclusive; absent: to its end. */
  readonly until?: DayText;
}

/** A provision with its wording. What the wording does not cite is a choice of the reform. */
export type Written =
  | { readonly what: Provision & { readonly of: 'rates' }; readonly value: readonly Row[] }
  | {
      readonly what: Provision & { readonly of: 'factor' };
      readonly value: Factor;
    }
  | { readonly what: Provision & { readonly of: 'measure' }; readonly value: Measure }
  | { readonly what: Provision & { readonly of: 'select' }; readonly value: Select }
  | { readonly what: Provision & { readonly of: 'split' }; readonly value: Split }
  | { readonly what: Provision & { readonly of: 'settle' }; readonly value: Settle }
  | { readonly what: Provision & { readonly of: 'rounding' }; readonly value: Rounding }
  | { readonly what: ChargeProvision; readonly value: Charge }
  | Declared;

/** A word that the regime declares: it has no dates. */
export type Declared =
  | { readonly what: { readonly of: 'circumstances'; readonly id: string }; readonly value: Circumstance }
  | { readonly what: { readonly of: 'readings'; readonly id: string }; readonly value: ReadingKind }
  | { readonly what: { readonly of: 'territories'; readonly id: string }; readonly value: Territory }
  | { readonly what: { readonly of: 'sources'; readonly id: string }; readonly value: Source }
  | { readonly what: { readonly of: 'pollutants'; readonly id: string }; readonly value: { readonly en: string; readonly ru: string } };

/** One change of a regime, as data (JSON). */
export type Change = Reasoned &
  (
    | {
        /** Another number in place of what was there. */
        readonly kind: 'set';
        readonly what: Provision;
        readonly to: DecimalText;
        /** Price base of a rate in other prices than before: the index is chosen by it. */
        readonly base?: string;
      }
    | {
        /** Each number times `by`, 0 or more. What rests on a remembered figure stays remembered. */
        readonly kind: 'scale';
        readonly what: Provision;
        readonly by: DecimalText;
      }
    | {
        /** The provision ends, or does not hold for a time: rates are missing then, a factor is silent. */
        readonly kind: 'remove';
        readonly what: Provision | ChargeProvision | Declared['what'];
      }
    | ({
        /** One more. A factor joins the combined factor that `id` names or, if its own id is named, the charge; a split cannot be added. */
        readonly kind: 'add';
        /** A factor or mechanism stands before the one of this id or kind; absent: last. */
        readonly before?: string;
      } & Written)
    | ({
        /** Another in place of what was there. */
        readonly kind: 'replace';
      } & Written)
  );

/** What a reform is called. */
export interface ReformOptions {
  /** Id of the new regime; absent: made of the id of the old one and the changes. */
  readonly id?: string;
  readonly title?: Words;
}
