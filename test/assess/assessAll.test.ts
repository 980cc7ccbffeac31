import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { assessAll } from '../../src/assess/assessAll.ts';
import { priceBook } from '../../src/assess/price/priceBook.ts';
import type { Facility } from '../../src/model/facility.ts';
import { airCharge, emission, lawOf, plant, type ReleaseData, told, year } from '../constructed.ts';

const law = lawOf({ air: airCharge() });
const site = (id: string, amount: ReleaseData['amount'], payer?: string) =>
  plant([emission(amount === undefined ? {} : { amount })], { id, ...(payer !== undefined && { payer }) });
const amounts = (facilities: readonly Facility[], regime = law) =>
  assessAll(facilities, regime, { year }).payers.map(
    ({ payer, facilities, payable }) => `${payer}: ${facilities.join('+')} ${payable.amount.toFixed()} ${payable.currency}`,
  );

describe('many facilities', () => {
  it('are assessed in the order given, as each would be alone', () => {
    const sites = [site('a', '1 t'), site('b', '2 t')];
    const { assessments, rejected } = assessAll(sites, law, { year });
    expect(rejected).toEqual([]);
    expect(JSON.stringify(assessments)).toBe(JSON.stringify(sites.map((one) => assess(one, law, { year }))));
  });

  it('add up by payer, in the order of the first facility of each', () => {
    const sites = [site('a', '1 t', 'north'), site('b', '2 t'), site('c', '3 t', 'north')];
    expect(amounts(sites)).toEqual(['north: a+c 40 EUR', 'b: b 20 EUR']);
  });

  it('a bad one stands in `rejected` with every problem, and the others are not lost', () => {
    const bad = plant([emission({ pollutant: 'nothing' }), emission({ id: 'b', amount: '1 m3' })], { id: 'bad', payer: 'north' });
    const { assessments, payers, rejected } = assessAll([site('a', '1 t', 'north'), bad, site('c', '3 t', 'north')], law, { year });
    expect(assessments.map(({ facility }) => facility.id)).toEqual(['a', 'c']);
    expect(payers).toMatchObject([{ payer: 'north', facilities: ['a', 'c'] }]);
    expect(rejected.map(({ index, facility, problems }) => [index, facility, ...told(problems)])).toEqual([
      [1, 'bad', 'quantity/dimension releases.1.amount', 'release/unpriced releases.0.pollutant'],
    ]);
  });

  it('of one payer in two currencies are two sums', () => {
    const union = lawOf(
      { air: airCharge() },
      {
        currency: [
          { code: 'DEM' as 'EUR', until: '2005-06-30' },
          { code: 'EUR', from: '2005-07-01' },
        ],
      },
    );
    const inQuarter = (id: string, period: string) => plant([emission({ period })], { id, payer: 'one' });
    expect(amounts([inQuarter('a', '2005-Q1'), inQuarter('b', '2005-Q4')], union)).toEqual(['one: a 100 DEM', 'one: b 100 EUR']);
  });

  it('add up without loss', () => {
    const tiny = lawOf({ air: airCharge({ rates: { rows: [{ value: '0.1' }] } }) });
    const sites = Array.from({ length: 100 }, (_, at) => site(`s${at}`, '0.1 t', 'one'));
    expect(assessAll(sites, tiny, { year }).payers[0]?.payable.amount.toFixed()).toBe('1');
  });

  it('none is nothing', () => {
    expect(assessAll([], law, { year })).toMatchObject({ assessments: [], payers: [], rejected: [] });
  });

  it('may be asked of a price book', () => {
    const book = priceBook(law, { year }, []);
    expect(assessAll([site('a', '1 t')], book).payers[0]?.payable.amount.toFixed()).toBe('10');
  });
});
