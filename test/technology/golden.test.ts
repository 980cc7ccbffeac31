import { describe, it } from 'vitest';
import { convertAveraging } from '../../src/technology/convertAveraging.ts';
import { mixRate } from '../../src/technology/mixRate.ts';
import { technologicalMass } from '../../src/technology/technologicalMass.ts';
import { caseOf, figureOf } from '../golden/cases.ts';
import { expectWithin, toleranceOf } from '../golden/within.ts';

const text = (collection: 'model', id: string, ...figure: readonly string[]): string =>
  figureOf({ collection, case: id, figure }) as string;

describe('tech-430-55: 40 CFR 430.55, the rates of papergrade sulfite pulp by the product mix', () => {
  const id = 'tech-430-55';
  const tolerance = toleranceOf(caseOf('model', id));
  const share = `${text('model', id, 'inputs', 'x_percent_sulfite')} %` as `${number} %`;

  it.each([
    ['BOD5', '2.36 kg/t', '1.91'],
    ['TSS', '3.03 kg/t', '1.90'],
  ] as const)('%s = %s × exp(0.017 x) as a mean of 30 days, ÷ %s as a mean of the year', (pollutant, coefficient, ratio) => {
    const rate = mixRate({ coefficient, exponent: '0.017', share });
    const annual = convertAveraging({ rate, averaging: '30-day' }, { to: 'annual', ratio });
    expectWithin(rate.value, text('model', id, 'expected', `${pollutant}_30d`), tolerance, `${pollutant}, 30 days`);
    expectWithin(annual.rate.value, text('model', id, 'expected', `${pollutant}_annual`), tolerance, `${pollutant}, year`);
  });
});

describe('c-bands-capacity: the technological mass of the constructed case', () => {
  it('is rate × product', () => {
    const id = 'c-bands-capacity';
    const rate = `${text('model', id, 'inputs', 'q_kg_t')} kg/t` as `${number} kg/t`;
    const amount = `${text('model', id, 'inputs', 'product_t')} t` as `${number} t`;
    const { mass } = technologicalMass([{ product: 'product', amount, rate }], { year: 2005 });
    expectWithin(mass.value, text('model', id, 'expected', 'T'), toleranceOf(caseOf('model', id)), 'T');
  });
});
