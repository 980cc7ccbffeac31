import { describe, expect, it } from 'vitest';
import { diffAssessments } from '../../src/explain/diff/diffAssessments.ts';
import type { Line, Step } from '../../src/model/assessment.ts';
import { assessmentOf, co, proposed, settled, so2, ss } from './fixture.ts';

const law = assessmentOf([so2, co, ss]);
const change = (line: Line, index: number, to: (step: Extract<Step, { stage: 'price' }>) => Step): Line => ({
  ...line,
  steps: line.steps.map((step, at) => (at === index && step.stage === 'price' ? to(step) : step)),
});
const told = (a = law, b = law): readonly string[] =>
  diffAssessments(a, b).differences.map(({ where, what, a, b }) => `${where.join(' ')}: ${what} ${a} -> ${b}`);

describe('where two calculations part', () => {
  it('nowhere, if they are the same', () => {
    expect(diffAssessments(law, assessmentOf([so2, co, ss]))).toEqual({ differences: [], first: null });
  });

  it('not in the order of their lines, words, sources and grades', () => {
    const other = assessmentOf([ss, co, so2], { notices: [], weakest: { law: 'memory', policy: null, input: null } });
    expect(told(law, other)).toEqual([]);
  });

  it('a factor comes before the amounts that it changes', () => {
    const changed = change(so2, 1, (step) => ({
      ...step,
      factors: step.factors.map((factor) => (factor.id === 'region' ? { ...factor, value: '1.5' } : factor)),
      amount: '216000',
    }));
    const other = assessmentOf([{ ...changed, exact: '858600', amount: so2.amount.plus('14400') }, co, ss]);
    expect(told(law, other)).toMatchInlineSnapshot(`
      [
        "so2 stationary temporary region: factor 1.4 -> 1.5",
        "so2 stationary temporary: amount 201600 -> 216000",
        "so2 stationary: amount 844200 -> 858600",
        ": total 876733.33 -> 891133.33",
        ": payable 876733.33 -> 891133.33",
      ]
    `);
    expect(diffAssessments(law, other).first).toEqual({
      where: ['so2', 'stationary', 'temporary', 'region'],
      what: 'factor',
      a: '1.4',
      b: '1.5',
    });
  });

  it('a line that only one has is one difference', () => {
    expect(told(law, assessmentOf([so2, co])).slice(0, 1)).toEqual(['ss water: line 32533.33 -> null']);
    expect(told(assessmentOf([so2, co]), law).slice(0, 1)).toEqual(['ss water: line null -> 32533.33']);
  });

  it('a step that only the second has stands in its place, before the prices', () => {
    expect(told(assessmentOf([so2]), assessmentOf([proposed])).slice(0, 3)).toEqual([
      'so2 stationary technological: edge null -> 2800',
      'so2 stationary budget: step null -> 0',
      'so2 stationary technological: step null -> 134400',
    ]);
  });

  it('the ratio behind a capacity comes before the factor', () => {
    const worse = change(proposed, 2, (step) => ({
      ...step,
      factors: step.factors.map((factor) => ({
        ...factor,
        ...(factor.parts && {
          value: '5',
          parts: factor.parts.map((part) => ({
            ...part,
            value: '5',
            ...(part.capacity && { capacity: { ...part.capacity, ratio: null } }),
          })),
        }),
      })),
    }));
    expect(told(assessmentOf([proposed]), assessmentOf([worse]))).toEqual([
      'so2 stationary permissible place capacity: ratio 2 -> ∞',
      'so2 stationary permissible place capacity: factor 2 -> 5',
      'so2 stationary permissible place: factor 2 -> 5',
    ]);
  });

  it('the settlement comes last, with the values of its steps', () => {
    const other = { ...settled, steps: settled.steps.slice(0, 1) };
    expect(told(settled, other)).toEqual(['round: step 0.4 -> null']);
  });

  it('currencies come first', () => {
    const other = { ...law, payable: { ...law.payable, currency: 'EUR' } };
    expect(diffAssessments(law, other).first).toEqual({ where: [], what: 'currency', a: 'RUB', b: 'EUR' });
  });
});
