import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../src/problems/catalogue.ts';
import type { Outcome } from '../../src/problems/outcome.ts';
import { tryParseAssessment, tryParseFacility, tryParseReceiver, tryParseRegime, tryParseTerritory } from '../../src/schema/index.ts';

// One flaw a file, with the one problem that is expected of it.

const doors: Readonly<Record<string, (data: unknown) => Outcome<unknown>>> = {
  facility: tryParseFacility,
  receiver: tryParseReceiver,
  territory: tryParseTerritory,
  regime: tryParseRegime,
  assessment: tryParseAssessment,
};

interface Broken {
  readonly door: string;
  readonly expect: { readonly code: ProblemCode; readonly path: readonly (string | number)[] };
  readonly input: unknown;
}

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

describe('broken data', () => {
  it.each(files)('%s', (file) => {
    const broken = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Broken;
    const read = doors[broken.door]?.(broken.input);
    expect(read?.ok === false && read.problems.map(({ code, path }) => ({ code, path }))).toEqual([broken.expect]);
  });
});
