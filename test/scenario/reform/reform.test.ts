import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { digestOf } from '../../../src/digest.ts';
import type { Table, Where } from '../../../src/model/figure.ts';
import type { Charge, Regime } from '../../../src/model/regime.ts';
import { conference2004 } from '../../../src/regimes/conference-2004/index.ts';
import { russia2003 } from '../../../src/regimes/ru-2003/index.ts';
import type { Change } from '../../../src/scenario/reform/change.ts';
import { reform, tryReform } from '../../../src/scenario/reform/reform.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { parseRegime } from '../../../src/schema/regime.ts';
import { problemsIn, told } from '../../constructed.ts';
import { kondopoga } from '../../exampleData.ts';
import { holds } from '../../runs.ts';
import { law, payments, works } from './law.ts';

const reason = 'a test';
const years = [2004, 2005, 2006, 2007];
const under = (...changes: readonly Change[]): readonly string[] => payments(reform(law, changes), years);
// 4 × 10 + 4 × 20 + 2 × 50, and twice as much from 2005
const before = ['220.00', '440.00', '440.00', '440.00'];

describe('a change', () => {
  it('without any, the regime is itself', () => {
    expect(payments(law, years)).toEqual(before);
    expect(reform(law, [])).toBe(law);
  });

  it('sets a rate in a band, for a time', () => {
    const what = { of: 'rates', where: { pollutant: 'dust', band: 'temporary' } } as const;
    expect(under({ kind: 'set', what, to: '30', from: '2005', until: '2006', reason })).toEqual(['220.00', '520.00', '520.00', '440.00']);
  });

  it('scales all rates of a charge', () => {
    expect(under({ kind: 'scale', what: { charge: 'air', of: 'rates' }, by: '1.5', from: '2007', reason })).toEqual([
      ...before.slice(0, 3),
      '660.00',
    ]);
  });

  it('sets an index that began before, and one inside a combined factor', () => {
    const index: Change = { kind: 'set', what: { of: 'factor', id: 'index' }, to: '3', from: '2006', reason };
    const region: Change = { kind: 'set', what: { of: 'factor', id: 'region' }, to: '2', from: '2007', reason };
    expect(under(index, region)).toEqual(['220.00', '440.00', '660.00', '1320.00']);
  });

  it('of rows leaves what a table means otherwise, unless a case is named', () => {
    const city = { of: 'factor', id: 'city' } as const;
    expect(under({ kind: 'set', what: city, to: '9', reason })).toEqual(before);
    const changed = reform(law, [{ kind: 'set', what: { ...city, where: { band: 'exceedance' } }, to: '2', reason }]);
    expect(payments(changed, [2004])).toEqual(['320.00']);
    // The city in the exceedance is both cases at once: 2, as the change says.
    expect(payments(changed, [2004], { ...works, circumstances: ['city'] })).toEqual(['380.00']);
  });

  it('puts one row beside those that speak of more, made of the closest', () => {
    const rows = (value: Table): readonly string[] =>
      value.rows.map(({ where, value: number }) => `${JSON.stringify(where ?? {})} ${number}`);
    const before: Table = {
      rows: [{ value: '1' }, { where: { territory: 'land' }, value: '2' }, { where: { pollutant: 'dust', territory: 'town' }, value: '3' }],
      otherwise: '9',
    };
    const { air } = law.charges as { air: Charge };
    const places = { land: {}, town: { parent: 'land' }, quarter: { parent: 'town' } };
    const table: Regime<'EUR'> = {
      ...law,
      territories: places,
      charges: { air: { ...air, factors: [{ kind: 'figure', id: 'place', value: before }] } },
    };
    const changed = (where: Where): readonly string[] => {
      const [factor] =
        reform(table, [{ kind: 'scale', what: { of: 'factor', id: 'place', where }, by: '10', reason }]).charges.air?.factors ?? [];
      return factor?.kind === 'figure' && typeof factor.value !== 'string' ? rows(factor.value).slice(3) : [];
    };
    expect(changed({ territory: 'quarter' })).toEqual(['{"pollutant":"dust","territory":"quarter"} 30', '{"territory":"quarter"} 20']);
    // The row of dust in the town speaks of one of the two pollutants already, in the town.
    expect(changed({ pollutant: ['dust', 'gas'] })).toEqual([
      '{"pollutant":"dust","territory":"land"} 20',
      '{"pollutant":"gas","territory":"land"} 20',
      '{"pollutant":"dust"} 10',
      '{"pollutant":"gas"} 10',
    ]);
  });

  it('of a schedule makes a later state of the factor', () => {
    const changed = reform(law, [
      { kind: 'set', what: { of: 'factor', id: 'capacity', part: 'schedule.exponent' }, to: '0.5', from: '2006', reason },
    ]);
    const place = changed.charges.air?.factors[2];
    expect(place?.kind === 'combined' && place.of.map(({ id, from, until }) => [id, from, until])).toEqual([
      ['capacity', undefined, '2005-12-31'],
      ['capacity-from-2006', '2006-01-01', undefined],
      ['region', undefined, undefined],
    ]);
    const again = reform(changed, [
      { kind: 'scale', what: { of: 'factor', id: 'capacity', part: 'schedule.cap' }, by: '2', from: '2008', reason },
    ]);
    expect(JSON.stringify(again)).toContain('"id":"capacity-from-2008"');
  });

  it('of a rounding or a threshold makes a later state of the charge, which a release of the old name is read under', () => {
    const rounding: Change = { kind: 'set', what: { of: 'rounding', kind: 'line' }, to: '100', from: '2006', until: '2006', reason };
    const changed = reform(law, [rounding]);
    expect(Object.entries(changed.charges).map(([id, { from, until, continues }]) => [id, from, until, continues])).toEqual([
      ['air', undefined, '2005-12-31', undefined],
      ['air-from-2006', '2006-01-01', '2006-12-31', 'air'],
      ['air-from-2007', '2007-01-01', undefined, 'air'],
    ]);
    expect(payments(changed, years)).toEqual(['220.00', '440.00', '400.00', '440.00']);
    expect(under({ kind: 'set', what: { of: 'settle', kind: 'exempt' }, to: '250', until: '2004', reason })).toEqual([
      '0.00',
      ...before.slice(1),
    ]);
  });

  it('adds, replaces and removes factors, rates, steps of settlement and words', () => {
    const factor: Change = {
      kind: 'add',
      what: { charge: 'air', of: 'factor', id: 'sea' },
      from: '2005',
      until: '2005',
      reason,
      value: { kind: 'figure', id: 'sea', value: { rows: [{ where: { circumstance: 'sea' }, value: '3' }], otherwise: '1.1' } },
    };
    const word: Change = { kind: 'add', what: { of: 'circumstances', id: 'sea' }, value: { title: 'By the sea' }, reason };
    expect(under(word, factor)).toEqual(['220.00', '484.00', '440.00', '440.00']);
    expect(under({ kind: 'remove', what: { of: 'factor', id: 'index' }, from: '2006', reason })).toEqual([
      '220.00',
      '440.00',
      '220.00',
      '220.00',
    ]);
    const place: Change = {
      kind: 'replace',
      what: { of: 'factor', id: 'place' },
      value: { kind: 'figure', id: 'place', value: '0.5' },
      from: '2007',
      reason,
    };
    expect(under(place)).toEqual([...before.slice(0, 3), '220.00']);
    const rates: Change = { kind: 'replace', what: { charge: 'air', of: 'rates' }, value: [{ value: '1' }], from: '2007', reason };
    expect(under(rates)).toEqual([...before.slice(0, 3), '0.00']);
    const credit: Change = {
      kind: 'add',
      what: { charge: 'air', of: 'settle' },
      value: { kind: 'credit', bands: ['permissible'], share: '0.5' },
      from: '2006',
      reason,
    };
    expect(reform(law, [credit]).charges['air-from-2006']?.settle?.map(({ kind }) => kind)).toEqual(['exempt', 'credit']);
    const ladder: Change = { kind: 'replace', what: { charge: 'air', of: 'split' }, value: { kind: 'whole' }, from: '2006', reason };
    expect(under(ladder)).toEqual(['220.00', '440.00', '200.00', '200.00']);
    const charge: Change = { kind: 'remove', what: { of: 'charge', charge: 'air' }, from: '2008', reason };
    expect(told(problemsIn(tryOf(() => payments(reform(law, [charge]), [2008]))))).toEqual(['regime/not-in-force releases.8.period']);
  });
});

