import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { addExact, exact, exactText, zero } from '../../src/exact.ts';
import { conference2004 } from '../../src/regimes/conference-2004/conference2004.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { technologicalBudgets } from '../../src/technology/technologicalBudgets.ts';
import { technologicalMass } from '../../src/technology/technologicalMass.ts';
import { bandsOf, kondopoga, kondopogaReceivers } from '../exampleData.ts';
import { refusal } from './refusal.ts';
import { mill, permit } from './sample.ts';

const [line] = mill('900').installations ?? [];
const two = (changes: readonly object[]) => ({
  ...mill('900'),
  releases: changes.map((change, at) => ({ ...mill('900').releases[0], id: `so2-${at + 1}`, outlet: `stack-${at + 1}`, ...change })),
});

describe('technologicalBudgets', () => {
  it('of the reference facility are the technological masses of its boilers', () => {
    const budgets = technologicalBudgets(kondopoga, conference2004, { year: 2005, receivers: kondopogaReceivers });
    const so2 = technologicalMass([{ product: 'paper', period: '2005-Q1', amount: '175000 t', permitted: '180000 t', rate: '16 kg/t' }], {
      year: 2005,
      period: '2005-Q1',
    });
    expect(budgets.map(({ pollutant, mass, coverage, actual, isWithin }) => [pollutant, mass, coverage, actual, isWithin])).toEqual([
      ['sulphur-dioxide', so2.exact, '1', '4658.75', false],
      ['nitrogen-dioxide', '280', '1', '325.2', false],
    ]);
    const assessed = assess(kondopoga, conference2004, { year: 2005, receivers: kondopogaReceivers });
    expect(bandsOf(assessed, 'so2').technological).toBe(so2.exact);
  });

  it('are shared by norm, and add up', () => {
    const norms = mill('900', [], { norms: { permissible: '500 t' } }).releases[0]?.norms;
    const [budget, ...more] = technologicalBudgets(two([{}, { norms }]) as never, conference2004, { year: 2006 });
    expect(more).toEqual([]);
    expect(budget).toMatchObject({
      charge: 'stationary',
      installation: 'line',
      period: '2006',
      unit: 't',
      mass: '1600',
      coverage: '0',
      ratio: '1.125',
      isWithin: false,
    });
    expect(budget?.releases).toEqual([
      { release: 'so2-1', budget: '1280', actual: '900' },
      { release: 'so2-2', budget: '320', actual: '900' },
    ]);
    expect(exactText((budget?.releases ?? []).map((one) => exact(one.budget)).reduce(addExact, zero))).toBe(budget?.mass);
  });

  it('say what share the evidence opens, and take the share of a release that comes from the installation', () => {
    const [one] = technologicalBudgets(mill('900', [{ ...permit, coverage: '0.4' }]), conference2004, { year: 2006 });
    expect([one?.coverage, one?.mass]).toEqual(['0.4', '1600']);
    const halves = [
      { id: 'line', share: mill('1').releases[0]?.amount?.value.div(2) },
      { id: 'other', share: mill('1').releases[0]?.amount?.value.div(2) },
    ];
    const facility = { ...two([{ installation: halves }]), installations: [line, { id: 'other' }] };
    const [half, ...none] = technologicalBudgets(facility as never, conference2004, { year: 2006 });
    expect([half?.actual, half?.ratio, none.length]).toEqual(['450', '0.28125', 0]);
  });

  it('are none under a law without a technological band, and refuse what assess refuses', () => {
    expect(technologicalBudgets(mill('900'), russia2003, { year: 2006 })).toEqual([]);
    expect(refusal(() => technologicalBudgets(mill('900'), conference2004, { year: 2005 }))).toEqual([
      'period/figure-changes releases.0.period',
    ]);
  });
});
