import { describe, expect, it } from 'vitest';
import {
  airCharge,
  assessed,
  emission,
  lacking,
  ladderCharge,
  lawOf,
  plant,
  prices,
  problemsOf,
  type ReleaseData,
  stepsOf,
  told,
} from '../../constructed.ts';

const law = lawOf({ air: ladderCharge() });
const norms = { permissible: '6 t', temporary: '8 t' } as const;
const bandsOf = (...asked: Parameters<typeof assessed>) => prices(assessed(...asked));
const splitBy = (...asked: Parameters<typeof assessed>) => stepsOf(assessed(...asked).lines[0]?.steps ?? [], 'split');

describe('whole', () => {
  it('all of it is permissible', () => {
    expect(bandsOf(plant([emission({ norms: 'no-permit' })]), lawOf({ air: airCharge() }))).toEqual(['permissible 10 = 100']);
  });
});

describe('a ladder of norms', () => {
  it.each([
    ['1 t', ['permissible 1 = 10']],
    ['6 t', ['permissible 6 = 60']],
    ['6.000001 t', ['permissible 6 = 60', 'temporary 0.000001 = 0.00002']],
    ['8 t', ['permissible 6 = 60', 'temporary 2 = 40']],
    ['10 t', ['permissible 6 = 60', 'temporary 2 = 40', 'exceedance 2 = 100']],
  ] as const)('%s fills the bands in order', (amount, expected) => {
    expect(bandsOf(plant([emission({ amount, norms })]), law)).toEqual(expected);
  });

  it('tells where each band ends', () => {
    expect(assessed(plant([emission({ norms })]), law).lines[0]?.edges).toEqual({ permissible: '6', temporary: '8' });
  });

  it('without a temporary limit: all above the norm is exceedance', () => {
    const { lines } = assessed(plant([emission({ norms: { permissible: '6 t' } })]), law);
    expect(prices({ lines } as never)).toEqual(['permissible 6 = 60', 'exceedance 4 = 200']);
    expect(lines[0]?.edges).toEqual({ permissible: '6' });
  });

  it('a temporary limit at the norm leaves no temporary band', () => {
    expect(bandsOf(plant([emission({ norms: { permissible: '6 t', temporary: '6 t' } })]), law)).toEqual([
      'permissible 6 = 60',
      'exceedance 4 = 200',
    ]);
  });

  it('a norm of zero is a norm', () => {
    expect(bandsOf(plant([emission({ norms: { permissible: '0 t', temporary: '4 t' } })]), law)).toEqual([
      'temporary 4 = 80',
      'exceedance 6 = 300',
    ]);
  });

  it('reads norms in any unit of the dimension', () => {
    expect(bandsOf(plant([emission({ norms: { permissible: '6000 kg', temporary: '0.008 kt' } })]), law)[2]).toBe('exceedance 2 = 100');
  });

  it('no permit: all of it is above, with the step that says so', () => {
    const outlaw = plant([emission({ norms: 'no-permit' })]);
    expect(bandsOf(outlaw, law)).toEqual(['exceedance 10 = 500']);
    expect(splitBy(outlaw, law)).toMatchObject([{ by: 'no-permit', amount: '0' }]);
  });

  it.each([
    ['another dimension', { permissible: '6 m3' }, 'quantity/dimension releases.0.norms.permissible'],
    ['one norm per year, one for the period', { permissible: '6 t', temporary: '8 t/yr' }, 'norm/wrong-form releases.0.norms.temporary'],
    ['the form of waste', { limit: '6 t' }, 'norm/wrong-form releases.0.norms'],
  ] as const)('%s is a problem', (_, wrong, expected) => {
    expect(told(problemsOf(plant([emission({ norms: wrong })]), law))).toEqual([expected]);
  });

  it('a limit below the norm is a problem here, too, however the facility was made', () => {
    const facility = plant([emission({ norms })]);
    const [release] = facility.releases;
    const [{ norms: upside } = {}] = plant([emission({ norms: { permissible: '3 t', temporary: '4 t' } })]).releases;
    if (!release || typeof upside !== 'object' || !('permissible' in upside) || typeof release.norms !== 'object')
      throw new Error('changed');
    const wrong = { ...facility, releases: [{ ...release, norms: { ...release.norms, temporary: upside.permissible } }] };
    expect(told(problemsOf(wrong as typeof facility, law))).toEqual(['norm/limit-below-norm releases.0.norms.temporary']);
  });
});

