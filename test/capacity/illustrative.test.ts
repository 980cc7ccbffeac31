import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { airBasinCapacity, loadRatio } from '../../src/capacity/index.ts';
import { compareExact, exact } from '../../src/exact.ts';
import { explain } from '../../src/explain/explain.ts';
import type { ReceiverData } from '../../src/model/facility.ts';
import { type QuantityText, quantityText } from '../../src/quantity/quantity.ts';
import { conference2004 } from '../../src/regimes/conference-2004/index.ts';
import { parseFacility } from '../../src/schema/facility.ts';
import { parseReceiver } from '../../src/schema/receiver.ts';

const data = JSON.parse(
  readFileSync(new URL('../../examples/data/receivers-illustrative.json', import.meta.url), 'utf8'),
) as readonly ReceiverData[];
const receivers = data.map(parseReceiver);
const entries = receivers.flatMap(({ id, capacities = [] }) => capacities.map((entry) => [`${id}, ${entry.criterion}`, entry] as const));
const named = receivers.map((receiver) => [receiver.id, receiver] as const);

describe('the receivers worked as an illustration', () => {
  it.each(entries)('%s: the capacity follows from the inputs that stand beside it', (_, { capacity, formula, values = {} }) => {
    const given = (symbol: string) => values[symbol] as QuantityText;
    const again = airBasinCapacity({
      standard: given('C_std'),
      background: given('C_bg'),
      wind: given('u'),
      height: given('H'),
      width: given('W'),
      year: given('year'),
    });
    expect(quantityText(capacity)).toBe(quantityText(again.capacity));
    expect([formula, values]).toEqual([again.formula, again.values]);
  });

  it('the box takes 47,304 t of sulphur dioxide a year at 50 ug/m3, and less where vegetation is to be kept', () => {
    const byStandard = new Map(entries.map(([, { values = {}, capacity }]) => [values.C_std, quantityText(capacity)]));
    expect(Object.fromEntries(byStandard)).toEqual({
      '50 ug/m3': '47304 t/yr',
      '20 ug/m3': '18921.6 t/yr',
      '15 ug/m3': '14191.2 t/yr',
      '10 ug/m3': '9460.8 t/yr',
    });
  });

  it.each(named)('%s has two criteria or more, and the worst leaves no spare capacity: the damage is documented', (_, receiver) => {
    const { ratio, criteria, isInfinite } = loadRatio(receiver, { pollutant: 'sulphur-dioxide' });
    expect(criteria.length).toBeGreaterThanOrEqual(2);
    const [above = '0', below = '1'] = String(ratio).split('/');
    expect(isInfinite || compareExact(exact(above), exact(below)) >= 0).toBe(true);
  });

  it('the ratios are those of the scientific basis for health, and the worst is that of lichens', () => {
    const rounded = (ratio: string | null) => {
      const [above = '0', below = '1'] = String(ratio).split('/');
      return (Number(above) / Number(below)).toFixed(2);
    };
    const table = receivers.map((receiver) => {
      const { criterion, ratio, criteria } = loadRatio(receiver, { pollutant: 'sulphur-dioxide' });
      return [receiver.id, rounded(criteria[0]?.ratio ?? null), criterion, rounded(ratio)];
    });
    expect(table).toEqual([
      ['kondopoga-illustrative', '0.39', 'vegetation, lichens', '1.97'],
      ['monchegorsk-illustrative', '0.73', 'vegetation, lichens', '3.63'],
      ['pechenga-illustrative', '2.63', 'vegetation, lichens', '13.14'],
    ]);
  });

  it.each(named)(
    '%s says that it is an illustration, in its id, both names, each source and each grade',
    (id, { name, capacities = [] }) => {
      expect(id).toMatch(/-illustrative$/);
      expect(name).toMatchObject({ en: expect.stringContaining('(illustrative)'), ru: expect.stringContaining('(условный пример)') });
      for (const { source, confidence, includes } of capacities) {
        expect(source).toContain('an illustration of the method and no measurement');
        expect([confidence, includes]).toEqual(['assumption', 'some-sources']);
      }
    },
  );

  it('can be assessed with, and the explanation says so', () => {
    const plant = parseFacility({
      id: 'plant',
      territory: 'RU-KR',
      illustrative: true,
      releases: [
        {
          id: 'so2',
          charge: 'stationary',
          pollutant: 'sulphur-dioxide',
          period: '2005-Q1',
          amount: '100 t',
          norms: { permissible: '100 t' },
          receiver: 'kondopoga-illustrative',
        },
      ],
    });
    const payment = assess(plant, conference2004, { year: 2005, receivers });
    // 100 × 40 × 1.2 × 1.969706
    expect(payment.payable.amount.toFixed(2)).toBe('9454.59');
    expect(explain(payment, { locale: 'en', format: 'text' }).replace(/\s+/g, ' ')).toContain(
      'an illustration of the method and no measurement',
    );
  });
});
