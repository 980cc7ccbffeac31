import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExact, exact, exactText, multiplyExact, roundExact } from '../../src/exact.ts';
import { convertQuantity, type QuantityText, quantity, quantityText } from '../../src/quantity/quantity.ts';
import { averagedRates } from '../../src/technology/averagedRates.ts';
import { convertAveraging } from '../../src/technology/convertAveraging.ts';
import { mixRate } from '../../src/technology/mixRate.ts';
import { performanceRatio } from '../../src/technology/performanceRatio.ts';
import { rateForSource, type SourceRate } from '../../src/technology/rateForSource.ts';
import { rateFromConcentration } from '../../src/technology/rateFromConcentration.ts';
import { specificEmission } from '../../src/technology/specificEmission.ts';
import { throughputRate } from '../../src/technology/throughputRate.ts';
import { holds, patience } from '../runs.ts';
import { decimal } from './arbitrary.ts';
import { refusal } from './refusal.ts';

const as = (text: string): QuantityText => text as QuantityText;

describe('rateFromConcentration', () => {
  it.each([
    ['50 mg/Nm3', '5500 Nm3/t', undefined, '0.275 kg/t'],
    ['20 mg/m3', '2300 m3/t', 'g/t', '46 g/t'],
    ['30 mg/l', '25 m3/t', undefined, '0.75 kg/t'],
    ['0.2 g/Nm3', '3600 Nm3/MWh', 'g/kWh', '0.72 g/kWh'],
    ['0 mg/l', '25 m3/t', undefined, '0 kg/t'],
  ] as const)('%s × %s = %s %s', (concentration, volume, unit, expected) => {
    expect(quantityText(rateFromConcentration({ concentration, volume, ...(unit && { unit }) }))).toBe(expected);
  });

  it(
    'is q [kg/t] = c [mg/m3] × V [m3/t] × 1e-6, exactly and in any unit',
    () => {
      holds(
        fc.property(decimal(9), decimal(9), (c, v) => {
          const expected = exactText(multiplyExact(multiplyExact(exact(c), exact(v)), exact('0.000001')));
          const rate = rateFromConcentration({ concentration: as(`${c} mg/m3`), volume: as(`${v} m3/t`) });
          const grams = rateFromConcentration({
            concentration: convertQuantity(quantity(as(`${c} mg/m3`)), 'kg/m3'),
            volume: convertQuantity(quantity(as(`${v} m3/t`)), 'l/kg'),
            unit: 'mg/kg',
          });
          expect(exactText(exact(rate.value.toFixed()))).toBe(expected);
          expect(convertQuantity(grams, 'kg/t').value.toFixed()).toBe(rate.value.toFixed());
        }),
      );
    },
    patience,
  );

  it('refuses gas at other conditions, and other dimensions', () => {
    const mixed = () => rateFromConcentration({ concentration: '50 mg/Nm3', volume: '5500 m3/t' });
    expect(refusal(mixed)).toEqual(['quantity/dimension volume']);
    const wrong = () => rateFromConcentration({ concentration: '50 mg', volume: '5500 t', unit: 'm3/t' });
    expect(refusal(wrong)).toEqual(['quantity/dimension concentration', 'quantity/dimension volume', 'quantity/unknown-unit unit']);
    const other = () => rateFromConcentration({ concentration: '50 mg/m3', volume: '5500 m3/MWh', unit: 'kg/t' });
    expect(refusal(other)).toEqual(['quantity/dimension volume']);
  });
});

describe('mixRate', () => {
  it('is the coefficient without the component', () => {
    expect(quantityText(mixRate({ coefficient: '2.36 kg/t', exponent: '0.017', share: '0 %' }))).toBe('2.36 kg/t');
  });

  it('keeps the digits that are asked for', () => {
    const rate = (digits: number) => quantityText(mixRate({ coefficient: '2.36 kg/t', exponent: '0.017', share: '100 %', digits }));
    // 2.36 × e^1.7 = 2.36 × 5.473947391727199…
    expect([0, 2, 12].map(rate)).toEqual(['13 kg/t', '12.92 kg/t', '12.918515844476 kg/t']);
  });

  it('rises with the share where the exponent is above 0, and falls where it is below', () => {
    const share = fc.integer({ min: 0, max: 100 });
    holds(
      fc.property(share, share, fc.integer({ min: -50, max: 50 }), (a, b, power) => {
        const exponent = `${power < 0 ? '-' : ''}0.${String(Math.abs(power)).padStart(3, '0')}` as `${number}`;
        const at = (x: number) => exact(mixRate({ coefficient: '2 kg/t', exponent, share: `${x} %` }).value.toFixed());
        const order = compareExact(at(Math.max(a, b)), at(Math.min(a, b)));
        expect(power > 0 ? order >= 0 : power < 0 ? order <= 0 : order === 0).toBe(true);
      }),
    );
  });

  it('refuses more than the whole, and an exponent that was meant per whole', () => {
    expect(refusal(() => mixRate({ coefficient: '2 kg/t', exponent: '0.01', share: '101 %' }))).toEqual(['quantity/range share']);
    expect(refusal(() => mixRate({ coefficient: '2 kg/t', exponent: '1.7', share: '60 %' }))).toEqual(['quantity/range exponent']);
    expect(refusal(() => mixRate({ coefficient: '2 kg', exponent: '1,7' as '1', share: '60 t' }))).toEqual([
      'quantity/dimension coefficient',
      'quantity/not-a-number exponent',
      'quantity/dimension share',
    ]);
  });
});

