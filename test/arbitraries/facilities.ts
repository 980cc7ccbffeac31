import fc from 'fast-check';
import type { CreditOf, FacilityData, InstallationOf, NormsOf, ReleaseOf } from '../../src/model/facility.ts';
import type { Charge, Regime } from '../../src/model/regime.ts';
import type { DecimalText, QuantityText } from '../../src/quantity/quantity.ts';
import { type AmountUnit, amountText, between, decimalText, massOf, type RawMass, rate, rawMass, seldom, share } from './numbers.ts';
import { calendars, type Terms } from './terms.ts';
import { categories, circumstances, hazards, media, pollutants, sectors, territories, volume } from './world.ts';

type ReleaseData = ReleaseOf<QuantityText, DecimalText>;
type InstallationData = InstallationOf<QuantityText, DecimalText>;

/** A facility that the regime can assess: what it draws is fitted to the charges, and its masses are counted in steps of 10^step mg. */
export const facility = (terms: Terms): fc.Arbitrary<(regime: Regime, step: number) => FacilityData> =>
  fc
    .record({
      territory: fc.constantFrom('town', ...(Object.keys(territories) as (keyof typeof territories)[])),
      category: seldom(fc.constantFrom(...categories), 2),
      sector: seldom(fc.constantFrom(...sectors), 2),
      circumstances: fc.subarray([...circumstances]),
      ruledOut: fc.boolean(),
      statesShares: fc.boolean(),
      sources: fc.array(source(terms), { minLength: 1, maxLength: 3 }),
      boilers: installation(terms),
      dryers: installation(terms),
      credits: terms.settle.includes('credit') ? fc.array(credit, { maxLength: 3 }) : fc.constant([]),
    })
    .map((raw) => (regime, step) => {
      const { territory, category, sector, statesShares, sources, boilers, dryers } = raw;
      const credits: readonly RawCredit[] = raw.credits;
      const releases = sources.flatMap((one, at) => releasesOf(one, at, { regime, step, terms, statesShares }));
      const foreseen = creditMedia(regime, releases);
      return {
        id: 'made-up-works',
        territory,
        ...(category && { category }),
        ...(sector && { sector }),
        ...(raw.circumstances.length > 0 && { [raw.ruledOut ? 'ruledOut' : 'circumstances']: raw.circumstances }),
        installations: [installationOf('boilers', boilers, step), installationOf('dryers', dryers, step)],
        releases,
        ...(foreseen.length > 0 &&
          credits.length > 0 && {
            credits: credits.map((one, at) => ({
              ...one,
              id: `credit-${at}`,
              medium: foreseen[at % foreseen.length] as (typeof media)[number],
              evidence: `measure ${at}`,
            })),
          }),
      };
    });

/** One stack or outfall, with its releases of a pollutant from the first period on. */
interface RawSource {
  readonly charge: number;
  readonly pollutant: number;
  readonly hazard: (typeof hazards)[number] | undefined;
  readonly norms: 'none' | 'no-permit' | 'of-period' | 'per-year';
  readonly hasTemporary: boolean;
  readonly installation: undefined | 'boilers' | 'dryers' | DecimalText;
  readonly receiver: 'river' | 'lake' | 'sky' | undefined;
  readonly circumstances: readonly string[];
  readonly ruledOut: readonly string[];
  readonly units: number;
  readonly background: DecimalText;
  readonly increase: DecimalText;
  readonly periods: readonly { readonly amount: RawMass; readonly norm: RawMass; readonly above: RawMass }[];
}

const source = (terms: Terms): fc.Arbitrary<RawSource> =>
  fc.record({
    charge: fc.nat(1),
    pollutant: fc.oneof(fc.constant(0), fc.nat(pollutants.length - 1)),
    hazard: seldom(fc.constantFrom(...hazards)),
    norms: fc.constantFrom('of-period', 'per-year', 'of-period', 'per-year', 'of-period', 'per-year', 'none', 'no-permit'),
    hasTemporary: fc.boolean(),
    installation: fc.oneof(
      { weight: 1, arbitrary: fc.constant(undefined) },
      { weight: 4, arbitrary: fc.constantFrom('boilers' as const, 'dryers' as const) },
      { weight: 1, arbitrary: share() },
    ),
    receiver: fc.constantFrom(...(terms.isSurveyed ? [] : [undefined]), 'river' as const, 'lake' as const, 'sky' as const),
    circumstances: fc.subarray([...circumstances], { maxLength: 1 }),
    ruledOut: fc.subarray([...circumstances], { maxLength: 1 }),
    units: fc.nat(3),
    background: between(1, 9000, 3),
    increase: between(1, 9000, 3),
    periods: fc.array(fc.record({ amount: rawMass(), norm: rawMass(), above: rawMass() }), {
      minLength: 1,
      maxLength: calendars[terms.calendar].length,
    }),
  });

