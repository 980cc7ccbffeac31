// A law of arithmetic that a charge breaks is shown by a number.
import { assess } from '../../../src/assess/assess.ts';
import type { PaymentLaw } from '../../../src/model/dependence.ts';
import type { FacilityData } from '../../../src/model/facility.ts';
import type { Charge, Regime } from '../../../src/model/regime.ts';
import { parseFacility } from '../../../src/schema/facility.ts';
import { parseReceiver } from '../../../src/schema/receiver.ts';
import { grouped } from './markdown.ts';
import type { Pack, Sample } from './pack.ts';

type ReleaseData = FacilityData['releases'][number];

/** An example of the law broken, in words with numbers of `assess`. A charge that breaks one in a way not known here brings its own in the pack. */
export function exampleOf(law: PaymentLaw, { regime, samples, examples = {} }: Pack, id: string): string {
  const charge = regime.charges[id] as Charge;
  const own = examples[id]?.[law];
  if (own) return own();
  const sample = samples[id];
  const { split } = charge;
  if (law !== 'additive' || split.kind !== 'ladder' || !sample)
    throw new Error(`${regime.id}, charge ${id}: no example of a broken law "${law}" is known`);
  return split.technological ? sharedMass(regime, sample) : normOfTheYear(regime, charge, sample);
}

function normOfTheYear(regime: Regime, charge: Charge, sample: Sample): string {
  const takesLimit = charge.split.kind === 'ladder' && charge.split.takes === 'limit';
  const norms = takesLimit ? { limit: '100 t/yr' } : { permissible: '100 t/yr' };
  const due = (...amounts: readonly string[]): string =>
    dueOf(regime, sample, {
      releases: amounts.map(
        (amount, at) => ({ ...sample.release, id: `q${at + 1}`, period: `${sample.year}-Q${at + 1}`, amount, norms }) as ReleaseData,
      ),
    });
  const norm = takesLimit ? 'limit' : 'norm';
  return (
    `60 t in each of two quarters, with a ${norm} of 100 t per year. The first quarter alone (nothing in the second) costs ` +
    `${due('60 t', '0 t')}, the second alone ${due('0 t', '60 t')}, both together ${due('60 t', '60 t')}: ` +
    `together they use up the ${norm}, and 20 t lie above it.`
  );
}

function sharedMass(regime: Regime, sample: Sample): string {
  const stack = (id: string): ReleaseData =>
    ({
      ...sample.release,
      id,
      outlet: id,
      period: `${sample.year}-Q1`,
      amount: '60 t',
      norms: { permissible: '60 t' },
      installation: 'installation',
    }) as ReleaseData;
  const rates = { [sample.release.pollutant]: '10 kg/t' } as const;
  const installations: FacilityData['installations'] = [
    {
      id: 'installation',
      outputs: [{ product: 'product', period: `${sample.year}-Q1`, amount: '8000 t', rates }],
      bat: [{ pollutants: [sample.release.pollutant], since: `${sample.year}-01-01`, coverage: '1', evidence: 'made up' }],
    },
  ];
  const due = (...stacks: readonly string[]): string => dueOf(regime, sample, { installations, releases: stacks.map(stack) });
  return (
    `Two stacks of one installation release 60 t each; technology justifies 80 t. The first stack alone costs ${due('a')}, the second ` +
    `alone ${due('b')}, both together ${due('a', 'b')}: alone each is within the technological mass, together they share it. Norms per year add up no better.`
  );
}

function dueOf(
  regime: Regime,
  { territory, year, receivers = [] }: Sample,
  parts: Pick<FacilityData, 'releases' | 'installations'>,
): string {
  const facility = parseFacility({ id: 'example', territory, ...parts });
  const { payable } = assess(facility, regime, { year, receivers: receivers.map(parseReceiver) });
  return `${grouped(payable.amount.toFixed(2))} ${payable.currency}`;
}
