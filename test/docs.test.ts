import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRun, prepare, snippetsInComments, snippetsOf, wrongInfo } from './snippets.ts';

// Every block of TypeScript in README, in the docs and in the doc comments runs, under the name that users write.

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');
const under = (folder: string, end: string): readonly string[] =>
  existsSync(resolve(root, folder))
    ? readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith(end))
        .map((file) => `${folder}/${file}`)
        .sort()
    : [];

const isMade = (file: string): boolean => /^docs\/(api|\.vitepress)\//.test(file);
const pages = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...under('docs', '.md').filter((file) => !isMade(file)),
  ...under('examples', '.md'),
  ...under('src', '.md'),
];
const snippets = [
  ...pages.flatMap((file) => snippetsOf(file, read(file))),
  ...under('src', '.ts').flatMap((file) => snippetsInComments(file, read(file))),
];

describe('pages and doc comments', () => {
  it('mark their blocks as `ts`, or as `ts no-run` with a reason', () => {
    expect(snippets.flatMap(({ where, info }) => (wrongInfo(info) ? [`${where}: ${wrongInfo(info)}`] : []))).toEqual([]);
  });

  it('are there', () => {
    expect(pages).toContain('README.md');
    expect(snippets.filter(isRun).length).toBeGreaterThan(50);
  });

  const run = snippets.filter(isRun);
  const prepared = prepare(run);
  it.each(run.map(({ where }, at) => [where, prepared[at]] as const))(
    '%s',
    async (_, snippet) => {
      if (typeof snippet !== 'function') throw snippet;
      await snippet();
    },
    30_000,
  );
});

describe('the test itself', () => {
  const fence = (code: string, info = 'ts'): string => ['Some words.', '', `\`\`\`${info}`, code, '```', ''].join('\n');
  const outcome = async (code: string): Promise<string> => {
    const [snippet] = prepare(snippetsOf('page.md', fence(code)));
    if (typeof snippet !== 'function') return snippet?.message ?? 'no snippet';
    return snippet().then(
      () => 'holds',
      (error: Error) => error.message,
    );
  };

  it.each([
    ['a claim', '1 + 1 // => 2'],
    ['a claim with a semicolon', '1 + 1; // => 2'],
    ['a claim on the line below', "['a'].map(\n  (one) => one.length,\n)\n// => [1]"],
    ['a deep value', "({ a: ['x', null], b: -1, c: undefined }) // => { a: ['x', null], b: -1, c: undefined }"],
    ['what is printed', "console.log('a'); // => 'a'"],
    ['a claim inside a branch', "if (true) 'a' // => 'a'"],
    ['an import of the package', "import { money } from 'polluter-pays';\nmoney('1', 'RUB').amount.toString() // => '1'"],
    [
      'an import with a type',
      "import { type Money, money as m } from 'polluter-pays';\nconst one: Money<'RUB'> = m('1', 'RUB');\none.currency // => 'RUB'",
    ],
    ['an import of a type', "import type { Money } from 'polluter-pays';\nconst none: Money[] = [];\nnone // => []"],
    ['an import of a door', "import * as door from 'polluter-pays/explain';\ntypeof door.explain // => 'function'"],
    ['an import of Node', "import { join } from 'node:path';\njoin('a', 'b') // => 'a/b'"],
    ['types of its own', 'interface A { readonly a: number }\nexport const one: A = { a: 1 };\none satisfies A;\none // => { a: 1 }'],
    ['waiting', 'await Promise.resolve(3) // => 3'],
  ])('runs %s', async (_, code) => {
    expect(await outcome(code)).toBe('holds');
  });

  it.each([
    ['a wrong value', '1 + 1 // => 3', 'page.md:4: says 3, and it is 2'],
    ['a text that differs in a space', "'a ' // => 'a'", "page.md:4: says 'a', and it is 'a '"],
    ['a number for a text', "'1' // => 1", "page.md:4: says 1, and it is '1'"],
    ['a missing key', '({ a: 1 }) // => { a: 1, b: 2 }', 'page.md:4: says { a: 1, b: 2 }, and it is { a: 1 }'],
    ['a key too many', '({ a: 1, b: 2 }) // => { a: 1 }', 'page.md:4: says { a: 1 }, and it is { a: 1, b: 2 }'],
    ['the second of two claims', '1 // => 1\n2 // => 3', 'page.md:5: says 3, and it is 2'],
    ['a claim inside a branch', "if (true) 'a' // => 'b'", "page.md:4: says 'b', and it is 'a'"],
    ['an exception', "throw new Error('no');", 'page.md:4: no'],
    ['a name that is not there', 'nothing() // => 1', 'page.md:4: nothing is not defined'],
    [
      'a claim after a declaration',
      'const a = 1; // => 1',
      expect.stringMatching(/^page\.md:4: a `\/\/ =>` that follows no expression .*: \/\/ => 1$/),
    ],
    ['a line that goes on where none was meant', "1 // => 1\n`a` // => 'a'", expect.stringMatching(/that follows no expression/)],
    ['a claim that is no literal', '1 // => one', 'page.md:4: `// => one` is no literal'],
    ['a claim of a call', '1 // => f()', 'page.md:4: `// => f()` is no literal'],
    ['what does not compile', 'const = 1', 'page.md:4 does not compile'],
    ['an import from elsewhere', "import { a } from './a.ts';", 'page.md:4: a page imports the package or Node, not ./a.ts'],
  ])('fails on %s', async (_, code, message) => {
    expect(await outcome(code)).toEqual(message);
  });

  it('one that does not compile leaves the others', async () => {
    const [bad, good] = prepare(snippetsOf('page.md', `${fence('const = 1')}\n${fence('1 // => 1')}`));
    expect(bad).toBeInstanceOf(Error);
    expect(typeof good === 'function' && (await good())).toBeUndefined();
  });

  it('each is a module of its own', async () => {
    const both = prepare(snippetsOf('page.md', `${fence('const a = 1;')}\n${fence('const a = 2; a // => 2')}`));
    for (const one of both) if (typeof one === 'function') await one();
    expect(both).toHaveLength(2);
  });

  it('reads fences in lists, with more backticks, and in doc comments', () => {
    expect(
      snippetsOf('page.md', '- item\n\n  ```ts\n  1 // => 1\n  ```\n\n````ts\n2\n````\n\n```json\n{}\n```').map(({ code }) => code),
    ).toEqual(['1 // => 1', '2']);
    const source = 'const a = 1;\n\n/**\n * Words.\n *\n * ```ts\n * const b = 1;\n * b // => 1\n * ```\n */\nconst c = 2;';
    expect(snippetsInComments('a.ts', source)).toEqual([{ where: 'a.ts:7', info: 'ts', code: 'const b = 1;\nb // => 1' }]);
  });

  it.each([
    ['ts', true],
    ['ts {2,4-5}', true],
    ['ts no-run it asks a server that is not ours', true],
    ['ts no-run', false],
    ['ts no-run why', false],
    ['ts twoslash', false],
    ['typescript', false],
    ['js', false],
  ])('lets `%s` pass: %s', (info, passes) => {
    expect(wrongInfo(info) === undefined).toBe(passes);
  });
});
