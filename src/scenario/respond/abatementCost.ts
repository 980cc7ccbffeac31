import type { DecimalText, QuantityText } from '../../quantity/quantity.ts';

/** A measure that abates something, at a cost for each unit. */
export interface AbatementMeasure {
  readonly id: string;
  /** Money per unit abated, 0 or more. */
  readonly cost: DecimalText;
  /** How much it abates at most: `'120 t'`. */
  readonly potential: QuantityText;
}

/**
 * What it costs to abate one unit more, by how much is abated already: a marginal abatement cost curve. It never falls.
 *
 * `linear`: `start` + `slope` × units abated · `isoelastic`: a price τ leaves E₀ × (1 + τ ÷ `reference`) ^ −`elasticity` ·
 * `measures`: the cheapest first, each up to its potential.
 */
export type CostCurve =
  | {
      readonly kind: 'linear';
      /** Money per unit, for each unit abated; above 0. */
      readonly slope: DecimalText;
      /** What the first unit costs; `0` by default. */
      readonly start?: DecimalText;
    }
  | {
      readonly kind: 'isoelastic';
      /** Above 0. */
      readonly elasticity: DecimalText;
      /** Money per unit, above 0. */
      readonly reference: DecimalText;
    }
  | {
      readonly kind: 'measures';
      readonly measures: readonly AbatementMeasure[];
      /** Whether a measure is taken whole or not at all; then each is taken after the cheaper ones. */
      readonly whole?: boolean;
    };

/** Whose costs a curve tells. The first that fits a release is taken; there is no default curve. */
export interface AbatementCost {
  /** Id of a facility; absent: each. */
  readonly facility?: string;
  /** Id of a release; absent: each. */
  readonly release?: string;
  /** Id of a pollutant; absent: each. */
  readonly pollutant?: string;
  /** Unit that costs are money for and abatement is counted in: `t`. */
  readonly unit: string;
  readonly curve: CostCurve;
  /** Where the curve comes from; it stands in the result. Write `illustrative` where it is made up. */
  readonly source: string;
}
