import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessAll } from '../../../src/assess/assessAll.ts';
import { dependsOnAmount } from '../../../src/assess/dependsOnAmount.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import type { Facility } from '../../../src/model/facility.ts';
import { sweden1992 } from '../../../src/regimes/se-1992/index.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { parseFacility } from '../../../src/schema/facility.ts';

const printed = JSON.parse(readFileSync(new URL('../../../src/regimes/se-1992/tables/source.json', import.meta.url), 'utf8'));

const unit = (id: string, kilograms: string, energy: string, charge = 'nox'): Facility =>
  parseFacility({
    id,
    territory: 'SE',
    installations: [{ id: 'boiler', outputs: [{ product: 'useful-energy', amount: `${energy} MWh` }] }],
    releases: [{ id: 'nox', charge, pollutant: 'nitrogen-oxides-as-nitrogen-dioxide', amount: `${kilograms} kg`, installation: 'boiler' }],
  });
const net = (year: number, ...units: readonly Facility[]): readonly string[] =>
  assessAll(units, sweden1992, { year }).assessments.map(({ payable }) => payable.amount.toFixed());

describe('se-1992', () => {
  it('is whole', () => {
    expect(checkRegime(sweden1992).problems).toEqual([]);
  });

  it('has the rates of its source', () => {
    const rows = sweden1992.charges.nox?.rates.rows.map(({ value, from }) => [from, value]);
    expect(rows).toEqual(
      printed.media[0].rates[0].series.map(({ from, value }: { from: string; value: string }) => [from.slice(0, 4), value]),
    );
  });

  it('golden SE-01: two units, whole kilograms, a pool that adds up to nothing', () => {
    expect(net(2010, unit('A', '30000.7', '100000'), unit('B', '10000', '100000'))).toEqual(['500000', '-500000']);
  });

  it('paid 40 until 2007', () => {
    expect(net(2007, unit('A', '30000.7', '100000'), unit('B', '10000', '100000'))).toEqual(['400000', '-400000']);
  });

  it('leaves a small unit outside, and out of the pool', () => {
    const { assessments, pools } = assessAll([unit('A', '1000', '25000'), unit('B', '1000', '24999')], sweden1992, { year: 2010 });
    expect(assessments.map(({ payable }) => payable.amount.toFixed())).toEqual(['0', '0']);
    expect(assessments[1]?.lines[0]?.steps).toMatchObject([{ stage: 'scope', by: 'condition' }]);
    expect(pools[0]?.refunds.map(({ refund }) => refund)).toEqual(['50000', '0']);
  });

  it('of the nineties has a threshold of 50 GWh', () => {
    const { pools } = assessAll([unit('A', '1000', '50000', 'nox-1992'), unit('B', '1000', '49999', 'nox-1992')], sweden1992, {
      year: 1994,
    });
    expect(pools[0]).toMatchObject({ revenue: '40000', output: '50000' });
  });

  it('depends on the other payers, so one payment alone keeps no order', () => {
    const { nox } = sweden1992.charges;
    if (!nox) throw new Error('the charge is gone');
    expect(dependsOnAmount(nox)).toBe('other-payers');
    expect(lawsKept(nox)).toEqual([]);
  });
});
