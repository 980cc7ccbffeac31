import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import type { FacilityData } from '../../src/model/facility.ts';
import { PaymentError } from '../../src/problems/paymentError.ts';
import { parseFacility, toData, tryParseFacility } from '../../src/schema/index.ts';
import { holds, patience } from '../runs.ts';
import { facilityData } from './facilityData.ts';
import { isFrozen } from './frozen.ts';

const kondopoga = {
  id: 'kondopoga-air',
  territory: 'RU-KR',
  installations: [
    {
      id: 'boilers',
      outputs: [
        { product: 'paper', period: '2005-Q1', amount: '175000 t', permitted: '180000 t', rates: { 'sulphur-dioxide': '16 kg/t' } },
      ],
      bat: [{ pollutants: ['sulphur-dioxide'], since: '2004-01-01', until: '2010-12-31', coverage: '1', evidence: 'permit 17/04' }],
    },
  ],
  releases: [
    {
      id: 'so2',
      medium: 'air',
      pollutant: 'sulphur-dioxide',
      period: '2005-Q1',
      amount: '4658.75 t',
      norms: { permissible: '4000 t', temporary: '4500 t' },
      installation: 'boilers',
      circumstances: ['city'],
    },
  ],
} as const satisfies FacilityData;

/** `path code` of each problem. */
function problemsOf(data: unknown): readonly string[] {
  const read = tryParseFacility(data);
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
}

const millWith = (release: object, rest: object = {}) => ({ ...kondopoga, releases: [{ ...kondopoga.releases[0], ...release }], ...rest });

/** Message and hint of the one problem there is. */
function told(data: unknown): string {
  const read = tryParseFacility(data);
  if (read.ok || read.problems.length > 1) throw new Error(JSON.stringify(read));
  const [{ message, hint }] = read.problems;
  return hint === undefined ? message : `${message} ${hint}`;
}

describe('a facility', () => {
  it('is read with Decimals and units', () => {
    const { releases, installations } = parseFacility(kondopoga);
    expect(releases[0]?.amount).toEqual({ value: new Decimal('4658.75'), unit: 't' });
    expect(installations?.[0]?.outputs?.[0]?.rates?.['sulphur-dioxide']?.unit).toBe('kg/t');
    expect(installations?.[0]?.bat?.[0]?.coverage).toEqual(new Decimal('1'));
  });

  it('is a copy, frozen to the depth; what was given stays as it was', () => {
    const given = structuredClone(kondopoga) as unknown as { releases: object[] };
    const read = parseFacility(given);
    expect(isFrozen(read)).toBe(true);
    expect(given).toEqual(kondopoga);
    given.releases.push({});
    expect(read.releases).toHaveLength(1);
  });

  it('keeps the order of fields, and leaves out what is not given', () => {
    const read = parseFacility({ releases: [{ pollutant: 'dust', id: 'a' }], territory: 'RU-KR', id: 'x' });
    expect(JSON.stringify(read)).toBe('{"releases":[{"pollutant":"dust","id":"a"}],"territory":"RU-KR","id":"x"}');
  });

  it('is read from its own JSON, and from itself', () => {
    const read = parseFacility(kondopoga);
    expect(JSON.stringify(read)).toContain('"amount":{"value":"4658.75","unit":"t"}');
    expect(parseFacility(JSON.parse(JSON.stringify(read)))).toEqual(read);
    expect(parseFacility(read)).toEqual(read);
    expect(parseFacility({ ...read, releases: [] }).installations).toEqual(read.installations);
  });

  it('prints as it was written', () => {
    expect(toData(parseFacility(kondopoga))).toEqual(kondopoga);
    expect(toData(parseFacility(millWith({ amount: '0012.50 kg' }))).releases[0]?.amount).toBe('12.5 kg');
  });

  it('may have readings of any name, also "value" and "unit"', () => {
    const read = parseFacility(millWith({ readings: { value: '1 mg/l', unit: '2 mg/l' } }));
    expect(read.releases[0]?.readings?.unit).toMatchObject({ unit: 'mg/l' });
    expect(toData(read).releases[0]?.readings).toEqual({ value: '1 mg/l', unit: '2 mg/l' });
  });

  it('may come from another realm or have no prototype', () => {
    expect(problemsOf(Object.assign(Object.create(null), kondopoga))).toEqual([]);
  });
});

