import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

// What a page says that an example prints, it prints. A `…` on a line of its own stands for lines left out.

const docs = new URL('../../docs/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const examples = pages().flatMap((page) =>
  [...readFileSync(new URL(page, docs), 'utf8').matchAll(/^```ts\n((?:(?!```).*\n)*)```\n\n```text\n((?:(?!```).*\n)*)```$/gm)].map(
    ([, code = '', text = ''], at) => ({ name: `${page} ${at + 1}`, code, text }),
  ),
);

function pages(): readonly string[] {
  return readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.md') && !/^(api|\.vitepress)\b/.test(path),
  );
}

/** What the code prints, blanks at the ends of lines left out and spaces that do not break made plain. */
async function printed(code: string, name: string): Promise<string> {
  const file = join(folder, `${name.replaceAll(/\W/g, '-')}.ts`);
  writeFileSync(file, code);
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: unknown) => void lines.push(String(line)));
  await import(/* @vite-ignore */ file).finally(() => log.mockRestore());
  return lines
    .join('\n')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(/ +$/gm, '')
    .replace(/\n*$/, '\n');
}

describe('what examples print', () => {
  it('stands on some pages', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  it.each(examples)('$name', async ({ name, code, text }) => {
    const whole = await printed(code, name);
    let at = 0;
    const parts = text.split(/^…\n/m);
    for (const [index, part] of parts.entries()) {
      const found = whole.indexOf(part, at);
      expect(found, `${part}\nis not printed (after the parts before) in:\n${whole}`).toBeGreaterThanOrEqual(0);
      if (index === 0) expect(found).toBe(0);
      at = found + part.length;
    }
    if (parts.at(-1) !== '') expect(whole.length).toBe(at);
  });
});
