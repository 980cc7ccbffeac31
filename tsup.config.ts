import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** One entry for each door in package.json `exports`: `./dist/explain/index.js` is made from `src/explain/index.ts`. */
function doors(): string[] {
  const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
    exports: Record<string, string | { default: string }>;
  };
  return Object.values(manifest.exports).flatMap((door) =>
    typeof door === 'string' ? [] : [door.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts')],
  );
}

export default defineConfig({
  // A worker is no door: `assessInWorkers` starts it from its file.
  entry: [...doors(), 'src/portfolio/worker.ts'],
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.src.json',
  splitting: true,
  treeshake: true,
  dts: true,
  sourcemap: true,
  clean: true,
  noExternal: [/^@noble\/hashes(\/|$)/],
});
