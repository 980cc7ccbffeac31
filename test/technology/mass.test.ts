import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { technologicalMass as massOfEngine } from '../../src/assess/split/technologicalMass.ts';
import { addExact, compareExact, exact, exactText, multiplyExact } from '../../src/exact.ts';
import { tryPeriod } from '../../src/period/period.ts';
import { quantity } from '../../src/quantity/quantity.ts';
import { parseFacility } from '../../src/schema/facility.ts';
import { type ProductOutput, technologicalMass, tryTechnologicalMass } from '../../src/technology/technologicalMass.ts';
import { problemsIn, told } from '../constructed.ts';
import { holds, patience } from '../runs.ts';
import { decimal } from './arbitrary.ts';

const of = (products: readonly ProductOutput[], options: Partial<Parameters<typeof technologicalMass>[1]> = {}) =>
  technologicalMass(products, { year: 2005, ...options });
const refused = (products: readonly ProductOutput[], options: Partial<Parameters<typeof technologicalMass>[1]> = {}) =>
  told(problemsIn(tryTechnologicalMass(products, { year: 2005, ...options })));

describe('technologicalMass', () => {
  it('is the sum of rate × output over products, each output up to the permitted one', () => {
    const {
      mass,
      exact: sum,
      products,
    } = of([
      { product: 'paper', amount: '190000 t', permitted: '180000 t', rate: '16 kg/t' },
      { product: 'pulp', amount: '20000 t', permitted: '25000 t', rate: '9500 g/t' },
      { product: 'power', amount: '3 GWh', rate: '0.7 kg/MWh' },
    ]);
    expect(sum).toBe('3072.1');
    expect(`${mass.value} ${mass.unit}`).toBe('3072.1 t');
    expect(products.map((one) => [one.product, one.exact, one.isCapped])).toEqual([
      ['paper', '2880', true],
      ['pulp', '190', false],
      ['power', '2.1', false],
    ]);
  });

  it('takes the part of a longer output by days, exactly', () => {
    const { exact: quarter, mass } = of([{ product: 'paper', amount: '365000 t', rate: '1 kg/t' }], { period: '2005-Q1' });
    expect(quarter).toBe('90');
    expect(mass.value.toString()).toBe('90');
    expect(of([{ product: 'paper', amount: '100 t', rate: '1 kg/t' }], { period: '2005-Q1', unit: 'kg' }).exact).toBe('1800/73');
  });

  it('is in the unit that is asked for', () => {
    const { mass } = of([{ product: 'paper', amount: '1 t', rate: '16 kg/t' }], { unit: 'g' });
    expect(`${mass.value} ${mass.unit}`).toBe('16000 g');
  });

  it('takes rates of one averaging period, and says which', () => {
    const rate = { rate: '4.52 kg/t', averaging: 'annual' } as const;
    expect(of([{ product: 'pulp', amount: '1000 t', rate }]).averaging).toBe('annual');
    expect(of([{ product: 'pulp', amount: '1000 t', rate: '4.52 kg/t' }])).not.toHaveProperty('averaging');
  });

  it('is what the engine opens the technological band with', () => {
    const outputs = [{ product: 'paper', amount: '190000 t', permitted: '180000 t', rates: { 'sulphur-dioxide': '16 kg/t' } }];
    const [installation] =
      parseFacility({ id: 'f', territory: 't', installations: [{ id: 'i', outputs }], releases: [] }).installations ?? [];
    const period = tryPeriod('2005-Q2', []);
    if (!installation || !period.ok) throw new Error('not parsed');
    const engine = massOfEngine(installation, { pollutant: 'sulphur-dioxide', period: period.value, year: 2005, unit: 't' });
    const ours = of([{ product: 'paper', amount: '190000 t', permitted: '180000 t', rate: '16 kg/t' }], { period: '2005-Q2' });
    expect(engine.ok && exactText(engine.value)).toBe(ours.exact);
  });
});

