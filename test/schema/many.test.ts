import { describe, expect, it } from 'vitest';
import { parseFacilities, parseFacility, tryParseFacility } from '../../src/schema/index.ts';

const count = 100_000;
const many = (release: (at: number) => object) => ({
  id: 'mill',
  territory: 'RU-KR',
  releases: Array.from({ length: count }, (_, at) => release(at)),
});
const good = (at: number) => ({
  id: `r${at}`,
  medium: 'air',
  pollutant: 'sulphur-dioxide',
  period: '2005-Q1',
  amount: `${at}.5 t`,
  norms: { permissible: '4000 t', temporary: '4500 t' },
  circumstances: ['city'],
});

/** How many problems, and the codes that occur. */
function found(data: unknown): readonly [number, readonly string[]] {
  const read = tryParseFacility(data);
  return read.ok ? [0, []] : [read.problems.length, [...new Set(read.problems.map(({ code }) => code))]];
}

// None of these may take long: 100,000 good releases take about a second.
describe('a hundred thousand releases', { timeout: 30_000 }, () => {
  it('are read if they are good', () => {
    const { releases } = parseFacility(many(good));
    expect([releases.length, releases.at(-1)?.amount?.value.toString()]).toEqual([count, '99999.5']);
  });

  it('are refused if all are bad, with the first thousand problems', () => {
    expect(found(many((at) => ({ ...good(at), amount: '1,5 t', norms: 'none', colour: 'red' })))).toEqual([
      1001,
      ['quantity/not-a-number', 'input/type', 'input/unknown-field', 'input/too-many-problems'],
    ]);
    expect(found(many(() => [])).at(0)).toBe(1001);
  });

  it('are refused if all have one id, or name an installation that is not there', () => {
    expect(found(many((at) => ({ ...good(at), id: 'r' })))).toEqual([1001, ['input/duplicate-id', 'input/too-many-problems']]);
    expect(found(many((at) => ({ ...good(at), installation: 'boilers' })))).toEqual([
      1001,
      ['release/unknown-installation', 'input/too-many-problems'],
    ]);
  });

  it('may have a hundred thousand readings, too, and unknown fields', () => {
    const fields = (value: unknown) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, value]));
    expect(found({ ...many(good), releases: [{ ...good(0), readings: fields('1 mg/l') }] })).toEqual([0, []]);
    expect(found({ ...many(good), releases: [{ ...good(0), readings: fields('1') }] })).toEqual([
      1001,
      ['quantity/no-unit', 'input/too-many-problems'],
    ]);
    expect(found({ ...many(good), releases: [{ ...good(0), ...fields(1) }] })).toEqual([
      1001,
      ['input/unknown-field', 'input/too-many-problems'],
    ]);
  });
});

describe('many facilities', () => {
  const mill = { id: 'mill', territory: 'RU-KR', releases: [] };

  it('are read one by one: the good are not lost beside the bad', () => {
    const { facilities, rejected } = parseFacilities([
      mill,
      { ...mill, id: 'plant', releases: {} },
      null,
      { id: 7 },
      { ...mill, id: 'last' },
    ]);
    expect(facilities.map(({ id }) => id)).toEqual(['mill', 'last']);
    expect(rejected.map(({ index, id, problems }) => [index, id, problems.map(({ code }) => code)])).toEqual([
      [1, 'plant', ['input/type']],
      [2, undefined, ['input/type']],
      [3, undefined, ['input/type', 'input/missing', 'input/missing']],
    ]);
    expect(rejected[0]?.problems[0].path).toEqual(['releases']);
    expect(rejected[1]).not.toHaveProperty('id');
  });

  it('may be none, and may have one id: they may be of different years', () => {
    expect(parseFacilities([])).toEqual({ facilities: [], rejected: [] });
    expect(parseFacilities([mill, mill]).facilities).toHaveLength(2);
  });

  it('are a list', () => {
    expect(() => parseFacilities(mill as unknown as readonly unknown[])).toThrow('Expected a list, not an object.');
  });
});
