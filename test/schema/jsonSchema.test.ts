import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFiles } from '../../scripts/data/schemas.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { parseFacility, toData, tryParseFacility } from '../../src/schema/index.ts';
import { assessmentOf, proposed, settled, so2, ss } from '../explain/fixture.ts';
import { holds, patience } from '../runs.ts';
import { changedFacility } from './changedFacility.ts';
import { facilityData } from './facilityData.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
const fits = Object.fromEntries(
  ['facility', 'receiver', 'territory', 'regime', 'assessment'].map((noun) => [noun, ajv.compile(json(`schemas/${noun}.json`) as object)]),
);

/** What the JSON Schema of a noun has against data. */
function against(noun: string, data: unknown): readonly string[] {
  const check = fits[noun];
  if (!check) throw new Error(`no schema of ${noun}`);
  return check(data) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the files of JSON Schema', { timeout: 60_000 }, () => {
  const made = [...makeFiles()];

  it.each(made)('%s is what `npm run data` makes', (file, text) => {
    expect(read(file)).toBe(text);
  });

  it('describe the fields in the words of the model', () => {
    const text = read('schemas/facility.json');
    for (const words of ['Unique in the facility.', 'Who pays; the facility', 'Mass allowed for good.', 'Technological rates: '])
      expect(text).toContain(words);
    expect(read('schemas/regime.json')).toContain('As the law prints it: `Кот`.');
    expect(read('schemas/assessment.json')).toContain('What is due.');
  });

  it.each(made)('%s holds examples that fit where they stand', (_, text) => {
    for (const { examples, ...schema } of partsOf(JSON.parse(text))) {
      if (!Array.isArray(examples)) continue;
      const check = ajv.compile(schema);
      for (const example of examples) expect([example, check(example)]).toEqual([example, true]);
    }
  });
});

function partsOf(schema: unknown): readonly Record<string, unknown>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return [schema as Record<string, unknown>, ...Object.values(schema).flatMap(partsOf)];
}

describe('data', () => {
  it.each(['kondopoga-air', 'example-mill'])('of the example %s fit', (name) => {
    const data = json(`examples/data/${name}.json`);
    expect(against('facility', data)).toEqual([]);
    expect(against('facility', JSON.parse(JSON.stringify(parseFacility(data))))).toEqual([]);
    expect(against('facility', toData(parseFacility(data)))).toEqual([]);
  });

  it.each(['kondopoga', 'example-mill'])('of the receivers of %s fit', (name) => {
    for (const receiver of json(`examples/data/${name}-receivers.json`) as readonly unknown[])
      expect(against('receiver', receiver)).toEqual([]);
  });

  it('of regimes, territories and assessments fit', () => {
    expect(against('regime', russia2003)).toEqual([]);
    for (const territory of Object.values(russia2003.territories ?? {})) expect(against('territory', territory)).toEqual([]);
    for (const made of [assessmentOf([so2, ss]), assessmentOf([proposed]), settled]) {
      expect(against('assessment', JSON.parse(JSON.stringify(made)))).toEqual([]);
    }
  });

  it('that are wrong in form do not fit', () => {
    const release = { id: 'a', pollutant: 'dust' };
    const facility = (more: object) => ({ id: 'mill', territory: 'RU-KR', releases: [{ ...release, ...more }] });
    expect(against('facility', facility({}))).toEqual([]);
    for (const more of [
      { amount: '1,5 t' },
      { amount: '1e4 t' },
      { amount: '-1 t' },
      { amount: '5' },
      { amount: 5 },
      { period: '2005-Q5' },
      { budgetShare: '1.1' },
      { norms: {} },
      { color: 'red' },
    ]) {
      expect(against('facility', facility(more))).not.toEqual([]);
    }
  });
});

describe('laws', () => {
  it('what is read by parseFacility fits the JSON Schema', { timeout: patience }, () => {
    holds(
      fc.property(fc.oneof(facilityData(), changedFacility()), (data) => {
        if (tryParseFacility(data).ok) expect(against('facility', data)).toEqual([]);
      }),
    );
  });
});
