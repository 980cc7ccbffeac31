import { describe, expect, it } from 'vitest';
import type { AssessOptions } from '../../../src/model/assessment.ts';
import type { FacilityData } from '../../../src/model/facility.ts';
import type { Row, Table } from '../../../src/model/figure.ts';
import type { Charge } from '../../../src/model/regime.ts';
import {
  airCharge,
  assessed,
  emission,
  ladderCharge,
  lawOf,
  plant,
  prices,
  problemsOf,
  type ReleaseData,
  stepsOf,
  told,
} from '../../constructed.ts';

// Every figure is looked up alike, so one factor stands for all of them.
const law = (table: Table, changes: Partial<Charge> = {}) =>
  lawOf(
    { air: airCharge({ groups: { dusts: ['dust', 'soot'] }, factors: [{ kind: 'figure', id: 'f', value: table }], ...changes }) },
    {
      territories: { land: { keys: { region: 'north', coast: 'yes' } }, county: { parent: 'land' }, town: { parent: 'county' } },
      circumstances: { city: { title: 'city' }, port: { title: 'port' } },
    },
  );
const rows = (...all: readonly Row[]): Table => ({ rows: all });

const here = (changes: Partial<ReleaseData> = {}, ofPlant: Partial<FacilityData> = {}) =>
  plant([emission(changes)], { territory: 'town', ...ofPlant });
const applied = (table: Table, facility = here(), options: Partial<AssessOptions> = {}, changes: Partial<Charge> = {}) =>
  stepsOf(assessed(facility, law(table, changes), options).lines[0]?.steps ?? [], 'price')[0]?.factors[0];
const value = (...asked: Parameters<typeof applied>) => applied(...asked)?.value;
const refused = (table: Table, facility = here(), options: Partial<AssessOptions> = {}) => problemsOf(facility, law(table), options);

describe('the row that says all that another says, and more, wins', () => {
  it.each([
    ['one that says something over one that says nothing', [{}, { circumstance: 'city' }]],
    ['a named pollutant over its group', [{ group: 'dusts' }, { pollutant: 'dust' }]],
    ['a group over none', [{}, { group: 'dusts' }]],
    ['a list of pollutants over none', [{}, { pollutant: ['soot', 'dust'] }]],
    ['the nearer territory', [{ territory: 'land' }, { territory: 'county' }]],
    ['the territory itself over its parent', [{ territory: 'county' }, { territory: 'town' }]],
    ['more keys over fewer', [{ keys: { region: 'north' } }, { keys: { region: 'north', coast: 'yes' } }]],
    ['a pair over each of its parts', [{ pollutant: 'dust' }, { circumstance: 'city' }, { pollutant: 'dust', circumstance: 'city' }]],
    ['a category', [{}, { category: 'I' }]],
    ['a sector', [{ category: 'I' }, { category: 'I', sector: 'steel' }]],
    ['a medium', [{}, { medium: 'air' }]],
  ] as const)('%s', (_, wheres) => {
    const facility = here({ circumstances: ['city'] }, { category: 'I', sector: 'steel' });
    const table = wheres.map((where, at): Row => ({ where, value: `${at + 1}` as `${number}` }));
    const winner = String(wheres.length);
    expect(value({ rows: table }, facility)).toBe(winner);
    expect(value({ rows: [...table].reverse() }, facility)).toBe(winner);
  });

  it('whatever its value: closer is not higher', () => {
    expect(value({ rows: [{ value: '9' }, { where: { pollutant: 'dust' }, value: '1' }], many: 'highest' })).toBe('1');
  });

  it('rows that do not fit say nothing', () => {
    const table = rows({ where: { pollutant: 'gas' }, value: '9' }, { where: { territory: 'port' }, value: '8' }, { value: '1' });
    expect(value(table)).toBe('1');
  });
});

describe('rows of which neither says more', () => {
  const crossed = rows({ where: { circumstance: 'city' }, value: '2' }, { where: { category: 'I' }, value: '3' });
  const both = here({ circumstances: ['city'] }, { category: 'I' });

  it('are a mistake of the regime, with what fits', () => {
    const [first, ...more] = refused(crossed, both);
    expect(told([first, ...more])).toEqual(['regime/ambiguous releases.0']);
    expect(first.message).toContain('2, 3');
  });

  it('are none where only one of them fits', () => {
    expect(value(crossed, here({ circumstances: ['city'] }))).toBe('2');
  });

  it('are a mistake if they say the same', () => {
    expect(told(refused(rows({ value: '2' }, { value: '2' })))).toEqual(['regime/ambiguous releases.0']);
  });

  it('keys that do not contain each other do not compare', () => {
    const keys = rows({ where: { keys: { region: 'north' } }, value: '2' }, { where: { keys: { coast: 'yes' } }, value: '3' });
    expect(told(refused(keys))).toEqual(['regime/ambiguous releases.0']);
  });

  it('count once, the highest, where the table says so', () => {
    expect(value({ ...crossed, many: 'highest' }, both)).toBe('3');
    const grounds: Table = {
      many: 'highest',
      otherwise: '1',
      rows: [
        { where: { circumstance: 'city' }, value: '2' },
        { where: { circumstance: 'port' }, value: '1.5' },
      ],
    };
    expect(value(grounds, here({ circumstances: ['city', 'port'] }))).toBe('2');
    expect(value(grounds)).toBe('1');
  });
});