describe('absent norms', () => {
  const without = lacking(plant([emission({ norms })]), 'norms');

  it('are a problem, or what the charge says: all permissible, all exceedance', () => {
    expect(told(problemsOf(without, law))).toEqual(['norm/missing releases.0.norms']);
    expect(bandsOf(without, lawOf({ air: ladderCharge({ withoutNorms: 'all-permissible' }) }))).toEqual(['permissible 10 = 100']);
    expect(bandsOf(without, lawOf({ air: ladderCharge({ withoutNorms: 'all-exceedance' }) }))).toEqual(['exceedance 10 = 500']);
  });

  it('leave a step that says what the law makes of them', () => {
    expect(splitBy(without, lawOf({ air: ladderCharge({ withoutNorms: 'all-exceedance' }) }))).toMatchObject([
      { by: 'without-norms', values: { band: 'exceedance' } },
    ]);
  });
});

describe('a ladder of one limit', () => {
  const waste = lawOf({ air: ladderCharge({ takes: 'limit' }) });

  it('has two bands', () => {
    expect(bandsOf(plant([emission({ norms: { limit: '6 t' } })]), waste)).toEqual(['permissible 6 = 60', 'exceedance 4 = 200']);
  });

  it('refuses norms', () => {
    expect(told(problemsOf(plant([emission({ norms })]), waste))).toEqual(['norm/wrong-form releases.0.norms']);
  });
});

describe('the technological band', () => {
  const boilers = (rate: `${number} kg/t`, coverage: `${number}` = '1') => ({
    installations: [
      {
        id: 'boilers',
        outputs: [{ product: 'steam', amount: '1000 t' as const, rates: { dust: rate } }],
        bat: [{ pollutants: ['dust'], since: '2000-01-01', coverage, evidence: 'permit' }],
      },
    ],
  });
  const opened = (policy: 'capacity-wins' | 'technology-wins', evidence: 'bat' | 'none' = 'bat') =>
    lawOf({ air: ladderCharge({ policy, technological: { shared: 'norm', evidence } }) });
  const from = (...asked: Parameters<typeof boilers>) => plant([emission({ norms, installation: 'boilers' })], boilers(...asked));

  it('below the norm both policies agree', () => {
    const expected = ['technological 4 = 40', 'permissible 2 = 20', 'temporary 2 = 40', 'exceedance 2 = 100'];
    for (const policy of ['capacity-wins', 'technology-wins'] as const) expect(bandsOf(from('4 kg/t'), opened(policy))).toEqual(expected);
  });

  it('capacity wins: it never reaches beyond the norm', () => {
    const { lines } = assessed(from('7 kg/t'), opened('capacity-wins'));
    expect(prices({ lines } as never)).toEqual(['technological 6 = 60', 'temporary 2 = 40', 'exceedance 2 = 100']);
    expect(lines[0]?.edges).toEqual({ technological: '6', permissible: '6', temporary: '8' });
  });

  it('technology wins: it may, and takes from the bands above', () => {
    const { lines } = assessed(from('7 kg/t'), opened('technology-wins'));
    expect(prices({ lines } as never)).toEqual(['technological 7 = 70', 'temporary 1 = 20', 'exceedance 2 = 100']);
    expect(lines[0]?.edges).toEqual({ technological: '7', permissible: '7', temporary: '8' });
    expect(bandsOf(from('9 kg/t'), opened('technology-wins'))).toEqual(['technological 9 = 90', 'exceedance 1 = 50']);
  });

  it('is opened by evidence, by as much as it covers', () => {
    expect(bandsOf(from('4 kg/t', '0.25'), opened('capacity-wins'))[0]).toBe('technological 1 = 10');
    const closed = assessed(from('4 kg/t', '0'), opened('capacity-wins'));
    expect(prices(closed)[0]).toBe('permissible 6 = 60');
    expect(closed.notices.map(({ code }) => code)).toEqual(['no-evidence']);
    expect(closed.lines[0]?.edges).toEqual({ permissible: '6', temporary: '8' });
  });

  it('may stand open without evidence, if the charge says so', () => {
    expect(bandsOf(from('4 kg/t', '0'), opened('capacity-wins', 'none'))[0]).toBe('technological 4 = 40');
  });

  it('leaves a step with the mass and the share of it', () => {
    expect(splitBy(from('4 kg/t', '0.5'), opened('capacity-wins'))).toMatchObject([
      { by: 'budget', values: { installation: 'boilers', mass: '4 t', coverage: '0.5' } },
    ]);
  });

  it('takes the best of several pieces of evidence, not their sum', () => {
    const two = boilers('4 kg/t', '0.25');
    const more = { pollutants: ['dust', 'gas'], since: '2004-01-01', coverage: '0.5' as const, evidence: 'another' };
    const facility = plant([emission({ norms, installation: 'boilers' })], {
      installations: two.installations.map((one) => ({ ...one, bat: [...one.bat, more] })),
    });
    expect(bandsOf(facility, opened('capacity-wins'))[0]).toBe('technological 2 = 20');
  });

  it.each([
    ['begins', { since: '2005-03-01' }, '2005-03-01'],
    ['ends', { until: '2005-10-31' }, '2005-11-01'],
    ['begins and ends', { since: '2005-03-01', until: '2005-10-31' }, '2005-03-01 and 2005-11-01'],
  ])('evidence that %s within the period is a problem that names the days', (_, changes, days) => {
    const [boiler] = boilers('4 kg/t').installations;
    if (!boiler) throw new Error('changed');
    const facility = plant([emission({ norms, installation: 'boilers' })], {
      installations: [{ ...boiler, bat: boiler.bat.map((one) => ({ ...one, ...changes })) }],
    });
    const problems = problemsOf(facility, opened('capacity-wins'));
    expect(told(problems)).toEqual(['period/evidence-changes releases.0.period']);
    expect(problems[0].hint).toContain(days);
  });

  it('a regime without it does not look at installations', () => {
    expect(bandsOf(from('4 kg/t'), law)[0]).toBe('permissible 6 = 60');
  });

  it('without norms there is none', () => {
    const outlaw = plant([emission({ norms: 'no-permit', installation: 'boilers' })], boilers('4 kg/t'));
    expect(bandsOf(outlaw, opened('technology-wins'))).toEqual(['exceedance 10 = 500']);
  });
});

