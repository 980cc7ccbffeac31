import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { explain } from '../../src/explain/explain.ts';
import { replay } from '../../src/explain/replay.ts';
import type { Facility } from '../../src/model/facility.ts';
import type { Regime } from '../../src/model/regime.ts';
import { quantity } from '../../src/quantity/quantity.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { strayNumbers } from './strayNumbers.ts';

const facility: Facility = {
  id: 'mill',
  territory: 'RU-KR',
  releases: [
    {
      id: 'so2',
      charge: 'stationary',
      pollutant: 'sulphur-dioxide',
      period: '2005-Q1',
      amount: quantity('4658.75 t'),
      norms: { permissible: quantity('4000 t'), temporary: quantity('4500 t') },
      circumstances: ['city'],
    },
    { id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2005-Q1', amount: quantity('3 t'), norms: 'no-permit' },
    {
      id: 'none',
      charge: 'stationary',
      pollutant: 'ammonia',
      period: '2005-Q1',
      amount: quantity('0 t'),
      norms: { permissible: quantity('1 t') },
    },
    {
      id: 'landfill',
      charge: 'waste',
      pollutant: 'waste-class-4',
      period: '2005-Q1',
      amount: quantity('50.3 t'),
      norms: { limit: quantity('45 t') },
      circumstances: ['own-landfill'],
    },
  ],
};
const assessment = assess(facility, russia2003, { year: 2005 });

describe('replay', () => {
  it('of the same regime is equal', () => {
    expect(replay(assessment, russia2003)).toEqual({ equal: true, digest: 'same', differences: [] });
  });

  it('of a regime that changed elsewhere is equal, with another digest', () => {
    expect(replay(assessment, { ...russia2003, title: 'Renamed' })).toEqual({ equal: true, digest: 'other', differences: [] });
  });

  it('of a changed factor names it first', () => {
    const { stationary } = russia2003.charges;
    if (!stationary) throw new Error('the regime has changed');
    const factors = stationary.factors.map((factor) =>
      factor.id === 'region' && factor.kind === 'figure' ? { ...factor, confidence: 'verified' as const, value: '1.5' as const } : factor,
    );
    const reformed: Regime<'RUB'> = { ...russia2003, charges: { ...russia2003.charges, stationary: { ...stationary, factors } } };
    const { equal, digest, differences } = replay(assessment, reformed);
    expect([equal, digest, differences[0]]).toEqual([
      false,
      'other',
      { where: ['so2', 'stationary', 'permissible', 'region'], what: 'factor', a: '1.4', b: '1.5' },
    ]);
  });
});

describe('a real assessment', () => {
  it('has the payment of sulphur dioxide that was worked out by hand', () => {
    expect(explain(assessment, { regime: russia2003 })).toContain('158.75 t × 200 × 5 × 1.4 × 1.2');
    expect(assessment.lines.find(({ release }) => release === 'so2')?.amount.toFixed()).toBe('844200');
  });

  it.each(['en', 'ru'] as const)('prints no number that the assessment or the regime does not have (%s)', (locale) => {
    for (const format of ['text', 'markdown'] as const) {
      expect(strayNumbers(explain(assessment, { locale, format, regime: russia2003 }), locale, [assessment, russia2003])).toEqual([]);
    }
  });

  it('is told in Russian to the last step', () => {
    const told = JSON.stringify(
      explain(assessment, { locale: 'ru', format: 'tree', regime: russia2003 })
        .children.filter(({ kind }) => kind === 'line')
        .flatMap(({ children }) => children.filter(({ kind }) => kind === 'step'))
        .map(({ label }) => label),
    );
    expect(told).not.toMatch(/[a-z]{4,}/i);
  });
});
