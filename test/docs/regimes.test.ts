import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makePages } from '../../scripts/data/pages.ts';

const folder = new URL('../../docs/regimes/', import.meta.url);
const pages = makePages();

describe('the pages of the regimes', () => {
  it.each([...pages])('%s is what the script makes of the packs', (file, made) => {
    expect(readFileSync(new URL(file, folder), 'utf8')).toBe(made);
  });

  it('are all that the folder holds, one for each pack', () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
    const packs = readdirSync(new URL('../../src/regimes/', import.meta.url));
    expect(packs.map((pack) => `${pack}.md`).sort()).toEqual([...pages.keys()].filter((file) => file !== 'index.md').sort());
  });
});

describe('what a choice says that it does to the reference facility', () => {
  it('is what the table of payments shows', () => {
    const page = pages.get('conference-2004.md') ?? '';
    const payments = /^## What it does.*?(?=^## Choices)/ms.exec(page)?.[0] ?? '';
    const effects = [...page.matchAll(/^\| effect \| .*$/gm)].map(([text]) => text);
    const amounts = effects.flatMap((text) => text.match(/[\d,]+\.\d\d/g) ?? []);
    expect(amounts.length).toBeGreaterThan(0);
    for (const amount of amounts) expect(payments).toContain(amount);
  });
});
