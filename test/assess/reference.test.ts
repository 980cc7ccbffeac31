import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Regime } from '../../src/model/regime.ts';
import { conference2004 } from '../../src/regimes/conference-2004/conference2004.ts';
import { conference2004Variants } from '../../src/regimes/conference-2004/variants.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { bandsOf, byRelease, kondopoga, kondopogaFarNorth, kondopogaReceivers, mill, millReceivers } from '../exampleData.ts';

// Worked out by hand before any code, and checked twice. Nobody regenerates these numbers from our output.

const ofKondopoga = (regime: Regime<'RUB'>, facility = kondopoga) =>
  assess(facility, regime, { year: 2005, receivers: kondopogaReceivers });
const ofMill = (regime: Regime<'RUB'>) => assess(mill, regime, { year: 2005, receivers: millReceivers });

describe('Kondopoga, air, 2005-Q1, under the law', () => {
  const law = ofKondopoga(russia2003);

  it('pays 916,039.31 roubles', () => {
    expect(law.payable.currency).toBe('RUB');
    expect(law.payable.amount.toFixed(2)).toBe('916039.31');
    expect(law.total.amount.toFixed(2)).toBe('916039.31');
  });

  it('pays by line, each rounded to the kopeck', () => {
    expect(byRelease(law)).toEqual({ so2: '844200.00', no2: '34091.37', no: '3728.74', ash: '33626.38', co: '392.82' });
  });

  it('splits sulphur dioxide by the norm and the temporary limit', () => {
    // (4000 × 40 + 500 × 200 + 158.75 × 1000) × 1.4 × 1.2 × 1.2
    expect(bandsOf(law, 'so2')).toEqual({ permissible: '4000', temporary: '500', exceedance: '158.75' });
    expect(law.lines[0]?.edges).toEqual({ permissible: '4000', temporary: '4500' });
  });

  it('says what only the sum would come to, and the kopeck between', () => {
    // 844,200 + 34,091.3664 + 3,728.7432 + 33,626.376 + 392.8176
    expect(law.exact).toBe('916039.3032');
    expect(law.roundingGap).toBe('0.01');
  });

  it('pays 1,832,078.61 roubles with the Far North', () => {
    const north = ofKondopoga(russia2003, kondopogaFarNorth);
    expect(north.payable.amount.toFixed(2)).toBe('1832078.61');
    expect(north.roundingGap).toBe('0');
  });
});

describe('Kondopoga, air, 2005-Q1, under the proposal', () => {
  const proposal = ofKondopoga(conference2004);

  it('pays 918,612.89 roubles', () => {
    expect(proposal.payable.amount.toFixed(2)).toBe('918612.89');
  });

  it('pays by line', () => {
    expect(byRelease(proposal)).toEqual({ so2: '870600.00', no2: '13867.78', no: '3728.74', ash: '30023.55', co: '392.82' });
  });

  it.each([
    ['so2', { technological: '2800', permissible: '1200', temporary: '500', exceedance: '158.75' }],
    ['no2', { technological: '280', permissible: '45.2' }],
    ['no', { permissible: '52.845' }],
    ['ash', { permissible: '800', temporary: '83.5' }],
    ['co', { permissible: '324.75' }],
  ])('%s lies in its bands', (release, expected) => {
    expect(bandsOf(proposal, release)).toEqual(expected);
  });

  it('pays 1,063,496.09 roubles before the privilege: K in place of the table, weights as in the law', () => {
    const none = ofKondopoga(conference2004Variants.none);
    expect(none.payable.amount.toFixed(2)).toBe('1063496.09');
    expect(byRelease(none)).toEqual({ so2: '1005000.00', no2: '24350.98', no: '3728.74', ash: '30023.55', co: '392.82' });
  });

  it('pays 922,734.46 roubles with the Far North: it touches only what has no K', () => {
    const north = ofKondopoga(conference2004, kondopogaFarNorth);
    expect(north.payable.amount.toFixed(2)).toBe('922734.46');
    expect(byRelease(north)).toEqual({ so2: '870600.00', no2: '13867.78', no: '7457.49', ash: '30023.55', co: '785.64' });
  });
});

describe('the example mill, 2005-Q1', () => {
  const law = ofMill(russia2003);

  it('pays by line under the law', () => {
    expect(byRelease(law)).toEqual({ bod: '193065.60', solids: '286709.76', methanol: '53953.92', ash: '1606651.20' });
    expect(law.payable.amount.toFixed(2)).toBe('2140380.48');
  });

  it('lies in its bands', () => {
    expect(bandsOf(law, 'bod')).toEqual({ permissible: '800', temporary: '100' });
    // No temporary limit: what is above the norm is above the limit.
    expect(bandsOf(law, 'solids')).toEqual({ permissible: '500', exceedance: '100' });
    expect(bandsOf(law, 'methanol')).toEqual({ permissible: '12' });
    expect(bandsOf(law, 'ash')).toEqual({ permissible: '4500', exceedance: '500' });
  });

  it('pays the same under the proposal: no capacity is known, and the weights are those of the law', () => {
    const proposal = ofMill(conference2004);
    expect(byRelease(proposal)).toEqual(byRelease(law));
    expect(proposal.notices.map(({ code, values }) => [code, values.pollutant])).toContainEqual(['first-without-data', 'methanol']);
  });
});

describe('both examples', () => {
  it('say in every result that they are made up', () => {
    for (const result of [ofKondopoga(russia2003), ofKondopoga(conference2004), ofMill(russia2003), ofMill(conference2004)])
      expect(result.notices.filter(({ code }) => code === 'illustrative')).toHaveLength(1);
  });
});
