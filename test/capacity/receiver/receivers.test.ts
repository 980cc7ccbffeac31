import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import {
  airBasinCapacity,
  type CapacityMeasurement,
  headroom,
  loadOverCapacity,
  loadRatio,
  loadShares,
  riverCapacity,
  tryLoadOverCapacity,
  tryLoadRatio,
  tryLoadShares,
  tryWithCapacities,
  withCapacities,
} from '../../../src/capacity/index.ts';
import { Decimal } from '../../../src/decimal.ts';
import { addExact, compareExact, exact, exactText, one, sumExact } from '../../../src/exact.ts';
import { explain } from '../../../src/explain/explain.ts';
import type { Receiver } from '../../../src/model/facility.ts';
import type { Outcome } from '../../../src/problems/outcome.ts';
import { convertQuantity, type DecimalText, quantity, quantityText } from '../../../src/quantity/quantity.ts';
import { conference2004 } from '../../../src/regimes/conference-2004/index.ts';
import { parseFacility } from '../../../src/schema/facility.ts';
import { parseReceiver } from '../../../src/schema/receiver.ts';
import { holds } from '../../runs.ts';
import { decimalBetween } from '../physics.ts';

const problemsOf = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path.join('.')} ${code}`);

const bare: readonly Receiver[] = [
  { id: 'basin', medium: 'air' },
  { id: 'river', medium: 'water', keys: { basin: 'don' } },
];
const measured: CapacityMeasurement = {
  receiver: 'basin',
  pollutant: 'sulphur-dioxide',
  criterion: 'health',
  year: '2004',
  load: '30000 t/yr',
  capacity: '40 kt/yr',
  includes: 'all-sources',
  source: 'example inventory',
  confidence: 'assumption',
};
const box = { standard: '20 ug/m3', background: '0 ug/m3', wind: '4 m/s', height: '750 m', width: '10 km' } as const;

describe('withCapacities', () => {
  it('stores value, criterion, formula with its values, what the load counts, source and confidence', () => {
    const worked = airBasinCapacity(box);
    const [basin, river] = withCapacities(bare, [{ ...measured, criterion: 'vegetation', capacity: worked }]);
    expect(river).toBe(bare[1]);
    expect(basin?.capacities).toEqual([
      {
        pollutant: 'sulphur-dioxide',
        criterion: 'vegetation',
        year: '2004',
        load: quantity('30000 t/yr'),
        capacity: worked.capacity,
        includes: 'all-sources',
        formula: 'Box model: A = (C_std − C_bg) u H W',
        values: { C_std: '20 ug/m3', C_bg: '0 ug/m3', u: '4 m/s', H: '750 m', W: '10 km', year: '365 d' },
        source: 'example inventory',
        confidence: 'assumption',
      },
    ]);
    expect(Object.isFrozen(basin) && Object.isFrozen(basin?.capacities) && Object.isFrozen(basin?.capacities?.[0])).toBe(true);
    expect(bare[0]?.capacities).toBeUndefined();
  });

  it('makes receivers that parse to themselves', () => {
    const parts = { 'point-sources': '6000 t/yr', housing: '3 kt/yr' } as const;
    const { load, ...rest } = measured;
    const [basin] = withCapacities(bare, [measured, { ...rest, criterion: 'vegetation', parts, capacity: airBasinCapacity(box) }]);
    expect(quantityText(basin?.capacities?.[1]?.load ?? quantity('0 t'))).toBe('9000 t/yr');
    expect(parseReceiver(JSON.parse(JSON.stringify(basin)))).toEqual(basin);
    expect(load).toBe('30000 t/yr');
  });

  it('adds to the capacities that a receiver has, and refuses a second value for the same', () => {
    const once = withCapacities(bare, [measured]);
    const twice = withCapacities(once, [
      { ...measured, year: '2005' },
      { ...measured, receiver: 'river' },
    ]);
    expect(twice.map(({ capacities }) => capacities?.map(({ year }) => year))).toEqual([['2004', '2005'], ['2004']]);
    expect(problemsOf(tryWithCapacities(once, [measured]))).toEqual(['0 input/duplicate-id']);
    expect(problemsOf(tryWithCapacities(bare, [measured, measured]))).toEqual(['1 input/duplicate-id']);
  });

  it('turns mass per day or second into mass per year', () => {
    const [basin] = withCapacities(bare, [{ ...measured, load: '10 t/d', capacity: '1 kg/s' }]);
    const [entry] = basin?.capacities ?? [];
    expect([entry?.load, entry?.capacity].map((value) => value && quantityText(value))).toEqual(['3650 t/yr', '31536 t/yr']);
    const [leap] = withCapacities(bare, [
      {
        ...measured,
        load: '10 t/d',
        capacity: riverCapacity({ flow: '1 m3/s', standard: '2 mg/l', background: '1 mg/l' }).perDay,
        days: '366 d',
      },
    ]);
    expect(leap?.capacities?.map(({ load, capacity }) => `${quantityText(load)}, ${quantityText(capacity)}`)).toEqual([
      '3660 t/yr, 31.6224 t/yr',
    ]);
  });

  it('takes deposition against a critical load, and refuses what does not compare', () => {
    const [basin] = withCapacities(bare, [{ ...measured, criterion: 'critical load', load: '0.9 keq/ha/yr', capacity: '600 eq/ha/yr' }]);
    expect(loadRatio(basin as Receiver, { pollutant: 'sulphur-dioxide' }).ratio).toBe('1.5');
    expect(parseReceiver(JSON.parse(JSON.stringify(basin)))).toEqual(basin);
    expect(problemsOf(tryWithCapacities(bare, [{ ...measured, load: '0.9 keq/ha/yr' }]))).toEqual(['0.capacity quantity/dimension']);
    expect(problemsOf(tryWithCapacities(bare, [{ ...measured, load: '9 m3/s' }]))).toEqual(['0.load quantity/dimension']);
  });

  it('tells every problem at once', () => {
    const { load, source, ...less } = measured;
    const wrong = [
      { ...measured, receiver: 'basim', year: '04' },
      { ...less, confidence: 'sure', includes: 'most' },
      { ...measured, parts: { transport: '1 t/yr', planes: '5 t/yr' } },
    ] as unknown as readonly CapacityMeasurement[];
    expect(problemsOf(tryWithCapacities(bare, wrong))).toEqual([
      '0.receiver release/unknown-receiver',
      '0.year period/malformed',
      '1.includes input/type',
      '1.source input/missing',
      '1.confidence input/type',
      '2.parts.planes input/unknown-field',
    ]);
    expect(
      problemsOf(
        tryWithCapacities(bare, [
          { ...less, source: 'x' },
          { ...measured, year: '2003', parts: { transport: '1 t/yr' } },
        ]),
      ),
    ).toEqual(['0.load input/missing', '1.parts input/shares']);
    expect(problemsOf(tryWithCapacities(bare, []))).toEqual([' input/missing']);
    expect([load, source]).toEqual(['30000 t/yr', 'example inventory']);
  });
});

describe('loadOverCapacity', () => {
  it('is infinite for a capacity of 0, and says so, also for 0 ÷ 0', () => {
    for (const load of ['0 t/yr', '5 t/yr'] as const) {
      const { ratio, isInfinite, says } = loadOverCapacity({ load, capacity: '0 t/yr' });
      expect([ratio, isInfinite, says]).toEqual([null, true, 'No room: the capacity is 0, so load ÷ capacity is without limit.']);
    }
    expect(loadOverCapacity({ load: '0 t/yr', capacity: '5 t/yr' })).toMatchObject({ ratio: '0', isInfinite: false });
    expect(problemsOf(tryLoadOverCapacity({ load: '5 t/yr', capacity: '5 t/d' }))).toEqual(['load quantity/dimension']);
  });

  const amounts = decimalBetween('0', '1000');

  it('does not depend on the unit of load and capacity', () => {
    const unit = fc.constantFrom('t/yr', 'kg/yr', 'kt/yr', 'lb/yr');
    holds(
      fc.property(amounts, amounts, unit, unit, (load, capacity, a, b) => {
        const [plain, other] = [
          loadOverCapacity({ load: `${load} t/yr`, capacity: `${capacity} t/yr` }),
          loadOverCapacity({
            load: convertQuantity(quantity(`${load} t/yr`), a),
            capacity: convertQuantity(quantity(`${capacity} t/yr`), b),
          }),
        ];
        if (a !== 'lb/yr' && b !== 'lb/yr') expect(other.ratio).toBe(plain.ratio);
        else if (plain.ratio !== null) expect(near(plain.ratio, other.ratio)).toBe(true);
        else expect(other.ratio).toBeNull();
      }),
    );
  });

  it('grows with the load and falls with the capacity', () => {
    holds(
      fc.property(amounts, amounts, amounts, decimalBetween('0.001', '1000'), (a, b, capacity, more) => {
        const [less, larger] = [a, b].sort((x, y) => new Decimal(x).cmp(y)) as [DecimalText, DecimalText];
        const ratio = (load: DecimalText, of: string) =>
          loadOverCapacity({ load: `${load} t/yr`, capacity: `${of as DecimalText} t/yr` }).ratio;
        expect(isAtMost(ratio(less, capacity), ratio(larger, capacity))).toBe(true);
        expect(isAtMost(ratio(a, new Decimal(capacity).plus(more).toFixed()), ratio(a, capacity))).toBe(true);
      }),
    );
  });
});

/** With `null` as infinity. */
function isAtMost(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return b === null;
  return compareExact(fraction(a), fraction(b)) <= 0;
}

function near(a: string, b: string | null): boolean {
  const [x, y] = [a, b ?? 'x'].map((text) =>
    text
      .split('/')
      .map((part) => new Decimal(part))
      .reduce((above, below) => above.div(below)),
  );
  return (
    x
      ?.minus(y ?? 0)
      .abs()
      .lte(x.times('1e-50')) ?? false
  );
}

const fraction = (text: string) => {
  const [above = '0', below = '1'] = text.split('/');
  const whole = exact(above);
  return { ...whole, divisor: whole.divisor * BigInt(below) };
};

describe('loadRatio', () => {
  const receivers = withCapacities(bare, [
    measured,
    { ...measured, year: '2003', load: '10000 t/yr' },
    { ...measured, criterion: 'vegetation', capacity: '20000 t/yr' },
    { ...measured, receiver: 'river', criterion: 'low water', capacity: '0 t/yr', includes: 'some-sources' },
  ]);
  const [basin, river] = receivers as [Receiver, Receiver];

  it('is the worst criterion of the means over the years', () => {
    expect(loadRatio(basin, { pollutant: 'sulphur-dioxide' })).toMatchObject({
      criterion: 'vegetation',
      ratio: '1.5',
      years: ['2004'],
      isInfinite: false,
      criteria: [
        { criterion: 'health', ratio: '0.5', years: ['2003', '2004'] },
        { criterion: 'vegetation', ratio: '1.5', years: ['2004'] },
      ],
    });
    expect(loadRatio(basin, { pollutant: 'sulphur-dioxide', years: ['2003'] })).toMatchObject({ criterion: 'health', ratio: '0.25' });
  });

  it('is infinite where no room is left, and says so', () => {
    expect(loadRatio(river, { pollutant: 'sulphur-dioxide' })).toMatchObject({
      ratio: null,
      isInfinite: true,
      includes: 'some-sources',
      says: 'No room: the capacity of river for sulphur-dioxide is 0 by the criterion "low water", so load ÷ capacity is without limit.',
    });
  });

  it('has a clear problem where nothing is known', () => {
    expect(problemsOf(tryLoadRatio(basin, { pollutant: 'carbon-monoxide' }))).toEqual(['capacities data/no-capacity']);
    expect(problemsOf(tryLoadRatio(basin, { pollutant: 'sulphur-dioxide', years: ['1999'] }))).toEqual(['capacities data/capacity-years']);
  });

  it('is what a payment reads, and its explanation prints load, capacity and formula', () => {
    const { load, ...rest } = measured;
    const worked = withCapacities(bare, [
      { ...rest, criterion: 'vegetation', capacity: airBasinCapacity(box), parts: { 'point-sources': '25000 t/yr', housing: '5000 t/yr' } },
      measured,
    ]);
    const mill = parseFacility({
      id: 'mill',
      territory: 'RU-KR',
      releases: [
        {
          id: 'so2',
          charge: 'stationary',
          pollutant: 'sulphur-dioxide',
          period: '2005-Q1',
          amount: '1000 t',
          norms: { permissible: '1000 t' },
          receiver: 'basin',
        },
      ],
    });
    const payment = assess(mill, conference2004, { year: 2005, receivers: worked });
    const place = payment.lines[0]?.steps.flatMap((step) => (step.stage === 'price' ? step.factors : [])).find(({ id }) => id === 'place');
    const reading = place?.parts?.flatMap(({ parts = [], ...part }) => [part, ...parts]).find(({ capacity }) => capacity)?.capacity;
    expect(reading?.ratio).toBe(loadRatio(worked[0] as Receiver, { pollutant: 'sulphur-dioxide' }).ratio);
    expect(reading?.entries).toEqual(loadRatio(worked[0] as Receiver, { pollutant: 'sulphur-dioxide' }).entries);
    const words = explain(payment, { locale: 'en', format: 'markdown' }).replaceAll('\\_', '_');
    expect(words).toContain('30,000 t/yr ÷ 18,921.6 t/yr (point sources 25,000 t/yr, housing 5,000 t/yr)');
    expect(words).toContain('Box model: A = (C_std − C_bg) u H W; C_std = 20 ug/m³; C_bg = 0 ug/m³; u = 4 m/s');
    const russian = explain(payment, { locale: 'ru', format: 'markdown' });
    expect(russian.replaceAll('\u00a0', ' ')).toContain('точечные источники 25 000 т/год, жильё 5 000 т/год');
    expect(load).toBe('30000 t/yr');
  });
});

describe('headroom', () => {
  const receivers = withCapacities(bare, [
    measured,
    { ...measured, criterion: 'vegetation', capacity: '20000 t/yr' },
    { ...measured, year: '2003', load: '10000 t/yr' },
    {
      ...measured,
      receiver: 'river',
      pollutant: 'bod',
      criterion: 'low water',
      load: '10 t/yr',
      capacity: '10 t/yr',
      includes: 'some-sources',
    },
  ]);
  const rows = (asked?: Parameters<typeof headroom>[1]) =>
    headroom(receivers, asked).map(
      ({ receiver, pollutant, year, criterion, room, ratio }) =>
        `${receiver} ${pollutant} ${year} ${criterion} ${quantityText(room)} ${ratio}`,
    );

  it('is capacity − load by the criterion that binds, in the last year that is known', () => {
    expect(rows()).toEqual(['basin sulphur-dioxide 2004 vegetation -10000 t/yr 1.5', 'river bod 2004 low water 0 t/yr 1']);
    expect(headroom(receivers)[0]?.criteria.map(({ criterion, room }) => `${criterion} ${quantityText(room)}`)).toEqual([
      'health 10 kt/yr',
      'vegetation -10000 t/yr',
    ]);
    expect(headroom(receivers).map(({ includes }) => includes)).toEqual(['all-sources', 'some-sources']);
  });

  it('is asked by year and pollutant', () => {
    expect(rows({ year: '2003' })).toEqual(['basin sulphur-dioxide 2003 health 30 kt/yr 0.25']);
    expect(rows({ pollutant: 'bod' })).toEqual(['river bod 2004 low water 0 t/yr 1']);
    expect(rows({ pollutant: 'bod', year: '1999' })).toEqual([]);
    expect(headroom([])).toEqual([]);
  });

  it('falls by what the load grows, exactly', () => {
    const amount = decimalBetween('0', '1000');
    holds(
      fc.property(amount, amount, amount, (capacity, load, more) => {
        const room = (all: string): Decimal => {
          const some = withCapacities(bare, [{ ...measured, load: `${all as DecimalText} t/yr`, capacity: `${capacity} t/yr` }]);
          return headroom(some)[0]?.room.value ?? new Decimal(0);
        };
        expect(
          room(load)
            .minus(room(new Decimal(load).plus(more).toFixed()))
            .eq(more),
        ).toBe(true);
      }),
    );
  });
});

describe('loadShares', () => {
  it('tells who brings the load', () => {
    const { load, shares } = loadShares({
      housing: '1500 t/yr',
      transport: '1.5 kt/yr',
      agriculture: '0 t/yr',
      'point-sources': '6000 t/yr',
    });
    expect(quantityText(load)).toBe('9000 t/yr');
    expect(shares.map(({ from, share }) => `${from} ${share}`)).toEqual([
      'point-sources 2/3',
      'transport 1/6',
      'agriculture 0',
      'housing 1/6',
    ]);
  });

  it('has no answer for no load, and a clear problem for each mistake', () => {
    expect(problemsOf(tryLoadShares({ transport: '0 t/yr' }))).toEqual([' quantity/range']);
    expect(problemsOf(tryLoadShares({}))).toEqual([' input/missing']);
    expect(problemsOf(tryLoadShares({ transport: '1 t/yr', housing: '1 t/d', ships: '1 t/yr' } as { transport: '1 t/yr' }))).toEqual([
      'ships input/unknown-field',
    ]);
    expect(problemsOf(tryLoadShares({ transport: '1 t/yr', housing: '1 t/d' }))).toEqual(['housing quantity/dimension']);
  });

  it('the shares add up to 1, exactly', () => {
    const part = decimalBetween('0', '1000').map((text) => `${text} t/yr` as const);
    holds(
      fc.property(fc.record({ 'point-sources': part, transport: part, agriculture: part, housing: part, other: part }), (parts) => {
        const outcome = tryLoadShares(parts);
        if (!outcome.ok) return;
        const sum = sumExact(outcome.value.shares.map(({ share }) => fraction(share)));
        expect(exactText(addExact(sum, { ...one, digits: -1n }))).toBe('0');
      }),
    );
  });
});
