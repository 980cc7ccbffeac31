// npm run size: what a browser downloads. Bundles the built doors, minifies and gzips them, and holds the limits.
// Run `npm run build` first.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

const home = fileURLToPath(new URL('..', import.meta.url));
// decimal.js alone is 13 kB of the root door and SHA-256 is 3; the rest is the stages, a file for each mechanism, and the words of
// the problems. Of the schema door `checkRegime`, `requirements` and `coverage` are 8 kB: an application that only parses drops them.
const limits = { root: 49_000, schemaAdds: 18_000, parsing: 10_000 };

/** What the root door must never carry: the validator, and any country. */
const unwanted = /(^|\/)(node_modules\/zod|src\/(regimes|schema|pollutants))\//;

interface Bundle {
  /** Bytes, minified and gzipped. */
  readonly size: number;
  /** The sources from which its code was made. */
  readonly sources: readonly string[];
}

/** Each door that is code, with its built file: `.` → `./dist/index.js`. */
function doors(): ReadonlyMap<string, string> {
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { default: string }>;
  };
  return new Map(
    Object.entries(manifest.exports).flatMap(([door, target]) => (typeof target === 'string' ? [] : [[door, target.default]])),
  );
}

function bundle(files: readonly string[]): Promise<Bundle> {
  return bundleOf(files.map((file, at) => `export * as door${at} from '${file}';`).join('\n'));
}

async function bundleOf(contents: string): Promise<Bundle> {
  const result = await build({
    logLevel: 'error',
    stdin: { contents, resolveDir: home },
    absWorkingDir: home,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    // Without the `paths` of tsconfig.json, which would lead back into src.
    tsconfigRaw: {},
  });
  const code = result.outputFiles.map((file) => file.contents);
  return { size: gzipSync(Buffer.concat(code), { level: 9 }).length, sources: sourcesOf(result.metafile) };
}

function sourcesOf(metafile: Metafile): readonly string[] {
  return Object.values(metafile.outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => (file.startsWith('dist/') ? mappedSources(file) : [file]));
}

/** A built file holds several sources: its source map names them. */
function mappedSources(file: string): readonly string[] {
  const map = JSON.parse(readFileSync(join(home, `${file}.map`), 'utf8')) as { sources: readonly string[] };
  return map.sources.map((source) => join(dirname(file), source).replaceAll('\\', '/'));
}

/** The root door, and of the schema door what an application that parses facilities takes. */
function parsing(): Promise<Bundle> {
  return bundleOf(`export * from '${fileOf('.')}'; export { parseFacility, parseReceiver } from '${fileOf('./schema')}';`);
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;
const failures: string[] = [];

function hold(name: string, size: number, limit: number): void {
  const fits = size <= limit;
  console.log(`${fits ? 'ok  ' : 'OVER'}  ${name}: ${kB(size)} of ${kB(limit)}`);
  if (!fits) failures.push(`${name} is ${kB(size - limit)} over its limit.`);
}

function fileOf(door: string): string {
  const file = doors().get(door);
  if (file === undefined) throw new Error(`package.json exports no door ${door}`);
  return file;
}

const root = await bundle([fileOf('.')]);
const withSchema = await bundle([fileOf('.'), fileOf('./schema')]);
hold('root door, decimal.js in it', root.size, limits.root);
hold('schema door adds', withSchema.size - root.size, limits.schemaAdds);
hold('parsing a facility adds', (await parsing()).size - root.size, limits.parsing);

for (const source of new Set(root.sources.filter((name) => unwanted.test(name)))) {
  failures.push(`The root door carries ${source}.`);
}
for (const [door, file] of doors()) console.log(`      ${door} alone: ${kB((await bundle([file])).size)}`);

for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