interface Setting {
  readonly regime: Regime;
  readonly step: number;
  readonly terms: Terms;
  readonly statesShares: boolean;
}

// Stated shares of a budget by place of the source: they add up to 1.
const budgetShares: readonly DecimalText[] = ['0.5', '0.3', '0.2'];
const massUnits: readonly AmountUnit[] = ['t', 'kg', 'g', 'mg'];
const volumeUnits: readonly AmountUnit[] = ['m3', 'l', '1000 m3', 'm3'];

function releasesOf(raw: RawSource, at: number, { regime, step, terms, statesShares }: Setting): readonly ReleaseData[] {
  const ids = Object.keys(regime.charges);
  const id = ids[raw.charge % ids.length] as string;
  const charge = regime.charges[id] as Charge;
  const pollutant = pollutants[raw.pollutant] as string;
  const unit = (pollutant === volume ? volumeUnits : massUnits)[raw.units] as AmountUnit;
  const { installation } = raw;
  const ruledOut = raw.ruledOut.filter((word) => !raw.circumstances.includes(word));
  return raw.periods.map(({ amount, norm, above }, period): ReleaseData => {
    const norms = normsOf(raw, charge, unit, [massOf(norm, step), massOf(above, step)]);
    return {
      id: `release-${at}-${period}`,
      charge: id,
      pollutant,
      ...(raw.hazard && { class: raw.hazard }),
      ...periodOf(terms, period, raw.units),
      amount: amountText(massOf(amount, step), unit),
      readings: { background: `${raw.background} mg/l`, increase: `${raw.increase} g/m3` },
      ...(norms && { norms }),
      ...(installation !== undefined && { installation: isShare(installation) ? sharedBy(installation) : installation }),
      ...(installation !== undefined && statesShares && { budgetShare: budgetShares[at] as DecimalText }),
      outlet: `stack-${at}`,
      ...(raw.receiver && { receiver: raw.receiver }),
      ...(raw.circumstances.length > 0 && { circumstances: raw.circumstances }),
      ...(ruledOut.length > 0 && { ruledOut }),
    };
  });
}

function periodOf({ calendar }: Terms, at: number, spelling: number): Pick<ReleaseData, 'period'> {
  if (calendar === 'year') return spelling === 0 ? {} : { period: spelling === 1 ? '2005-01-01/2005-12-31' : '2005' };
  return { period: calendars[calendar][at] as string };
}

const isShare = (installation: string): installation is DecimalText => installation !== 'boilers' && installation !== 'dryers';

function sharedBy(share: DecimalText): NonNullable<ReleaseData['installation']> {
  const thousandths = BigInt(share.split('.')[0] as string) * 1000n + BigInt((share.split('.')[1] ?? '').padEnd(3, '0'));
  return [
    { id: 'boilers', share },
    { id: 'dryers', share: decimalText(1000n - thousandths, 3) },
  ];
}

function normsOf(
  { norms, hasTemporary }: RawSource,
  { split }: Charge,
  unit: AmountUnit,
  [permissible, above]: readonly [bigint, bigint],
): NormsOf<QuantityText> | undefined {
  if (split.kind !== 'ladder' || norms === 'no-permit') return norms === 'no-permit' ? 'no-permit' : undefined;
  if (norms === 'none' && split.withoutNorms !== 'problem') return undefined;
  const per = norms === 'per-year' ? '/yr' : '';
  const lower = amountText(permissible, unit, per);
  if (split.takes === 'limit') return { limit: lower };
  return hasTemporary ? { permissible: lower, temporary: amountText(permissible + above, unit, per) } : { permissible: lower };
}

