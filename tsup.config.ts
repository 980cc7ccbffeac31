import { defineConfig } from 'tsup';

export default defineConfig({
  // One entry for each door in package.json `exports`.
  entry: [
    'src/index.ts',
    'src/explain/index.ts',
    'src/capacity/index.ts',
    'src/schema/index.ts',
    'src/pollutants/index.ts',
    'src/technology/index.ts',
    'src/regimes/ru-2003/index.ts',
    'src/regimes/conference-2004/index.ts',
  ],
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
