import fc from 'fast-check';
import { assess } from '../src/assess/assess.ts';
import type { Assessment, AssessOptions } from '../src/model/assessment.ts';
import type { Facility, FacilityData } from '../src/model/facility.ts';
import type { Regime } from '../src/model/regime.ts';
import { parseFacility } from '../src/schema/facility.ts';
import { parseReceiver } from '../src/schema/receiver.ts';
import { regime } from './arbitraries/charges.ts';
import { facility } from './arbitraries/facilities.ts';
import { largestStep } from './arbitraries/numbers.ts';
import { type Calendar, calendars, type Terms } from './arbitraries/terms.ts';
import { receivers } from './arbitraries/world.ts';

/** A facility as JSON, and the law that it is assessed under. */
export interface Case {
  readonly regime: Regime<'RUB'>;
  readonly options: AssessOptions;
  readonly data: FacilityData;
  /** Its masses are counted in steps of 10^step mg: what is added to them should be, too. */
  readonly step: number;
}

/**
 * Arbitrary facilities under arbitrary regimes, all valid. Amounts go up to a million tonnes, to the milligram.
 *
 * @param terms - What they keep to; by default anything, without settlement and rounding.
 */
export function cases(
  terms: Partial<Omit<Terms, 'isSurveyed' | 'calendar'>> & { readonly calendars?: readonly Calendar[] } = {},
): fc.Arbitrary<Case> {
  const { calendars: chosen = Object.keys(calendars) as Calendar[], ...kept } = terms;
  return fc.oneof(
    ...chosen.flatMap((calendar) =>
      [true, false].map((isSurveyed) =>
        casesOf({
          isSteady: false,
          isRising: false,
          hasRounding: false,
          settle: [],
          policies: ['capacity-wins', 'technology-wins'],
          ...kept,
          calendar,
          isSurveyed,
        }),
      ),
    ),
  );
}

const casesOf = (terms: Terms): fc.Arbitrary<Case> =>
  fc
    .tuple(regime(terms), facility(terms), receivers(terms.isSurveyed), fc.integer({ min: 0, max: largestStep }))
    .map(([law, facilityUnder, places, step]) => ({
      regime: law,
      options: { year: 2005, receivers: places.map((one) => parseReceiver(one)) },
      data: facilityUnder(law, step),
      step,
    }));

/** The facility of a case, parsed. */
export function facilityOf({ data }: Pick<Case, 'data'>): Facility {
  return parseFacility(data);
}

/** The assessment of a case. */
export function assessed({ data, regime: law, options }: Case): Assessment<'RUB'> {
  return assess(parseFacility(data), law, options);
}