describe('a norm per year', () => {
  const quarter = (q: number, amount: ReleaseData['amount'] & string, changes: Partial<ReleaseData> = {}): ReleaseData =>
    emission({
      id: `q${q}`,
      period: `2005-Q${q}`,
      amount: amount as `${number} t`,
      norms: { permissible: '10 t/yr', temporary: '12 t/yr' },
      ...changes,
    });
  const cumulative = lawOf({ air: ladderCharge({ fill: 'cumulative' }) });
  const byDays = lawOf({ air: ladderCharge({ fill: 'pro-rata-days' }) });
  const silent = law;

  describe('cumulative', () => {
    it('is met by what earlier periods of the year left of it', () => {
      const year = plant([quarter(1, '4 t'), quarter(2, '7 t'), quarter(3, '2 t'), quarter(4, '1 t')]);
      const done = assessed(year, cumulative);
      expect([0, 1, 2, 3].map((at) => prices(done, at))).toEqual([
        ['permissible 4 = 40'],
        ['permissible 6 = 60', 'temporary 1 = 20'],
        ['temporary 1 = 20', 'exceedance 1 = 50'],
        ['exceedance 1 = 50'],
      ]);
      expect(done.lines.map(({ edges }) => edges?.permissible)).toEqual(['10', '6', '0', '0']);
    });

    it('comes to what the whole year would pay', () => {
      const whole = plant([emission({ amount: '14 t', norms: { permissible: '10 t/yr', temporary: '12 t/yr' } })]);
      const parts = plant([quarter(1, '4 t'), quarter(2, '7 t'), quarter(3, '2 t'), quarter(4, '1 t')]);
      expect(assessed(parts, cumulative).payable.amount.toFixed()).toBe(assessed(whole, cumulative).payable.amount.toFixed());
    });

    it('does not mind the order in which the releases stand', () => {
      const done = assessed(plant([quarter(2, '7 t'), quarter(1, '4 t')]), cumulative);
      expect(prices(done, 0)).toEqual(['permissible 6 = 60', 'temporary 1 = 20']);
    });

    it('tells what earlier periods used', () => {
      const done = assessed(plant([quarter(1, '4 t'), quarter(2, '7 t')]), cumulative);
      expect(stepsOf(done.lines[1]?.steps ?? [], 'split')).toMatchObject([
        { by: 'cumulative', values: { year: '10 t', before: '4 t' }, amount: '0' },
      ]);
      expect(stepsOf(done.lines[0]?.steps ?? [], 'split')).toEqual([]);
    });

    it('needs every earlier period: a gap is a problem that names the days', () => {
      const gap = problemsOf(plant([quarter(1, '4 t'), quarter(3, '2 t')]), cumulative);
      expect(told(gap)).toEqual(['period/gap releases.1.norms']);
      expect(gap[0].message).toContain('2005-04-01');
      expect(told(problemsOf(plant([quarter(2, '7 t')]), cumulative))).toEqual(['period/gap releases.0.norms']);
    });

    it('periods that share days are a problem, unless they are different outlets', () => {
      const months = [quarter(1, '4 t'), emission({ id: 'm', period: '2005-03', norms: { permissible: '10 t/yr' } })];
      expect(told(problemsOf(plant(months), cumulative))).toEqual(['period/overlap releases.0.period', 'period/overlap releases.1.period']);
      const outlets = [quarter(1, '4 t', { outlet: 'a' }), quarter(1, '8 t', { id: 'other', outlet: 'b' })];
      expect([0, 1].map((at) => prices(assessed(plant(outlets), cumulative), at))).toEqual([
        ['permissible 4 = 40'],
        ['permissible 8 = 80'],
      ]);
    });

    it('is filled pollutant by pollutant and charge by charge', () => {
      const two = plant([quarter(1, '4 t'), quarter(1, '9 t', { id: 'gas', pollutant: 'gas' }), quarter(2, '7 t')]);
      expect(prices(assessed(two, cumulative), 2)).toEqual(['permissible 6 = 60', 'temporary 1 = 20']);
    });

    it('counts earlier releases without norms or permit as mass, too', () => {
      const two = plant([quarter(1, '4 t', { norms: 'no-permit' }), quarter(2, '7 t')]);
      expect(prices(assessed(two, cumulative), 1)).toEqual(['permissible 6 = 60', 'temporary 1 = 20']);
    });

    it('a norm for the period belongs to the period', () => {
      const one = plant([quarter(2, '7 t', { norms: { permissible: '6 t' } })]);
      expect(bandsOf(one, cumulative)).toEqual(['permissible 6 = 60', 'exceedance 1 = 50']);
    });

    it('shares the technological mass of the year in the same way', () => {
      const opened = lawOf({ air: ladderCharge({ fill: 'cumulative', technological: { shared: 'norm', evidence: 'none' } }) });
      const installations = [{ id: 'b', outputs: [{ product: 'steam', amount: '365 t' as const, rates: { dust: '20 kg/t' as const } }] }];
      const both = plant([quarter(1, '1 t', { installation: 'b' }), quarter(2, '9 t', { installation: 'b' })], { installations });
      // 7.3 t a year: 1.8 t in the 90 days of the first quarter, 1.82 t in the 91 of the second
      const done = assessed(both, opened);
      expect(prices(done, 0)).toEqual(['technological 1 = 10']);
      expect(prices(done, 1)[0]).toBe('technological 2.62 = 26.2');
    });
  });

  describe('pro rata', () => {
    it('falls to the period by its days, as a fraction', () => {
      const done = assessed(plant([quarter(2, '7 t')]), byDays);
      // 91 of 365 days
      expect(done.lines[0]?.edges).toEqual({ permissible: '182/73', temporary: '1092/365' });
      expect(stepsOf(done.lines[0]?.steps ?? [], 'split')).toMatchObject([
        { by: 'pro-rata-days', values: { year: '10 t', share: '91/365', part: '182/73 t' } },
      ]);
    });

    it('counts 366 days in a leap year', () => {
      const leap = plant([emission({ period: '2004-02', norms: { permissible: '366 t/yr' } })]);
      expect(assessed(leap, byDays, { year: 2004 }).lines[0]?.edges?.permissible).toBe('29');
    });

    it('is what a charge means that does not say how', () => {
      expect(assessed(plant([quarter(2, '7 t')]), silent).lines[0]?.edges?.permissible).toBe('182/73');
    });

    it('needs no earlier period, and the whole year takes it whole', () => {
      const whole = plant([emission({ amount: '14 t', norms: { permissible: '10 t/yr', temporary: '12 t/yr' } })]);
      expect(bandsOf(whole, byDays)).toEqual(['permissible 10 = 100', 'temporary 2 = 40', 'exceedance 2 = 100']);
    });
  });
});
