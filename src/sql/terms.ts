import { bandsOf } from '../assess/price/priceBook.ts';
import { type Exact, exact } from '../exact.ts';
import type { Band } from '../model/figure.ts';
import type { Rounding } from '../model/mechanism.ts';
import type { PriceBook } from '../model/priceBook.ts';
import type { Charge } from '../model/regime.ts';

/** What a query must know of a charge besides its prices. @internal */
export interface Terms {
  readonly charge: string;
  readonly split: Charge['split'];
  readonly bands: readonly Band[];
  /** Rounding of the units. */
  readonly units: Grain | undefined;
  /** Rounding of money, in the order in which it happens. */
  readonly stages: readonly Stage[];
}

/** A step of rounding: `to` = digits ÷ 10^scale. @internal */
export interface Grain {
  readonly mode: Rounding['mode'];
  readonly digits: bigint;
  readonly scale: number;
}

/** Rounding of each band, or of the line. @internal */
export interface Stage extends Grain {
  readonly at: 'band' | 'line';
}

/** The terms of a charge, as far as lines go. @internal */
export function termsOf({ settle }: PriceBook['regime'], id: string, charge: Charge): Terms {
  const rounding = charge.rounding ?? [];
  const within = (['band', 'line'] as const).flatMap((at) =>
    rounding.filter((one) => one.at === at).map((one) => ({ at, ...grainOf(one) })),
  );
  const settled = [...(charge.settle ?? []), ...(settle ?? [])].flatMap((step) =>
    step.kind === 'round' && step.at === 'line' && typeof step.to === 'string'
      ? [{ at: 'line' as const, ...grainOf({ mode: step.mode, to: step.to }) }]
      : [],
  );
  const units = rounding.find(({ at }) => at === 'units');
  return {
    charge: id,
    split: charge.split,
    bands: bandsOf(charge),
    units: units && grainOf(units),
    stages: withoutIdle([...within, ...settled]),
  };
}

function grainOf({ mode, to }: Pick<Rounding, 'mode' | 'to'>): Grain {
  const { digits, scale }: Exact = exact(to);
  return { mode, digits, scale };
}

/** Without the stages that find nothing left to round: a sum of kopecks has no half kopecks. */
function withoutIdle(stages: readonly Stage[]): readonly Stage[] {
  return stages.filter((stage, at) => {
    const before = stages[at - 1];
    return !before || (before.digits * 10n ** BigInt(stage.scale)) % (stage.digits * 10n ** BigInt(before.scale)) !== 0n;
  });
}

/** A step of rounding in steps of 10^-decimals; 0 where it is no whole number of them. @internal */
export function stepsIn({ digits, scale }: Grain, decimals: number): bigint {
  const above = digits * 10n ** BigInt(decimals);
  const below = 10n ** BigInt(scale);
  return above % below === 0n ? above / below : 0n;
}
