import { type Exact, exact } from '../../exact.ts';
import type { Assessment, Step } from '../../model/assessment.ts';

/** What can be told apart in a payment. */
export type Dimension = 'territory' | 'receiver' | 'sector' | 'medium' | 'charge' | 'pollutant' | 'band' | 'facility' | 'payer';

/** All dimensions, in the order of the tables. @internal */
export const dimensions: readonly Dimension[] = [
  'territory',
  'receiver',
  'sector',
  'medium',
  'charge',
  'pollutant',
  'band',
  'facility',
  'payer',
];

/** A part of a payment with all that can be told of it; the parts of a payment add up to it. @internal */
export interface Cell extends Readonly<Record<Dimension, string>> {
  readonly amount: Exact;
}

/**
 * The parts of a payment: one for each step that adds to it. What rounding, exemption, credit or a refund adds or takes off belongs to no band:
 * its `band` is the name of the step in brackets; above the lines it belongs to no release, either.
 *
 * @internal
 */
export function cellsOf({ facility, lines, steps }: Assessment): readonly Cell[] {
  const of = { territory: facility.territory, sector: facility.sector ?? '', facility: facility.id, payer: facility.payer ?? facility.id };
  const receivers = new Map(facility.releases.map(({ id, receiver }) => [id, receiver ?? '']));
  const ofLines = lines.flatMap(({ release, medium, charge, pollutant, steps: inLine }) =>
    inLine.map((step) => ({
      ...of,
      receiver: receivers.get(release) ?? '',
      medium,
      charge,
      pollutant,
      band: bandOf(step),
      amount: exact(step.amount),
    })),
  );
  const above = steps.map((step) => ({
    ...of,
    receiver: '',
    medium: '',
    charge: '',
    pollutant: '',
    band: bandOf(step),
    amount: exact(step.amount),
  }));
  return [...ofLines, ...above].filter(({ amount }) => amount.digits !== 0n);
}

function bandOf(step: Step): string {
  return step.stage === 'price' ? step.band : `(${step.by})`;
}
