import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { exact, exactText, sumExact } from '../../../src/exact.ts';
import { conference2004 } from '../../../src/regimes/conference-2004/index.ts';
import { overYears, tryOverYears } from '../../../src/scenario/phase/overYears.ts';
import { phaseIn, tryPhaseIn } from '../../../src/scenario/phase/phaseIn.ts';
import { phaseInCoverage, tryPhaseInCoverage } from '../../../src/scenario/phase/phaseInCoverage.ts';
import { runYears, tryRunYears } from '../../../src/scenario/phase/runYears.ts';
import { reform } from '../../../src/scenario/reform/reform.ts';
import { emission, plant, problemsIn, told } from '../../constructed.ts';
import { kondopoga, kondopogaReceivers } from '../../exampleData.ts';
import { holds } from '../../runs.ts';
import { law, payments, works } from '../reform/law.ts';

const reason = 'a test';

describe('a change in phases', () => {
  const what = { of: 'rates', where: { band: 'exceedance' } } as const;

  it('holds each of its numbers until the next, and the last for good', () => {
    const schedule = [
      { from: '2005', value: '60' },
      { from: '2007', value: '100' },
    ] as const;
    const phased = reform(law, phaseIn({ kind: 'set', what, schedule, reason }));
    expect(payments(phased, [2004, 2005, 2006, 2007, 2010])).toEqual(['220.00', '480.00', '480.00', '640.00', '640.00']);
  });

  it('along a ramp is a number each year', () => {
    const ramp = phaseIn({
      kind: 'scale',
      what,
      schedule: { first: 2005, last: 2008, start: '1', end: '2', digits: 3 },
      until: '2009',
      reason,
    });
    expect(ramp.map((change) => [change.from, change.until, 'by' in change && change.by])).toEqual([
      ['2005', '2005-12-31', '1'],
      ['2006', '2006-12-31', '1.333'],
      ['2007', '2007-12-31', '1.667'],
      ['2008', '2009', '2'],
    ]);
    expect(payments(reform(law, ramp), [2007, 2009, 2010])).toEqual(['573.40', '640.00', '440.00']);
  });

  it('never leaves its bounds', () => {
    const bound = fc.integer({ min: 0, max: 500 });
    holds(
      fc.property(bound, bound, fc.integer({ min: 1, max: 9 }), (start, end, length) => {
        const schedule = { first: 2000, last: 2000 + length, start: `${start}`, end: `${end}` } as const;
        const values = phaseIn({ kind: 'set', what, schedule, reason }).map((change) => ('to' in change ? Number(change.to) : Number.NaN));
        expect([values[0], values.at(-1)]).toEqual([start, end]);
        expect(values.every((value) => value >= Math.min(start, end) && value <= Math.max(start, end))).toBe(true);
      }),
    );
  });

  it('is refused if its dates or numbers are none', () => {
    const codes = (schedule: Parameters<typeof phaseIn>[0]['schedule']): readonly string[] =>
      told(problemsIn(tryPhaseIn({ kind: 'set', what, schedule, reason })));
    const falling = [
      { from: '2006', value: '1' },
      { from: '2005', value: '-1' },
    ] as const;
    expect(codes(falling)).toEqual(['regime/dates schedule.1.from', 'quantity/negative schedule.1.value']);
    expect(codes([{ from: '2006-13' as '2006', value: '1/2' as '1' }])).toEqual([
      'period/malformed schedule.0.from',
      'quantity/not-a-number schedule.0.value',
    ]);
    expect(codes({ first: 2008, last: 2005, start: '1', end: '2', digits: 21 })).toEqual([
      'regime/dates schedule.last',
      'quantity/range schedule.digits',
    ]);
  });
});

