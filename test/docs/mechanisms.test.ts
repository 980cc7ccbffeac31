import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the page of mechanisms', () => {
  it('speaks of every kind in the model', () => {
    const page = read('docs/concepts/mechanisms.md');
    const kinds = [...read('src/model/mechanism.ts').matchAll(/readonly kind: ([^;]+);/g)].flatMap(([, words = '']) =>
      [...words.matchAll(/'([a-z-]+)'/g)].map(([, kind]) => kind),
    );
    expect(kinds.length).toBeGreaterThan(20);
    expect(kinds.filter((kind) => !page.includes(`\`${kind}\``) && !page.includes(`### ${kind}\n`))).toEqual([]);
  });
});