describe('no row', () => {
  const elsewhere = rows({ where: { territory: 'port' }, value: '2' });

  it('is a problem, never a 1', () => {
    expect(told(refused(elsewhere))).toEqual(['data/missing-figure releases.0.amount']);
  });

  it('is what the table says, if it says', () => {
    expect(value({ ...elsewhere, otherwise: '0.5' })).toBe('0.5');
  });

  it('of the rates means that the pollutant is not priced', () => {
    const [first, ...more] = problemsOf(here({ pollutant: 'nothing' }), law(rows({ value: '1' })));
    expect(told([first, ...more])).toEqual(['release/unpriced releases.0.pollutant']);
  });

  it('of one band is told once, though several bands lack it', () => {
    const ladder = lawOf({ air: ladderCharge({}, { rates: { rows: [{ where: { pollutant: 'gas' }, value: '1' }] } }) });
    const problems = problemsOf(plant([emission({ norms: { permissible: '4 t', temporary: '6 t' } })]), ladder);
    expect(new Set(told(problems))).toEqual(new Set(['release/unpriced releases.0.pollutant']));
  });
});

describe('dates', () => {
  const changing = rows({ until: '2005-06-30', value: '2' }, { from: '2005-07-01', value: '3' });

  it('the row that holds for the whole period is taken', () => {
    expect([value(changing, here({ period: '2005-Q2' })), value(changing, here({ period: '2005-Q3' }))]).toEqual(['2', '3']);
  });

  it('a year as `from` is its first day, as `until` its last', () => {
    const years = rows({ until: '2004', value: '1' }, { from: '2005', until: '2005', value: '2' }, { from: '2006', value: '3' });
    expect(value(years)).toBe('2');
    expect(value(years, here({ period: '2005-12-31/2005-12-31' }))).toBe('2');
  });

  it('a row that begins or ends inside is a problem that names the days to split at', () => {
    const [first, ...more] = refused(changing);
    expect(told([first, ...more])).toEqual(['period/figure-changes releases.0.period']);
    expect(first.hint).toContain('2005-07-01');
    const three = rows(
      { until: '2005-03-31', value: '1' },
      { from: '2005-04-01', until: '2005-06-30', value: '2' },
      { from: '2005-07-01', value: '3' },
    );
    expect(refused(three)[0].hint).toContain('2005-04-01, 2005-07-01');
  });

  it('a gap inside the period is such a change, too', () => {
    expect(told(refused(rows({ until: '2005-06-30', value: '2' })))).toEqual(['period/figure-changes releases.0.period']);
    expect(told(refused(rows({ from: '2005-07-01', value: '2' })))).toEqual(['period/figure-changes releases.0.period']);
    expect(told(refused({ ...rows({ from: '2005-07-01', value: '2' }), otherwise: '1' }))).toEqual([
      'period/figure-changes releases.0.period',
    ]);
  });

  it('rows of the same number hold together, on all their sources and on the weakest of their grades', () => {
    const renewed = rows(
      { until: '2005-06-30', value: '2', source: 'act', place: 'row 1', confidence: 'two-sources' },
      { from: '2005-07-01', value: '2.0', source: 'later', place: 'row 7', confidence: 'derived' },
    );
    expect(value(renewed)).toBe('2');
    expect(applied(renewed)?.cite).toEqual({ sources: ['act', 'later'], place: 'row 1; row 7', confidence: 'derived' });
  });

  it('the same number in other prices, or with a doubt of its own, is a change', () => {
    const first = { until: '2005-06-30', value: '2', base: '2003' } as const;
    const later = { from: '2005-07-01', value: '2' } as const;
    for (const other of [{ base: '2005' }, { base: '2003', doubt: { en: 'misprint?', ru: 'опечатка?' } }]) {
      expect(told(refused(rows(first, { ...later, ...other })))).toEqual(['period/figure-changes releases.0.period']);
    }
  });

  it('a farther row may change while a closer one holds', () => {
    const table = rows(...changing.rows, { where: { pollutant: 'dust' }, value: '7' });
    expect(value(table)).toBe('7');
  });

  it('a closer row that begins inside is a change', () => {
    const table = rows({ value: '7' }, { where: { pollutant: 'dust' }, from: '2005-10-01', value: '8' });
    const [first, ...more] = refused(table);
    expect(told([first, ...more])).toEqual(['period/figure-changes releases.0.period']);
    expect(first.hint).toContain('2005-10-01');
  });

  it('rows of other years are no row', () => {
    const [first, ...more] = refused(rows({ until: '2004', where: { pollutant: 'dust' }, value: '2' }));
    expect(told([first, ...more])).toEqual(['data/missing-figure releases.0.amount']);
    expect(first.hint).toContain('until 2004-12-31');
  });
});

