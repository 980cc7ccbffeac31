import fc from 'fast-check';
import { priceBook } from '../../src/assess/price/priceBook.ts';
import { exact, type RoundingMode, reduceExact } from '../../src/exact.ts';
import type { Facility, FacilityData, Receiver } from '../../src/model/facility.ts';
import type { Band } from '../../src/model/figure.ts';
import type { Rounding, Settle } from '../../src/model/mechanism.ts';
import type { PriceBook } from '../../src/model/priceBook.ts';
import type { Regime } from '../../src/model/regime.ts';
import { conference2004 } from '../../src/regimes/conference-2004/index.ts';
import { czechia2013 } from '../../src/regimes/cz-2013/index.ts';
import { spain2003 } from '../../src/regimes/es-2003/index.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { russia2016 } from '../../src/regimes/ru-2016/index.ts';
import { parseFacility } from '../../src/schema/facility.ts';
import { parseReceiver } from '../../src/schema/receiver.ts';
import { decimalText } from '../arbitraries/numbers.ts';
import { airCharge, emission, ladderCharge, lawOf, plant } from '../constructed.ts';

/** A price book and a facility whose lines it prices. */
export interface Sample {
  readonly name: string;
  readonly book: PriceBook;
  readonly facility: Facility;
}

type ReleaseData = FacilityData['releases'][number];

/** A release without its masses, and the form of its norms. */
interface Kind {
  readonly release: Omit<ReleaseData, 'id' | 'amount' | 'norms'>;
  readonly unit: string;
  readonly takes: 'norms' | 'limit' | 'nothing';
}

interface Ground {
  readonly regime: Regime;
  readonly year: number;
  readonly facility: Omit<FacilityData, 'id' | 'releases'>;
  readonly receivers?: readonly Receiver[];
  readonly kinds: readonly Kind[];
  readonly lines?: number;
}

/** Lines at random, lines that end on half a step of money, and lines one step of mass beside such a half. */
export function sampleOf(name: string, { regime, year, facility, receivers = [], kinds, lines = 80 }: Ground): Sample {
  const law = { year, receivers };
  const shell = (releases: readonly ReleaseData[]): Facility => parseFacility({ id: 'plant', ...facility, releases });
  const bare = kinds.map(({ release, unit, takes }, at) => ({
    ...release,
    id: `kind-${at}`,
    amount: `1 ${unit}`,
    ...normsOf(takes, unit, { amount: 1n, permissible: 1n, temporary: 1n, form: 0 }),
  })) as readonly ReleaseData[];
  const unpermitted = bare.map((one) => ({ ...one, id: `${one.id} without`, ...(one.norms && { norms: 'no-permit' as const }) }));
  const book = priceBook(regime, law, [shell([...bare, ...unpermitted])]);
  const drawn = fc.sample(fc.tuple(fc.nat(kinds.length - 1), draw), { numRuns: lines, seed: 20041206 });
  const releases = drawn.map(([which, { band, ties, beside, ...masses }], at): ReleaseData => {
    const { release, unit, takes } = kinds[which] as Kind;
    const amount = ties === 0 ? masses.amount : (halfOf(book, release, band, ties) ?? masses.amount) + beside;
    const one = { ...release, id: String(at).padStart(4, '0'), amount: quantity(amount, unit) };
    return {
      ...one,
      ...normsOf(takes, unit, { ...masses, amount, form: ties === 0 ? masses.form : band === 'exceedance' ? 4 : 5 }),
    } as ReleaseData;
  });
  return { name, book, facility: shell(releases) };
}

interface Masses {
  readonly amount: bigint;
  readonly permissible: bigint;
  readonly temporary: bigint;
  readonly form: number;
}

const mass = fc.oneof(fc.bigInt(0n, 2_000n), fc.bigInt(0n, 20_000_000n), fc.bigInt(0n, 10n ** 13n), fc.bigInt(0n, 10n ** 15n));

const draw = fc.record({
  amount: mass,
  permissible: mass,
  temporary: mass,
  form: fc.nat(4),
  band: fc.constantFrom<Band>('permissible', 'exceedance'),
  ties: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 99 })),
  beside: fc.constantFrom(0n, 0n, 1n, -1n),
});

const quantity = (steps: bigint, unit: string): string => `${decimalText(steps, 6)} ${unit}`;