describe('a charge with later states', () => {
  const rounding: Change = { kind: 'set', what: { of: 'rounding' }, to: '100', from: '2006', reason };
  const twoStates = reform(law, [rounding]);

  it('changes in each of its states, and goes on without its first', () => {
    const twice: Change = { kind: 'scale', what: { charge: 'air', of: 'rates' }, by: '2', reason };
    expect(payments(reform(twoStates, [twice]), years)).toEqual(['440.00', '880.00', '900.00', '900.00']);
    const gone = reform(twoStates, [{ kind: 'remove', what: { of: 'charge', charge: 'air' }, until: '2005', reason }]);
    expect(Object.entries(gone.charges).map(([id, { from, continues }]) => [id, from, continues])).toEqual([
      ['air', '2006-01-01', undefined],
    ]);
    expect(checkRegime(gone).problems).toEqual([]);
  });

  it('has a settlement whose step is a figure with dates', () => {
    const settle: Change = {
      kind: 'add',
      what: { charge: 'air', of: 'settle' },
      value: { kind: 'round', at: 'facility', mode: 'half-up', to: '10' },
      reason,
    };
    const step: Change = { kind: 'set', what: { of: 'settle', kind: 'round' }, to: '1000', from: '2006', reason };
    const changed = reform(law, [settle, step]);
    expect([Object.keys(changed.charges), payments(changed, [2005, 2006])]).toEqual([['air'], ['440.00', '0.00']]);
  });
});

