import type { Settle } from '../model/mechanism.ts';
import type { PriceBook } from '../model/priceBook.ts';
import type { Terms } from './terms.ts';

/** What the query takes as settled: in the columns of the register, or above the lines. @internal */
export function presumed({ charges, settle = [] }: PriceBook['regime'], terms: readonly Terms[]): readonly string[] {
  const ladders = terms.flatMap(({ split }) => (split.kind === 'ladder' ? [split] : []));
  const settlements = [...terms.flatMap(({ charge }) => charges[charge]?.settle ?? []), ...settle];
  return [
    ...(ladders.length > 0 ? [norms] : []),
    ...(ladders.some(({ technological }) => technological) ? [technologicalMass] : []),
    ...new Set(settlements.flatMap(whatIsLeft)),
  ];
}

const norms =
  'ladder: the norms are those of the period of the line, in its unit. A norm per year is turned into what falls to the period, as the charge says, before it is loaded.';
const technologicalMass =
  'ladder: the technological mass is the part of the line, as evidence opens it: what `assess` gives as the technological edge of the line. Empty: none.';

function whatIsLeft(step: Settle): readonly string[] {
  switch (step.kind) {
    case 'credit':
      return ['credit: the register states no credits, so none is deducted.'];
    case 'round':
      return step.at === 'line' ? [] : [`round (${step.at}): sums above the lines are not rounded.`];
    case 'exempt':
      return [`exempt (${step.at}): sums below the threshold are not set to zero.`];
    case 'relief':
      return ['relief: nothing is taken off sums above the floor.'];
    case 'pool':
      return ['pool: nothing is paid back.'];
  }
}
