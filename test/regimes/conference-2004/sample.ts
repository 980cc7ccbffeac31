import { assess, tryAssess } from '../../../src/assess/assess.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Facility, Receiver } from '../../../src/model/facility.ts';
import type { Regime } from '../../../src/model/regime.ts';
import { conference2004 } from '../../../src/regimes/conference-2004/conference2004.ts';
import { plant, problemsIn, type ReleaseData, receiver, stepsOf, told } from '../../constructed.ts';

/** 100 t of sulphur dioxide from a stack in Karelia in 2005-Q1: 60 within the norm, 20 within the limit, 20 above it. */
export const stack = (changes: Partial<ReleaseData> = {}, ofPlant: Partial<Parameters<typeof plant>[1]> = {}): Facility =>
  plant(
    [
      {
        id: 'so2',
        charge: 'stationary',
        pollutant: 'sulphur-dioxide',
        period: '2005-Q1',
        amount: '100 t',
        norms: { permissible: '60 t', temporary: '80 t' },
        receiver: 'basin',
        ...changes,
      },
    ],
    { territory: 'RU-KR', ...ofPlant },
  );

export type Load = Readonly<Record<'year' | 'load' | 'capacity', string>> & {
  readonly criterion?: string;
  readonly includes?: 'all-sources' | 'some-sources';
  readonly pollutant?: string;
};

/** An air basin with loads against capacities, t/yr. */
export const basin = (loads: readonly Load[], changes: Readonly<Record<string, unknown>> = {}): Receiver =>
  receiver({
    id: 'basin',
    medium: 'air',
    capacities: loads.map(({ load, capacity, ...rest }) => ({
      pollutant: 'sulphur-dioxide',
      criterion: 'health',
      includes: 'all-sources',
      source: 'made up',
      confidence: 'assumption',
      ...rest,
      load: `${load} t/yr`,
      capacity: `${capacity} t/yr`,
    })),
    ...changes,
  });

/** A basin whose load was `ratio` times its capacity of 1000 t/yr in each of the three years before. */
export const loaded = (ratio: number, changes: Partial<Load> = {}): Receiver =>
  basin(['2002', '2003', '2004'].map((year) => ({ year, load: String(ratio * 1000), capacity: '1000', ...changes })));

export const under = (facility: Facility, receivers: readonly Receiver[], regime: Regime<'RUB'> = conference2004): Assessment<'RUB'> =>
  assess(facility, regime, { year: 2005, receivers });

export const refused = (facility: Facility, receivers: readonly Receiver[], regime: Regime<'RUB'> = conference2004): readonly string[] =>
  told(problemsIn(tryAssess(facility, regime, { year: 2005, receivers })));

/** The regional factor of each band, `band value`. */
export const placeByBand = ({ lines }: Assessment): readonly string[] =>
  stepsOf(lines[0]?.steps ?? [], 'price').map(({ band, factors }) => `${band} ${factors.find(({ id }) => id === 'place')?.value}`);

/** How the regional factor of the first band came about: `part value` from the outside in. */
export function partsOfPlace({ lines }: Assessment): readonly string[] {
  const place = stepsOf(lines[0]?.steps ?? [], 'price')[0]?.factors.find(({ id }) => id === 'place');
  const [taken] = place?.parts ?? [];
  return [taken, ...(taken?.parts ?? [])].flatMap((part) => (part ? [`${part.id} ${part.value}`] : []));
}

export const noticesOf = ({ notices }: Assessment): readonly string[] => notices.map(({ code }) => code);