describe('grades', () => {
  const graded = (confidence: Row['confidence'], more: Partial<Row> = {}) =>
    rows({ value: '2', ...(confidence && { confidence }), ...more });

  it.each(['two-sources', 'verified', 'derived', 'reconstructed'] as const)('%s is accepted by default', (confidence) => {
    expect(applied(graded(confidence))?.cite.confidence).toBe(confidence);
  });

  it.each(['memory', 'assumption'] as const)('%s is refused unless the caller lets it in, and then said', (confidence) => {
    const [first, ...more] = refused(graded(confidence));
    expect(told([first, ...more])).toEqual(['data/weak-figure releases.0.period']);
    const assessment = assessed(here(), law(graded(confidence)), { minimumConfidence: confidence });
    expect(assessment.weakest).toEqual({ law: confidence, policy: null, input: null });
    expect(assessment.notices).toEqual([{ code: 'weak-figure', message: expect.any(String), values: { factor: 'f', confidence } }]);
  });

  it('a stricter caller refuses more', () => {
    expect(told(refused(graded('reconstructed'), here(), { minimumConfidence: 'derived' }))).toEqual([
      'data/weak-figure releases.0.period',
    ]);
  });

  it('nothing said anywhere counts as remembered', () => {
    const silent = lawOf({ air: { ...airCharge(), rates: { rows: [{ value: '1' }] } } });
    const { confidence: _, ...ungraded } = airCharge({ rates: { rows: [{ value: '1' }] } });
    expect(told(problemsOf(plant([emission()]), { ...silent, charges: { air: ungraded } }))).toEqual([
      'data/weak-figure releases.0.period',
    ]);
  });

  it('a choice of a proposal is no figure of a law: its grade is policy', () => {
    const chosen = assessed(here(), law(graded('assumption', { choice: { reason: 'chosen' } })));
    expect(chosen.weakest).toEqual({ law: 'verified', policy: 'assumption', input: null });
    expect(chosen.notices).toEqual([]);
  });
});

describe('a citation', () => {
  it('comes from the nearest that says it: row, table, factor, charge', () => {
    const table: Table = {
      source: 'table',
      place: 'table 2',
      rows: [
        { value: '2', place: 'row 7', from: '2001' },
        { value: '3', where: { pollutant: 'gas' } },
      ],
    };
    expect(applied(table)?.cite).toEqual({ from: '2001-01-01', sources: ['table'], place: 'row 7', confidence: 'verified' });
    expect(applied(rows({ value: '2', source: 'a;b' }))?.cite.sources).toEqual(['a', 'b']);
    expect(applied(rows({ value: '2' }))?.cite).toEqual({ sources: ['act'], confidence: 'verified' });
  });

  it('of a bare decimal is that of the factor', () => {
    const bare = lawOf({ air: airCharge({ factors: [{ kind: 'figure', id: 'f', value: '2', place: 'art. 3', source: 'letter' }] }) });
    const [step] = stepsOf(assessed(plant([emission()]), bare).lines[0]?.steps ?? [], 'price');
    expect(step?.factors[0]?.cite).toEqual({ sources: ['letter'], place: 'art. 3', confidence: 'verified' });
  });
});

describe('a doubt', () => {
  it('travels with the row that carries it into the notices', () => {
    const doubted = rows({ value: '2', doubt: 'Was it 2?' }, { value: '3', where: { pollutant: 'gas' } });
    expect(assessed(here(), law(doubted)).notices).toMatchObject([{ code: 'doubt', words: 'Was it 2?' }]);
    expect(assessed(here({ pollutant: 'gas' }), law(doubted)).notices).toEqual([]);
  });
});

describe('what a row may read of the rate', () => {
  const based = lawOf({
    air: airCharge({
      rates: {
        rows: [
          { where: { pollutant: 'dust' }, value: '10', base: '2003' },
          { where: { pollutant: 'gas' }, value: '10', base: '2005' },
        ],
      },
      factors: [
        {
          kind: 'figure',
          id: 'index',
          value: {
            rows: [
              { where: { base: '2003' }, value: '3' },
              { where: { base: '2005' }, value: '2' },
            ],
          },
        },
      ],
    }),
  });

  it('is its price base: the index goes by it', () => {
    expect(
      assessed(plant([emission(), emission({ id: 'gas', pollutant: 'gas' })]), based).lines.map(({ amount }) => amount.toFixed()),
    ).toEqual(['300', '200']);
  });
});

describe('the column of the rate', () => {
  it('is the band itself, or the one that the charge names', () => {
    const norms = { permissible: '5 t', temporary: '8 t' } as const;
    const named = lawOf({ air: ladderCharge({}, { pricedAs: { exceedance: 'temporary' } }) });
    expect(prices(assessed(plant([emission({ norms })]), lawOf({ air: ladderCharge() })))).toEqual([
      'permissible 5 = 50',
      'temporary 3 = 60',
      'exceedance 2 = 100',
    ]);
    expect(prices(assessed(plant([emission({ norms })]), named))[2]).toBe('exceedance 2 = 40');
  });
});
