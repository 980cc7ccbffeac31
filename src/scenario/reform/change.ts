import type { Choice, DayText, Where } from '../../model/figure.ts';
import type { Words } from '../../model/words.ts';
import type { DecimalText } from '../../quantity/quantity.ts';

/**
 * What a change speaks of: the rates of a charge, or a factor by its id (a part of a combined factor, too). A number is the one
 * that `part` names; absent: the rates, the value of a figure, the depth of a privilege.
 */
export type Provision = {
  /** Ids of charges; absent: each charge that has the provision. */
  readonly charge?: string | readonly string[];
  /**
   * The cases that are changed. A row is changed if it speaks of them and of no others; a row that speaks of more is left, and one for
   * these cases is put beside it. `base` of a rate is its price base.
   */
  readonly where?: Where;
} & ({ readonly of: 'rates' } | { readonly of: 'factor'; readonly id: string });

/** When a change holds, and why: it is a choice, not a figure of a law. */
export interface Reasoned extends Choice {
  /** First day, inclusive; absent: from the beginning of the regime. */
  readonly from?: DayText;
  /** Last day, inclusive; absent: to its end. */
  readonly until?: DayText;
}

/** One change of a regime, as data (JSON). */
export type Change = Reasoned & { readonly what: Provision } & (
    | {
        /** Another number in place of what was there. */
        readonly kind: 'set';
        readonly to: DecimalText;
        /** Price base of a rate in other prices than before: the index is chosen by it. */
        readonly base?: string;
      }
    | {
        /** Each number times `by`, 0 or more. What rests on a remembered figure stays remembered. */
        readonly kind: 'scale';
        readonly by: DecimalText;
      }
  );

/** What a reform is called. */
export interface ReformOptions {
  /** Id of the new regime; absent: made of the id of the old one and the changes. */
  readonly id?: string;
  readonly title?: Words;
}
