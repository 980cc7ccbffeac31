import { describe, expect, it } from 'vitest';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { parseReceiver, parseRegime, parseTerritory, toData, tryParseReceiver, tryParseRegime } from '../../src/schema/index.ts';
import { isFrozen } from './frozen.ts';

describe('a receiver', () => {
  const basin = {
    id: 'basin',
    name: { en: 'Basin', ru: 'Бассейн' },
    medium: 'air',
    keys: { basin: 'northern-dvina' },
    capacities: [
      {
        pollutant: 'sulphur-dioxide',
        criterion: 'health',
        year: '2003',
        load: '9000 t/yr',
        capacity: '12000 t/yr',
        includes: 'all-sources',
        source: 'inventory',
        confidence: 'derived',
      },
      {
        pollutant: 'sulphur-dioxide',
        criterion: 'health',
        year: '2004',
        load: '9.5 kt/yr',
        capacity: '0 t/yr',
        includes: 'some-sources',
        source: 'inventory',
        confidence: 'derived',
      },
    ],
  } as const;

  it('is read with its capacities, frozen, and printed as it was', () => {
    const read = parseReceiver(basin);
    expect(read.capacities?.[1]?.load.value.toString()).toBe('9.5');
    expect(isFrozen(read)).toBe(true);
    expect(toData(read)).toEqual(basin);
    expect(parseReceiver(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });

  it('states each capacity once', () => {
    const read = tryParseReceiver({ ...basin, capacities: [basin.capacities[0], { ...basin.capacities[0], load: '1 t/yr' }] });
    expect(read.ok === false && read.problems[0].message).toBe('Two capacities are "sulphur-dioxide, health, 2003".');
  });
});

describe('a territory', () => {
  it('is read and frozen', () => {
    const district = parseTerritory({ name: 'District', parent: 'RU-KR', keys: { region: 'northern' }, circumstances: ['far-north'] });
    expect(district).toEqual({ name: 'District', parent: 'RU-KR', keys: { region: 'northern' }, circumstances: ['far-north'] });
    expect(isFrozen(district)).toBe(true);
    expect(parseTerritory({})).toEqual({});
  });
});

describe('a regime', () => {
  it('is read whole, as text, in its order', () => {
    const text = JSON.stringify(russia2003);
    const read = parseRegime(JSON.parse(text));
    expect(JSON.stringify(read)).toBe(text);
    expect(isFrozen(read)).toBe(true);
  });

  const dust = {
    medium: 'air',
    title: 'Dust',
    assessedBy: 'year',
    measure: [{ kind: 'amount', unit: 't' }],
    split: { kind: 'whole' },
    rates: { rows: [{ value: '12.5' }] },
    factors: [],
  };
  const regime = {
    id: 'xx-2030',
    status: 'proposal',
    title: 'A charge on dust',
    currency: [{ code: 'EUR' }],
    sources: {},
    charges: { dust },
  };

  /** What was found in a regime with another charge. */
  function found(charge: object): readonly string[] {
    const read = tryParseRegime({ ...regime, charges: { dust: { ...dust, ...charge } } });
    return read.ok
      ? []
      : read.problems.map(({ path, message, hint }) => [`${path.slice(2).join('.')}:`, message, hint].filter(Boolean).join(' '));
  }

  it('has mechanisms of every kind', () => {
    const when = {
      from: '2005',
      until: '2005-12-31',
      source: 'law',
      place: 'art. 1',
      confidence: 'verified',
      note: 'n',
      doubt: { en: 'd', ru: 'с' },
    };
    const figure = {
      ...when,
      kind: 'figure',
      id: 'f',
      symbol: 'К',
      title: 'F',
      where: { band: ['temporary', 'exceedance'] },
      value: { many: 'highest', otherwise: '1', rows: [{ where: { circumstance: 'city' }, value: '1.2' }] },
    };
    const capacity = {
      kind: 'capacity',
      id: 'K',
      years: 3,
      partialFloor: '1',
      limits: [{ where: { band: 'exceedance' }, floor: '1' }],
      schedule: { kind: 'power', exponent: '1', floor: '0.5', cap: '5', digits: 6 },
    };
    expect(
      found({
        groups: { heavy: ['lead', 'mercury'] },
        scope: {
          kind: 'any',
          of: [
            { kind: 'where', where: { category: 'I' } },
            { kind: 'not', of: { kind: 'all', of: [] } },
          ],
        },
        split: {
          kind: 'ladder',
          policy: 'capacity-wins',
          takes: 'norms',
          withoutNorms: 'problem',
          fill: 'cumulative',
          technological: { shared: 'norm', evidence: 'bat' },
        },
        pricedAs: { exceedance: 'temporary' },
        factors: [
          figure,
          {
            kind: 'combined',
            id: 'place',
            by: 'first',
            of: [{ kind: 'combined', id: 'by-capacity', by: 'product', of: [capacity, figure] }],
          },
          { kind: 'privilege', id: 'bat', depth: '0.5', score: 'bat' },
          { kind: 'reciprocal', id: 'solids', of: ['background', 'allowed-increase'], unit: 'mg/l' },
        ],
        rounding: [{ at: 'factor:K', mode: 'half-even', to: '0.01' }],
        settle: [
          { kind: 'exempt', at: 'facility', below: { at: '50000', inclusive: false } },
          { kind: 'credit', bands: ['permissible'], share: '0.5', medium: 'air' },
          { kind: 'round', at: 'facility', mode: 'up', to: '100' },
        ],
      }),
    ).toEqual([]);
  });

  it('tells what a mechanism of the kind that was meant lacks, and nothing of the others', () => {
    expect(found({ factors: [{ kind: 'capacity', id: 'K', years: 3 }] })).toEqual([
      'factors.0.schedule: Expected an object, and nothing is given. A field that may be absent is left out, not undefined.',
    ]);
    expect(found({ factors: [{ kind: 'combinde', id: 'K' }] })).toEqual([
      'factors.0.kind: Expected "figure", "capacity", "privilege", "performance", "reciprocal" or "combined", not "combinde". Did you mean "combined"?',
    ]);
    expect(found({ split: 'whole' })).toEqual(['split: Expected an object, not "whole".']);
    expect(found({ rates: { rows: [{ where: { pollutant: 5 }, value: '1' }] } })).toEqual([
      'rates.rows.0.where.pollutant: Expected a text, not 5. Write it in quotes: "5".',
    ]);
  });

  it('dates no measure, split or settlement: the engine would read past the date', () => {
    const steps = {
      measure: [{ kind: 'amount', unit: 't', until: '2004' }],
      select: [{ kind: 'top-n', n: '3', per: 'facility', from: '2005' }],
      split: { kind: 'whole', from: '2005' },
      settle: [{ kind: 'exempt', at: 'facility', below: { at: '50', inclusive: false }, until: '2004' }],
    };
    const read = tryParseRegime({ ...regime, charges: { dust: { ...dust, ...steps } } });
    expect(read.ok ? [] : read.problems.map(({ code, path }) => `${path.slice(2).join('.')} ${code}`)).toEqual([
      'measure.0.until input/unknown-field',
      'split.from input/unknown-field',
      'select.0.from input/unknown-field',
      'settle.0.until input/unknown-field',
    ]);
  });
});
