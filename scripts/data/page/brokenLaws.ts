// A law of arithmetic that a charge breaks is shown by a number.
import { assess } from '../../../src/assess/assess.ts';
import type { PaymentLaw } from '../../../src/model/dependence.ts';
import type { FacilityData } from '../../../src/model/facility.ts';
import type { Charge, Regime } from '../../../src/model/regime.ts';
import type { Money } from '../../../src/money/money.ts';
import { parseFacility } from '../../../src/schema/facility.ts';
import { parseReceiver } from '../../../src/schema/receiver.ts';
import { grouped } from './markdown.ts';
import type { Pack, Sample } from './pack.ts';

type ReleaseData = FacilityData['releases'][number];

/**
 * An example of the law broken, in words with numbers of `assess`; `undefined` where none is known. A charge that breaks one in a
 * way not known here brings its own in the pack.
 */
export function exampleOf(law: PaymentLaw, pack: Pack, id: string): string | undefined {
  const own = pack.examples?.[id]?.[law]?.();
  const sample = pack.samples[id];
  const words = own ?? (sample && wordsFor(law, pack.regime, id, sample));
  return words !== undefined && sample?.minimumConfidence ? `${words} (With figures graded \`${sample.minimumConfidence}\`.)` : words;
}

function wordsFor(law: PaymentLaw, regime: Regime, id: string, sample: Sample): string | undefined {
  const charge = regime.charges[id] as Charge;
  const { split } = charge;
  if (law === 'additive' && split.kind === 'ladder')
    return split.technological ? sharedMass(regime, sample) : normOfTheYear(regime, charge, sample);
  const credits = [...(charge.settle ?? []), ...(regime.settle ?? [])].some(({ kind }) => kind === 'credit');
  return law === 'homogeneous' && credits ? creditOfOneSize(regime, charge, sample) : undefined;
}

/** Twice the mass and norms, and the same spending on measures. */
function creditOfOneSize(regime: Regime, charge: Charge, sample: Sample): string {
  const takesLimit = charge.split.kind === 'ladder' && charge.split.takes === 'limit';
  const release = (amount: string): ReleaseData => {
    const norms = charge.split.kind === 'whole' ? {} : { norms: takesLimit ? { limit: amount } : { permissible: amount } };
    return { ...sample.release, id: 'release', amount, ...norms } as ReleaseData;
  };
  const before = moneyOf(regime, sample, { releases: [release('60 t')] });
  const amount = before.amount.div(4).toFixed(2) as `${number}`;
  const credits: FacilityData['credits'] = [
    { id: 'measure', medium: charge.medium, year: String(sample.year), amount, currency: before.currency, evidence: 'made up' },
  ];
  const due = (mass: string): string => dueOf(regime, sample, { credits, releases: [release(mass)] });
  return (
    `60 t within the norm, with ${grouped(amount)} ${before.currency} spent on measures, cost ${due('60 t')}; 120 t within twice the norm, with the same ` +
    `spending, cost ${due('120 t')}, which is more than twice as much.`
  );
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
    `Two outlets of one installation release 60 t each; technology justifies 80 t. The first outlet alone costs ${due('a')}, the second ` +
    `alone ${due('b')}, both together ${due('a', 'b')}: alone each is within the technological mass, together they share it. Norms per year add up no better.`
  );
}

type Parts = Pick<FacilityData, 'releases' | 'installations' | 'credits'>;

function dueOf(regime: Regime, sample: Sample, parts: Parts): string {
  const { amount, currency } = moneyOf(regime, sample, parts);
  return `${grouped(amount.toFixed(2))} ${currency}`;
}

function moneyOf(regime: Regime, { territory, year, category, minimumConfidence, receivers = [] }: Sample, parts: Parts): Money {
  // Questions that the law asks, and that the example is not about, are answered with no.
  const asked = Object.entries(regime.circumstances ?? {}).filter(([, one]) => one.mustBeAnswered);
  const ruledOut = asked.map(([word]) => word);
  const facility = parseFacility({ id: 'example', territory, ...(category !== undefined && { category }), ruledOut, ...parts });
  return assess(facility, regime, {
    year,
    receivers: receivers.map(parseReceiver),
    ...(minimumConfidence && { minimumConfidence }),
  }).payable;
}
