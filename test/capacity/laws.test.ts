import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as door from '../../src/capacity/index.ts';
import { Decimal } from '../../src/decimal.ts';
import type { Outcome } from '../../src/problems/outcome.ts';
import { convertQuantity, type QuantityText, quantity } from '../../src/quantity/quantity.ts';
import { holds, patience } from '../runs.ts';
import { asGiven, decimalBetween, type Given, inputsOf, type Physics, physics } from './physics.ts';

type Results = Readonly<Record<string, Decimal | null>>;

function resultsOf(outcome: Outcome<Results>): Results {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  return outcome.value;
}

/** A combination that a function refuses as a whole is no case of a law of values. */
const isRefused = (outcome: Outcome<Results>): boolean => !outcome.ok;

const infinite = new Decimal(Infinity);
const numberOf = (results: Results, name: string): Decimal => results[name] ?? infinite;

/** Equal but for the last of the 15 digits. */
function isNear(a: Decimal | null, b: Decimal | null): boolean {
  if (a === null || b === null) return a === b;
  const size = Decimal.max(a.abs(), b.abs());
  return size.isZero() || a.minus(b).abs().lte(size.times('1e-13'));
}

/** Results that may be below zero, and say so. */
const signed = ['dilution', 'massBalance', 'room', 'sulphurBalance'];

const named = physics.map((one) => [one.name, one] as const);

describe.each(named)('%s', (_, one: Physics) => {
  const claims = Object.entries(one.answers).flatMap(([result, answers]) =>
    Object.entries(answers).map(([input, answer]) => ({ result, input, answer })),
  );

  // A law that a function does not claim is not registered: nothing is skipped.
  if (claims.length > 0)
    it('a larger input moves each result only the way that is claimed', { timeout: patience }, () => {
      holds(
        fc.property(
          fc.constantFrom(...claims),
          inputsOf(one),
          fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)),
          ({ result, input, answer }, given, [a, b]) => {
            const range = one.inputs[input];
            if (!range) throw new Error(`${one.name} has no input ${input}`);
            const width = new Decimal(range.to).minus(range.from);
            const at = (step: number) => asGiven(range, width.times(step).div(1_000_000).plus(range.from).toFixed());
            const less = one.work({ ...given, [input]: at(Math.min(a, b)) });
            const more = one.work({ ...given, [input]: at(Math.max(a, b)) });
            fc.pre(!isRefused(less) && !isRefused(more));
            const [small, large] = [numberOf(resultsOf(less), result), numberOf(resultsOf(more), result)];
            const slack = Decimal.max(small.isFinite() ? small.abs() : 0, large.isFinite() ? large.abs() : 0).times('1e-13');
            const moved = small.eq(large) ? new Decimal(0) : large.minus(small);
            const said = `${result} by ${input}: ${small} then ${large}`;
            expect(answer === 'never falls' ? moved.gte(slack.neg()) : moved.lte(slack), said).toBe(true);
          },
        ),
      );
    });

  it('does not depend on the units', { timeout: patience }, () => {
    const convertible = Object.entries(one.inputs).flatMap(([input, { others = [] }]) => others.map((unit) => ({ input, unit })));
    holds(
      fc.property(inputsOf(one), fc.subarray(convertible, { minLength: Math.min(1, convertible.length) }), (given, changes) => {
        const rewritten = Object.fromEntries(
          changes.map(({ input, unit }) => [input, convertQuantity(quantity(given[input] as QuantityText), unit)]),
        );
        const [plain, other] = [one.work(given), one.work({ ...given, ...rewritten })];
        expect(plain.ok).toBe(other.ok);
        if (!plain.ok || !other.ok || one.name === 'tmdl') return;
        for (const [name, value] of Object.entries(plain.value)) {
          expect(isNear(value, other.value[name] ?? null), `${name}: ${value} and ${other.value[name]}`).toBe(true);
        }
      }),
    );
  });

  it('stays defined, and 0 or more, at the ends of every input and far beyond', { timeout: patience }, () => {
    const ends = Object.entries(one.inputs).flatMap(([input, { from, to, extremes = [] }]) =>
      [from, to, ...extremes].map((value) => ({ input, value })),
    );
    holds(
      fc.property(inputsOf(one), fc.subarray(ends, { minLength: 1, maxLength: 4 }), (given, chosen) => {
        const extreme = Object.fromEntries(
          chosen.map(({ input, value }) => [input, asGiven(one.inputs[input] as Physics['inputs'][string], value)]),
        );
        const outcome = one.work({ ...given, ...extreme });
        if (!outcome.ok) expect(['quantity/range', 'input/missing']).toContain(outcome.problems[0].code);
        else {
          for (const [name, value] of Object.entries(outcome.value)) {
            if (value === null) continue;
            expect(value.isFinite(), name).toBe(true);
            if (!signed.includes(name)) expect(value.gte(0), `${name} ${value}`).toBe(true);
          }
        }
      }),
    );
  });

  if (one.continuous.length > 0)
    it('has no jump: a change in the fortieth digit changes no result in the sixth', { timeout: patience }, () => {
      holds(
        fc.property(
          inputsOf(one),
          fc.constantFrom(...Object.keys(one.inputs)),
          fc.constantFrom(...one.continuous),
          (given, input, result) => {
            const range = one.inputs[input] as Physics['inputs'][string];
            const value = new Decimal(String(given[input]).split(' ')[0] ?? '0');
            const step = new Decimal(range.to).minus(range.from).times('1e-40');
            const beside = value.plus(step).lte(range.to) ? value.plus(step) : value.minus(step);
            const [here, there] = [
              one.work({ ...given, digits: 30 }),
              one.work({ ...given, digits: 30, [input]: asGiven(range, beside.toFixed()) }),
            ];
            fc.pre(!isRefused(here) && !isRefused(there));
            const [a, b] = [resultsOf(here)[result], resultsOf(there)[result]];
            if (!a || !b) return expect(a).toBe(b);
            const size = Decimal.max(a.abs(), b.abs(), '1e-6');
            expect(a.minus(b).abs().lte(size.times('1e-6')), `${result} at ${input} ${value}: ${a} and ${b}`).toBe(true);
          },
        ),
      );
    });

  it.each(Object.entries(one.inputs))('refuses %s in another dimension, as a number, and absent', (input, range) => {
    const [given] = fc.sample(inputsOf(one), { numRuns: 1, seed: 1 }) as [Given];
    const code = (changed: unknown): readonly unknown[] => {
      const outcome = one.work({ ...given, [input]: changed });
      return outcome.ok ? ['fine'] : [outcome.problems[0].code, ...outcome.problems[0].path];
    };
    expect(code(1.5)).toEqual(['quantity/not-a-number', input]);
    if (range.unit === undefined) return expect(code('1.5 t')).toEqual(['quantity/not-a-number', input]);
    expect(code('1.5 dB')).toEqual(['quantity/dimension', input]);
    expect(code('1.5')).toEqual(['quantity/no-unit', input]);
    expect(code('-1.5 m')).toEqual(['quantity/negative', input]);
    expect(code('1.5 parsec')).toEqual(['quantity/unknown-unit', input]);
  });
});