describe('coverage by best available technology in phases', () => {
  const bare = { ...kondopoga, installations: (kondopoga.installations ?? []).map(({ bat: _, ...one }) => one) };
  const coverage = {
    pollutants: ['sulphur-dioxide'],
    schedule: { first: 2004, last: 2006, start: '0', end: '1' },
    evidence: 'programme (made up)',
  } as const;

  it('opens the technological band of the year by the share that is reached', () => {
    const { lines } = assess(phaseInCoverage(bare, coverage), conference2004, { year: 2005, receivers: kondopogaReceivers });
    const units = lines[0]?.steps.flatMap((step) => (step.stage === 'price' ? [`${step.band} ${step.units}`] : []));
    // 16 kg/t × 175000 t = 2800 t, half of it covered.
    expect(units?.[0]).toBe('technological 1400');
  });

  it('is refused above 1, for an unknown installation, over evidence that is there', () => {
    const above = { ...coverage, schedule: [{ from: '2005', value: '1.5' }] as const };
    expect(told(problemsIn(tryPhaseInCoverage(bare, above)))).toEqual(['quantity/range schedule.0.value']);
    const unknown = { ...coverage, installation: 'boiler' };
    expect(told(problemsIn(tryPhaseInCoverage(bare, unknown)))).toEqual(['release/unknown-installation installation']);
    expect(told(problemsIn(tryPhaseInCoverage(kondopoga, coverage)))).toEqual(['period/overlap installations.boilers']);
  });
});

describe('a year repeated', () => {
  const dusty = plant([emission({ amount: '10.01 t', norms: { permissible: '4 t/yr', temporary: '8 t/yr' } })]);

  it('in quarters pays what the year pays, before rounding', () => {
    const years = [2005, 2006];
    const [whole, inQuarters] = [overYears(dusty, { years }), overYears(dusty, { years, parts: 4 })];
    expect(inQuarters.releases).toHaveLength(8);
    for (const year of years) expect(assess(inQuarters, law, { year }).exact).toBe(assess(whole, law, { year }).exact);
  });

  it('is refused where releases have periods of their own', () => {
    expect(told(problemsIn(tryOverYears(works, { years: [2005] })))).toEqual(['period/several-years releases']);
  });
});

describe('a law over years', async () => {
  const made = { source: 'made up', confidence: 'assumption' } as const;
  const study = {
    facilities: [works, plant([emission({ pollutant: 'lead' })], { id: 'lost' })],
    regime: law,
    years: [2004, 2005],
    accounts: { plant: { revenue: '30000' }, lost: { revenue: '1' } },
    cap: { share: '0.01', of: 'revenue', reason },
    discountRate: '0.03',
    shares: [
      { level: 'federal', share: '1/3', ...made },
      { level: 'local', share: '2/3', earmarked: true, ...made },
    ],
  } as const;
  const run = await runYears(study);

  it('caps, discounts and distributes, to the kopeck', () => {
    expect(run.rows.map(({ year, payable, relief, due, discounted }) => [year, payable, relief, due, discounted])).toEqual([
      ['2004', '220.00', '0.00', '220.00', '220.00'],
      ['2005', '440.00', '140.00', '300.00', '291.26'],
    ]);
    expect([run.presentValue, run.exact]).toEqual(['511.26', '52660/103']);
    expect(run.budgets.map(({ year, level, amount, earmarked }) => [year, level, amount, earmarked])).toEqual([
      ['2004', 'federal', '73.33', 'no'],
      ['2004', 'local', '146.67', 'yes'],
      ['2005', 'federal', '100.00', 'no'],
      ['2005', 'local', '200.00', 'yes'],
    ]);
    for (const { year, due } of run.totals) {
      const received = run.budgets.filter((row) => row.year === year).map(({ amount }) => exact(amount));
      expect(exactText(sumExact(received))).toBe(exactText(exact(due)));
    }
  });

  it('lists what cannot be priced', () => {
    expect(run.unpriced.map(({ facility, year, code }) => `${facility} ${year} ${code}`)[0]).toBe('lost 2004 norm/missing');
  });

  it('is refused without what it needs', async () => {
    const cap = { ...study.cap, share: '2' as const };
    const wrong = { ...study, years: [2005, 2004], accounts: {}, cap, discountRate: 'x' as '1' };
    expect(told(problemsIn(await tryRunYears(wrong)))).toEqual([
      'quantity/range years.1',
      'quantity/range discountRate',
      'quantity/range cap.share',
      'input/missing accounts.plant.revenue',
      'input/missing accounts.lost.revenue',
    ]);
  });
});
