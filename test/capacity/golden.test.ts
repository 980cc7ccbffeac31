import { describe, expect, it } from 'vitest';
import { airConcentration, streeterPhelps } from '../../src/capacity/index.ts';
import type { DecimalText } from '../../src/quantity/quantity.ts';
import { caseOf, figureOf } from '../golden/cases.ts';
import { expectWithin, toleranceOf } from '../golden/within.ts';

const figure = (id: string, ...path: readonly string[]): DecimalText =>
  figureOf({ collection: 'model', case: id, figure: path }) as DecimalText;

/** What the source printed, as far as our value is from it by the rounding of the source. */
const asPublished = (id: string, ours: { toString(): string }, name: string): void =>
  expectWithin(ours, figure(id, 'published', name), { type: 'abs', value: figure(id, 'publishedMaxAbsDeviation') }, `${name} as published`);

describe('box-steady: a street as a box', () => {
  const id = 'box-steady';
  const tolerance = toleranceOf(caseOf('model', id));

  it('its steady concentration, and the way to it', () => {
    const perMetre = figure(id, 'inputs', 'emission_ug_s_m');
    const length = figure(id, 'inputs', 'length_m');
    const { steady, course } = airConcentration({
      emission: `${Number(perMetre) * Number(length)} ug/s`,
      wind: `${figure(id, 'inputs', 'wind_m_s')} m/s`,
      height: `${figure(id, 'inputs', 'height_m')} m`,
      width: `${figure(id, 'inputs', 'width_m')} m`,
      length: `${length} m`,
      times: ['2000 s'],
    });
    expectWithin(steady?.value ?? 'none', figure(id, 'expected', 'Css_ug_m3'), tolerance, 'steady');
    expectWithin(course[0]?.concentration.value ?? 'none', figure(id, 'expected', 'C(2000 s)'), tolerance, 'after 2000 s');
    asPublished(id, steady?.value ?? 'none', 'Css_ug_m3');
  });
});

describe('box-decay: a box with first-order decay', () => {
  const id = 'box-decay';

  it('its steady concentration', () => {
    const { steady } = airConcentration({
      emission: `${figure(id, 'inputs', 'emission_kg_s')} kg/s`,
      wind: `${figure(id, 'inputs', 'wind')} m/s`,
      height: `${figure(id, 'inputs', 'height')} m`,
      width: `${figure(id, 'inputs', 'side')} m`,
      length: `${figure(id, 'inputs', 'side')} m`,
      decay: `${figure(id, 'inputs', 'decay_per_h')} 1/h`,
    });
    expectWithin(steady?.value ?? 'none', figure(id, 'expected', 'C_ug_m3'), toleranceOf(caseOf('model', id)));
  });
});

describe('sag-usc: the critical point of an oxygen sag', () => {
  const id = 'sag-usc';
  const tolerance = toleranceOf(caseOf('model', id));

  it('its time, deficit and least oxygen', () => {
    const { critical, time, criticalDeficit, leastOxygen } = streeterPhelps({
      deoxygenation: `${figure(id, 'inputs', 'k1')} 1/d`,
      reaeration: `${figure(id, 'inputs', 'k2')} 1/d`,
      demand: `${figure(id, 'inputs', 'L0')} mg/l`,
      deficit: `${figure(id, 'inputs', 'D0')} mg/l`,
      saturation: `${figure(id, 'inputs', 'DOsat')} mg/l`,
    });
    expect(critical).toBe('downstream');
    expectWithin(time?.value ?? 'none', figure(id, 'expected', 'tc_d'), tolerance, 't_c');
    expectWithin(criticalDeficit.value, figure(id, 'expected', 'Dmax'), tolerance, 'D_c');
    expectWithin(leastOxygen.value, figure(id, 'expected', 'DOmin'), tolerance, 'DO_min');
    asPublished(id, time?.value ?? 'none', 'tc_d');
    asPublished(id, leastOxygen.value, 'DOmin');
  });
});
