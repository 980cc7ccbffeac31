import { assess } from '../../../../src/assess/assess.ts';
import type { AssessOptions } from '../../../../src/model/assessment.ts';
import type { FacilityData } from '../../../../src/model/facility.ts';
import type { Regime } from '../../../../src/model/regime.ts';
import { parseFacility } from '../../../../src/schema/facility.ts';
import { grouped } from '../markdown.ts';

/** What a facility made for an example owes, with its currency. */
export function due(regime: Regime, year: number, facility: Omit<FacilityData, 'id'>, options: Partial<AssessOptions> = {}): string {
  const { amount, currency } = assess(parseFacility({ id: 'example', ...facility }), regime, { year, ...options }).payable;
  return `${grouped(amount.toFixed(2))} ${currency}`;
}