/** 0 to 2: norms of which the upper is not below the lower; 3: without a temporary limit; 4: without a permit; 5: all within. */
function normsOf(takes: Kind['takes'], unit: string, { amount, permissible, temporary, form }: Masses): Pick<ReleaseData, 'norms'> {
  if (takes === 'nothing') return {};
  if (form === 4) return { norms: 'no-permit' };
  const lower = form === 5 ? amount : permissible;
  const norm = (steps: bigint) => quantity(steps, unit) as `${number} t`;
  if (takes === 'limit') return { norms: { limit: norm(lower) } };
  return { norms: { permissible: norm(lower), ...(form < 3 && { temporary: norm(lower + temporary) }) } };
}

/** A mass that costs an odd number of half kopecks in a band, if there is one of up to 10^9 units. */
function halfOf(book: PriceBook, release: Kind['release'], band: Band, times: number): bigint | undefined {
  const row = book.rows.find(
    ({ facts, ...one }) => one.band === band && facts.charge === release.charge && facts.pollutant === release.pollutant,
  );
  if (!row) return undefined;
  const { digits, scale, divisor } = reduceExact(exact(row.price));
  if (digits === 0n) return undefined;
  const half = 5000n * 10n ** BigInt(scale) * divisor;
  const steps = (half / greatestDivisor(half, digits)) * BigInt(times);
  return steps < 10n ** 15n ? steps : undefined;
}

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestDivisor(b, a % b));

const air = (pollutant: string, changes: Partial<Kind['release']> = {}): Kind => ({
  release: { charge: 'stationary', pollutant, ...changes },
  unit: 't',
  takes: 'norms',
});
const water = (pollutant: string, changes: Partial<Kind['release']> = {}): Kind => ({
  release: { charge: 'water', pollutant, ...changes },
  unit: 't',
  takes: 'norms',
});
const waste = (pollutant: string, changes: Partial<Kind['release']> = {}): Kind => ({
  release: { charge: 'waste', pollutant, ...changes },
  unit: 't',
  takes: 'limit',
});

const basin = parseReceiver({
  id: 'basin',
  medium: 'air',
  capacities: [{ load: '3000 t/yr', capacity: '2000 t/yr' }].map((one) => ({
    ...one,
    pollutant: 'sulphur-dioxide',
    criterion: 'health',
    year: '2004',
    includes: 'all-sources',
    source: 'made up',
    confidence: 'assumption',
  })),
});
const river = parseReceiver({ id: 'river', medium: 'water', keys: { basin: 'northern-dvina' } });
const solids = { pollutant: 'suspended-solids', receiver: 'river' } as const;

/** One sample for each law that SQL expresses. */
export const samples: readonly Sample[] = [
  sampleOf('ru-2003', {
    regime: russia2003,
    year: 2005,
    facility: { territory: 'RU-ARK' },
    receivers: [river],
    kinds: [
      air('sulphur-dioxide', { period: '2005-Q1', circumstances: ['city'] }),
      air('sulphur-dioxide', { period: '2005-Q4' }),
      air('benzo-a-pyrene', { period: '2005-Q1', circumstances: ['city', 'far-north'] }),
      water('petroleum-products', { period: '2005-Q1', receiver: 'river' }),
      water('ddt', { period: '2005-Q2', receiver: 'river' }),
      // Prices that are fractions: 1 ÷ (5.3 + 0.25) and 1 ÷ (7 + 0.75).
      water(solids.pollutant, {
        period: '2005-Q1',
        receiver: 'river',
        readings: { background: '5.3 mg/l', 'allowed-increase': '0.25 mg/l' },
      }),
      water(solids.pollutant, {
        period: '2005-Q1',
        receiver: 'river',
        readings: { background: '7 mg/l', 'allowed-increase': '0.75 mg/l' },
      }),
      waste('waste-class-4', { period: '2005-Q1' }),
      waste('waste-class-1', { period: '2005-Q3', circumstances: ['own-landfill'] }),
      { release: { charge: 'mobile', pollutant: 'compressed-natural-gas', period: '2005-Q1' }, unit: '1000 m3', takes: 'nothing' },
    ],
  }),
  sampleOf('ru-2016', {
    regime: russia2016,
    year: 2025,
    facility: { territory: 'RU-KR', category: 'I', ruledOut: ['kvo', 'kod', 'kpo'] },
    kinds: [
      air('sulphur-dioxide'),
      air('nitrogen-dioxide', { circumstances: ['protected-area'] }),
      water('petroleum-products'),
      waste('waste-class-4'),
      waste('waste-class-3', { circumstances: ['own-landfill'] }),
    ],
  }),
  sampleOf('ru-2016, a facility out of scope', {
    regime: russia2016,
    year: 2025,
    facility: { territory: 'RU-KR', category: 'IV', ruledOut: ['kvo', 'kod', 'kpo'] },
    kinds: [air('sulphur-dioxide'), air('nitrogen-dioxide', { circumstances: ['payer-has-other-categories'] })],
  }),
  sampleOf('conference-2004', {
    regime: conference2004,
    year: 2005,
    facility: { territory: 'RU-ARK' },
    receivers: [basin, river],
    kinds: [
      air('sulphur-dioxide', { period: '2005-Q1', receiver: 'basin' }),
      air('nitrogen-dioxide', { period: '2005-Q1', circumstances: ['city'] }),
      water('petroleum-products', { period: '2005-Q1', receiver: 'river' }),
      waste('waste-class-4', { period: '2005-Q1' }),
    ],
  }),
  sampleOf('es-2003', {
    regime: spain2003,
    year: 2020,
    facility: { territory: 'ES', circumstances: ['adequate-treatment', 'category-1-zone'], ruledOut: ['category-2-zone'] },
    kinds: [{ release: { charge: 'discharge', pollutant: 'industrial-wastewater', class: '2' }, unit: 'm3', takes: 'nothing' }],
  }),
  sampleOf('cz-2013, lines without rounding', {
    regime: {
      ...czechia2013,
      charges: Object.fromEntries(Object.entries(czechia2013.charges).map(([id, { settle: _, ...charge }]) => [id, charge])),
    },
    year: 2016,
    facility: { territory: 'CZ' },
    kinds: ['sulphur-dioxide', 'nitrogen-oxides'].map((pollutant) => ({
      release: { charge: 'air', pollutant },
      unit: 't',
      takes: 'nothing',
    })),
  }),
  evidenced(),
];