describe('throughputRate', () => {
  it.each([
    ['0.2 kg/d', '1', '50 t/d', 't/d', '10 kg/d', '0.2 kg/t'],
    ['3 kg/d', '0', '50 t/d', 't/d', '3 kg/d', '0.06 kg/t'],
    ['2 kg/d', '0.5', '100 t/d', 't/d', '20 kg/d', '0.2 kg/t'],
    ['2 kg', '2', '3 t', 't', '18 kg', '6 kg/t'],
    ['0.5 kg/h', '1', '48 t/d', 't/h', '1 kg/h', '0.5 kg/t'],
    ['24 kg/d', '1', '48 t/d', 't/h', '48 kg/d', '1 kg/t'],
  ] as const)('%s × X^%s at %s', (coefficient, exponent, throughput, per, mass, rate) => {
    const allowed = throughputRate({ coefficient, exponent, throughput, per });
    expect([quantityText(allowed.mass), quantityText(allowed.rate)]).toEqual([mass, rate]);
  });

  it('is the same in any unit of throughput: the formula says which it reads', () => {
    const at = (throughput: QuantityText) => throughputRate({ coefficient: '0.564 kg/d', exponent: '0.85', throughput, per: 't/d' });
    expect(at('120000 kg/d')).toEqual(at('120 t/d'));
    expect(at('5 t/h')).toEqual(at('120 t/d'));
  });

  it('allows a larger plant less per tonne where the exponent is below 1', () => {
    const size = decimal(7, 1n);
    holds(
      fc.property(size, size, (a, b) => {
        const rate = (x: string) =>
          exact(
            throughputRate({
              coefficient: '0.564 kg/d',
              exponent: '0.85',
              throughput: as(`${x} t/d`),
              per: 't/d',
              digits: 20,
            }).rate.value.toFixed(),
          );
        const [small, large] = compareExact(exact(a), exact(b)) <= 0 ? [a, b] : [b, a];
        expect(compareExact(rate(large), rate(small))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('refuses a throughput of 0, and other times of mass and throughput', () => {
    const given = { coefficient: '0.2 kg/d', exponent: '1', throughput: '50 t/d', per: 't/d' } as const;
    expect(refusal(() => throughputRate({ ...given, throughput: '0 t/d' }))).toEqual(['quantity/range throughput']);
    expect(refusal(() => throughputRate({ ...given, per: 't' }))).toEqual(['quantity/dimension throughput']);
    expect(refusal(() => throughputRate({ ...given, coefficient: '0.2 kg' }))).toEqual(['quantity/dimension throughput']);
    expect(refusal(() => throughputRate({ ...given, coefficient: '0.2 m3/d' }))).toEqual(['quantity/dimension coefficient']);
    expect(refusal(() => throughputRate({ ...given, per: undefined as unknown as string }))).toEqual(['input/missing per']);
  });
});

describe('averaging periods', () => {
  it('are checked: daily ≥ 30-day ≥ annual', () => {
    expect(Object.keys(averagedRates({ annual: '4.52 kg/t', daily: '15.45 kg/t' }))).toEqual(['daily', 'annual']);
    expect(averagedRates({ daily: '1 kg/t', '30-day': '1000 g/t' })['30-day']?.averaging).toBe('30-day');
    expect(refusal(() => averagedRates({ daily: '4.52 kg/t', '30-day': '8.05 kg/t', annual: '9 kg/t' }))).toEqual([
      'technology/averaging 30-day',
      'technology/averaging annual',
    ]);
    expect(refusal(() => averagedRates({ daily: '4.52 kg/t', annual: '4 kg/MWh' }))).toEqual(['quantity/dimension annual']);
    expect(refusal(() => averagedRates({ weekly: '4.52 kg/t' } as never))).toEqual(['input/type weekly']);
  });

  it('are converted by a stated ratio, down to a longer time and up to a shorter one', () => {
    const annual = convertAveraging({ rate: '8.05 kg/t', averaging: '30-day' }, { to: 'annual', ratio: '1.75' });
    expect([quantityText(annual.rate), annual.averaging]).toEqual(['4.6 kg/t', 'annual']);
    const daily = convertAveraging({ rate: '8.05 kg/t', averaging: '30-day' }, { to: 'daily', ratio: '2' });
    expect([quantityText(daily.rate), daily.averaging]).toEqual(['16.1 kg/t', 'daily']);
    expect(quantityText(convertAveraging({ rate: '1 kg/t', averaging: 'daily' }, { to: 'annual', ratio: '3', digits: 3 }).rate)).toBe(
      '0.333 kg/t',
    );
  });

  it('are not converted without a ratio, below 1, or to themselves', () => {
    const rate = { rate: '8.05 kg/t', averaging: '30-day' } as const;
    expect(refusal(() => convertAveraging(rate, { to: 'annual' } as never))).toEqual(['input/missing ratio']);
    expect(refusal(() => convertAveraging(rate, { to: 'annual', ratio: '0.9' }))).toEqual(['quantity/range ratio']);
    expect(refusal(() => convertAveraging(rate, { to: '30-day', ratio: '1' }))).toEqual(['technology/averaging to']);
  });

  it(
    'never rise with the time, whatever the ratio',
    () => {
      holds(
        fc.property(decimal(8), fc.integer({ min: 1000, max: 9999 }), (value, ratio) => {
          const text = `${Math.floor(ratio / 1000)}.${String(ratio % 1000).padStart(3, '0')}` as `${number}`;
          const rate = quantity(as(`${value} kg/t`));
          const annual = convertAveraging({ rate, averaging: 'daily' }, { to: 'annual', ratio: text });
          expect(() => averagedRates({ daily: rate, annual: annual.rate })).not.toThrow();
        }),
      );
    },
    patience,
  );
});

describe('rateForSource', () => {
  const rates: readonly SourceRate[] = [
    { source: 'existing', rate: '25 kg/t', until: '2009' },
    { source: 'existing', rate: '10 kg/t', from: '2010', until: '2014-06-30' },
    { source: 'new', rate: '5000 g/t', from: '2004-07-01' },
  ];
  const old = { commissioned: '1962-05-01', newSince: '2004-07-01' };
  const young = { ...old, commissioned: '2004-07-01' };

  it.each([
    [old, '2005', '25 kg/t', 0],
    [old, '2009-12', '25 kg/t', 0],
    [old, '2010-Q1', '10 kg/t', 1],
    [{ ...old, commissioned: '2004-06-30' }, '2010-Q1', '10 kg/t', 1],
    [young, '2010-Q1', '5000 g/t', 2],
    [young, '2004-Q3', '5000 g/t', 2],
  ] as const)('%j in %s', (source, period, rate, row) => {
    const found = rateForSource(rates, { ...source, period });
    expect([quantityText(found.rate), found.row]).toEqual([rate, row]);
  });

  it('names the days at which a rate changes within the period', () => {
    const call = () => rateForSource(rates, { ...old, period: '2009-12-01/2010-01-31' });
    expect(refusal(call)).toEqual(['period/figure-changes period']);
    expect(call).toThrow('Split the period at 2010-01-01.');
    expect(() => rateForSource(rates, { ...old, period: '2014' })).toThrow('Split the period at 2014-07-01.');
    expect(() => rateForSource(rates, { ...young, period: '2004' })).toThrow('Split the period at 2004-07-01.');
  });

  it('refuses a time without a rate, overlaps, days that do not exist and rates that do not compare', () => {
    expect(refusal(() => rateForSource(rates, { ...old, period: '2015' }))).toEqual(['data/missing-figure rates']);
    expect(refusal(() => rateForSource([...rates, { source: 'new', rate: '1 kg/t' }], { ...old, period: '2005' }))).toEqual([
      'period/overlap rates.3',
    ]);
    expect(
      refusal(() => rateForSource([...rates, { source: 'new', rate: '1 kg/MWh', until: '2003' }], { ...old, period: '2005' })),
    ).toEqual(['quantity/dimension rates.3.rate']);
    expect(
      refusal(() => rateForSource([{ source: 'old', rate: '1 t', from: '2005-02-30' } as never], { ...old, newSince: 'x', period: 'y' })),
    ).toEqual([
      'input/type rates.0.source',
      'quantity/dimension rates.0.rate',
      'period/malformed rates.0.from',
      'period/malformed newSince',
      'period/malformed period',
    ]);
    expect(
      refusal(() => rateForSource([{ source: 'new', rate: '1 kg/t', from: '2006', until: '2005' }], { ...old, period: '2005' })),
    ).toEqual(['period/malformed rates.0.until']);
    expect(refusal(() => rateForSource([], { ...old, period: '2005' }))).toEqual(['input/missing rates']);
  });
});

describe('specificEmission', () => {
  it.each([
    [{ mass: '2800 t', output: '175000 t' }, '16 kg/t'],
    [{ mass: '2800 t', output: '175 kt' }, '16000 kg/kt'],
    [{ mass: '700 kg', output: '1 GWh', unit: 'g/kWh' }, '0.7 g/kWh'],
    [{ mass: '0 t', output: '5 head' }, '0 kg/head'],
  ] as const)('%j', (input, expected) => {
    expect(quantityText(specificEmission(input))).toBe(expected);
  });

  it('refuses an output of 0, and units that do not fit', () => {
    expect(refusal(() => specificEmission({ mass: '1 t', output: '0 t' }))).toEqual(['quantity/range output']);
    expect(refusal(() => specificEmission({ mass: '1 m3', output: '-1 t' }))).toEqual([
      'quantity/dimension mass',
      'quantity/negative output',
    ]);
    expect(refusal(() => specificEmission({ mass: '1 t', output: '1 t', unit: 'kg/MWh' }))).toEqual(['quantity/dimension output']);
    expect(refusal(() => specificEmission({} as never))).toEqual(['input/missing mass', 'input/missing output']);
  });
});

describe('performanceRatio', () => {
  it.each([
    [{ actual: '3000 t', technological: '2500 t' }, '1.2', false, '500 t'],
    [{ actual: '2500000 kg', technological: '2500 t' }, '1', true, '0 kg'],
    [{ actual: '10 kg/t', technological: '16 kg/t' }, '0.625', true, '0 kg/t'],
    [{ actual: '1 t', technological: '3 t' }, '1/3', true, '0 t'],
    [{ actual: '1 t', technological: '0 t' }, null, false, '1 t'],
    [{ actual: '0 t', technological: '0 t' }, null, true, '0 t'],
  ] as const)('%j', (input, ratio, isWithin, excess) => {
    const found = performanceRatio(input);
    expect([found.ratio, found.isWithin, quantityText(found.excess)]).toEqual([ratio, isWithin, excess]);
  });

  it('is the same for masses and for masses per product', () => {
    const amount = decimal(9, 1n);
    holds(
      fc.property(amount, amount, amount, (mass, rate, output) => {
        const allowed = exactText(multiplyExact(multiplyExact(exact(rate), exact(output)), exact('0.001')));
        const byMass = performanceRatio({ actual: as(`${mass} t`), technological: as(`${allowed} t`) });
        const specific = specificEmission({ mass: as(`${mass} t`), output: as(`${output} t`) });
        const byProduct = performanceRatio({ actual: specific, technological: as(`${rate} kg/t`) });
        // The specific emission is cut at 60 digits.
        const rounding = (text: string | null) => exactText(roundExact(exact(text ?? ''), 'half-even', exact('0.00000000000000000001')));
        expect(rounding(byProduct.ratio)).toBe(rounding(byMass.ratio));
        expect(byMass.isWithin).toBe(byProduct.isWithin);
      }),
    );
  });

  it('refuses rates of different averaging periods, and one beside none', () => {
    const annual = { rate: '4 kg/t', averaging: 'annual' } as const;
    const daily = { rate: '5 kg/t', averaging: 'daily' } as const;
    expect(performanceRatio({ actual: annual, technological: { ...daily, averaging: 'annual' } }).ratio).toBe('0.8');
    expect(refusal(() => performanceRatio({ actual: annual, technological: daily }))).toEqual(['technology/averaging actual']);
    expect(refusal(() => performanceRatio({ actual: '4 kg/t', technological: daily }))).toEqual(['technology/averaging actual']);
  });

  it('refuses masses of different dimension', () => {
    expect(refusal(() => performanceRatio({ actual: '1 t', technological: '1 t/yr' }))).toEqual(['quantity/dimension technological']);
  });
});