describe('problems', () => {
  it('are told all at once, each with its path', () => {
    const wrong = {
      id: 1,
      releases: [
        { id: 'a', medium: 'sky', pollutant: 'dust', amount: '5', circumstances: ['x'], ruledOut: ['y', 'x'] },
        { id: 'a', pollutant: 'dust', norms: { permissible: '5 t', temporary: '4 t' }, installation: 'boilr', color: 'red' },
      ],
      installations: [{ id: 'boiler', outputs: {} }],
    };
    expect(problemsOf(wrong)).toEqual([
      'id input/type',
      'releases.0.medium input/type',
      'releases.0.amount quantity/no-unit',
      'releases.0.ruledOut.1 release/contradictory-circumstance',
      'releases.1.norms.temporary norm/limit-below-norm',
      'releases.1.color input/unknown-field',
      'releases.1.id input/duplicate-id',
      'installations.0.outputs input/type',
      'territory input/missing',
      'releases.1.installation release/unknown-installation',
    ]);
    expect(() => parseFacility(wrong)).toThrow(PaymentError);
  });

  it.each([
    ['null', null, 'Expected a facility as an object, not null. Leave out a field that has no value.'],
    ['JSON text', '{"id":"x"}', 'Expected a facility as an object, not "{\\"id\\":\\"x\\"}". Read JSON text with JSON.parse first.'],
    ['a list', [], 'Expected a facility as an object, not a list.'],
    [
      'nothing',
      undefined,
      'Expected a facility as an object, and nothing is given. A field that may be absent is left out, not undefined.',
    ],
    [
      'a number for a quantity',
      millWith({ amount: 12.5 }),
      '12.5 is written as a number, which may have lost digits. Write it as text: "12.5 t".',
    ],
    ['NaN', millWith({ amount: Number.NaN }), 'NaN is no number that can be paid for. Write it as text: "12.5 t".'],
    ['half a quantity', millWith({ amount: { value: '1' } }), 'Expected a quantity such as "12.5 t", not an object.'],
    [
      'a year as a number',
      millWith({ period: 2005 }),
      "Expected a period such as '2005', '2005-Q1', '2005-04' or '2005-07-01/2005-09-30', not 2005. Write it in quotes: \"2005\".",
    ],
    ['null in a field', millWith({ outlet: null }), 'Expected a text, not null. Leave out a field that has no value.'],
    [
      'undefined in a field',
      millWith({ outlet: undefined }),
      'Expected a text, and nothing is given. A field that may be absent is left out, not undefined.',
    ],
    ['a word misspelt', millWith({ medium: 'wather' }), 'Expected "air", "water", "waste" or "noise", not "wather". Did you mean "water"?'],
    ['norms as text', millWith({ norms: '4000 t' }), 'Expected { permissible, temporary? }, { limit } or "no-permit", not "4000 t".'],
    ['norms as a list', millWith({ norms: [] }), 'Expected an object, not a list.'],
    ['a field misspelt', millWith({ norm: {} }), 'There is no field "norm" here. Did you mean "norms"?'],
    [
      'a text for a list',
      millWith({ circumstances: 'city' }),
      'Expected a list, not "city". Write [ ] around it, even if it is the only one.',
    ],
    ['a share above 1', millWith({ budgetShare: '1.5' }), '1.5 is not from 0 to 1. Ninety per cent is "0.9".'],
    [
      'an installation misspelt',
      millWith({ installation: 'boiler' }),
      'The facility has no installation "boiler". Did you mean "boilers"?',
    ],
    ['true as text', millWith({}, { illustrative: 'true' }), 'Expected true or false, not "true". Write it without quotes.'],
    ['an empty id', millWith({}, { payer: '' }), 'An id has at least one character.'],
  ])('say what was expected, and a hint: %s', (_, data, words) => {
    expect(told(data)).toBe(words);
  });

  it('number a thousand at most, then say that there are more', () => {
    const found = problemsOf({ ...kondopoga, releases: Array.from({ length: 600 }, () => ({})) });
    expect(found).toHaveLength(1001);
    expect(found.slice(0, 2)).toEqual(['releases.0.id input/missing', 'releases.0.pollutant input/missing']);
    expect(found.at(-1)).toBe(' input/too-many-problems');
  });

  it('do not follow from others: no installation is unknown while the list of them is wrong', () => {
    expect(problemsOf({ ...kondopoga, installations: 'boilers' })).toEqual(['installations input/type']);
    expect(problemsOf({ ...kondopoga, installations: [{}] })).toEqual(['installations.0.id input/missing']);
  });

  it('are none where a norm is per year and the limit is not', () => {
    expect(problemsOf(millWith({ norms: { permissible: '4000 t/yr', temporary: '10 t' } }))).toEqual([]);
  });

  it('name the release with which budget shares exceed 1, by installation, charge, pollutant and days', () => {
    const part = (id: string, budgetShare: string, more: object = {}) => ({
      id,
      pollutant: 'dust',
      installation: 'boilers',
      budgetShare,
      ...more,
    });
    const releases = (...parts: readonly object[]) => ({ ...kondopoga, releases: parts });
    expect(problemsOf(releases(part('a', '0.5'), part('b', '0.5')))).toEqual([]);
    expect(problemsOf(releases(part('a', '0.5'), part('b', '0.6'), part('c', '0.1')))).toEqual(['releases.1.budgetShare input/shares']);
    expect(problemsOf(releases(part('a', '1', { period: '2005-Q1' }), part('b', '1', { period: '2005-Q2' })))).toEqual([]);
    expect(problemsOf(releases(part('a', '1', { medium: 'air' }), part('b', '1', { medium: 'water' })))).toEqual([]);
    expect(problemsOf(releases(part('a', '1', { period: '2005-Q1' }), part('b', '1', { period: '2005-01-01/2005-03-31' })))).toEqual([
      'releases.1.budgetShare input/shares',
    ]);
  });
});

describe('laws', () => {
  it('parse ∘ print = identity, and what is printed is what was written', { timeout: patience }, () => {
    holds(
      fc.property(facilityData(), (data) => {
        const read = parseFacility(data);
        const text = JSON.stringify(read);
        expect(JSON.stringify(toData(read))).toBe(JSON.stringify(data));
        expect(JSON.stringify(parseFacility(toData(read)))).toBe(text);
        expect(JSON.stringify(parseFacility(JSON.parse(text)))).toBe(text);
      }),
    );
  });

  it('what is read is frozen to the depth', { timeout: patience }, () => {
    holds(fc.property(facilityData(), (data) => isFrozen(parseFacility(data))));
  });
});
