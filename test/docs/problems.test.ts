import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemCatalogue } from '../../src/problems/catalogue.ts';

const folder = new URL('../../docs/problems/', import.meta.url);
const text = (file: string): string => (existsSync(new URL(file, folder)) ? readFileSync(new URL(file, folder), 'utf8') : '');
const codes = Object.entries(problemCatalogue);

const pages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file}`));

describe('every code has a page, and no page is without a code', () => {
  it('the folder holds a page for each', () => {
    expect(pages.sort()).toEqual(codes.map(([code]) => `${code}.md`).sort());
  });

  it.each(codes)(
    '%s: the page says what the catalogue says, why, by an example that shows the code, and how to mend it',
    (code, meaning) => {
      const page = text(`${code}.md`);
      expect(page.startsWith(`# ${code}\n\n${meaning}\n\n`)).toBe(true);
      expect(page.match(/^## .+$/gm)).toEqual(['## Why it is refused', '## Example', '## How to mend it']);
      // A problem of a machine, such as a package that is not installed, cannot be shown by running: its fence says why.
      const [, unrun, fence = ''] = /^```ts( no-run .+?)?\n(.+?)^```$/ms.exec(page) ?? [];
      expect(fence).toMatch(new RegExp(`// ${unrun ? '' : '=> '}.*'${code}'`));
    },
  );
});

describe('the list of problems', () => {
  it('names every code with its meaning, in the order of the catalogue', () => {
    const rows = [...text('index.md').matchAll(/^\| \[`(.+)`\]\((.+)\) \| (.+) \|$/gm)].map(([, ...cells]) => cells);
    expect(rows).toEqual(codes.map(([code, meaning]) => [code, `/problems/${code}`, meaning]));
  });
});
