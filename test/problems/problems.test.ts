import { describe, expect, it } from 'vitest';
import { problemCatalogue } from '../../src/problems/catalogue.ts';
import { didYouMean, nearest } from '../../src/problems/nearest.ts';
import { fail, failed, succeed } from '../../src/problems/outcome.ts';
import { orThrow, PaymentError } from '../../src/problems/paymentError.ts';
import { type Problem, problem } from '../../src/problems/problem.ts';

describe('the catalogue', () => {
  it('has codes of an area and a name, each with a sentence', () => {
    for (const [code, meaning] of Object.entries(problemCatalogue)) {
      expect(code).toMatch(/^[a-z]+\/[a-z-]+$/);
      expect(meaning, code).toMatch(/^[A-Z].{15,}\.$/);
    }
  });
});

describe('a problem', () => {
  it('leaves out a hint that it does not have', () => {
    expect(problem('norm/missing', ['norms'], 'No norms.')).toEqual({ code: 'norm/missing', path: ['norms'], message: 'No norms.' });
    expect(problem('norm/missing', [], 'No norms.', 'State them.').hint).toBe('State them.');
  });
});

describe('an outcome', () => {
  const one = problem('norm/missing', ['releases', 0, 'norms'], 'No norms.', 'State them.');

  it('is a value or at least one problem', () => {
    expect([succeed(1), fail(one), failed([one])]).toEqual([
      { ok: true, value: 1 },
      { ok: false, problems: [one] },
      { ok: false, problems: [one] },
    ]);
    expect(() => failed([])).toThrow(TypeError);
  });

  it('becomes the value, or the one class that is thrown', () => {
    expect(orThrow(succeed(1))).toBe(1);
    expect(() => orThrow(fail(one))).toThrow(PaymentError);
  });
});

describe('a PaymentError', () => {
  const one = (at: number): Problem => problem('norm/missing', ['releases', at, 'norms'], 'No norms.', 'State them.');

  it('tells every problem in a line: place, message, hint, code', () => {
    const error = new PaymentError([one(0), problem('money/currency', [], 'Two currencies.')]);
    expect(error.message).toBe('releases.0.norms: No norms. State them. [norm/missing]\nTwo currencies. [money/currency]');
    expect([error.name, error.problems.length, error instanceof Error]).toEqual(['PaymentError', 2, true]);
  });

  it('keeps all, and prints the first 20', () => {
    const many = Array.from({ length: 25 }, (_, at) => one(at)) as unknown as [Problem, ...Problem[]];
    const error = new PaymentError(many);
    expect(error.problems).toHaveLength(25);
    expect(error.message.split('\n')).toHaveLength(21);
    expect(error.message).toMatch(/… and 5 more$/);
  });
});

describe('the nearest names', () => {
  const known = ['sulphur-dioxide', 'sulphur-trioxide', 'nitrogen-dioxide', 'soot', 'ammonia'];

  it('are a few letters away, or hold the word', () => {
    expect(nearest('sulphur-dioxid', known)[0]).toBe('sulphur-dioxide');
    expect(nearest('sot', known)[0]).toBe('soot');
    expect(nearest('Ammonia', known)[0]).toBe('ammonia');
    expect(nearest('uranium', known)).toEqual([]);
  });

  it('are three at most', () => {
    expect(nearest('dioxide', ['a-dioxide', 'b-dioxide', 'c-dioxide', 'd-dioxide'])).toHaveLength(3);
  });

  it('do not take long for a long word', () => {
    expect(nearest('x'.repeat(100_000), known)).toEqual([]);
  });

  it('are said as a question; a short list of the known is said whole', () => {
    expect(didYouMean('sot', known)).toBe('Did you mean "soot"?');
    expect(didYouMean('uranium', ['air', 'water'])).toBe('Known: air, water.');
    expect(
      didYouMean(
        'uranium',
        Array.from({ length: 13 }, (_, at) => `name-${at}`),
      ),
    ).toBeUndefined();
    expect(didYouMean('uranium', [])).toBeUndefined();
  });
});
