import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addExact, compareExact, type Exact, exact, minExact, multiplyExact, sumExact, zero } from '../../src/exact.ts';
import type { Line } from '../../src/model/assessment.ts';
import { bands } from '../../src/model/figure.ts';
import { rawMass, share } from '../arbitraries/numbers.ts';
import { assessed, type Case, cases } from '../arbitraries.ts';
import { holds, patience } from '../runs.ts';
import { normsRaised, withEvidence, withRelease } from './change.ts';
import { expectAtMost, expectSame, priceSteps } from './claims.ts';

const anything = { settle: ['round', 'exempt', 'credit'], hasRounding: true } as const;

function unitsIn(line: Line, band: string): Exact {
  return sumExact(priceSteps(line).flatMap((step) => (step.band === band ? [exact(step.units)] : [])));
}

describe('bands', { timeout: patience }, () => {
  it('lose nothing: they add up to the units', () => {
    holds(
      fc.property(cases(anything), (one) => {
        for (const line of assessed(one).lines) expectSame(sumExact(priceSteps(line).map(({ units }) => exact(units))), exact(line.units));
      }),
    );
  });

  it('hold something, each at most once, in their order', () => {
    holds(
      fc.property(cases(anything), (one) => {
        for (const line of assessed(one).lines) {
          const found = priceSteps(line);
          const order = found.map(({ band }) => bands.indexOf(band));
          expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
          for (const { units } of found) expect(compareExact(exact(units), zero)).toBe(1);
        }
      }),
    );
  });

  it('fill in order: what lies up to an edge is the units, or the edge where they reach it', () => {
    holds(
      fc.property(cases(anything), (one) => {
        for (const line of assessed(one).lines) {
          let below = zero;
          for (const band of bands) {
            below = sumExact([below, unitsIn(line, band)]);
            const edge = line.edges?.[band];
            if (edge !== undefined) expectSame(below, minExact(exact(line.units), exact(edge)));
          }
        }
      }),
    );
  });

  it('have edges that do not fall, none below zero', () => {
    holds(
      fc.property(cases(anything), (one) => {
        for (const { edges = {} } of assessed(one).lines) {
          const known = bands.flatMap((band) => (edges[band] === undefined ? [] : [exact(edges[band])]));
          known.reduce((lower, upper) => {
            expectAtMost(lower, upper);
            return upper;
          }, zero);
        }
      }),
    );
  });

  it('open for technology at most the covered share of the norm, where capacity wins', () => {
    holds(
      fc.property(cases({ policies: ['capacity-wins'] }), share(), (some, coverage) => {
        const one = withEvidence(some, (bat) => ({ ...bat, coverage }));
        for (const { charge, edges, period } of assessed(one).lines) {
          const { split } = one.regime.charges[charge] ?? {};
          if (split?.kind !== 'ladder' || edges?.technological === undefined || edges.permissible === undefined) continue;
          expectAtMost(exact(edges.technological), exact(edges.permissible));
          // In later periods a norm per year was used by other mass, too.
          const isFirst = split.fill !== 'cumulative' || calendarStart.test(period);
          if (isFirst && split.technological?.evidence === 'bat')
            expectAtMost(exact(edges.technological), multiplyExact(exact(coverage), exact(edges.permissible)));
        }
      }),
    );
  });

  it('hold no more technological mass of all releases together than technology justifies', () => {
    holds(
      fc.property(cases(), (one) => {
        const masses = new Map<string, Exact>();
        for (const line of assessed(one).lines) {
          const key = JSON.stringify([line.charge, line.pollutant]);
          const tonnes = multiplyExact(unitsIn(line, 'technological'), exact(line.unit === 'kg' ? '0.001' : '1'));
          masses.set(key, addExact(masses.get(key) ?? zero, tonnes));
        }
        for (const [key, mass] of masses) expectAtMost(mass, justified(one, JSON.parse(key)[1] as string));
      }),
    );
  });

  it('shrink the exceedance of no release when its norms are raised', () => {
    holds(
      fc.property(cases(), fc.nat(), fc.constantFrom('permissible', 'temporary', 'all'), rawMass(), (one, at, which, more) => {
        const raised = withRelease(one, at, (release) => ({
          ...release,
          ...(release.norms && { norms: normsRaised(release.norms, which, more, one.step) }),
        }));
        const index = at % one.data.releases.length;
        const [before, after] = [one, raised].map((each) => assessed(each).lines[index] as Line) as [Line, Line];
        expectAtMost(unitsIn(after, 'exceedance'), unitsIn(before, 'exceedance'));
      }),
    );
  });
});

const calendarStart = /^2005($|-Q1$|-01$|-01-01\/)/;

/** Rate × output, up to what may be made, over all products of all installations in the year; in tonnes. */
function justified({ data: { installations = [] } }: Case, pollutant: string): Exact {
  const inTonnes = (text: string): Exact => {
    const [value = '', unit] = text.split(' ');
    return multiplyExact(exact(value), exact(unit === 'kg' ? '0.001' : '1'));
  };
  return sumExact(
    installations
      .flatMap(({ outputs = [] }) => outputs)
      .map(({ amount, permitted, rates = {} }) => {
        const [rate = '0', unit] = (rates[pollutant] ?? '0 t/t').split(' ');
        const made = permitted ? minExact(inTonnes(amount), inTonnes(permitted)) : inTonnes(amount);
        return multiplyExact(multiplyExact(exact(rate), exact(unit === 't/t' ? '1' : '0.001')), made);
      }),
  );
}
