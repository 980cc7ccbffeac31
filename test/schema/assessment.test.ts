import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { diffAssessments } from '../../src/explain/diff/diffAssessments.ts';
import { explain } from '../../src/explain/explain.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { russia2003 } from '../../src/regimes/ru-2003/index.ts';
import { parseAssessment, parseFacility, parseReceiver, parseTerritory } from '../../src/schema/index.ts';
import { assessmentOf, co, proposed, settled, so2, ss } from '../explain/fixture.ts';
import { isFrozen } from './frozen.ts';

const example = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../examples/data/${file}`, import.meta.url), 'utf8'));

const options = {
  year: 2005,
  receivers: (example('kondopoga-receivers.json') as readonly unknown[]).map(parseReceiver),
  territories: { 'RU-KR-KON': parseTerritory({ parent: 'RU-KR' }) },
  minimumConfidence: 'memory',
} as const;

const assessments: Readonly<Record<string, Assessment>> = {
  'lines under a law': assessmentOf([so2, co, ss]),
  'a proposal, settled': settled,
  'capacities and budgets': assessmentOf([proposed]),
  'none at all': assessmentOf([]),
  'the reference facility': assess(parseFacility(example('kondopoga-air.json')), russia2003, options),
};

it('is explained in the same words', () => {
  const made = assessmentOf([so2, co, ss]);
  expect(explain(parseAssessment(JSON.parse(JSON.stringify(made))))).toBe(explain(made));
});

describe.each(Object.entries(assessments))('an assessment of %s', (_, made) => {
  const text = JSON.stringify(made);
  const read = parseAssessment(JSON.parse(text));

  it('is the same after JSON there and back, character by character', () => {
    expect(JSON.stringify(read)).toBe(text);
  });

  it('has Decimals again, and is frozen', () => {
    expect(read.payable.amount.plus('0.01').toFixed()).toBe(made.payable.amount.plus('0.01').toFixed());
    expect(read.facility.releases.map(({ amount }) => amount?.value.toFixed())).toEqual(
      made.facility.releases.map(({ amount }) => amount?.value.toFixed()),
    );
    expect(isFrozen(read)).toBe(true);
  });

  it('differs in nothing from the one that was stored', () => {
    expect(diffAssessments(made, read).differences).toEqual([]);
  });
});