describe('problems, all at once and with paths of the input', () => {
  it.each<[string, readonly ProductOutput[], readonly string[]]>([
    ['no product', [], ['input/missing products']],
    ['no amount', [{ product: 'p', rate: '1 kg/t' } as unknown as ProductOutput], ['input/missing products.0.amount']],
    ['a number', [{ product: 'p', amount: 5 as unknown as '5 t', rate: '1 kg/t' }], ['quantity/not-a-number products.0.amount']],
    ['output of another dimension', [{ product: 'p', amount: '5 MWh', rate: '1 kg/t' }], ['quantity/dimension products.0.amount']],
    [
      'permitted output of another dimension',
      [{ product: 'p', amount: '5 t', permitted: '5 MWh', rate: '1 kg/t' }],
      ['quantity/dimension products.0.permitted'],
    ],
    ['money for a rate', [{ product: 'p', amount: '5 t', rate: '5 t' }], ['quantity/dimension products.0.rate']],
    [
      'two flaws',
      [
        { product: '', amount: '-5 t', rate: '1 kg/t' },
        { product: 'q', amount: '5 t', rate: '1 kgs/t', period: '2005-13' },
      ],
      [
        'input/type products.0.product',
        'quantity/negative products.0.amount',
        'period/malformed products.1.period',
        'quantity/unknown-unit products.1.rate',
      ],
    ],
    [
      'one product twice',
      [
        { product: 'p', amount: '5 t', rate: '1 kg/t' },
        { product: 'p', amount: '5 t', rate: '1 kg/t', period: '2005-Q1' },
      ],
      ['period/overlap products.1.period'],
    ],
    [
      'averaging periods that do not mix',
      [
        { product: 'p', amount: '5 t', rate: { rate: '4.52 kg/t', averaging: 'annual' } },
        { product: 'q', amount: '5 t', rate: { rate: '15.45 kg/t', averaging: 'daily' } },
        { product: 'r', amount: '5 t', rate: '4 kg/t' },
      ],
      ['technology/averaging products.1.rate', 'technology/averaging products.2.rate'],
    ],
  ])('%s', (_, products, expected) => {
    expect(refused(products)).toEqual(expected);
  });

  it('an output partly within the period', () => {
    expect(refused([{ product: 'p', amount: '5 t', rate: '1 kg/t', period: '2005-03-01/2005-04-30' }], { period: '2005-Q1' })).toEqual([
      'period/overlap products.0.period',
    ]);
  });

  it('a unit that is none of mass, a year that is none', () => {
    expect(refused([{ product: 'p', amount: '5 t', rate: '1 kg/t' }], { unit: 'm3' })).toEqual(['quantity/unknown-unit unit']);
    expect(refused([{ product: 'p', amount: '5 t', rate: '1 kg/t' }], { year: 20.5 })).toEqual([
      'quantity/range year',
      'period/malformed period',
    ]);
  });
});

describe('laws', () => {
  const product = fc.record({ amount: decimal(10), permitted: fc.option(decimal(10)), rate: decimal(6) });
  const listed = (
    all: readonly { readonly amount: string; readonly permitted: string | null; readonly rate: string }[],
  ): readonly ProductOutput[] =>
    all.map(({ amount, permitted, rate }, at) => ({
      product: `p${at}`,
      amount: quantity(`${amount} t` as `${number} t`),
      rate: `${rate} kg/t` as `${number} kg/t`,
      ...(permitted !== null && { permitted: `${permitted} t` as `${number} t` }),
    }));

  it(
    'additive over products: T(a and b) = T(a) + T(b)',
    () => {
      holds(
        fc.property(fc.array(product, { minLength: 2, maxLength: 5 }), fc.nat(), (all, cut) => {
          const products = listed(all);
          const at = 1 + (cut % (all.length - 1));
          const [whole, left, right] = [products, products.slice(0, at), products.slice(at)].map((some) => exact(of(some).exact));
          expect(compareExact(whole as never, addExact(left as never, right as never))).toBe(0);
        }),
      );
    },
    patience,
  );

  it(
    'monotone in output up to the permitted one, level beyond it',
    () => {
      holds(
        fc.property(decimal(8), decimal(8), decimal(8), decimal(4), (a, b, permitted, rate) => {
          const [less, more] = compareExact(exact(a), exact(b)) <= 0 ? [a, b] : [b, a];
          const mass = (amount: string) => exact(of(listed([{ amount, permitted, rate }])).exact);
          expect(compareExact(mass(less), mass(more))).toBeLessThanOrEqual(0);
          if (compareExact(exact(less), exact(permitted)) >= 0) expect(compareExact(mass(less), mass(more))).toBe(0);
        }),
      );
    },
    patience,
  );

  it(
    'homogeneous in the rate, and the same in any unit',
    () => {
      holds(
        fc.property(product, ({ amount, permitted, rate }) => {
          const [once, twice, grams] = [
            of(listed([{ amount, permitted, rate }])),
            of(listed([{ amount, permitted, rate: exactText(multiplyExact(exact(rate), exact(2))) }])),
            of([
              {
                product: 'p',
                amount: `${exactText(multiplyExact(exact(amount), exact(1000)))} kg` as `${number} kg`,
                rate: `${exactText(multiplyExact(exact(rate), exact(1000)))} g/t` as `${number} g/t`,
                ...(permitted !== null && { permitted: `${permitted} t` as `${number} t` }),
              },
            ]),
          ];
          expect(exactText(multiplyExact(exact(once?.exact ?? ''), exact(2)))).toBe(twice?.exact);
          expect(grams?.exact).toBe(once?.exact);
        }),
      );
    },
    patience,
  );
});
