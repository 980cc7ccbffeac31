import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExact, type Exact, exact, minExact, sumExact, zero } from '../../src/exact.ts';
import type { Line } from '../../src/model/assessment.ts';
import { bands } from '../../src/model/figure.ts';
import { rawMass } from '../arbitraries/numbers.ts';
import { assessed, cases } from '../arbitraries.ts';
import { holds, patience } from '../runs.ts';
import { normsRaised, withRelease } from './change.ts';
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