/** A law of one charge, rounded in some way: tonnes of dust at 3, 7 and 11 cents for each gram or so. */
const roundedBy = (name: string, rounding: readonly Rounding[], settle: readonly Settle[] = []): Sample =>
  sampleOf(name, {
    regime: lawOf(
      {
        air: ladderCharge(
          {},
          {
            rounding,
            rates: {
              rows: (['permissible', 'temporary', 'exceedance'] as const).map((band, at) => ({
                where: { band },
                value: (['3.5', '7.5', '11.5'] as const)[at] ?? '0',
              })),
            },
          },
        ),
      },
      { settle },
    ),
    year: 2005,
    facility: { territory: 'town' },
    kinds: [{ release: { charge: 'air', pollutant: 'dust' }, unit: 't', takes: 'norms' }],
    lines: 40,
  });

const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor'];

/** Every mode of lines, some of bands, and several one after another. */
export const roundings: readonly Sample[] = [
  ...modes.map((mode) => roundedBy(`${mode} by line`, [{ at: 'line', mode, to: '0.01' }])),
  ...(['half-even', 'up'] as const).map((mode) => roundedBy(`${mode} by band`, [{ at: 'band', mode, to: '0.01' }])),
  roundedBy(
    'bands, then lines, then lines to five cents, as the regime settles',
    [
      { at: 'band', mode: 'half-up', to: '0.001' },
      { at: 'line', mode: 'half-even', to: '0.01' },
    ],
    [{ kind: 'round', at: 'line', mode: 'up', to: '0.05' }],
  ),
  roundedBy('lines to whole hundreds', [{ at: 'line', mode: 'half-even', to: '100' }]),
  roundedBy('units to whole hundredths, then lines', [
    { at: 'units', mode: 'half-even', to: '0.01' },
    { at: 'line', mode: 'half-down', to: '0.1' },
  ]),
];

const hostile = { charge: "a'); DROP TABLE x; --", other: 'b\\" `', word: `o'"\\`, territory: `to'w"n\\'`, category: '$$;\\n' } as const;

/** Ids that would end a text, or a statement, if they were not quoted. */
export const injected: Sample = sampleOf('ids with quotes, backslashes and statements', {
  regime: lawOf(
    {
      [hostile.charge]: ladderCharge({}, { rounding: [{ at: 'line', mode: 'half-up', to: '0.01' }] }),
      [hostile.other]: airCharge({ rounding: [{ at: 'line', mode: 'half-up', to: '0.01' }] }),
    },
    { circumstances: { [hostile.word]: { title: 'A word' } } },
  ),
  year: 2005,
  facility: { territory: hostile.territory, category: hostile.category, circumstances: [hostile.word] },
  kinds: [
    { release: { charge: hostile.charge, pollutant: 'dust' }, unit: 't', takes: 'norms' },
    { release: { charge: hostile.other, pollutant: 'gas' }, unit: 't', takes: 'nothing' },
  ],
  lines: 20,
});

