import { describe, expect, it } from 'vitest';
import { tryAssess } from '../../../src/assess/assess.ts';
import { dependsOnAmount } from '../../../src/assess/dependsOnAmount.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import { marginalPayment } from '../../../src/assess/marginalPayment.ts';
import type { AssessOptions } from '../../../src/model/assessment.ts';
import type { FacilityData } from '../../../src/model/facility.ts';
import { france2021 } from '../../../src/regimes/fr-2021/index.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import type { parseFacility } from '../../../src/schema/facility.ts';
import { plant, receiver } from '../../constructed.ts';

type ReleaseData = FacilityData['releases'][number];
type Part = readonly [pollutant: string, amount: string, more?: Partial<ReleaseData>];

const receivers = [receiver({ id: 'moselle', medium: 'water', keys: { basin: 'rhin-meuse' } })];
const site = (charge: 'air' | 'water', parts: readonly Part[], circumstances: readonly string[] = ['authorised-or-registered']) =>
  plant(
    parts.map(
      ([pollutant, amount, more], at) => ({ id: `r${at}`, charge, pollutant, amount, receiver: 'moselle', ...more }) as ReleaseData,
    ),
    { territory: 'FR-57', circumstances },
  );
const outcomeOf = (year: number, facility: ReturnType<typeof parseFacility>, options: Partial<AssessOptions> = {}) =>
  tryAssess(facility, france2021, { year, receivers, ...options });
const paid = (...args: Parameters<typeof outcomeOf>): string => {
  const outcome = outcomeOf(...args);
  return outcome.ok ? outcome.value.payable.amount.toFixed() : [...new Set(outcome.problems.map(({ code }) => code))].join();
};
const emits = (year: number, ...parts: readonly Part[]) => paid(year, site('air', parts));
const peak = (load: string, more: Partial<ReleaseData> = {}) => ({ readings: { 'peak-month': load }, ...more }) as Partial<ReleaseData>;
const discharges = (parts: readonly Part[], options: Partial<AssessOptions> = {}, year = 2021) => paid(year, site('water', parts), options);
const remembered = { minimumConfidence: 'memory' } as const;

describe('fr-2021', () => {
  it('is whole', () => {
    expect(checkRegime(france2021).problems).toEqual([]);
  });

  it('keeps monotony alone, as its page says', () => {
    for (const charge of Object.values(france2021.charges))
      expect([lawsKept(charge), dependsOnAmount(charge)]).toEqual([['monotone'], 'other-lines']);
  });
});

describe('emissions', () => {
  it('are taxed at the rate of the year, by the tonne or by the kilogram', () => {
    const sox = 'sulphur-oxides-and-other-sulphur-compounds';
    // 1000 × 136.02; × 145.38; × 163.32
    expect([emits(2013, [sox, '1000 t']), emits(2021, [sox, '1000 t']), emits(2025, [sox, '1000 t'])]).toEqual([
      '136020',
      '145380',
      '163320',
    ]);
    // 2 t of mercury are 2000 kg × 1200.77
    expect(emits(2025, ['mercury', '2 t'])).toBe('2401540');
  });

  it('of installations that need neither authorisation nor registration are not; the law must be answered', () => {
    const nox: readonly Part[] = [['nitrogen-oxides-and-other-oxygenated-compounds', '200 t']];
    expect(paid(2025, site('air', nox))).toBe('39428');
    expect(paid(2025, site('air', nox, []))).toBe('release/unanswered-circumstance');
    expect(paid(2025, { ...site('air', nox, []), ruledOut: ['authorised-or-registered'] })).toBe('0');
  });

  it('of metals and dust pay from a threshold of the year on, then the whole', () => {
    // 200 kg are free; 200.1 × 10.48
    expect([emits(2021, ['lead', '200 kg']), emits(2021, ['lead', '200.1 kg'])]).toEqual(['0', '2097.048']);
    // 10.01 × 524.46; 5.01 × 277.76
    expect([emits(2021, ['cadmium', '10 kg']), emits(2021, ['cadmium', '10.01 kg'])]).toEqual(['0', '5249.8446']);
    expect([emits(2021, ['total-particulate-matter', '5 t']), emits(2021, ['total-particulate-matter', '5.01 t'])]).toEqual([
      '0',
      '1391.5776',
    ]);
  });

  it('had another threshold of dust until 2012: 50 tonnes', () => {
    // 20 t: free in 2012, then 20 × 259.86
    expect([emits(2012, ['total-particulate-matter', '20 t']), emits(2013, ['total-particulate-matter', '20 t'])]).toEqual(['0', '5197.2']);
  });

  it('reach the threshold by all stacks and quarters of the site together', () => {
    const dust = (period: string): Part => ['total-particulate-matter', '3 t', { period }];
    expect([emits(2021, dust('2021-Q1')), emits(2021, dust('2021-Q1'), dust('2021-Q4'))]).toEqual(['0', '1666.56']);
  });

  it('tell the threshold that was not seen, and take the word of a payer who lies below it', () => {
    const outcome = outcomeOf(2021, site('air', [['hydrogen-chloride', '10 t']]));
    expect(outcome.ok && outcome.value.notices.map(({ code }) => code)).toEqual(['doubt']);
    expect(emits(2021, ['hydrogen-chloride', '10 t'])).toBe('494.8');
    expect(emits(2021, ['hydrogen-chloride', '10 t', { circumstances: ['below-threshold'] }])).toBe('0');
  });

  it('have no rate in the years that were not seen', () => {
    expect(emits(2018, ['mercury', '1 kg'])).toBe('release/unpriced');
  });

  it('jump, and the marginal payment lists the cliff', () => {
    const next = marginalPayment(site('air', [['lead', '150 kg']]), france2021, { year: 2021, release: 'r0' });
    // 200 × 10.48
    expect(next).toMatchObject({ price: '0', until: '200', cliffs: [{ at: '200', by: '2096' }] });
  });
});

