// npm run example -- one-mill-many-laws: the same invented mill under eight regimes: what it pays, what a tonne costs, what the
// place does to it, what best available technology does to it, and which law says so. The mill and the exchange rates are made up.
import { type Assessment, quantity, type Reading, type Regime } from 'polluter-pays';
import { china2018 } from 'polluter-pays/regimes/cn-2018';
import { conference2004 } from 'polluter-pays/regimes/conference-2004';
import { czechia2013 } from 'polluter-pays/regimes/cz-2013';
import { germany1981 } from 'polluter-pays/regimes/de-1981';
import { spain2003 } from 'polluter-pays/regimes/es-2003';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import { russia2016 } from 'polluter-pays/regimes/ru-2016';
import { sweden1992 } from 'polluter-pays/regimes/se-1992';
import { type Converted, convert, type Target } from 'polluter-pays/scenario';
import { parseFacility, parseReceiver } from 'polluter-pays/schema';

/** The mill: sulphur dioxide and nitrogen oxides of its boilers, organic matter, and the water that carries it. */
const mill = (hasEvidence: boolean) =>
  parseFacility({
    id: 'mill',
    territory: 'RU-KR',
    illustrative: true,
    installations: [
      {
        id: 'boilers',
        outputs: [
          { product: 'paper', period: '2006', amount: '100000 t', rates: { 'sulphur-dioxide': '8 kg/t', 'nitrogen-dioxide': '1.5 kg/t' } },
          { product: 'useful-energy', period: '2006', amount: '60000 MWh' },
        ],
        bat: hasEvidence
          ? [{ pollutants: ['sulphur-dioxide', 'nitrogen-dioxide'], since: '2005-01-01', coverage: '1', evidence: 'permit (made up)' }]
          : [],
      },
    ],
    releases: [
      {
        id: 'so2',
        medium: 'air',
        pollutant: 'sulphur-dioxide',
        period: '2006',
        amount: '900 t',
        norms: { permissible: '1000 t' },
        installation: 'boilers',
        outlet: 'stack',
        receiver: 'basin',
      },
      {
        id: 'nox',
        medium: 'air',
        pollutant: 'nitrogen-dioxide',
        period: '2006',
        amount: '180 t',
        norms: { permissible: '200 t' },
        installation: 'boilers',
        outlet: 'stack',
        receiver: 'basin',
      },
      { id: 'cod', medium: 'water', pollutant: 'cod', period: '2006', amount: '2000000 m3', outlet: 'outfall' },
      { id: 'water', medium: 'water', pollutant: 'industrial-wastewater', class: '2', period: '2006', amount: '2000000 m3' },
    ],
  });

const basin = parseReceiver({
  id: 'basin',
  medium: 'air',
  capacities: ['sulphur-dioxide', 'nitrogen-dioxide'].map((pollutant) => ({
    pollutant,
    criterion: 'health',
    year: '2005',
    load: '3000 t/yr',
    capacity: '2000 t/yr',
    includes: 'all-sources',
    source: 'made up',
    confidence: 'assumption',
  })),
});

const reading = (values: Readonly<Record<string, string>>): Readonly<Record<string, Reading>> =>
  Object.fromEntries(Object.entries(values).map(([id, text]) => [id, quantity(text as `${number} ${string}`)]));
const stationary = { so2: 'stationary', nox: 'stationary' };
/** 55 and 60 per cent of what is allowed. */
const levels = (limit: string) => ({
  so2: reading({ concentration: '110 mg/m3', [limit]: '200 mg/m3' }),
  nox: reading({ concentration: '90 mg/m3', [limit]: '150 mg/m3' }),
});
const oxides = { 'nitrogen-dioxide': 'nitrogen-oxides' };

/** What each release comes to, for a price that can be compared; organic matter is 90 mg/l in the water. */
const sizes: Readonly<Record<string, { readonly amount: string; readonly unit: string }>> = {
  so2: { amount: '900', unit: 't' },
  nox: { amount: '180', unit: 't' },
  cod: { amount: '180', unit: 't' },
  water: { amount: '2000', unit: '1000 m3' },
};

interface Row {
  readonly target: (hasEvidence: boolean) => Target;
  /** Factors that speak of the place. */
  readonly place: readonly string[];
  readonly law: string;
}

const words = (words: Readonly<Record<string, boolean>>) => ({
  circumstances: Object.keys(words).filter((word) => words[word]),
  ruledOut: Object.keys(words).filter((word) => !words[word]),
});

