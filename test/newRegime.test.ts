import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scaffold, withDoor } from '../scripts/regime/scaffold.ts';
import { packs } from './contract/packs.ts';

// Adding a regime touches its own folders, the exports map and the docs list: every other file finds the packs by their folders.

const root = fileURLToPath(new URL('../', import.meta.url));

/** The exports map, and the docs list, which `npm run data` writes. */
const shared = ['docs/regimes/index.md', 'package.json'];

/** Files that may speak of a pack, because nothing there has to change for the pack to work. */
const mayMention: readonly (readonly [file: RegExp, why: string])[] = [
  [/^(CHANGELOG|README|CONTRIBUTING)\.md$/, 'tells people what there is'],
  [/^docs\/(?!regimes\/index\.md)/, 'explains a mechanism by a law that has it'],
  [/^(test\/)?examples\//, 'a caller, as users write one, and what it prints'],
  [/^test\/golden\/(README\.md|.*\.json)$/, "other people's numbers, each under its law"],
  [/^(src|test)\/regimes\/[^/]+\/|^scripts\/data\/[^/]+-\d{4}\.ts$/, 'another pack, which starts from the tables of this one'],
  [/^test\//, 'tries the engine on a law that has what it needs; a file that speaks of most laws is a list, and is not let pass'],
];

/** The packs that the docs, the tests and the examples of the engine are told with: they are mentioned everywhere. */
const protagonists = ['ru-2003', 'ru-2016', 'conference-2004'];

const isOwn = (file: string, id: string): boolean => file.split('/').includes(id) || basename(file).split('.')[0] === id;
const texts = filesUnder('').map((file) => [file, withoutComments(file, readFileSync(root + file, 'utf8'))] as const);
const ids = [...new Set(packs.map(({ folder }) => folder))].filter((id) => !protagonists.includes(id));

/** An example in a doc comment is no code. */
function withoutComments(file: string, text: string): string {
  return file.endsWith('.ts') ? text.replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '') : text;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (entry.isFile()) return /\.(ts|js|json|md|csv|html)$/.test(path) && !path.endsWith('package-lock.json') ? [path] : [];
    return /^(\.|node_modules|dist|coverage|api|cache)/.test(entry.name) || !entry.isDirectory() ? [] : filesUnder(`${path}/`);
  });
}

describe('a regime that ships', () => {
  it('is one of several', () => {
    expect(ids.length).toBeGreaterThan(4);
  });

  it.each(ids)('%s is known to two files beside its own', (id) => {
    const mentioned = texts.filter(([file, text]) => !isOwn(file, id) && speaksOf(text, id)).map(([file]) => file);
    const touched = mentioned.filter((file) => !mayMention.some(([allowed]) => allowed.test(file)) || isListOfTests(file));
    expect(touched.sort()).toEqual([...shared].sort());
  });
});

/** Whether a text names a pack by its id or by a path to it, other than in a comment. */
function speaksOf(text: string, id: string): boolean {
  return new RegExp(`(?<![\\w-])${id}(?![\\w])`).test(text);
}

function isListOfTests(file: string): boolean {
  const text = texts.find(([path]) => path === file)?.[1] ?? '';
  return /^test\/(?!golden\/|examples\/)/.test(file) && ids.filter((id) => speaksOf(text, id)).length > ids.length / 2;
}

describe('a regime that is scaffolded', () => {
  const beginning = { id: 'zz-2099', currency: 'EUR', country: 'nowhere' };

  it('writes files of its own only', () => {
    const files = Object.keys(scaffold(beginning));
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((file) => !isOwn(file, 'zz-2099'))).toEqual([]);
  });

  it('adds one door to the exports map, and changes nothing else of package.json', () => {
    const before = readFileSync(`${root}package.json`, 'utf8');
    const after = withDoor(before, 'zz-2099').split('\n');
    const lines = before.split('\n');
    expect(after.filter((line) => !lines.includes(line))).toEqual([
      '    "./regimes/zz-2099": {',
      '      "types": "./dist/regimes/zz-2099/index.d.ts",',
      '      "default": "./dist/regimes/zz-2099/index.js"',
    ]);
    expect(after.length).toBe(lines.length + 4);
  });
});
