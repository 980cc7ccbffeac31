import type { Confidence } from '../../../src/model/confidence.ts';
import type { PaymentLaw } from '../../../src/model/dependence.ts';
import type { Facility, FacilityData, Receiver, ReceiverData } from '../../../src/model/facility.ts';
import type { Factor } from '../../../src/model/mechanism.ts';
import type { Charge, Regime } from '../../../src/model/regime.ts';

/** A release from which examples of a charge are made: what it needs besides id, period, amount and norms. */
export interface Sample {
  readonly territory: FacilityData['territory'];
  readonly year: number;
  readonly category?: string;
  /** Weaker figures that the example needs; its words say so. */
  readonly minimumConfidence?: Confidence;
  readonly release: Omit<FacilityData['releases'][number], 'id' | 'period' | 'amount' | 'norms'>;
  readonly receivers?: readonly ReceiverData[];
}

/** The reference facility of every change, and what it is assessed with. */
export interface Reference {
  readonly facility: Facility;
  readonly receivers: readonly Receiver[];
  readonly year: number;
  readonly farNorth: Facility;
}

/** A regime, and what the page of it needs besides its data. */
export interface Pack {
  readonly regime: Regime;
  /** The name that it is exported by, `russia2003`. */
  readonly exported: string;
  /** The pack whose tables it starts from: what both share stands on the page of that. */
  readonly base?: Pack;
  /** CSV files in `src/regimes/`, by the id of a charge (its rates) or of a factor. */
  readonly csv?: Readonly<Record<string, string>>;
  /** Charge → sample. */
  readonly samples: Readonly<Record<string, Sample>>;
  /** Charge → law of arithmetic that it breaks → an example with numbers of `assess`, where the common one does not fit. */
  readonly examples?: Readonly<Record<string, Readonly<Partial<Record<PaymentLaw, () => string>>>>>;
  /** Other choices of a proposal, each with words. */
  readonly variants?: readonly { readonly name: string; readonly words: string; readonly regime: Regime }[];
  /** From the law to the proposal, one layer after the other. */
  readonly layers?: readonly { readonly words: string; readonly regime: Regime }[];
}

/** Whether a charge is that of the base, unchanged. */
export function isOfBase({ base }: Pack, id: string, charge: Charge): boolean {
  return base?.regime.charges[id] === charge;
}

/** The factors of all charges of a regime, each once, with the charges that use it. */
export function factorsOf({ charges }: Regime): readonly { readonly factor: Factor; readonly charges: readonly string[] }[] {
  const found = new Map<Factor, string[]>();
  for (const [id, { factors }] of Object.entries(charges)) {
    for (const factor of factors.flatMap(withParts)) found.set(factor, [...(found.get(factor) ?? []), id]);
  }
  return [...found].map(([factor, used]) => ({ factor, charges: [...new Set(used)] }));
}

/** A factor and its parts. */
export function withParts(factor: Factor): readonly Factor[] {
  return factor.kind === 'combined' ? [factor, ...factor.of.flatMap(withParts)] : [factor];
}
