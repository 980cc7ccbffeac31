import { readTable } from '../../../scripts/data/ru-2003.ts';
import { pollutantsOf } from '../../../src/assess/price/priceBook.ts';
import type { Facility, Receiver } from '../../../src/model/facility.ts';
import { quantity } from '../../../src/quantity/quantity.ts';
import { russia2003 } from '../../../src/regimes/ru-2003/russia2003.ts';
import { plant, receiver } from '../../constructed.ts';
import type { Pack } from '../../contract/packs.ts';
import { kondopoga, kondopogaReceivers, mill, millReceivers } from '../../exampleData.ts';

const missing = new Set(readTable('missing').map(({ what }) => what));
const tables: Readonly<Record<string, string>> = { stationary: 'air', water: 'water', waste: 'waste', mobile: 'mobile' };

/** Beside the examples: every charge at once, all bands, a zero line, norms per year, no permit, a reuse. */
export const everything: Facility = plant(
  [
    {
      id: 'no2',
      charge: 'stationary',
      pollutant: 'nitrogen-dioxide',
      period: '2006-Q1',
      amount: '12.3456789 t',
      norms: { permissible: '20 t/yr', temporary: '30 t/yr' },
      outlet: 'a',
    },
    {
      id: 'no2-later',
      charge: 'stationary',
      pollutant: 'nitrogen-dioxide',
      period: '2006-Q2',
      amount: '22.5 t',
      norms: { permissible: '20 t/yr', temporary: '30 t/yr' },
      outlet: 'a',
    },
    { id: 'soot', charge: 'stationary', pollutant: 'soot', period: '2006', amount: '3 t', norms: 'no-permit', circumstances: ['city'] },
    { id: 'ammonia', charge: 'stationary', pollutant: 'ammonia', period: '2006', amount: '0 t', norms: { permissible: '1 t' } },
    { id: 'diesel', charge: 'mobile', pollutant: 'diesel-fuel', period: '2006', amount: '7 t' },
    { id: 'gas', charge: 'mobile', pollutant: 'compressed-natural-gas', period: '2006', amount: '1234.5 m3' },
    {
      id: 'oil',
      charge: 'water',
      pollutant: 'petroleum-products',
      period: '2006',
      amount: '1.5 t',
      norms: { permissible: '1 t', temporary: '1.25 t' },
      receiver: 'dvina',
    },
    {
      id: 'solids',
      charge: 'water',
      pollutant: 'suspended-solids',
      period: '2006',
      amount: '10 t',
      norms: { permissible: '4 t' },
      readings: { background: '6.5 mg/l', 'allowed-increase': '0.25 mg/l' },
      receiver: 'dvina',
    },
    {
      id: 'class-4',
      charge: 'waste',
      pollutant: 'waste-class-4',
      period: '2006',
      amount: '50.3 t',
      norms: { limit: '45 t' },
      circumstances: ['own-landfill'],
    },
    {
      id: 'class-5',
      charge: 'waste',
      pollutant: 'waste-class-5-other',
      period: '2006',
      amount: '8 t',
      norms: { limit: '10 t' },
      circumstances: ['reused'],
    },
  ],
  { territory: 'RU-ARK', circumstances: ['protected-area'] },
);

/** A receiver with a known load for all that a charge prices, so that a law that asks for capacity always has it. */
function known(id: string, charge: 'stationary' | 'water', keys: Readonly<Record<string, string>> = {}): Receiver {
  const priced = russia2003.charges[charge];
  if (!priced) throw new Error(`no charge ${charge}`);
  return receiver({
    id,
    medium: priced.medium,
    keys,
    capacities: pollutantsOf(priced).flatMap((pollutant) =>
      Array.from({ length: 6 }, (_, at) => ({
        pollutant,
        criterion: 'health',
        year: String(2000 + at * 3),
        load: '1500 t/yr',
        capacity: '1000 t/yr',
        includes: 'all-sources',
        source: 'made up',
        confidence: 'assumption',
      })),
    ),
  });
}

/** What every regime of its charges and territories is tried with. */
export const russian: Omit<Pack, 'regime' | 'folder'> = {
  receivers: [...kondopogaReceivers, ...millReceivers, known('air', 'stationary'), known('dvina', 'water', { basin: 'northern-dvina' })],
  place: {
    territory: 'RU-ARK',
    circumstances: ['city'],
    readings: { background: quantity('6 mg/l'), 'allowed-increase': quantity('0.25 mg/l') },
    receiverOf: (charge) => ({ stationary: 'air', water: 'dvina' })[charge],
  },
  facilities: [
    { year: 2005, facility: kondopoga },
    { year: 2005, facility: mill },
    { year: 2006, facility: everything },
  ],
  isMissing: (name) => missing.has(name),
  nameOf: (factor, { from, where }) =>
    factor === 'index'
      ? `index of ${from}, base ${where?.base}`
      : `${factor === 'soil' ? 'region, soil' : 'region, air'}: ${where?.keys?.region}`,
  nameOfPrice: (charge, pollutant) => `${tables[charge]} before 2005-07-01: ${pollutant}`,
};

/** Russia, Decree 344, under the contract of every regime. */
export const russia2003Pack: Pack = { ...russian, regime: russia2003, folder: 'ru-2003' };