/** A word that follows from a release without a permit, and prices it. */
export const permitted: Sample = sampleOf('a word that follows from a release without a permit', {
  regime: lawOf(
    {
      air: ladderCharge(
        {},
        {
          rounding: [{ at: 'line', mode: 'half-up', to: '0.01' }],
          factors: [
            { kind: 'figure', id: 'without', value: { rows: [{ where: { circumstance: 'without-permit' }, value: '3' }], otherwise: '1' } },
          ],
        },
      ),
    },
    { circumstances: { 'without-permit': { title: 'Without a permit', from: 'no-permit' } } },
  ),
  year: 2005,
  facility: { territory: 'town' },
  kinds: [{ release: { charge: 'air', pollutant: 'dust' }, unit: 't', takes: 'norms' }],
  lines: 20,
});

/** Best available technology: the technological band is open, and one of its masses lies above the norm. */
function evidenced(): Sample {
  const release = (id: string, pollutant: string, masses: Pick<ReleaseData, 'amount' | 'norms'>): ReleaseData => ({
    id,
    charge: 'stationary',
    pollutant,
    period: '2005-Q1',
    installation: 'boilers',
    receiver: 'basin',
    ...masses,
  });
  const facility = parseFacility({
    id: 'mill',
    territory: 'RU-ARK',
    installations: [
      {
        id: 'boilers',
        outputs: [
          {
            product: 'paper',
            period: '2005-Q1',
            amount: '175000 t',
            rates: { 'sulphur-dioxide': '16 kg/t', 'nitrogen-dioxide': '1.5 kg/t' },
          },
        ],
        bat: [{ pollutants: ['sulphur-dioxide', 'nitrogen-dioxide'], since: '2004-01-01', coverage: '0.9', evidence: 'permit 17/04' }],
      },
    ],
    releases: [
      release('so2', 'sulphur-dioxide', { amount: '4658.75 t', norms: { permissible: '4000 t', temporary: '4500 t' } }),
      release('no2', 'nitrogen-dioxide', { amount: '300.000005 t', norms: { permissible: '200 t' } }),
    ],
  });
  return {
    name: 'conference-2004, with evidence',
    book: priceBook(conference2004, { year: 2005, receivers: [basin] }, [facility]),
    facility,
  };
}

/** A technological mass of 90 t beyond the norm, under the policy that lets it reach there and the one that does not; by norms, and by one limit. */
export const technological: readonly Sample[] = (['technology-wins', 'capacity-wins'] as const).flatMap((policy) =>
  (['norms', 'limit'] as const).map((takes) => {
    const split = { policy, takes, technological: { shared: 'norm', evidence: 'none' } } as const;
    const law = lawOf({ air: ladderCharge(split, { rounding: [{ at: 'line', mode: 'half-up', to: '0.01' }] }) });
    const norms = takes === 'limit' ? { limit: '20 t' as const } : { permissible: '20 t' as const, temporary: '95 t' as const };
    const facility = plant(
      [
        emission({ id: 'a', installation: 'kiln', amount: '100 t', norms }),
        emission({ id: 'b', amount: '100 t', norms }),
        emission({ id: 'c', installation: 'kiln', pollutant: 'gas', amount: '100 t', norms: 'no-permit' }),
      ],
      { installations: [{ id: 'kiln', outputs: [{ product: 'lime', amount: '90000 t', rates: { dust: '1 kg/t', gas: '1 kg/t' } }] }] },
    );
    return { name: `${policy}, by ${takes}`, book: priceBook(law, { year: 2005 }, [facility]), facility };
  }),
);

/** A price and an amount as large as they may be together. */
export function largest(price: string): Sample {
  const law = lawOf({
    air: airCharge({ rounding: [{ at: 'line', mode: 'half-even', to: '0.01' }], rates: { rows: [{ value: price as `${number}` }] } }),
  });
  const facility = plant([emission({ id: 'a', amount: '1000000000 t' }), emission({ id: 'b', amount: '999999999.999999 t' })]);
  return { name: `the largest amount at ${price}`, book: priceBook(law, { year: 2005 }, [facility]), facility };
}
