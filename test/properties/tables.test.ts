import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExact, type Exact, exact, exactText, maxExact, minExact, multiplyExact } from '../../src/exact.ts';
import type { Band, Row, Table, Where } from '../../src/model/figure.ts';
import type { Charge } from '../../src/model/regime.ts';
import { table } from '../arbitraries/figures.ts';
import { between, coefficient, share } from '../arbitraries/numbers.ts';
import { groups, territories } from '../arbitraries/world.ts';
import { assessed, type Case, cases } from '../arbitraries.ts';
import { holds, patience } from '../runs.ts';
import { chargeOf, type ReleaseData, withCharges } from './change.ts';
import { expectSame, priceSteps } from './claims.ts';

const terms = {
  calendar: 'year',
  isSteady: true,
  isSurveyed: false,
  isRising: false,
  hasRounding: false,
  settle: [],
  policies: ['capacity-wins'],
} as const;

describe('a table', { timeout: patience }, () => {
  it('gives the row that says most, and of several that say as much the highest', () => {
    holds(
      fc.property(cases({ calendars: ['year'] }), table(terms, coefficient), (some, made) => {
        const one = withFactors(some, [{ kind: 'figure', id: 'asked', value: made }]);
        eachStep(one, (release, charge, band, value) => expectSame(value, foundIn(made, asked(one, release, charge, band))));
      }),
    );
  });

  it('as rates gives the rate, asked with the band that the charge names for it', () => {
    holds(
      fc.property(cases({ calendars: ['year'] }), table(terms, coefficient), (some, made) => {
        const one = withCharges(some, (charge) => ({ ...charge, rates: made }));
        const { lines } = assessed(one);
        one.data.releases.forEach((release, at) => {
          const charge = chargeOf(one, release);
          for (const step of lines[at] ? priceSteps(lines[at]) : [])
            expectSame(exact(step.rate.value), foundIn(made, asked(one, release, charge, charge.pricedAs?.[step.band] ?? step.band)));
        });
      }),
    );
  });

  it('of a factor is held between its floor and its cap', () => {
    holds(
      fc.property(cases({ calendars: ['year'] }), table(terms, coefficient), share(), between(1000, 3000, 3), (some, made, floor, cap) => {
        const one = withFactors(some, [{ kind: 'figure', id: 'asked', value: made, limits: [{ floor, cap }] }]);
        eachStep(one, (release, charge, band, value) => {
          const free = foundIn(made, asked(one, release, charge, band));
          expectSame(value, minExact(exact(cap), maxExact(exact(floor), free)));
        });
      }),
    );
  });
});

/** A case whose charges cost 1 per unit, times factors. */
const withFactors = (one: Case, factors: Charge['factors']): Case =>
  withCharges(one, ({ pricedAs: _, ...charge }) => ({ ...charge, rates: { rows: [{ value: '1' }] }, factors }));

function eachStep(one: Case, check: (release: ReleaseData, charge: Charge, band: Band, value: Exact) => void): void {
  const { lines } = assessed(one);
  one.data.releases.forEach((release, at) => {
    for (const { band, factors, units, amount } of lines[at] ? priceSteps(lines[at]) : []) {
      const value = exact(factors[0]?.value ?? '1');
      expect(exactText(multiplyExact(exact(units), value))).toBe(amount);
      check(release, chargeOf(one, release), band, value);
    }
  });
}

/** All that a row can be asked with, gathered once more. */
interface Situation {
  readonly release: ReleaseData;
  readonly charge: Charge;
  readonly band: Band;
  readonly lineage: readonly string[];
  readonly keys: Readonly<Record<string, string>>;
  readonly words: ReadonlySet<string>;
  readonly category: string | undefined;
  readonly sector: string | undefined;
}

type Place = {
  readonly parent?: keyof typeof territories;
  readonly keys?: Readonly<Record<string, string>>;
  readonly circumstances?: readonly string[];
};

function asked({ data, options }: Case, release: ReleaseData, charge: Charge, band: Band): Situation {
  const lineage: string[] = [];
  const places: Place[] = [];
  for (let id: string | undefined = data.territory; id !== undefined; ) {
    const place: Place = territories[id as keyof typeof territories];
    lineage.push(id);
    places.push(place);
    id = place.parent;
  }
  const receiver = options.receivers?.find(({ id }) => id === release.receiver);
  const ofPlace = [...places.flatMap(({ circumstances = [] }) => circumstances), ...(receiver?.circumstances ?? [])];
  const words = new Set(
    [...ofPlace.filter((word) => !data.ruledOut?.includes(word)), ...(data.circumstances ?? [])].filter(
      (word) => !release.ruledOut?.includes(word),
    ),
  );
  for (const word of release.circumstances ?? []) words.add(word);
  const keys = Object.assign({}, ...places.map((place) => place.keys ?? {}).reverse(), receiver?.keys);
  return { release, charge, band, lineage, keys, words, category: data.category, sector: data.sector };
}

/** What each key of a row says: how near it is, or that it does not fit. */
function nearness(
  { release, charge, band, lineage, keys, words, category, sector }: Situation,
  where: Where,
): ReadonlyMap<string, number> | undefined {
  const said = new Map<string, number>();
  const is = (key: string, fits: boolean, near = 1): boolean => {
    said.set(key, near);
    return fits;
  };
  const among = (one: string | readonly string[], word: string): boolean => [one].flat().includes(word);
  const fits = [
    where.group === undefined || is('pollutant', groups[where.group]?.includes(release.pollutant) === true, 1),
    where.pollutant === undefined || is('pollutant', among(where.pollutant, release.pollutant), 2),
    where.band === undefined || is('band', among(where.band, band)),
    where.territory === undefined || is('territory', lineage.includes(where.territory), 9 - lineage.indexOf(where.territory)),
    ...Object.entries(where.keys ?? {}).map(([key, value]) => is(`key ${key}`, keys[key] === value)),
    where.circumstance === undefined || is('circumstance', words.has(where.circumstance)),
    where.category === undefined || is('category', where.category === category),
    where.sector === undefined || is('sector', where.sector === sector),
    where.medium === undefined || is('medium', where.medium === charge.medium),
    where.class === undefined || is('class', where.class === release.class),
  ];
  return fits.every(Boolean) ? said : undefined;
}

function foundIn({ rows, otherwise }: Table, situation: Situation): Exact {
  const isNow = ({ from = '0', until = '9' }: Row): boolean => from <= '2005-01-01' && until >= '2005';
  const fitting = rows.filter(isNow).flatMap((row) => {
    const near = nearness(situation, row.where ?? {});
    return near ? [{ near, value: exact(row.value) }] : [];
  });
  const closest = fitting.filter(({ near }) => !fitting.some((other) => isNearer(other.near, near)));
  const values = closest.map(({ value }) => value).sort(compareExact);
  return values.at(-1) ?? exact(otherwise ?? '');
}

/** Whether `a` says all that `b` says, as near or nearer, and something nearer or more. */
function isNearer(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const isAsNear = [...b].every(([key, near]) => (a.get(key) ?? 0) >= near);
  return isAsNear && [...a].some(([key, near]) => near > (b.get(key) ?? 0));
}
