import type { Row } from '../../../src/model/figure.ts';
import type { Factor, Settle } from '../../../src/model/mechanism.ts';
import type { Charge, Regime } from '../../../src/model/regime.ts';
import type { ProblemCode } from '../../../src/problems/catalogue.ts';
import type { Path } from '../../../src/problems/problem.ts';
import { air, place, sound, weight } from './sound.ts';

/** One change of the sound law, and the one problem that is expected of it. */
export interface Flaw {
  readonly what: string;
  readonly regime: unknown;
  readonly code: ProblemCode;
  readonly path: Path;
}

const charged = (change: Partial<Charge>, rest: Partial<Regime<'EUR'>> = {}): unknown => ({
  ...sound,
  ...rest,
  charges: { air: { ...air, ...change } },
});
const factored = (...factors: readonly object[]): unknown => charged({ factors: [...air.factors, ...(factors as readonly Factor[])] });
const rated = (...rows: readonly Row[]): unknown => charged({ rates: { rows } });
/** The law without a source that all of a charge inherits: its rates and its factors but the new one have their own. */
const unsourced = (rates: object, ...factors: readonly object[]): unknown => {
  const { source, ...rest } = air;
  const own = air.factors.map((factor) => ({ ...factor, source }));
  return { ...sound, charges: { air: { ...rest, rates: { ...rates, rows: [{ value: '40' }] }, factors: [...own, ...factors] } } };
};
const settled = (step: object): unknown => charged({ settle: [step as Settle] });
const without = (field: keyof Regime): unknown => Object.fromEntries(Object.entries(sound).filter(([key]) => key !== field));

const figure = (value: object | string, more: object = {}) => ({ kind: 'figure', id: 'new', value, ...more });
const table = (...rows: readonly object[]) => figure({ rows, otherwise: '1' });
const capacity = (schedule: object) => ({
  kind: 'capacity',
  id: 'new',
  years: 3,
  schedule: { kind: 'power', exponent: '1', floor: '0.5', cap: '5', digits: 6, ...schedule },
});
const performance = (curve: object, more: object = {}) => ({
  kind: 'performance',
  id: 'new',
  reading: 'background',
  of: 'background',
  unread: 'otherwise',
  otherwise: '1',
  curve,
  ...more,
});
const ladder = (...steps: readonly (readonly [string, string])[]) => ({
  kind: 'ladder',
  continuous: false,
  steps: steps.map(([at, value]) => ({ below: { at, inclusive: true }, value })),
});

const so2 = { pollutant: 'sulphur-dioxide' };
const rates: Path = ['charges', 'air', 'rates', 'rows'];
const added: Path = ['charges', 'air', 'factors', 2];

