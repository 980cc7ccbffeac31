import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExact, exact, maxExact, minExact, subtractExact, sumExact } from '../../src/exact.ts';
import { quantityText } from '../../src/quantity/quantity.ts';
import { type DeriveRateOptions, deriveRate, tryDeriveRate } from '../../src/technology/derive/deriveRate.ts';
import { rateMethods } from '../../src/technology/derive/rateMethods.ts';
import type { RateMethodChoice } from '../../src/technology/derive/readMethod.ts';
import type { PlantYear } from '../../src/technology/derive/readSample.ts';
import { problemsIn, told } from '../constructed.ts';
import { holds, patience } from '../runs.ts';

/** Plants of 1000 t each, with these masses in tonnes: so many kg/t. */
const plants = (...masses: readonly string[]): readonly PlantYear[] =>
  masses.map((mass, at) => ({ plant: `p${at + 1}`, year: 2003, output: '1000 t', mass: `${mass} t` as `${number} t` }));
const refused = (sample: readonly PlantYear[], options: DeriveRateOptions = { method: 'best-available' }) =>
  told(problemsIn(tryDeriveRate(sample, options)));

const ten = plants('10', '12', '14', '16', '18', '20', '24', '30', '40', '50');

describe('the methods', () => {
  it.each<[RateMethodChoice, string]>([
    [{ method: 'best-available' }, '10'],
    [{ method: 'best-share-mean', share: '0.1' }, '10'],
    [{ method: 'best-share-mean', share: '0.12' }, '11'],
    [{ method: 'best-share-mean', share: '0.2' }, '11'],
    [{ method: 'best-share-mean', share: '0.3' }, '12'],
    [{ method: 'best-share-mean', share: '1' }, '23.4'],
    [{ method: 'percentile', share: '0', rule: 'nearest-rank' }, '10'],
    [{ method: 'percentile', share: '0.1', rule: 'nearest-rank' }, '10'],
    [{ method: 'percentile', share: '0.11', rule: 'nearest-rank' }, '12'],
    [{ method: 'percentile', share: '1', rule: 'nearest-rank' }, '50'],
    [{ method: 'percentile', share: '0', rule: 'linear' }, '10'],
    [{ method: 'percentile', share: '0.1', rule: 'linear' }, '11.8'],
    [{ method: 'percentile', share: '0.5', rule: 'linear' }, '19'],
    [{ method: 'percentile', share: '1', rule: 'linear' }, '50'],
    [{ method: 'percentile', share: '0.05', rule: 'weibull' }, '10'],
    [{ method: 'percentile', share: '0.1', rule: 'weibull' }, '10.2'],
    [{ method: 'percentile', share: '0.5', rule: 'weibull' }, '19'],
    [{ method: 'percentile', share: '0.95', rule: 'weibull' }, '50'],
  ])('%j of ten plants is %s kg/t', (choice, rate) => {
    const derived = deriveRate(ten, choice);
    expect([derived.rate, derived.exact, derived.method]).toEqual([`${rate} kg/t`, rate, choice]);
  });

  it('a mean counts each plant once, or by output', () => {
    const sample: readonly PlantYear[] = [
      { plant: 'small', year: 2003, output: '100 t', mass: '1 t' },
      { plant: 'large', year: 2003, output: '900 t', mass: '18 t' },
    ];
    expect(deriveRate(sample, { method: 'best-share-mean', share: '1' }).rate).toBe('15 kg/t');
    expect(deriveRate(sample, { method: 'best-share-mean', share: '1', weights: 'output' }).rate).toBe('19 kg/t');
  });

  it('are described, each with a precedent and its grade', () => {
    for (const { formula, precedents } of Object.values(rateMethods)) {
      expect(formula.length).toBeGreaterThan(3);
      expect(precedents.length).toBeGreaterThan(0);
      for (const { confidence } of precedents) expect(['verified', 'memory']).toContain(confidence);
    }
  });
});

describe('what is said of the plants', () => {
  const derived = deriveRate(plants('20', '10', '15'), { method: 'best-share-mean', share: '0.5' });

  it('best first: specific emission, gap, excess, and who passes', () => {
    expect(derived.rate).toBe('12.5 kg/t');
    expect(
      derived.plants.map(({ plant, exact: specific, passes, gap, excess }) => [
        plant,
        specific,
        passes,
        quantityText(gap),
        quantityText(excess),
      ]),
    ).toEqual([
      ['p2', '10', true, '0 kg/t', '0 t'],
      ['p3', '15', false, '2.5 kg/t', '2.5 t'],
      ['p1', '20', false, '7.5 kg/t', '7.5 t'],
    ]);
    expect(derived.passing).toEqual(['p2']);
    expect(quantityText(derived.excess)).toBe('10 t');
    expect([derived.count, derived.years]).toEqual([3, [2003, 2003]]);
  });

  it('the rate without each of them, and the spread', () => {
    // Without p2: 15; without p3: 10; without p1: 10. k = ⌈0.5 × 2⌉ = 1.
    expect(derived.leaveOneOut).toEqual({
      lowest: '10 kg/t',
      highest: '15 kg/t',
      spread: '0.4',
      rates: [
        { without: 'p2', rate: '15 kg/t' },
        { without: 'p3', rate: '10 kg/t' },
        { without: 'p1', rate: '10 kg/t' },
      ],
    });
  });

  it('several years of a plant are added up', () => {
    const { plants: all, years } = deriveRate(
      [
        { plant: 'a', year: 2004, output: '100 t', mass: '1 t' },
        { plant: 'a', year: 2003, output: '300 t', mass: '5 t' },
      ],
      { method: 'best-available' },
    );
    expect([all.length, all[0]?.exact, all[0]?.years, years]).toEqual([1, '15', [2003, 2004], [2003, 2004]]);
  });
});

