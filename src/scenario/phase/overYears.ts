import { Decimal } from '../../decimal.ts';
import type { Facility, Installation, Release } from '../../model/facility.ts';
import { fail, type Outcome, succeed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';

/** How one year of a facility stands for many. */
export interface Repeated {
  /** Calendar years. */
  readonly years: readonly number[];
  /** Parts of each year, all alike: a law may change within a year, and a release lies on one side. 1 by default. */
  readonly parts?: 1 | 4;
}

/**
 * A facility whose releases and outputs of a year are repeated in each of several years, in equal parts: amounts, norms in their period and
 * outputs are divided, norms per year stay. Evidence and credits keep their dates.
 *
 * @param facility - Parsed; its releases and outputs name no period, or all the same calendar year.
 * @throws PaymentError `period/several-years` where a release or output has a period of its own that is no calendar year.
 *
 * @example
 * ```ts
 * import { overYears } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const plant = parseFacility({
 *   id: 'plant', territory: 'RU-MUR',
 *   releases: [{ id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', amount: '100700 t', norms: { permissible: '100000 t' } }],
 * });
 * const { releases } = overYears(plant, { years: [2005, 2006], parts: 4 });
 * releases.length // => 8
 * releases[0]?.period // => '2005-Q1'
 * releases[0]?.amount?.value.toString() // => '25175'
 * ```
 */
export function overYears(facility: Facility, repeated: Repeated): Facility {
  return orThrow(tryOverYears(facility, repeated));
}

/**
 * As `overYears`, returning an Outcome.
 *
 * @example
 * ```ts
 * import { tryOverYears } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const plant = parseFacility({
 *   id: 'plant', territory: 'RU-MUR',
 *   releases: [{ id: 'so2', charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2005-Q1', amount: '100 t', norms: { permissible: '100 t' } }],
 * });
 * const outcome = tryOverYears(plant, { years: [2005, 2006] });
 * outcome.ok ? '' : outcome.problems[0].code // => 'period/several-years'
 * ```
 */
export function tryOverYears(facility: Facility, { years, parts = 1 }: Repeated): Outcome<Facility> {
  const dated = [...facility.releases, ...(facility.installations ?? []).flatMap(({ outputs }) => outputs ?? [])];
  const own = dated.flatMap(({ period }) => period ?? []);
  const odd = own.find((period) => !/^\d{4}$/.test(period) || period !== own[0]);
  if (odd !== undefined)
    return fail(
      problem(
        'period/several-years',
        ['releases'],
        `${facility.id} states ${odd}: one year is repeated, and it is whole.`,
        'Leave the periods out, or state one calendar year everywhere.',
      ),
    );
  const periods = years.flatMap((year) => Array.from({ length: parts }, (_, at) => named(year, parts, at)));
  return succeed({
    ...facility,
    releases: facility.releases.flatMap((release) => periods.map((period) => inPart(release, period, parts))),
    ...(facility.installations && { installations: facility.installations.map((one) => repeat(one, periods, parts)) }),
  });
}

function named(year: number, parts: number, at: number): string {
  return parts === 1 ? `${year}` : `${year}-Q${at + 1}`;
}

function inPart(release: Release, period: string, parts: number): Release {
  const { amount, norms } = release;
  return {
    ...release,
    id: `${release.id} ${period}`,
    period,
    ...(amount && { amount: part(amount, parts) }),
    ...(norms && {
      norms:
        norms === 'no-permit'
          ? norms
          : 'limit' in norms
            ? { limit: part(norms.limit, parts) }
            : { permissible: part(norms.permissible, parts), ...(norms.temporary && { temporary: part(norms.temporary, parts) }) },
    }),
  };
}

function repeat(installation: Installation, periods: readonly string[], parts: number): Installation {
  const { outputs } = installation;
  if (!outputs) return installation;
  return {
    ...installation,
    outputs: outputs.flatMap((output) =>
      periods.map((period) => ({
        ...output,
        period,
        amount: part(output.amount, parts),
        ...(output.permitted && { permitted: part(output.permitted, parts) }),
      })),
    ),
  };
}

/** What is per year stays per year. */
function part({ value, unit }: Quantity, parts: number): Quantity {
  return unit.endsWith('/yr') ? { value, unit } : { value: new Decimal(value).div(parts), unit };
}
