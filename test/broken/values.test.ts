import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { tryParseFacility, tryParseRegime } from '../../src/schema/index.ts';

// What no JSON file can hold.

const mill = (release: object) => ({ id: 'mill', territory: 'RU-KR', releases: [{ id: 'so2', pollutant: 'sulphur-dioxide', ...release }] });

/** Codes with paths of what was found, at most three. */
function found(data: unknown): readonly string[] {
  const read = tryParseFacility(data);
  return read.ok ? [] : read.problems.slice(0, 3).map(({ code, path }) => `${path.join('.')} ${code}`);
}

class Amount {
  value = '12.5';
  unit = 't';
}

describe('values that are no data', () => {
  it.each([
    ['NaN', Number.NaN, 'quantity/not-a-number'],
    ['Infinity', Number.POSITIVE_INFINITY, 'quantity/not-a-number'],
    ['minus Infinity', Number.NEGATIVE_INFINITY, 'quantity/not-a-number'],
    ['a float', 0.1, 'quantity/not-a-number'],
    ['undefined', undefined, 'input/missing'],
    ['a bigint', 12n, 'input/type'],
    ['a symbol', Symbol('t'), 'input/type'],
    ['a function', () => '12.5 t', 'input/type'],
    ['a date', new Date(0), 'input/type'],
    ['a map', new Map([['value', '12.5']]), 'input/type'],
    ['an instance of a class', new Amount(), 'input/type'],
    ['a boxed text', Object('12.5 t'), 'input/type'],
    ['a Decimal that is no number', { value: new Decimal(Number.NaN), unit: 't' }, 'quantity/not-a-number'],
    ['an infinite Decimal', { value: new Decimal(Number.POSITIVE_INFINITY), unit: 't' }, 'quantity/not-a-number'],
    ['a negative Decimal', { value: new Decimal(-1), unit: 't' }, 'quantity/negative'],
    ['a Decimal without unit', new Decimal(1), 'input/type'],
    ['a list with holes', new Array(3), 'input/type'],
  ])('%s', (_, amount, code) => {
    expect(found(mill({ amount }))).toEqual([`releases.0.amount ${code}`]);
  });

  it('is no list of holes', () => {
    expect(found({ id: 'mill', territory: 'RU-KR', releases: new Array(2) })).toEqual([
      'releases.0 input/missing',
      'releases.1 input/missing',
    ]);
  });

  it('a Decimal with its unit is a quantity', () => {
    expect(found(mill({ amount: { value: new Decimal('12.5'), unit: 't' } }))).toEqual([]);
  });

  it('an object of another realm is data', () => {
    expect(found(runInNewContext(`(${JSON.stringify(mill({ amount: '12.5 t' }))})`))).toEqual([]);
  });

  it('what stands in a prototype is not read', () => {
    expect(found(Object.create(mill({})))).toEqual([' input/type']);
    const release = Object.assign(Object.create({ amount: '12.5' }), { id: 'so2', pollutant: 'sulphur-dioxide' });
    expect(found({ ...mill({}), releases: [release] })).toEqual(['releases.0 input/type']);
  });
});

describe('data made to harm', () => {
  it('does not reach any prototype', () => {
    const data = JSON.parse(
      '{"id":"mill","territory":"RU-KR","releases":[],"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    expect(found(data)).toEqual(['__proto__ input/forbidden-key', 'constructor input/forbidden-key']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('that contains itself is refused where it does', () => {
    const loop: Record<string, unknown> = mill({});
    loop.credits = [loop];
    expect(found(loop)).toEqual(['credits.0 input/cyclic']);
    const releases: unknown[] = [];
    releases.push(releases);
    expect(found({ ...mill({}), releases })).toEqual(['releases.0 input/cyclic']);
  });

  it('that shares objects is read: only a circle is refused', () => {
    const norms = { permissible: '4 t' };
    const release = { pollutant: 'dust', norms };
    expect(
      found({
        ...mill({}),
        releases: [
          { id: 'a', ...release },
          { id: 'b', ...release },
        ],
      }),
    ).toEqual([]);
  });

  it('that is deep is refused, however deep', () => {
    let deep: unknown = 'where';
    for (let level = 0; level < 100_000; level += 1) deep = { kind: 'not', of: deep };
    const read = tryParseRegime({ id: 'x', charges: { dust: { scope: deep } } });
    expect(read.ok === false && read.problems.map(({ code, path }) => [code, path.length])).toEqual([['input/too-large', 64]]);
  });

  it('that unfolds without end is refused after the number of values that are read', { timeout: 60_000 }, () => {
    let bomb: unknown = [];
    for (let level = 0; level < 50; level += 1) bomb = [bomb, bomb];
    expect(found({ ...mill({}), releases: bomb })).toEqual([' input/too-large']);
    expect(found({ ...mill({}), releases: new Array(2 ** 32 - 1) })).toEqual([' input/too-large']);
  });

  it('a text of 10 MB is refused without being read, wherever it stands', () => {
    const long = '1'.repeat(10_000_000);
    expect(found(mill({ amount: `${long} t` }))).toEqual(['releases.0.amount input/too-long']);
    expect(found({ ...mill({ pollutant: long }), id: long })).toEqual(['id input/too-long', 'releases.0.pollutant input/too-long']);
    expect(found(mill({ readings: { [long]: '1 mg/l' } }))).toEqual([`releases.0.readings.${'1'.repeat(100)}… input/too-long`]);
    expect(found(long)).toEqual([' input/type']);
  });

  it('a text of 10,000 characters is read', () => {
    expect(found(mill({ outlet: 'x'.repeat(10_000) }))).toEqual([]);
    expect(found(mill({ outlet: 'x'.repeat(10_001) }))).toEqual(['releases.0.outlet input/too-long']);
  });

  it('no message grows with the data', () => {
    const long = 'x'.repeat(9_999);
    const read = tryParseFacility({
      ...mill({ amount: long, medium: long, period: long, installation: long, [long]: 1, circumstances: [long], ruledOut: [long] }),
      credits: [{ currency: long, amount: long, year: long }],
    });
    expect(
      read.ok === false && read.problems.map(({ message, hint = '' }) => message.length + hint.length).every((length) => length < 400),
    ).toBe(true);
  });
});