const rows: readonly Row[] = [
  {
    target: () => ({ regime: russia2003, year: 2006, charges: stationary }),
    place: ['region', 'city', 'special'],
    law: 'Decree 344 of 2003, annexes 1 and 2',
  },
  {
    target: () => ({ regime: conference2004, year: 2006, charges: stationary, receivers: [basin] }),
    place: ['place'],
    law: 'a reading of the proposals of December 2004',
  },
  {
    target: () => ({
      regime: russia2016,
      year: 2025,
      category: 'I',
      charges: stationary,
      ruledOut: ['kvo', 'kod', 'kpo'],
      minimumConfidence: 'memory',
    }),
    place: ['special', 'border'],
    law: 'Law 7-FZ art. 16.3, Order 1852-r (the 0 for BAT is known from memory)',
  },
  {
    target: (hasEvidence) => ({
      regime: china2018,
      year: 2019,
      territory: 'CN-SD',
      pollutants: oxides,
      ...words({ 'within-standard-all-month': hasEvidence }),
      readings: levels('standard'),
    }),
    place: [],
    law: 'Environmental Protection Tax Law; Shandong',
  },
  {
    target: (hasEvidence) => ({
      regime: germany1981,
      year: 2014,
      territory: 'DE-ST',
      charges: { cod: 'wastewater', water: 'wastewater' },
      ...words({ 'state-of-the-art': hasEvidence }),
      readings: { cod: reading({ value: '90 mg/l' }) },
    }),
    place: [],
    law: 'Abwasserabgabengesetz §§ 3, 4, 9',
  },
  {
    target: (hasEvidence) => ({
      regime: czechia2013,
      year: 2021,
      territory: 'CZ',
      pollutants: oxides,
      readings: hasEvidence ? levels('bat-level') : highLevels,
    }),
    place: [],
    law: 'Act 201/2012 § 15, annex 9',
  },
  {
    target: (hasEvidence) => ({
      regime: spain2003,
      year: 2020,
      territory: 'ES',
      ...words({ 'adequate-treatment': hasEvidence, 'category-1-zone': true, 'category-2-zone': false }),
    }),
    place: ['recipient'],
    law: 'Real Decreto 849/1986, annex IV',
  },
  {
    target: () => ({
      regime: sweden1992,
      year: 2010,
      territory: 'SE',
      charges: { nox: 'nox' },
      pollutants: { 'nitrogen-dioxide': 'nitrogen-oxides-as-nitrogen-dioxide' },
    }),
    place: [],
    law: 'Act 1990:613 (before the refund)',
  },
];

const highLevels = {
  so2: reading({ concentration: '190 mg/m3', 'bat-level': '200 mg/m3' }),
  nox: reading({ concentration: '145 mg/m3', 'bat-level': '150 mg/m3' }),
};

const money = {
  currency: 'EUR',
  rates: Object.fromEntries(
    Object.entries({ RUB: '0.028', CNY: '0.13', CZK: '0.039', SEK: '0.105' } as const).map(([code, value]) => [
      code,
      { value, source: 'made up' },
    ]),
  ),
};

const under = (row: Row, hasEvidence: boolean): Converted => {
  const [law] = convert(mill(hasEvidence), [row.target(hasEvidence)], money).laws;
  if (!law) throw new Error('one law went in');
  return law;
};

/** The product of the factors that speak of the place, as applied to the first line. */
function placeOf(assessment: Assessment, ids: readonly string[]): string {
  const step = assessment.lines.flatMap(({ steps }) => steps).find(({ stage }) => stage === 'price');
  const factors = step?.stage === 'price' ? step.factors.flatMap((factor) => [factor, ...(factor.parts ?? [])]) : [];
  const values = factors.filter(({ id, value }) => ids.includes(id) && value !== '1').map(({ value }) => value);
  return ids.length === 0 ? 'in the rate' : values.join(' × ') || '1';
}

const fixed = (text: string | undefined): string =>
  text === undefined ? '–' : Number(fraction(text)).toLocaleString('en', { maximumFractionDigits: 0 });
// For print only: a sum that is a fraction is shown in whole euros.
const fraction = (text: string): number =>
  text
    .split('/')
    .map(Number)
    .reduce((above, below) => above / below);

const cells = (row: readonly string[]): string =>
  row.map((cell, at) => (at < 1 || at > 5 ? cell.padEnd(at === 0 ? 17 : 0) : cell.padStart(15))).join('  ');
const print = (row: Row): { readonly regime: Regime['id']; readonly line: string } => {
  const [without, withEvidence] = [under(row, false), under(row, true)];
  const { assessment } = withEvidence;
  if (!assessment) return { regime: withEvidence.regime, line: `${withEvidence.regime}: prices nothing of it` };
  const first = assessment.lines.find(({ amount }) => !amount.isZero());
  const size = first && sizes[first.release];
  const price = first && size ? `${first.amount.div(size.amount).toFixed(2)} per ${size.unit}` : '–';
  const effect = fraction(withEvidence.payable ?? '0') - fraction(without.payable ?? '0');
  return {
    regime: withEvidence.regime,
    line: cells([
      `${withEvidence.regime}, ${withEvidence.year}`,
      `${assessment.payable.amount.toFixed(2)} ${assessment.payable.currency}`.padStart(18),
      fixed(withEvidence.payable),
      price,
      placeOf(assessment, row.place),
      effect.toLocaleString('en', { maximumFractionDigits: 0 }),
      `${row.law}; not priced: ${withEvidence.unpriced.map(({ release }) => release).join(', ') || 'nothing'}`,
    ]),
  };
};

console.log('An invented mill, with evidence of best available technology, under eight regimes. Exchange rates are made up.\n');
console.log(
  cells(['regime, year', 'payment'.padStart(18), 'EUR', 'effective price', 'place', 'BAT, EUR', 'law, and what it does not price']),
);
for (const row of rows) console.log(print(row).line);
console.log(
  '\nThe effective price is that of the first release with a payment, in the money of the law: its payment ÷ its tonnes, or its 1000 m3 of water.',
);