const list: readonly (readonly [what: string, regime: unknown, code: ProblemCode, path: Path])[] = [
  // The form comes first.
  ['a rate with an exponent', rated({ value: '1e3' }), 'quantity/not-a-number', [...rates, 0, 'value']],
  ['a rate in hexadecimal', rated({ value: '0x1F' }), 'quantity/not-a-number', [...rates, 0, 'value']],
  [
    'a unit that nobody knows',
    charged({ measure: [{ kind: 'amount', unit: 'pood' }] }),
    'quantity/unknown-unit',
    ['charges', 'air', 'measure', 0, 'unit'],
  ],
  [
    'a credit without share',
    settled({ kind: 'credit', bands: ['permissible'] }),
    'input/missing',
    ['charges', 'air', 'settle', 0, 'share'],
  ],
  // Sources.
  ['a rate without source', unsourced({}), 'regime/unsourced', [...rates, 0]],
  ['what a table means otherwise', unsourced({ source: 'act' }, table()), 'regime/unsourced', [...added, 'value']],
  ['a number that stands in no table', unsourced({ source: 'act' }, figure('2')), 'regime/unsourced', added],
  ['a schedule', unsourced({ source: 'act' }, capacity({})), 'regime/unsourced', added],
  ['a ladder of values', unsourced({ source: 'act' }, performance(ladder(['1', '1']))), 'regime/unsourced', added],
  [
    'a part that relies on its combination',
    unsourced({ source: 'act' }, { kind: 'combined', id: 'new', by: 'product', source: 'act', of: [figure('2', { id: 'part' })] }),
    'regime/unsourced',
    [...added, 'of', 0],
  ],
  ['an act that is not listed', rated({ value: '40', source: 'law' }), 'regime/unknown-source', [...rates, 0, 'source']],
  ['one act of two that is not listed', rated({ value: '40', source: 'act;decrees' }), 'regime/unknown-source', [...rates, 0, 'source']],
  [
    'an act of the settlement that is not listed',
    { ...sound, settle: [{ kind: 'round', at: 'facility', mode: 'up', to: '1', source: 'law' }] },
    'regime/unknown-source',
    ['settle', 0, 'source'],
  ],
  // What a law says of itself.
  ['a law that does not say as of when it was read', without('asOf'), 'regime/incomplete', ['asOf']],
  ['a law that does not say what it leaves out', without('notModelled'), 'regime/incomplete', ['notModelled']],
  // Names.
  [
    'a circumstance that is not declared',
    factored(table({ where: { circumstance: 'village' }, value: '1' })),
    'regime/unknown-reference',
    [...added, 'value', 'rows', 0, 'where', 'circumstance'],
  ],
  [
    'a circumstance of a factor',
    factored(figure('2', { where: { circumstance: 'cities' } })),
    'regime/unknown-reference',
    [...added, 'where', 'circumstance'],
  ],
  [
    'a circumstance of a limit',
    factored(figure('2', { limits: [{ where: { circumstance: 'cities' }, cap: '1' }] })),
    'regime/unknown-reference',
    [...added, 'limits', 0, 'where', 'circumstance'],
  ],
  [
    'a circumstance of the scope',
    charged({ scope: { kind: 'not', of: { kind: 'where', where: { circumstance: 'cities' } } } }),
    'regime/unknown-reference',
    ['charges', 'air', 'scope', 'of', 'where', 'circumstance'],
  ],
  [
    'a circumstance of a measure',
    charged({ measure: [{ kind: 'amount', unit: 'kg', where: { circumstance: 'cities' } }, ...air.measure] }),
    'regime/unknown-reference',
    ['charges', 'air', 'measure', 0, 'where', 'circumstance'],
  ],
  [
    'a circumstance of a territory',
    { ...sound, territories: { ...sound.territories, hill: { circumstances: ['parks'] } } },
    'regime/unknown-reference',
    ['territories', 'hill', 'circumstances', 0],
  ],
  [
    'a group that is not declared',
    rated({ where: { group: 'acids' }, value: '40' }),
    'regime/unknown-reference',
    [...rates, 0, 'where', 'group'],
  ],
  [
    'a territory that is not listed',
    rated({ where: { territory: 'towns' }, value: '40' }),
    'regime/unknown-reference',
    [...rates, 0, 'where', 'territory'],
  ],
  [
    'a parent that is not listed',
    { ...sound, territories: { ...sound.territories, hill: { parent: 'lands' } } },
    'regime/unknown-reference',
    ['territories', 'hill', 'parent'],
  ],
  [
    'a territory that is its own ancestor',
    { ...sound, territories: { ...sound.territories, hill: { parent: 'hill' } } },
    'regime/unknown-reference',
    ['territories', 'hill', 'parent'],
  ],
  [
    'a reading that is not declared',
    factored({ kind: 'reciprocal', id: 'new', of: ['background', 'increase'], unit: 'mg/l' }),
    'regime/unknown-reference',
    [...added, 'of'],
  ],
  [
    'a reading of a factor within a factor',
    factored({ kind: 'combined', id: 'new', by: 'product', of: [performance(ladder(['1', '1']), { id: 'part', reading: 'foreground' })] }),
    'regime/unknown-reference',
    [...added, 'of', 0, 'reading'],
  ],
  [
    'a reading of a measure',
    charged({ measure: [{ kind: 'balance', unit: 't', made: 'background', less: ['used'] }] }),
    'regime/unknown-reference',
    ['charges', 'air', 'measure', 0, 'less'],
  ],
  [
    'a factor that is rounded and is not there',
    charged({ rounding: [{ at: 'factor:places', mode: 'up', to: '1' }] }),
    'regime/unknown-reference',
    ['charges', 'air', 'rounding', 0, 'at'],
  ],
  ['two factors of one id', factored(figure('1', { id: 'place' })), 'input/duplicate-id', [...added, 'id']],
  [
    'two parts of one id',
    factored({ kind: 'combined', id: 'new', by: 'product', of: [figure('1'), figure('2')] }),
    'input/duplicate-id',
    [...added, 'of', 1, 'id'],
  ],
  // Dates.
  ['a row that ends before it begins', rated({ value: '40', from: '2014', until: '2012' }), 'regime/dates', [...rates, 0]],
  [
    'a row that ends on the day before it begins',
    rated({ value: '40', from: '2014-05-02', until: '2014-05-01' }),
    'regime/dates',
    [...rates, 0],
  ],
  ['a row that begins before the law', rated({ value: '40', from: '2009-12-31' }), 'regime/dates', [...rates, 0]],
  ['a row that ends after the law', rated({ value: '40', until: '2020' }), 'regime/dates', [...rates, 0]],
  ['a row that begins after the law', rated({ value: '40' }, { where: so2, value: '45', from: '2020' }), 'regime/dates', [...rates, 1]],
  ['a charge that ends after the law', charged({ until: '2020-01-01' }), 'regime/dates', ['charges', 'air']],
  ['a factor that begins before the law', factored(figure('1', { from: '2009' })), 'regime/dates', added],
  ['a law that ends before it begins', { ...sound, charges: {}, from: '2019', until: '2010' }, 'regime/dates', []],
  [
    'a currency that ends before it begins',
    { ...sound, currency: [{ code: 'EUR' }, { code: 'DEM', from: '2012', until: '2011' }] },
    'regime/dates',
    ['currency', 1],
  ],
  // Currency.
  [
    'days without currency',
    {
      ...sound,
      currency: [
        { code: 'DEM', until: '2012' },
        { code: 'EUR', from: '2014' },
      ],
    },
    'money/currency',
    ['currency'],
  ],
  ['a beginning without currency', { ...sound, currency: [{ code: 'EUR', from: '2011' }] }, 'money/currency', ['currency']],
  [
    'days with two currencies',
    {
      ...sound,
      currency: [
        { code: 'DEM', until: '2012' },
        { code: 'EUR', from: '2012' },
      ],
    },
    'money/currency',
    ['currency'],
  ],
  ['no currency', { ...sound, currency: [] }, 'money/currency', ['currency']],
  // Rows of which neither is closer.
  ['a row twice', rated({ where: so2, value: '40' }, { where: so2, value: '41' }), 'regime/ambiguous', [...rates, 1]],
  [
    'rows that overlap by a year',
    rated({ where: so2, value: '40', until: '2014' }, { where: so2, value: '45', from: '2014' }),
    'regime/ambiguous',
    [...rates, 1],
  ],
  [
    'a pollutant in two lists',
    rated({ where: { pollutant: ['ammonia', 'sulphur-dioxide'] }, value: '40' }, { where: so2, value: '45' }),
    'regime/ambiguous',
    [...rates, 1],
  ],
  [
    'a band in two lists',
    charged({
      rates: {
        rows: [
          { value: '1', where: { band: ['permissible', 'temporary'] } },
          { value: '5', where: { band: ['temporary', 'exceedance'] } },
        ],
      },
    }),
    'regime/ambiguous',
    [...rates, 1],
  ],
  [
    'two groups with one pollutant',
    charged({
      groups: { a: ['ammonia'], b: ['ammonia', 'soot'] },
      rates: {
        rows: [
          { where: { group: 'a' }, value: '1' },
          { where: { group: 'b' }, value: '2' },
        ],
      },
    }),
    'regime/ambiguous',
    [...rates, 1],
  ],
  [
    'a pollutant here and any there',
    rated({ where: so2, value: '40' }, { where: { territory: 'town' }, value: '45' }),
    'regime/ambiguous',
    [...rates, 1],
  ],
  [
    'a territory and a key that holds in it',
    factored(table({ where: { territory: 'town' }, value: '2' }, { where: { keys: { region: 'north' } }, value: '3' })),
    'regime/ambiguous',
    [...added, 'value', 'rows', 1],
  ],
  [
    'a territory and a key that a receiver may bring',
    factored(table({ where: { territory: 'town' }, value: '2' }, { where: { keys: { basin: 'don' } }, value: '3' })),
    'regime/ambiguous',
    [...added, 'value', 'rows', 1],
  ],
  [
    'a territory with more keys and one inside it with fewer',
    factored(table({ where: { territory: 'land', keys: { basin: 'don' } }, value: '2' }, { where: { territory: 'town' }, value: '3' })),
    'regime/ambiguous',
    [...added, 'value', 'rows', 1],
  ],
  [
    'circumstances that may hold at once',
    factored(table({ where: { circumstance: 'city' }, value: '2' }, { where: { circumstance: 'park' }, value: '3' })),
    'regime/ambiguous',
    [...added, 'value', 'rows', 1],
  ],
  [
    'rows that a third decides for some years only',
    factored(
      table(
        { where: { circumstance: 'city' }, value: '2' },
        { where: { category: 'I' }, value: '3' },
        { where: { circumstance: 'city', category: 'I' }, value: '4', until: '2015' },
      ),
    ),
    'regime/ambiguous',
    [...added, 'value', 'rows', 1],
  ],
  [
    'a threshold',
    settled({ kind: 'exempt', at: 'line', below: { at: { rows: [{ value: '1' }, { value: '2' }] }, inclusive: false } }),
    'regime/ambiguous',
    ['charges', 'air', 'settle', 0, 'below', 'at', 'rows', 1],
  ],
  // Ranges.
  ['a floor above 1', factored(capacity({ floor: '1.5' })), 'quantity/range', [...added, 'schedule']],
  ['a cap below 1', factored(capacity({ cap: '0.9' })), 'quantity/range', [...added, 'schedule']],
  ['a floor of 0', factored(capacity({ floor: '0' })), 'quantity/range', [...added, 'schedule', 'floor']],
  ['a reference of 0', factored(capacity({ reference: '0' })), 'quantity/range', [...added, 'schedule', 'reference']],
  [
    'an S without room below 1',
    factored({ ...capacity({}), schedule: { kind: 'logistic', slope: '2', floor: '1', cap: '5', digits: 2 } }),
    'quantity/range',
    [...added, 'schedule'],
  ],
  [
    'steps that fall',
    factored({
      ...capacity({}),
      schedule: {
        kind: 'step',
        floor: '0.5',
        cap: '2',
        digits: 2,
        steps: [
          { from: '0', value: '1' },
          { from: '1', value: '0.5' },
        ],
      },
    }),
    'quantity/range',
    [...added, 'schedule', 'steps'],
  ],
  [
    'steps that do not begin at 0',
    factored({ ...capacity({}), schedule: { kind: 'step', floor: '0.5', cap: '2', digits: 2, steps: [{ from: '0.5', value: '1' }] } }),
    'quantity/range',
    [...added, 'schedule', 'steps'],
  ],
  ['a ladder whose values fall', factored(performance(ladder(['0.5', '0.8'], ['0.7', '0.5']))), 'quantity/range', [...added, 'curve']],
  ['a ladder whose boundaries fall', factored(performance(ladder(['0.7', '0.5'], ['0.5', '0.8']))), 'quantity/range', [...added, 'curve']],
  [
    'a ramp without length',
    factored(performance({ kind: 'ramp', continuous: true, best: { at: '1', value: '0.5' }, worst: { at: '1', value: '1' } })),
    'quantity/range',
    [...added, 'curve'],
  ],
  ['a floor above its cap', factored(figure('1', { limits: [{ floor: '2', cap: '1' }] })), 'quantity/range', [...added, 'limits', 0]],
  ['a depth above 1', factored({ kind: 'privilege', id: 'new', score: 'bat', depth: '1.5' }), 'quantity/range', [...added, 'depth']],
  [
    'a depth above 1 in a table',
    factored({
      kind: 'privilege',
      id: 'new',
      score: 'bat',
      depth: {
        rows: [
          { value: '0.5', where: { band: 'permissible' } },
          { value: '2', where: { band: 'technological' } },
        ],
        otherwise: '0',
      },
    }),
    'quantity/range',
    [...added, 'depth', 'rows', 1, 'value'],
  ],
  [
    'phases out of order',
    factored({
      kind: 'privilege',
      id: 'new',
      score: 'bat',
      depth: '0.5',
      phases: [
        { since: 2, share: '1' },
        { since: 0, share: '0.5' },
      ],
    }),
    'quantity/range',
    [...added, 'phases'],
  ],
  [
    'a credit of more than all',
    settled({ kind: 'credit', bands: ['permissible'], share: '1.1' }),
    'quantity/range',
    ['charges', 'air', 'settle', 0, 'share'],
  ],
  // Prices of a proposal.
  [
    'a weight that falls',
    {
      ...(charged({
        factors: [{ ...weight, value: { rows: [{ where: { band: 'exceedance' }, value: '0.5' }], otherwise: '1' } } as Factor],
        rounding: [],
      }) as object),
      status: 'proposal',
    },
    'regime/falling-price',
    ['charges', 'air'],
  ],
  [
    'a factor that lifts the band below',
    {
      ...(charged({
        factors: [
          weight,
          place,
          figure({ rows: [{ where: { circumstance: 'park' }, value: '6' }], otherwise: '1' }, { where: { band: 'permissible' } }) as Factor,
        ],
      }) as object),
      status: 'proposal',
    },
    'regime/falling-price',
    ['charges', 'air'],
  ],
  [
    'a rate that no row gives',
    {
      ...(charged({
        factors: [{ ...weight, value: { rows: [{ where: { band: 'exceedance' }, value: '0.5' }], otherwise: '1' } } as Factor],
        rounding: [],
        rates: { rows: [], otherwise: '40' },
      }) as object),
      status: 'proposal',
    },
    'regime/falling-price',
    ['charges', 'air'],
  ],
  [
    'a weight that falls in one region',
    {
      ...(charged({
        factors: [
          {
            ...weight,
            where: { keys: { region: 'north' } },
            value: { rows: [{ where: { band: 'exceedance', circumstance: 'park' }, value: '0.5' }], otherwise: '1' },
          } as Factor,
        ],
        rounding: [],
      }) as object),
      status: 'proposal',
    },
    'regime/falling-price',
    ['charges', 'air'],
  ],
  [
    'a capacity that lifts one band only',
    {
      ...(charged({ factors: [weight, place, { ...capacity({ cap: '7' }), where: { band: 'permissible' } } as Factor] }) as object),
      status: 'proposal',
    },
    'regime/falling-price',
    ['charges', 'air'],
  ],
];

export const flaws: readonly Flaw[] = list.map(([what, regime, code, path]) => ({ what, regime, code, path }));