describe('discharges', () => {
  it('pay for a base of half mean, half peak', () => {
    // (20,000 + 12 × 3,000) ÷ 2 = 28,000 × 0.164
    expect(discharges([['suspended-solids', '20 t', peak('3000 kg')]])).toBe('4592');
    // An even load of 20,000 ÷ 12 a month is its own base: 20,000 × 0.164
    expect(discharges([['suspended-solids', '24 t', peak('2 t')]])).toBe('3936');
  });

  it('are those of a calendar year', () => {
    expect(discharges([['suspended-solids', '20 t', peak('3000 kg', { period: '2021-Q1' })]])).toBe('period/not-a-year');
  });

  it('are free up to a threshold of the base', () => {
    // (5,000 + 12 × 450) ÷ 2 = 5,200, then 5,206 × 0.164
    expect([discharges([['suspended-solids', '5 t', peak('450 kg')]]), discharges([['suspended-solids', '5 t', peak('451 kg')]])]).toEqual([
      '0',
      '853.784',
    ]);
  });

  it('have thresholds of the other elements that are remembered, so they are refused by default', () => {
    const cod: readonly Part[] = [['cod', '100 t', peak('10 t')]];
    expect(discharges(cod)).toBe('data/weak-figure');
    // (100,000 + 120,000) ÷ 2 × 0.109
    expect(discharges(cod, remembered)).toBe('11990');
  });

  it('count metals together, by their weights', () => {
    const cadmium: Part = ['cadmium', '3 kg', peak('0.5 kg')];
    const zinc: Part = ['zinc', '30 kg', peak('1 kg')];
    // (3 + 6) ÷ 2 × 50 = 225 kg of METOX × 2.376; zinc: (30 + 12) ÷ 2 × 1 = 21
    expect(discharges([cadmium], remembered)).toBe('534.6');
    expect(discharges([zinc], remembered)).toBe('0');
    expect(discharges([cadmium, zinc], remembered)).toBe('584.496');
    // Given as METOX it is not weighed again.
    expect(discharges([['metox', '225 kg', peak('18.75 kg')]], remembered)).toBe('534.6');
  });

  it('cost more to groundwater', () => {
    const metox = (circumstances: readonly string[]): Part => ['metox', '1200 kg', peak('100 kg', { circumstances })];
    // 1200 × 2.376; × 6
    expect([discharges([metox([])], remembered), discharges([metox(['groundwater'])], remembered)]).toEqual(['2851.2', '7200']);
    const toxicity = (circumstances: readonly string[]): Part => [
      'acute-toxicity',
      '60000 unit',
      { readings: { 'peak-month-toxicity': '5000 unit' }, circumstances },
    ];
    // 60 kiloequitox × 11.88; × 30
    expect([discharges([toxicity([])]), discharges([toxicity(['groundwater'])])]).toEqual(['712.8', '1800']);
  });

  it('below 100 euros in all are not collected; 100 are', () => {
    const salts = (amount: string): Part => [
      'dissolved-salts-by-conductivity',
      `${amount} unit`,
      { readings: { 'peak-month-salts': '0 unit' } },
    ];
    // 1598 ÷ 2 × 0.125; 1600 ÷ 2 × 0.125
    expect([discharges([salts('1598')]), discharges([salts('1600')])]).toEqual(['0', '100']);
  });

  it('are priced in the basin that was seen, from 2019 to 2024', () => {
    const solids = site('water', [['suspended-solids', '20 t', peak('3 t')]]);
    const loire = [receiver({ id: 'moselle', medium: 'water', keys: { basin: 'loire-bretagne' } })];
    expect(paid(2021, solids, { receivers: loire })).toBe('release/unpriced');
    expect([2018, 2025].map((year) => paid(year, solids))).toEqual(['release/unpriced', 'release/unpriced']);
  });
});