/** What a call throws, as an outcome. */
function tryOf(call: () => unknown): Parameters<typeof problemsIn>[0] {
  try {
    return { ok: true, value: call() };
  } catch (error) {
    return { ok: false, problems: (error as { problems: ReturnType<typeof problemsIn> }).problems };
  }
}

describe('a reform', () => {
  const many: readonly Change[] = [
    { kind: 'scale', what: { charge: 'stationary', of: 'rates', where: { pollutant: 'sulphur-dioxide' } }, by: '2', from: '2005', reason },
    { kind: 'set', what: { of: 'factor', id: 'city' }, to: '1.3', from: '2006', until: '2008', reason },
    { kind: 'set', what: { of: 'factor', id: 'special', where: { territory: 'RU-KR' } }, to: '1.5', from: '2007-07-01', reason },
    { kind: 'set', what: { charge: 'water', of: 'rounding' }, to: '1', from: '2008', reason },
    { kind: 'set', what: { of: 'factor', id: 'capacity', part: 'schedule.exponent' }, to: '0.75', from: '2007', reason },
  ];

  it('passes checkRegime, also a reform of a reform', () => {
    const { stationary, water } = conference2004.charges as Record<string, Charge>;
    const few = (charge: Charge, ...ids: readonly string[]): Charge => ({
      ...charge,
      rates: { rows: charge.rates.rows.filter(({ where }) => ids.includes(where?.pollutant as string)) },
    });
    const charges = { stationary: few(stationary as Charge, 'sulphur-dioxide', 'benzo-a-pyrene'), water: few(water as Charge, 'phenol') };
    expect(checkRegime(reform(reform({ ...conference2004, charges }, many), many)).problems).toEqual([]);
  }, 60_000);

  it('serialises: the changes and the regime are JSON', () => {
    const changed = reform(conference2004, many);
    expect(digestOf(reform(conference2004, JSON.parse(JSON.stringify(many)) as typeof many))).toBe(digestOf(changed));
    expect(parseRegime(JSON.parse(JSON.stringify(changed)))).toEqual(changed);
  });

  it('says that it is one, and what its numbers rest on', () => {
    const [scale, city] = many as [Change, Change];
    const changed = reform(russia2003, [scale, city], { id: 'dearer-sulphur' });
    const { notices, regime, weakest, lines } = assess(kondopoga, changed, { year: 2005 });
    expect([regime.id, regime.status, notices[0]?.message]).toEqual([
      'dearer-sulphur',
      'proposal',
      'A reform, not law: 2 changes laid over "Russia, Decree 344 of 2003: payments for emissions, discharges and waste".',
    ]);
    expect(weakest.policy).toBe('assumption');
    const step = lines[0]?.steps.find((one) => one.stage === 'price');
    expect(step?.stage === 'price' && [step.rate.value, step.rate.cite.sources, step.rate.cite.choice?.reason]).toEqual([
      '80',
      ['garant-5168208', 'dearer-sulphur'],
      reason,
    ]);
  });

  it('does not make a remembered figure better: scaled, it is still refused', () => {
    const index: Change = { kind: 'scale', what: { of: 'factor', id: 'index' }, by: '1.1', reason };
    const mill = { ...kondopoga, releases: kondopoga.releases.slice(0, 1).map((release) => ({ ...release, period: '2012' })) };
    const [problem] = problemsIn(tryOf(() => assess(mill, reform(russia2003, [index]), { year: 2012 })));
    expect(problem.code).toBe('data/weak-figure');
  });
});

