import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeFiles, readRates, unitOf } from '../../scripts/data/technology.ts';
import { compareExact } from '../../src/exact.ts';
import { confidences } from '../../src/model/confidence.ts';
import { pollutants } from '../../src/pollutants/pollutants.ts';
import { exactIn, quantity } from '../../src/quantity/quantity.ts';
import { averagedRates } from '../../src/technology/averagedRates.ts';
import { technologicalRates } from '../../src/technology/technologicalRates.ts';

const root = new URL('../../', import.meta.url);

describe('the modules', () => {
  it.each([...makeFiles()])('%s is what the script makes of the CSV file', (file, made) => {
    expect(readFileSync(new URL(file, root), 'utf8')).toBe(made);
  });

  it('lose nothing on the way, and make no mean of a range', () => {
    const printed = { daily: 'daily', '30-day': '30d', annual: 'annual' } as const;
    expect(
      technologicalRates.map((one) => {
        const numbers = 'rate' in one ? [one.rate] : [one.lower, one.upper];
        return [
          one.source,
          one.process,
          one.pollutant,
          one.printed,
          one.averaging ? printed[one.averaging] : one.kind,
          numbers.map((text) => text.split(' ')[0]).join('-'),
          one.confidence,
        ];
      }),
    ).toEqual(
      readRates().map(({ source, process, pollutant, printed: word, averaging, value, confidence }) => [
        source,
        process,
        pollutant,
        word,
        averaging,
        value,
        confidence,
      ]),
    );
  });

  it('read the units of the sources', () => {
    expect(['kg/kkg', 'kg/t', 'g/t clinker', 'kg/t H2SO4 (99.7%)'].map(unitOf)).toEqual([
      { unit: 'kg/t', per: 'product' },
      { unit: 'kg/t', per: 'product' },
      { unit: 'g/t', per: 'clinker' },
      { unit: 'kg/t', per: 'H2SO4 (99.7%)' },
    ]);
    expect(() => unitOf('lb/ton')).toThrow('Unit lb/ton is not foreseen.');
  });
});

describe('technologicalRates', () => {
  it('name pollutants of the vocabulary, in the medium of the source', () => {
    for (const { pollutant, source } of technologicalRates) {
      const known = pollutants[pollutant as keyof typeof pollutants];
      expect(known?.media, pollutant).toContain(source.startsWith('40 CFR 430') ? 'water' : 'air');
    }
  });

  it('are masses per tonne with a known grade, bounds in order', () => {
    for (const one of technologicalRates) {
      expect(confidences).toContain(one.confidence);
      const values = ('rate' in one ? [one.rate] : [one.lower, one.upper]).map((text) => exactIn(quantity(text), 'kg/t'));
      expect(values.every((value) => value && value.digits > 0n)).toBe(true);
      const [lower, upper] = values;
      if (lower && upper) expect(compareExact(lower, upper)).toBeLessThan(0);
    }
  });

  it('fall with the time of averaging', () => {
    const groups = new Map<string, Parameters<typeof averagedRates>[0]>();
    for (const one of technologicalRates) {
      if (!one.averaging || !('rate' in one)) continue;
      const key = `${one.source} ${one.process} ${one.pollutant}`;
      groups.set(key, { ...groups.get(key), [one.averaging]: one.rate });
    }
    expect(groups.size).toBe(7);
    for (const [key, rates] of groups) expect(() => averagedRates(rates), key).not.toThrow();
  });
});
