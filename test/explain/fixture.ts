import { Decimal } from '../../src/decimal.ts';
import { exact, exactText, sumExact } from '../../src/exact.ts';
import type { Applied, Assessment, Line, Step } from '../../src/model/assessment.ts';
import type { Facility } from '../../src/model/facility.ts';
import type { Regime } from '../../src/model/regime.ts';
import { quantity } from '../../src/quantity/quantity.ts';

// Assessments made by hand: the numbers of the reference facility where they are known, otherwise small ones.

const cite = (source: string, place: string): Applied['cite'] => ({ sources: [source], place, confidence: 'verified' });

export const facility: Facility = {
  id: 'kondopoga-air',
  name: 'Kondopoga pulp and paper mill, air',
  territory: 'RU-KR',
  circumstances: ['far-north'],
  illustrative: true,
  releases: [
    {
      id: 'so2',
      charge: 'stationary',
      pollutant: 'sulphur-dioxide',
      amount: quantity('4658.75 t'),
      circumstances: ['city'],
      receiver: 'basin',
    },
    { id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', amount: quantity('0 t') },
    { id: 'ss', charge: 'water', pollutant: 'suspended-solids', amount: quantity('600 t') },
  ],
};

const rate = (value: string): Applied => ({ id: 'rate', value, base: '2003', cite: cite('act-344', 'annex 1, row 13') });
const region: Applied = {
  id: 'region',
  symbol: 'Кэ',
  title: { en: 'economic region, air', ru: 'экономический район, атмосферный воздух' },
  value: '1.4',
  cite: cite('act-344', 'annex 2'),
};
const city: Applied = {
  id: 'city',
  title: { en: 'air of a city', ru: 'выброс в воздух города' },
  value: '1.2',
  cite: cite('act-344', 'annex 2, note'),
};
const over: Applied = {
  id: 'over',
  title: { en: 'over the limit', ru: 'сверх лимита' },
  value: '5',
  cite: { ...cite('letter', 'p. 3'), confidence: 'two-sources' },
};
const index: Applied = {
  id: 'index',
  title: { en: 'indexation', ru: 'индексация' },
  value: '1.2',
  cite: { ...cite('law-173', 'art. 18'), from: '2005-01-01', until: '2005-12-31', confidence: 'two-sources' },
};

type Price = Extract<Step, { stage: 'price' }>;
const price = (band: Price['band'], units: string, rateValue: string, factors: readonly Applied[], amount: string): Step => ({
  stage: 'price',
  band,
  units,
  unit: 't',
  rate: rate(rateValue),
  factors,
  amount,
});

/** The line of sulphur dioxide under the law, 844,200 roubles by hand. */
export const so2: Line = {
  charge: 'stationary',
  release: 'so2',
  pollutant: 'sulphur-dioxide',
  medium: 'air',
  period: '2005-Q1',
  units: '4658.75',
  unit: 't',
  edges: { permissible: '4000', temporary: '4500' },
  steps: [
    price('permissible', '4000', '40', [region, city, index], '322560'),
    price('temporary', '500', '200', [region, city, index], '201600'),
    price('exceedance', '158.75', '200', [over, region, city, index], '320040'),
  ],
  exact: '844200',
  amount: new Decimal('844200'),
};

/** A line of zero. */
export const co: Line = {
  charge: 'stationary',
  release: 'co',
  pollutant: 'carbon-monoxide',
  medium: 'air',
  period: '2005-Q1',
  units: '0',
  unit: 't',
  steps: [{ stage: 'measure', by: 'amount', why: 'The amount is zero.', values: {}, amount: '0' }],
  exact: '0',
  amount: new Decimal('0'),
};

const suspendedSolids: Applied = {
  id: 'suspended-solids',
  title: { en: 'suspended solids', ru: 'взвешенные вещества' },
  value: '4/27',
  cite: { ...cite('order-204', 'section 3'), confidence: 'derived' },
  readings: { background: '6.5 mg/l', 'allowed-increase': '0.25 mg/l' },
};

/** A line without a permit, with a factor that does not end and a rounding of the line. */
export const ss: Line = {
  charge: 'water',
  release: 'ss',
  pollutant: 'suspended-solids',
  medium: 'water',
  period: '2005-Q1',
  units: '600',
  unit: 't',
  edges: { permissible: '0', temporary: '0' },
  steps: [
    { stage: 'split', by: 'no-permit', why: 'Without a permit the whole amount is above the limit.', values: {}, amount: '0' },
    price('exceedance', '600', '366', [suspendedSolids], '97600/3'),
    {
      stage: 'settle',
      by: 'round',
      why: 'Rounded half-up to 0.01.',
      values: { mode: 'half-up', to: '0.01', from: '97600/3' },
      amount: '-1/300',
    },
  ],
  exact: '97600/3',
  amount: new Decimal('32533.33'),
};

/** A capacity factor with a floor, chosen by a proposal, first of two parts. */
const place: Applied = {
  id: 'place',
  symbol: 'K',
  title: { en: 'place', ru: 'место' },
  value: '2',
  cite: { sources: ['conference'], place: 'proposal 7', confidence: 'assumption', choice: { reason: 'A reading.' } },
  by: 'first',
  parts: [
    {
      id: 'capacity',
      title: { en: 'assimilation capacity of the receiver', ru: 'ассимиляционный потенциал приёмника' },
      value: '2',
      cite: {
        sources: ['conference'],
        place: 'proposal 7',
        confidence: 'assumption',
        choice: {
          reason: { en: 'Damage grows with the square of the load.', ru: 'Вред растёт как квадрат нагрузки.' },
          precedent: { en: 'None seen.', ru: 'Не найден.' },
        },
      },
      capacity: {
        receiver: 'basin',
        criterion: 'vegetation',
        ratio: '2',
        years: ['2002', '2003', '2004'],
        includes: 'all-sources',
        sources: ['example inventory'],
        criteria: [
          { criterion: 'vegetation', ratio: '2' },
          { criterion: 'health', ratio: '0.5' },
        ],
      },
      unrounded: '2.0000001',
      unlimited: '0.9',
    },
  ],
};

const privilege: Applied = {
  id: 'privilege',
  title: { en: 'best available technology', ru: 'наилучшая доступная технология' },
  value: '0.5',
  cite: { sources: ['conference'], confidence: 'assumption', choice: { reason: 'A reading.', precedent: 'German § 9(5)' } },
  readings: { depth: '0.5', coverage: '1' },
};

/** The same release under a proposal: a budget, a technological band, a capacity. */
export const proposed: Line = {
  ...so2,
  edges: { technological: '2800', permissible: '4000', temporary: '4500' },
  steps: [
    { stage: 'split', by: 'budget', why: 'The budget.', values: { mass: '2800 t', installation: 'boilers', coverage: '1' }, amount: '0' },
    price('technological', '2800', '40', [place, privilege, index], '134400'),
    price('permissible', '1200', '40', [place, index], '115200'),
    price('temporary', '500', '200', [place, index], '240000'),
    price('exceedance', '158.75', '200', [over, place, index], '381000'),
  ],
  exact: '870600',
  amount: new Decimal('870600'),
};

/** Names and acts of the regime that made the assessments; its charges are of no account here. */
export const regime: Regime<'RUB'> = {
  id: 'law',
  status: 'law',
  title: { en: 'A law of 2003', ru: 'Закон 2003 года' },
  currency: [{ code: 'RUB' }],
  sources: {
    'act-344': { title: 'Decree', number: '344', date: '2003-06-12', url: 'https://example.org/344', seen: 'annexes 1 and 2' },
    letter: { title: 'A letter' },
    'law-173': { title: 'Budget law', number: '173-FZ' },
  },
  circumstances: {
    city: { title: { en: 'In a city: 1.2.', ru: 'В городе: 1,2.' } },
    'far-north': { title: { en: 'In the Far North: 2.', ru: 'На Крайнем Севере: 2.' } },
  },
  readings: { background: { title: { en: 'background concentration', ru: 'фоновая концентрация' }, unit: 'mg/l' } },
  territories: { 'RU-KR': { name: { en: 'Republic of Karelia', ru: 'Республика Карелия' } } },
  pollutants: {
    'sulphur-dioxide': { en: 'Sulphur dioxide', ru: 'Серы диоксид' },
    'carbon-monoxide': { en: 'Carbon monoxide', ru: 'Углерода оксид' },
  },
  notModelled: [
    { provision: { en: 'Flaring.', ru: 'Факелы.' }, why: { en: 'The multiplier was not seen.', ru: 'Коэффициент не найден.' } },
  ],
  charges: {},
};

/** Settled above the lines: a credit, then rounded; a proposal that says what it is. */
export const settled: Assessment<'RUB'> = assessmentOf([proposed], {
  regime: { id: 'proposal', status: 'proposal', title: 'A reading of 2004', digest: 'b2' },
  steps: [
    {
      stage: 'settle',
      by: 'credit',
      why: 'Credit.',
      values: { evidence: 'permit 17/04', offered: '1000.4', cap: '57600' },
      amount: '-1000.4',
    },
    { stage: 'settle', by: 'round', why: 'Rounded.', values: { mode: 'up', to: '100', from: '869599.6' }, amount: '0.4' },
  ],
  credited: { amount: new Decimal('1000.4'), currency: 'RUB' },
  payable: { amount: new Decimal('869600'), currency: 'RUB' },
  exact: '869599.6',
  roundingGap: '0.4',
  notices: [
    { code: 'partial-inventory', message: 'Some sources only.', values: { receiver: 'basin', pollutant: 'sulphur-dioxide' } },
    {
      code: 'regime',
      message: 'The conference gave no numbers.',
      values: {},
      words: { en: 'The conference gave no numbers.', ru: 'Конференция не дала чисел.' },
    },
  ],
  weakest: { law: 'verified', policy: 'assumption', input: 'derived' },
});

/** An assessment of lines, with sums that fit. */
export function assessmentOf(lines: readonly Line[], rest: Partial<Assessment<'RUB'>> = {}): Assessment<'RUB'> {
  const sum = new Decimal(exactText(sumExact(lines.map(({ amount }) => exact(amount.toFixed())))));
  return {
    facility,
    options: { year: 2005 },
    regime: { id: 'law', status: 'law', title: { en: 'A law of 2003', ru: 'Закон 2003 года' }, digest: 'a1' },
    version: '0.1.0',
    lines,
    steps: [],
    total: { amount: sum, currency: 'RUB' },
    credited: { amount: new Decimal('0'), currency: 'RUB' },
    payable: { amount: sum, currency: 'RUB' },
    exact: exactText(sumExact(lines.map((line) => exact(line.exact)))),
    roundingGap: '0',
    notices: [{ code: 'illustrative', message: 'The data are made up.', values: { facility: 'kondopoga-air' } }],
    weakest: { law: 'verified', policy: null, input: null },
    ...rest,
  };
}