describe('laws of reforms', () => {
  const parts: readonly Change[] = [
    { kind: 'scale', what: { of: 'rates', where: { pollutant: 'dust', band: 'exceedance' } }, by: '3', from: '2003', reason },
    { kind: 'set', what: { of: 'factor', id: 'index' }, to: '2.5', from: '2006-01-01', until: '2008', reason },
    { kind: 'set', what: { of: 'factor', id: 'region' }, to: '1.4', from: '2005', reason },
    { kind: 'set', what: { of: 'settle', kind: 'exempt' }, to: '300', from: '2002', reason },
    { kind: 'set', what: { of: 'rounding' }, to: '10', from: '2007', reason },
    { kind: 'remove', what: { of: 'factor', id: 'city' }, from: '2009', reason },
  ];
  const all = Array.from({ length: 11 }, (_, at) => 2000 + at);

  it('reforms of different parts commute, in one overlay or one after the other', () => {
    const inOrder = payments(reform(law, parts), all);
    holds(
      fc.property(fc.shuffledSubarray([...parts], { minLength: parts.length }), (changes) => {
        const oneByOne = changes.reduce<Regime<'EUR'>>((regime, change) => reform(regime, [change]), law);
        expect(payments(reform(law, changes), [2004, 2008])).toEqual([inOrder[4], inOrder[8]]);
        expect(payments(oneByOne, [2007, 2010])).toEqual([inOrder[7], inOrder[10]]);
      }),
    );
  });

  it('none touches the years before it, nor those after its end', () => {
    const old = payments(law, all);
    holds(
      fc.property(fc.constantFrom(...parts), fc.integer({ min: 2000, max: 2010 }), fc.integer({ min: 0, max: 3 }), (change, from, more) => {
        const until = Math.min(from + more, 2010);
        const now = payments(reform(law, [{ ...change, from: `${from}`, until: `${until}` }]), all);
        expect(now.filter((_, at) => at + 2000 < from || at + 2000 > until)).toEqual(
          old.filter((_, at) => at + 2000 < from || at + 2000 > until),
        );
      }),
    );
  });
});

