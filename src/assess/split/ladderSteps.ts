import { type Exact, exactText } from '../../exact.ts';
import type { Notice, Step } from '../../model/assessment.ts';
import type { Measured } from '../measure/measured.ts';
import { type Budget, isOpen } from './budget.ts';
import type { Norms } from './norms.ts';

type Told = Extract<Step, { stage: 'scope' | 'measure' | 'select' | 'split' }>;

function told(by: string, why: string, values: Told['values'] = {}): Step {
  return { stage: 'split', by, why, values, amount: '0' };
}

/** @internal */
export const noPermit = told('no-permit', 'Without a permit the whole amount is above the limit.');

/** @internal */
export function noNorms(band: 'permissible' | 'exceedance'): Step {
  return told('without-norms', `No norms are stated: the law takes the whole amount as ${band}.`, { band });
}

/** How norms per year met the period. @internal */
export function yearSteps({ unit }: Measured, { permissible, isYearly, cut }: Norms, before: Exact): readonly Step[] {
  const text = (value: Exact): string => `${exactText(value)} ${unit}`;
  if (cut) {
    const [year, share, part] = [text(cut.ofYear), exactText(cut.share), text(permissible)];
    return [
      told('pro-rata-days', `The norms are per year (${year}); by days ${share} of them fall to the period: ${part}.`, {
        year,
        share,
        part,
      }),
    ];
  }
  if (!isYearly || before.digits === 0n) return [];
  const values = { year: text(permissible), before: text(before) };
  return [
    told('cumulative', `The norms are per year (${values.year}); earlier periods of the year used ${values.before} of them.`, values),
  ];
}

/** The technological masses whose band is open, and what earlier periods took of them. @internal */
export function budgetSteps({ unit }: Measured, budgets: readonly Budget[], taken: Exact): readonly Step[] {
  const open = budgets.filter(isOpen);
  const steps = open.map(({ installation, mass, coverage }) => {
    const values = { installation, mass: `${exactText(mass)} ${unit}`, coverage: exactText(coverage) };
    return told(
      'budget',
      `The technological mass of ${installation} is ${values.mass}; evidence covers a share of ${values.coverage}.`,
      values,
    );
  });
  if (open.length === 0 || taken.digits === 0n) return steps;
  const before = `${exactText(taken)} ${unit}`;
  return [...steps, told('budget-taken', `Earlier periods of the year took ${before} of the technological mass.`, { before })];
}

/** Technological masses that no evidence opens. @internal */
export function noEvidence({ situation: { pollutant } }: Measured, budgets: readonly Budget[]): readonly Notice[] {
  return budgets
    .filter(({ coverage, mass }) => coverage.digits === 0n && mass.digits > 0n)
    .map(({ installation }) => ({
      code: 'no-evidence',
      message: `A technological rate of ${pollutant} is known for ${installation}, but no evidence opens its band.`,
      values: { pollutant, installation },
    }));
}