describe('every function of the door', () => {
  const functions = Object.entries(door).filter(([, value]) => typeof value === 'function');
  const twins = new Set(functions.map(([name]) => name).filter((name) => name.startsWith('try')));

  it('has a twin that returns an Outcome, unless it cannot fail', () => {
    const without = functions
      .map(([name]) => name)
      .filter((name) => !name.startsWith('try') && !twins.has(`try${name[0]?.toUpperCase()}${name.slice(1)}`));
    expect(without).toEqual(['headroom']);
  });

  it('tells every problem at once, also a field that it does not know', () => {
    const outcome = door.tryRiverCapacity({
      flow: '10 m3',
      standard: '20 mg',
      background: '5 mg/l',
      colour: 'red',
    } as unknown as door.RiverCapacityGiven);
    expect(outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'flow quantity/dimension',
      'standard quantity/dimension',
      'colour input/unknown-field',
    ]);
  });

  it('takes the digits of its results from the caller, 1 to 40', () => {
    const given = { rate: '0.3 1/d', temperature: '10 degC', theta: '1.047' } as const;
    expect(door.rateAtTemperature({ ...given, digits: 3 }).value.toFixed()).toBe('0.19');
    expect(door.rateAtTemperature({ ...given, digits: 40 }).value.toFixed()).toBe('0.1895197338992622824613581366788153541827');
    const outcome = door.tryRateAtTemperature({ ...given, digits: 41 });
    expect(outcome.ok ? '' : outcome.problems[0].code).toBe('quantity/range');
  });

  it('refuses a record that is none, and results out of all proportion', () => {
    const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));
    expect(codes(door.tryRiverCapacity(undefined as unknown as door.RiverCapacityGiven))).toEqual(['input/type']);
    const huge = `1${'0'.repeat(30)}`;
    expect(
      codes(
        door.tryRiverCapacity({
          flow: `${huge} m3/s`,
          standard: `${huge} mg/l`,
          background: '0 mg/l',
        } as unknown as door.RiverCapacityGiven),
      ),
    ).toEqual(['quantity/range']);
  });

  it('gives what the plain function gives, or throws what it says', () => {
    const given = { velocity: '0.25 m/s', depth: '1 m' } as const;
    expect(door.tryReaerationRate(given)).toEqual({ ok: true, value: door.reaerationRate(given) });
    expect(() => door.reaerationRate({ ...given, depth: '0 m' })).toThrow('0 m is out of range');
  });
});

describe('decimalBetween', () => {
  it('keeps to its bounds', () => {
    holds(fc.property(decimalBetween('0.5', '2'), (text) => new Decimal(text).gte('0.5') && new Decimal(text).lte(2)));
  });
});