interface RawInstallation {
  readonly outputs: readonly {
    readonly isOfYear: boolean;
    readonly amounts: readonly RawMass[];
    readonly permitted: RawMass | undefined;
    readonly rates: Readonly<Record<string, DecimalText>>;
    readonly unit: 'kg/t' | 'g/kg' | 't/t';
  }[];
  readonly bat: NonNullable<InstallationData['bat']>;
  readonly periods: readonly string[];
}

// A thousandth of what is made, as often as it is anything from nothing to all of it.
const technologicalRate = fc.oneof(fc.constant<DecimalText>('1'), between(0, 1000, 0), between(0, 2000, 3));

const installation = (terms: Terms): fc.Arbitrary<RawInstallation> =>
  fc.record({
    outputs: fc.array(
      fc.record({
        isOfYear: fc.boolean(),
        amounts: fc.array(rawMass(), { minLength: calendars[terms.calendar].length, maxLength: calendars[terms.calendar].length }),
        permitted: seldom(rawMass(), 2),
        rates: fc.record({ 'sulphur-dioxide': technologicalRate, 'nitrogen-dioxide': technologicalRate }, { requiredKeys: [] }),
        unit: fc.constantFrom('kg/t', 'kg/t', 'g/kg', 't/t'),
      }),
      { maxLength: 2 },
    ),
    bat: fc.array(evidence(terms), { maxLength: 3 }),
    periods: fc.constant(calendars[terms.calendar]),
  });

/** Evidence for the whole year, for none of it, or from or to the middle of the year where no period has that day inside it. */
const evidence = ({ calendar, isSteady }: Terms): fc.Arbitrary<NonNullable<InstallationData['bat']>[number]> =>
  fc
    .record({
      pollutants: fc.constantFrom<readonly string[]>(
        [...pollutants],
        [...pollutants],
        ['sulphur-dioxide'],
        ['ammonia', 'nitrogen-dioxide'],
      ),
      days: fc.constantFrom<{ readonly since: string; readonly until?: string }>(
        { since: '2004-01-01', until: '2010-12-31' },
        { since: '2005-01-01', until: '2005-12-31' },
        { since: '2001-06-01' },
        { since: '2001-06-01' },
        { since: '2000-01-01', until: '2004-12-31' },
        { since: '2006-01-01' },
        ...(isSteady || calendar === 'year' || calendar === 'months'
          ? []
          : [{ since: '2005-07-01' }, { since: '2005-01-01', until: '2005-06-30' }]),
      ),
      coverage: share(),
    })
    .map(({ pollutants: of, days, coverage }) => ({ pollutants: of, ...days, coverage, evidence: 'permit 17/04' }));

function installationOf(id: string, { outputs, bat, periods }: RawInstallation, step: number): InstallationData {
  return {
    id,
    outputs: outputs.flatMap(({ isOfYear, amounts, permitted, rates, unit }, at) =>
      (isOfYear ? [undefined] : periods).map((period, index) => ({
        product: `product-${at}`,
        ...(period !== undefined && { period }),
        amount: amountText(massOf(amounts[index] as RawMass, step), 't'),
        ...(permitted && { permitted: amountText(massOf(permitted, step), 'kg') }),
        rates: Object.fromEntries(Object.entries(rates).map(([pollutant, value]) => [pollutant, `${value} ${unit}` as QuantityText])),
      })),
    ),
    bat,
  };
}

type RawCredit = Pick<CreditOf<DecimalText>, 'year' | 'amount' | 'currency'>;

const credit: fc.Arbitrary<RawCredit> = fc.record({
  year: fc.constantFrom('2005', '2005', '2005', '2004'),
  amount: fc.oneof(rate(), between(0, 1_000_000_000, 0)),
  currency: fc.constant('RUB'),
});

/** The media for which the settlement foresees credits. */
function creditMedia(regime: Regime, releases: readonly ReleaseData[]): readonly (typeof media)[number][] {
  const used = new Set(releases.map(({ charge }) => charge));
  const steps = [
    ...(regime.settle ?? []),
    ...Object.entries(regime.charges).flatMap(([id, one]) => (used.has(id) ? (one.settle ?? []) : [])),
  ];
  return media.filter((one) => steps.some((step) => step.kind === 'credit' && (step.medium === undefined || step.medium === one)));
}
