import { assess, tryAssess } from '../../../src/assess/assess.ts';
import type { Assessment, AssessOptions } from '../../../src/model/assessment.ts';
import type { Facility, FacilityData } from '../../../src/model/facility.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { russia2016 } from '../../../src/regimes/ru-2016/russia2016.ts';
import { plant, problemsIn, type ReleaseData } from '../../constructed.ts';

const releases = {
  stationary: { charge: 'stationary', pollutant: 'nitrogen-dioxide', norms: { permissible: '100 t' } },
  water: { charge: 'water', pollutant: 'petroleum-products', norms: { permissible: '100 t' }, ruledOut: ['kvo'] },
  waste: { charge: 'waste', pollutant: 'waste-class-4', norms: { limit: '100 t' }, ruledOut: ['kod', 'kpo'] },
  municipal: { charge: 'municipal', pollutant: 'municipal-solid-waste-class-4', norms: { limit: '100 t' }, ruledOut: ['kpo'] },
} as const satisfies Readonly<Record<string, Partial<ReleaseData>>>;

export type ChargeId = keyof typeof releases;

/** 10 t under a charge, all within the norm; what was not seen is ruled out. */
export const tenTonnes = (charge: ChargeId, changes: Partial<ReleaseData> = {}, site: Partial<FacilityData> = {}): Facility =>
  plant([{ id: charge, amount: '10 t', ...releases[charge], ...changes } as ReleaseData], { territory: 'RU-KR', ...site });

export const pay = (facility: Facility, year: number, options: Partial<AssessOptions> = {}): Assessment<'RUB'> =>
  assess(facility, russia2016, { year, ...options });

export const paid = (facility: Facility, year: number, options: Partial<AssessOptions> = {}): string =>
  pay(facility, year, options).payable.amount.toFixed(2);

export const refused = (facility: Facility, year: number, options: Partial<AssessOptions> = {}): readonly [Problem, ...Problem[]] =>
  problemsIn(tryAssess(facility, russia2016, { year, ...options }));

/** Lets in what is known from memory. */
export const memory = { minimumConfidence: 'memory' } as const;