describe('what is refused', () => {
  const problemOf = (change: Change | unknown): string => {
    const [{ code, path, hint }] = problemsIn(tryReform(law, [change as Change]));
    return `${code} ${path.slice(2).join('.')}: ${hint}`;
  };

  it.each([
    [
      { kind: 'scale', what: { charge: 'aire', of: 'rates' }, by: '2', reason },
      'reform/unknown-provision what.charge: Did you mean "air"?',
    ],
    [
      { kind: 'scale', what: { of: 'rates', where: { pollutant: 'dusts' } }, by: '2', reason },
      'reform/unknown-provision what.where.pollutant: Did you mean "dust"?',
    ],
    [{ kind: 'scale', what: { of: 'factor', id: 'cty' }, by: '2', reason }, 'reform/unknown-provision what.id: Did you mean "city"?'],
    [
      { kind: 'set', what: { of: 'factor', id: 'capacity', part: 'schedule.exponnt' }, to: '2', reason },
      'reform/unknown-provision what.part: Did you mean "schedule.exponent"?',
    ],
    [
      { kind: 'set', what: { of: 'factor', id: 'capacity' }, to: '2', reason },
      'reform/unknown-provision what.part: Parts with numbers: schedule.exponent, schedule.floor, schedule.cap, schedule.digits, years.',
    ],
    [{ kind: 'set', what: { of: 'settle', kind: 'exemp' }, to: '2', reason }, 'reform/unknown-provision what.kind: Did you mean "exempt"?'],
    [{ kind: 'remove', what: { of: 'circumstances', id: 'ciyt' }, reason }, 'reform/unknown-provision what.id: Did you mean "city"?'],
    [
      { kind: 'set', what: { of: 'rates', where: { pollutant: 'dust', band: 'exceedance' } }, to: '15', from: '2005', reason },
      'regime/falling-price : A price that falls from band to band rewards who breaks the norm.',
    ],
    [
      { kind: 'scale', what: { of: 'rates' }, by: '2', from: '1999', reason },
      'regime/dates from: A change lies within the time of its regime; without dates it holds all the time.',
    ],
    [
      { kind: 'scale', what: { of: 'rates' }, by: '2', from: '2009', until: '2011', reason },
      'regime/dates until: A change lies within the time of its regime; without dates it holds all the time.',
    ],
    [{ kind: 'set', what: { of: 'rounding' }, to: '0', reason }, 'quantity/range to: undefined'],
    [
      { kind: 'scale', what: { of: 'rates' }, by: '2', from: '2011', reason },
      'regime/dates until: A change lies within the time of its regime; without dates it holds all the time.',
    ],
    [{ kind: 'scale', what: { of: 'rates' }, by: '2', from: '2005', until: '2004', reason }, 'regime/dates : undefined'],
    [{ kind: 'scale', what: { of: 'rates' }, by: '2', from: '2005-13-01', reason }, "period/malformed from: Write '2008' or '2008-07-01'."],
    [{ kind: 'scale', what: { of: 'rates' }, by: '1,5', reason }, "quantity/not-a-number by: Write '1.5'."],
    [{ kind: 'scale', what: { of: 'rates' }, by: '-1', reason }, 'quantity/negative by: undefined'],
    [{ kind: 'scale', what: { of: 'rates' }, by: '2' }, 'input/missing reason: A sentence, in one language or in both.'],
    [
      { kind: 'scale', what: { of: 'rates', where: { polutant: 'dust' } }, by: '2', reason },
      'input/unknown-field what.where.polutant: Did you mean "pollutant"?',
    ],
    [
      { kind: 'scale', what: { of: 'rates', pollutant: 'dust' }, by: '2', reason },
      'input/unknown-field what.pollutant: Known: of, charge, where, id, part, kind.',
    ],
    [{ kind: 'scale', what: { of: 'rates' }, by: '2', form: '2005', reason }, 'input/unknown-field form: Did you mean "from"?'],
    [{ kind: 'set', what: { of: 'factor' }, to: '2', reason }, 'input/missing what.id: undefined'],
    [{ kind: 'set', what: { of: 'rates', where: { band: 5 } }, to: '2', reason }, 'input/type what.where.band: undefined'],
    [{ kind: 'add', what: { of: 'split' }, value: { kind: 'whole' }, reason }, 'input/type kind: undefined'],
    [{ kind: 'add', what: { of: 'rates' }, value: {}, reason }, 'input/type value: undefined'],
    [
      { kind: 'replace', what: { of: 'factor', id: 'city' }, value: { kind: 'combined', id: 'city' }, reason },
      'input/missing value.of: undefined',
    ],
    [{ kind: 'scales', what: { of: 'rates' }, by: '2', reason }, 'input/type kind: Did you mean "scale"?'],
    [{ kind: 'scale', what: { of: 'rate' }, by: '2', reason }, 'input/type what.of: Did you mean "rates"?'],
    [{ kind: 'add', what: { of: 'circumstances', id: 'city' }, value: { title: 'x' }, reason }, 'reform/unknown-provision what: undefined'],
  ])('%j', (change, expected) => {
    expect(problemOf(change)).toBe(expected);
  });

  it('a price that falls in a city alone; one that fell before is not blamed on the change', () => {
    const city: Change = {
      kind: 'add',
      what: { charge: 'air', of: 'factor', id: 'centre' },
      value: {
        kind: 'figure',
        id: 'centre',
        where: { band: 'temporary' },
        value: { rows: [{ where: { circumstance: 'city' }, value: '3' }], otherwise: '1' },
      },
      reason,
    };
    const [fall] = problemsIn(tryReform(law, [city]));
    expect(fall.message).toBe('In air the price of dust falls from temporary (60) to exceedance (50) on 2000-01-01, city.');
    const { air } = law.charges as { air: Charge };
    const fallen = {
      ...law,
      charges: { air: { ...air, factors: [...air.factors, ('value' in city ? city.value : {}) as (typeof air.factors)[number]] } },
    };
    const raised: Change = { kind: 'scale', what: { of: 'rates', where: { band: 'exceedance' } }, by: '1.1', reason };
    expect(tryReform(fallen, [raised]).ok).toBe(true);
  });

  it('all problems at once', () => {
    const wrong = (id: string): Change => ({ kind: 'scale', what: { of: 'factor', id }, by: '2', reason });
    expect(told(problemsIn(tryReform(law, [wrong('a'), wrong('city'), wrong('b')])))).toEqual([
      'reform/unknown-provision changes.0.what.id',
      'reform/unknown-provision changes.2.what.id',
    ]);
  });
});