describe('rounding', () => {
  const thirds: readonly PlantYear[] = [{ plant: 'a', year: 2003, output: '3 t', mass: '1 kg' }];

  it('goes up, so that the plant that sets the rate passes it', () => {
    const { rate, exact: unrounded, passing } = deriveRate(thirds, { method: 'best-available', digits: 2 });
    expect([rate, unrounded, passing]).toEqual(['0.34 kg/t', '1/3', ['a']]);
  });

  it('goes otherwise where it is asked to, and then the plant may fail', () => {
    const { rate, passing } = deriveRate(thirds, { method: 'best-available', digits: 2, mode: 'half-even' });
    expect([rate, passing]).toEqual(['0.33 kg/t', []]);
  });

  it('is in the unit that is asked for', () => {
    const { rate, plants: all } = deriveRate(thirds, { method: 'best-available', unit: 'g/t', digits: 0 });
    expect([rate, quantityText(all[0]?.mass as never)]).toEqual(['334 g/t', '1000 g']);
  });
});

describe('extremes', () => {
  it('an empty sample, an output of 0, a plant twice in a year, other dimensions: all at once', () => {
    expect(refused([])).toEqual(['input/missing sample']);
    expect(refused(plants('1'), { method: 'best' } as never)).toEqual(['input/type method']);
    expect(refused(plants('1'), { method: 'best-share-mean', share: '0' })).toEqual(['quantity/range share']);
    expect(refused(plants('1'), { method: 'percentile', share: '10', rule: 'excel' } as never)).toEqual([
      'quantity/range share',
      'input/type rule',
    ]);
    expect(refused([...plants('1'), ...plants('2')])).toEqual(['input/duplicate-id sample.1']);
    expect(
      refused([
        { plant: 'a', year: 2003, output: '0 t', mass: '1 t' },
        { plant: 'b', year: 3003, output: '5 MWh', mass: '1 m3' },
      ]),
    ).toEqual([
      'quantity/range sample.0.output',
      'quantity/range sample.1.year',
      'quantity/dimension sample.1.output',
      'quantity/dimension sample.1.mass',
    ]);
  });

  it('one plant: its own specific emission, and no leave-one-out', () => {
    for (const choice of [
      { method: 'best-share-mean', share: '0.1' },
      { method: 'percentile', share: '0.1', rule: 'linear' },
      { method: 'percentile', share: '0.1', rule: 'weibull' },
      { method: 'best-available' },
    ] as const) {
      const derived = deriveRate(plants('16'), choice);
      expect(derived.rate).toBe('16 kg/t');
      expect(derived).not.toHaveProperty('leaveOneOut');
    }
  });

  it('equal plants: their specific emission, all pass, no spread', () => {
    const derived = deriveRate(plants('16', '16', '16'), { method: 'percentile', share: '0.5', rule: 'linear' });
    expect([derived.rate, derived.passing.length, quantityText(derived.excess), derived.leaveOneOut?.spread]).toEqual([
      '16 kg/t',
      3,
      '0 t',
      '0',
    ]);
  });

  it('a best plant without mass: a rate of 0 that says so', () => {
    const { rate, notices, leaveOneOut } = deriveRate(plants('0', '5'), { method: 'best-available' });
    expect([rate, leaveOneOut?.spread, notices.map(({ code }) => code)]).toEqual(['0 kg/t', null, ['small-sample', 'zero-rate']]);
  });

  it('a small sample warns, and a share of less than one plant, too', () => {
    const codes = (count: number, options: DeriveRateOptions) =>
      deriveRate(plants(...Array.from({ length: count }, (_, at) => String(at + 1))), options).notices.map(({ code }) => code);
    expect(codes(29, { method: 'best-available' })).toEqual(['small-sample']);
    expect(codes(30, { method: 'best-available' })).toEqual([]);
    expect(codes(9, { method: 'best-share-mean', share: '0.1', small: 5 })).toEqual(['less-than-one-plant']);
    expect(codes(10, { method: 'best-share-mean', share: '0.1', small: 5 })).toEqual([]);
  });

  it('a thousand plants, in a second or so', () => {
    const many = Array.from({ length: 1000 }, (_, at): PlantYear => {
      return { plant: `p${at}`, year: 2003, output: `${12345 + at * 37} t`, mass: `${((at * 7919) % 1000) + 17}.37 t` as `${number} t` };
    });
    expect(deriveRate(many, { method: 'best-share-mean', share: '1' }).leaveOneOut?.rates).toHaveLength(1000);
  });
});

