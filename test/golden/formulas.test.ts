import { describe, expect, it } from 'vitest';
import { schedule } from '../../src/assess/price/schedules/schedule.ts';
import { divideExact, type Exact, exact, exactText, multiplyExact } from '../../src/exact.ts';
import type { Schedule } from '../../src/model/mechanism.ts';
import { airCharge, assessed, emission, lawOf, plant } from '../constructed.ts';
import { atPrintedDigits, caseOf, figureOf } from './cases.ts';
import { expectWithin, toleranceOf } from './within.ts';

// Cases that are the formula of one mechanism, under a law made for the case with nothing else in it.

const of =
  (id: string) =>
  (...path: readonly string[]) =>
    figureOf({ collection: 'model', case: id, figure: path }) as string;
const times = (...factors: readonly string[]): Exact => factors.map(exact).reduce(multiplyExact);

describe('co-tasa-retributiva: the load of a flow over hours, minimum tariffs and a regional factor', () => {
  const id = 'co-tasa-retributiva';
  const figure = of(id);
  const tolerance = toleranceOf(caseOf('model', id));
  const pollutants = ['BOD5', 'TSS'] as const;
  const input = (name: string): string => figure('inputs', name);
  // l/s × mg/l × 0.0864 is kg/d of a discharge that never stops; this one runs some hours of the day.
  const load = (pollutant: string): Exact =>
    divideExact(times(input('flow_l_s'), figure('inputs', 'concentration_mg_l', pollutant), '0.0864', input('hoursPerDay')), exact('24'));
  const mass = (pollutant: string): Exact => multiplyExact(load(pollutant), times(input('daysPerMonth'), input('months')));
  const law = lawOf({
    air: airCharge({
      measure: [{ kind: 'amount', unit: 'kg' }],
      rates: {
        rows: pollutants.map((pollutant) => ({ where: { pollutant }, value: figure('inputs', 'minTariff_COP_kg', pollutant) as never })),
      },
      factors: [{ kind: 'figure', id: 'FR', value: input('regionalFactor') as never }],
    }),
  });
  const paid = assessed(
    plant(pollutants.map((pollutant) => emission({ id: pollutant, pollutant, amount: `${exactText(mass(pollutant))} kg` as never }))),
    law,
  );

  it.each(pollutants)('load, mass and amount of %s', (pollutant) => {
    const amount = paid.lines.find(({ release }) => release === pollutant)?.exact ?? 'none';
    expectWithin(exactText(load(pollutant)), figure('expected', 'load_kg_d', pollutant), tolerance, 'load');
    expectWithin(exactText(mass(pollutant)), figure('expected', 'mass_kg', pollutant), tolerance, 'mass');
    expectWithin(amount, figure('expected', 'amount_COP', pollutant), tolerance, 'amount');
    expect(atPrintedDigits(exact(amount), '0.01')).toBe(atPrintedDigits(exact(figure('published', 'amount_COP', pollutant)), '0.01'));
  });

  it('the published total, to the cent, because nothing is rounded on the way', () => {
    expect(atPrintedDigits(exact(paid.exact), figure('published', 'total_COP'))).toBe(figure('published', 'total_COP'));
  });
});

describe('zc-kz: a ready table from a load to a factor', () => {
  const figure = of('zc-kz');
  const breaks = figure('inputs', 'breaks') as unknown as readonly string[];
  const factors = figure('expected', 'K') as unknown as readonly string[];
  const steps = ['0', ...breaks].map((from, at) => ({ from, value: factors[at] ?? 'none' }));
  const table = { kind: 'step', floor: '0', cap: '2', digits: 1, steps } as unknown as Schedule;
  const at = (ratio: string): string => exactText(schedule(table, exact(ratio), []).value);

  it('begins each class at its break', () => {
    expect(['0', ...breaks].map(at)).toEqual(factors.map((factor) => exactText(exact(factor))));
  });

  it('and holds it until the next', () => {
    expect(['1.999', '7.999', '31.999', '63.999', '1000'].map(at)).toEqual(factors.map((factor) => exactText(exact(factor))));
  });
});
