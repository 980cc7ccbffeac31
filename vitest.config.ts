import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('./src', import.meta.url));

// CI asks for the counts as a file; people see the default reporter only.
const countsFile = process.env.VITEST_COUNTS;

export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      { find: /^polluter-pays\/regimes\/([^/]+)$/, replacement: `${src}/regimes/$1/index.ts` },
      { find: /^polluter-pays\/([^/.]+)$/, replacement: `${src}/$1/index.ts` },
      { find: /^polluter-pays$/, replacement: `${src}/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Every core: by default one is left idle, which on two is half of the machine.
    maxWorkers: '100%',
    // A busy machine is no failure: nothing here is held to a time, and what hangs is stopped.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // `npm run test:long`: property tests read LONG and take more runs.
    env: mode === 'long' ? { LONG: '1' } : {},
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/**/tables/*.ts'] },
    reporters: countsFile ? ['default', ['json', { outputFile: countsFile }]] : ['default'],
  },
}));