describe('laws', () => {
  const share = fc.integer({ min: 1, max: 100 }).map((per) => (per === 100 ? '1' : `0.${String(per).padStart(2, '0')}`) as `${number}`);
  const choice: fc.Arbitrary<RateMethodChoice> = fc.oneof(
    fc.record({ method: fc.constant('best-share-mean' as const), share, weights: fc.constantFrom('plants' as const, 'output' as const) }),
    fc.record({
      method: fc.constant('percentile' as const),
      share,
      rule: fc.constantFrom('nearest-rank' as const, 'linear' as const, 'weibull' as const),
    }),
    fc.constant({ method: 'best-available' as const }),
  );
  const numbers = fc.array(fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 10_000 })), {
    minLength: 1,
    maxLength: 12,
  });
  const sampleOf = (all: readonly (readonly [number, number])[]): readonly PlantYear[] =>
    all.map(([output, mass], at) => ({ plant: `p${at}`, year: 2003, output: `${output} t`, mass: `${mass} t` }));

  it(
    'the order of the sample does not matter',
    () => {
      holds(
        fc.property(numbers, choice, fc.infiniteStream(fc.nat()), (all, how, stream) => {
          const sample = sampleOf(all);
          const shuffled = sample
            .map((one) => [stream.next().value as number, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
          expect(JSON.stringify(deriveRate(shuffled, how))).toBe(JSON.stringify(deriveRate(sample, how)));
        }),
      );
    },
    patience,
  );

  it(
    'the units of the sample do not matter',
    () => {
      holds(
        fc.property(numbers, choice, (all, how) => {
          const other = all.map(([output, mass], at): PlantYear => {
            return { plant: `p${at}`, year: 2003, output: `${output * 1000} kg`, mass: `${mass}000000 g` as `${number} g` };
          });
          expect(JSON.stringify(deriveRate(other, how))).toBe(JSON.stringify(deriveRate(sampleOf(all), how)));
        }),
      );
    },
    patience,
  );

  it(
    'the rate lies between the best plant and the worst, unrounded',
    () => {
      holds(
        fc.property(numbers, choice, (all, how) => {
          const { exact: rate, plants: ranked } = deriveRate(sampleOf(all), how);
          const specifics = ranked.map((plant) => exact(plant.exact));
          expect(compareExact(exact(rate), specifics.reduce(minExact))).toBeGreaterThanOrEqual(0);
          expect(compareExact(exact(rate), specifics.reduce(maxExact))).toBeLessThanOrEqual(0);
        }),
      );
    },
    patience,
  );

  it(
    'a stricter share never gives a looser rate',
    () => {
      holds(
        fc.property(numbers, choice, share, share, (all, how, a, b) => {
          if (how.method === 'best-available') return;
          const [strict, loose] = compareExact(exact(a), exact(b)) <= 0 ? [a, b] : [b, a];
          const rate = (at: `${number}`) => exact(deriveRate(sampleOf(all), { ...how, share: at }).exact);
          expect(compareExact(rate(strict), rate(loose))).toBeLessThanOrEqual(0);
        }),
      );
    },
    patience,
  );

  it(
    'best available is the strictest of all, and at least one plant passes a rate that is rounded up',
    () => {
      holds(
        fc.property(numbers, choice, (all, how) => {
          const sample = sampleOf(all);
          const [best, other] = [deriveRate(sample, { method: 'best-available' }), deriveRate(sample, how)];
          expect(compareExact(exact(best.exact), exact(other.exact))).toBeLessThanOrEqual(0);
          expect(other.passing.length).toBeGreaterThan(0);
        }),
      );
    },
    patience,
  );

  it(
    'leaving one out is the method on the others',
    () => {
      holds(
        fc.property(numbers, choice, fc.nat(), (all, how, pick) => {
          const sample = sampleOf(all);
          if (sample.length < 2) return;
          const left = sample[pick % sample.length] as PlantYear;
          const others = deriveRate(
            sample.filter((one) => one !== left),
            how,
          );
          expect(deriveRate(sample, how).leaveOneOut?.rates.find(({ without }) => without === left.plant)?.rate).toBe(others.rate);
        }),
      );
    },
    patience,
  );

  it(
    'the excess is the mass above the rate: mass − rate × output over the plants that fail',
    () => {
      holds(
        fc.property(numbers, choice, (all, how) => {
          const { plants: ranked, excess, rate } = deriveRate(sampleOf(all), { ...how, digits: 3 });
          const perTonne = exact(rate.slice(0, rate.indexOf(' ')));
          const failing = ranked.filter(({ passes }) => !passes);
          const sum = sumExact(
            failing.map(({ mass, output }) => {
              const allowed = { ...perTonne, digits: perTonne.digits * BigInt(output.value.toFixed()) };
              return subtractExact(exact(mass.value.toFixed()), allowed);
            }),
          );
          expect(compareExact(exact(excess.value.toFixed()), { ...sum, scale: sum.scale + 3 })).toBe(0);
        }),
      );
    },
    patience,
  );
});
