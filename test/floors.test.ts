import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// The house of `src`: each room imports from its own floor's files and from the floors below it. Ground first.
const floors = [
  ['decimal.ts', 'exact.ts', 'digest.ts', 'shareOut.ts', 'version.ts'],
  ['problems'],
  ['money', 'quantity', 'period'],
  ['input'],
  ['model'],
  ['assess'],
  ['explain', 'capacity', 'technology'],
  ['portfolio'],
  ['scenario', 'sql'],
  ['analysis'],
  ['report'],
];
// Wings stand beside the house: they use it, and nothing inside knows them. Only a regime may start from another's tables.
const wings = ['regimes', 'schema', 'pollutants'];
// What each package may be imported by.
const packages: Readonly<Record<string, RegExp>> = {
  'decimal.js': /^decimal\.ts$/,
  zod: /^schema\//,
  '@noble/hashes': /^digest\.ts$/,
  // Optional peers: installed by who uses the door.
  'pure-rand': /^scenario\/simulate\/generator\.ts$/,
  papaparse: /^portfolio\/csv\/csvLibrary\.ts$/,
};

interface Import {
  readonly from: string;
  /** A path under `src`, or a package. */
  readonly to: string;
  /** Gone when the code runs. */
  readonly isType: boolean;
}

const src = resolve(import.meta.dirname, '../src');

function importsOf(from: string, text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(/^(?:import|export)\s+(type\b)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...statements].map(([, type, named, bare, dynamic]) => {
    const spec = named ?? bare ?? dynamic ?? '';
    return { from, to: spec.startsWith('.') ? join(from, '..', spec) : spec, isType: type !== undefined };
  });
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const imports = files.flatMap((file) => importsOf(file, readFileSync(resolve(src, file), 'utf8')));

const roomOf = (file: string): string => file.split('/')[0] as string;
const floorOf = (file: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(file)));
const isOfWing = (file: string): boolean => wings.includes(roomOf(file));

/** Why an import is not allowed; `undefined` if it is. */
function wrong({ from, to }: Import): string | undefined {
  const name = Object.keys(packages).find((one) => to === one || to.startsWith(`${one}/`));
  if (name) return packages[name]?.test(from) ? undefined : `${name} is not for this file`;
  if (!to.endsWith('.ts')) return 'no package but decimal.js, zod, the hash and the optional peers';
  if (to.endsWith('index.ts')) return "a folder's index: import from the file";
  if (roomOf(from) === roomOf(to) && roomOf(to) !== 'regimes') return undefined;
  if (isOfWing(to)) return roomOf(from) === 'regimes' && roomOf(to) === 'regimes' ? undefined : 'a wing is an argument, not an import';
  if (floorOf(to) < 0) return `the room "${roomOf(to)}" has no floor: give it one in this test`;
  return isOfWing(from) || floorOf(to) < floorOf(from) || (floorOf(from) === 0 && floorOf(to) === 0) ? undefined : 'imports go down only';
}

/** Cycles of imports, each as a path that ends where it begins. */
function cyclesOf(all: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of all) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}

describe('the floors of src', () => {
  it('every import goes down, to a file, and no wing is known inside', () => {
    const doors = imports.filter(({ from }) => from !== 'index.ts');
    expect(doors.flatMap((one) => (wrong(one) ? [`${one.from} imports ${one.to}: ${wrong(one)}`] : []))).toEqual([]);
  });

  it('the root door imports from files of the house', () => {
    expect(
      imports.filter(({ from, to }) => from === 'index.ts' && (isOfWing(to) || to.endsWith('index.ts') || !to.endsWith('.ts'))),
    ).toEqual([]);
  });

  it('no file imports itself by a detour', () => {
    // Types may refer to one another: they are gone when the code runs, and the caches of a situation hold prices.
    expect(cyclesOf(imports.filter(({ isType }) => !isType))).toEqual([]);
  });

  it('types refer to one another within one room only', () => {
    const across = cyclesOf(
      imports.map(({ from, to, isType }) => ({ from: roomOf(from), to: roomOf(to), isType })).filter(({ from, to }) => from !== to),
    );
    expect(across).toEqual([]);
  });

  it('every room has a floor or is a wing', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => room !== 'index.ts' && !wings.includes(room) && floorOf(room) < 0)).toEqual([]);
  });
});

describe('the test itself', () => {
  const reads = (text: string) => importsOf('assess/assess.ts', text).map(({ to, isType }) => `${to}${isType ? ' type' : ''}`);
  const refuses = (from: string, to: string) => wrong({ from, to, isType: false });

  it('reads every form of import', () => {
    expect(
      reads(
        [
          "import type { A } from '../model/a.ts';",
          "import { b, type C } from './b.ts';",
          "import {\n  d,\n  e,\n} from '../d.ts';",
          "export { f } from './f.ts';",
          "export type { G } from './g.ts';",
          "import 'zod';",
          "const h = await import('./h.ts');",
          "// import { i } from './i.ts';",
          "/** import { j } from './j.ts'; */",
        ].join('\n'),
      ),
    ).toEqual(['model/a.ts type', 'assess/b.ts', 'd.ts', 'assess/f.ts', 'assess/g.ts type', 'zod', 'assess/h.ts']);
  });

  it.each([
    ['model/facility.ts', 'assess/assess.ts'],
    ['assess/assess.ts', 'explain/explain.ts'],
    ['explain/explain.ts', 'capacity/river.ts'],
    ['assess/assess.ts', 'regimes/ru-2003/factors.ts'],
    ['regimes/ru-2003/factors.ts', 'pollutants/pollutants.ts'],
    ['schema/facility.ts', 'regimes/ru-2003/factors.ts'],
    ['assess/assess.ts', 'money/index.ts'],
    ['assess/assess.ts', 'zod'],
    ['assess/assess.ts', 'decimal.js'],
    ['schema/facility.ts', 'node:fs'],
    ['exact.ts', 'money/money.ts'],
  ])('%s must not import %s', (from, to) => {
    expect(refuses(from, to)).toBeTypeOf('string');
  });

  it.each([
    ['assess/assess.ts', 'model/facility.ts'],
    ['decimal.ts', 'exact.ts'],
    ['decimal.ts', 'decimal.js'],
    ['schema/facility.ts', 'zod/mini'],
    ['schema/facility.ts', 'assess/assess.ts'],
    ['regimes/conference-2004/charges.ts', 'regimes/ru-2003/charges.ts'],
  ])('%s may import %s', (from, to) => {
    expect(refuses(from, to)).toBeUndefined();
  });

  it('finds a cycle, and tells its way', () => {
    const edge = (from: string, to: string): Import => ({ from, to, isType: false });
    expect(cyclesOf([edge('a', 'b'), edge('b', 'c'), edge('c', 'b'), edge('a', 'c')])).toEqual(['b → c → b']);
    expect(cyclesOf([edge('a', 'a')])).toEqual(['a → a']);
    expect(cyclesOf([edge('a', 'b'), edge('b', 'c'), edge('a', 'c')])).toEqual([]);
  });
});

describe('relative paths', () => {
  it('are the ones that the files have', () => {
    expect(imports.filter(({ to }) => to.endsWith('.ts') && !files.includes(relative(src, resolve(src, to))))).toEqual([]);
  });
});
