import { tryAssess } from '../src/assess/assess.ts';
import type { Assessment, AssessOptions, Step } from '../src/model/assessment.ts';
import type { Facility, FacilityData, Receiver, Release } from '../src/model/facility.ts';
import type { Charge, Regime } from '../src/model/regime.ts';
import type { Outcome } from '../src/problems/outcome.ts';
import { PaymentError } from '../src/problems/paymentError.ts';
import type { Problem } from '../src/problems/problem.ts';
import { parseFacility } from '../src/schema/facility.ts';
import { parseReceiver } from '../src/schema/receiver.ts';

// Small things made for one test: a law of one charge, a plant of one stack. What a test does not say is said here, once.

export type ReleaseData = FacilityData['releases'][number];

/** An emission of 10 t of dust under the charge `air`. */
export const emission = (changes: Partial<ReleaseData> = {}): ReleaseData => ({
  id: 'dust',
  charge: 'air',
  pollutant: 'dust',
  amount: '10 t',
  ...changes,
});

/** A plant with these releases, in a territory that nobody lists. */
export const plant = (releases: readonly ReleaseData[], changes: Partial<FacilityData> = {}): Facility =>
  parseFacility({ id: 'plant', territory: 'town', releases, ...changes });

/** The same plant, whose releases do not state a field. */
export const lacking = (facility: Facility, field: keyof Release): Facility => ({
  ...facility,
  releases: facility.releases.map((release) => {
    const { [field]: _, ...rest } = release;
    return rest as Release;
  }),
});

/** A charge on emissions: dust at 10 a tonne, gas at 100, all of it permissible. */
export const airCharge = (changes: Partial<Charge> = {}): Charge => ({
  medium: 'air',
  title: 'Emissions',
  assessedBy: 'year',
  source: 'act',
  confidence: 'verified',
  measure: [{ kind: 'amount', unit: 't' }],
  split: { kind: 'whole' },
  rates: {
    rows: [
      { where: { pollutant: 'dust' }, value: '10' },
      { where: { pollutant: 'gas' }, value: '100' },
    ],
  },
  factors: [],
  ...changes,
});

/** A ladder of norms with rates 10, 20 and 50 for dust: technological as permissible. */
export const ladderCharge = (split: Partial<Extract<Charge['split'], { kind: 'ladder' }>> = {}, changes: Partial<Charge> = {}): Charge =>
  airCharge({
    split: { kind: 'ladder', policy: 'capacity-wins', takes: 'norms', withoutNorms: 'problem', ...split },
    pricedAs: { technological: 'permissible' },
    rates: {
      rows: (['dust', 'gas'] as const).flatMap((pollutant) => [
        { where: { pollutant, band: 'permissible' as const }, value: '10' as const },
        { where: { pollutant, band: 'temporary' as const }, value: '20' as const },
        { where: { pollutant, band: 'exceedance' as const }, value: '50' as const },
      ]),
    },
    ...changes,
  });

/** A law of these charges, in euros. */
export const lawOf = (charges: Readonly<Record<string, Charge>>, changes: Partial<Regime<'EUR'>> = {}): Regime<'EUR'> => ({
  id: 'xx-law',
  status: 'law',
  title: 'A law made for a test',
  currency: [{ code: 'EUR' }],
  sources: { act: { title: 'An act' } },
  charges,
  ...changes,
});

export const receiver = (data: unknown): Receiver => parseReceiver(data);

/** The year of every small test. */
export const year = 2005;

/** Assesses, or throws with the problems. */
export function assessed(facility: Facility, law: Regime<'EUR'>, options: Partial<AssessOptions> = {}): Assessment<'EUR'> {
  const outcome = tryAssess(facility, law, { year, ...options });
  if (!outcome.ok) throw new PaymentError(outcome.problems);
  return outcome.value;
}

/** Problems of an assessment that must fail. */
export function problemsOf<C extends string>(
  facility: Facility,
  law: Regime<C>,
  options: Partial<AssessOptions> = {},
): readonly [Problem, ...Problem[]] {
  return problemsIn(tryAssess(facility, law, { year, ...options }));
}

export function problemsIn(outcome: Outcome<unknown>): readonly [Problem, ...Problem[]] {
  if (outcome.ok) throw new Error('expected problems, and there are none');
  return outcome.problems;
}

/** `code path` of each problem, to compare at a glance. */
export const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

/** Price steps of the first line, `band units = amount`. */
export function prices({ lines }: Assessment, at = 0): readonly string[] {
  return stepsOf(lines[at]?.steps ?? [], 'price').map(({ band, units, amount }) => `${band} ${units} = ${amount}`);
}

/** The steps of one stage. */
export function stepsOf<S extends Step['stage']>(steps: readonly Step[], stage: S): readonly Extract<Step, { stage: S }>[] {
  return steps.filter((step): step is Extract<Step, { stage: S }> => step.stage === stage);
}

/** The factors of the first price step of a line, `id value`. */
export function factorsOf({ lines }: Assessment, at = 0): readonly string[] {
  return stepsOf(lines[at]?.steps ?? [], 'price')[0]?.factors.map(({ id, value }) => `${id} ${value}`) ?? [];
}
