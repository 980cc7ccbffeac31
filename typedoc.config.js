// The doors of package.json `exports` are the entry points: `./dist/explain/index.js` is made from `src/explain/index.ts`.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  entryPoints: Object.values(manifest.exports).flatMap((door) =>
    typeof door === 'string' ? [] : [door.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts')],
  ),
  tsconfig: 'tsconfig.src.json',
  plugin: ['typedoc-plugin-markdown'],
  out: 'docs/api',
  name: 'API reference',
  readme: 'none',
  entryFileName: 'index',
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  sanitizeComments: true,
  excludeInternal: true,
  excludePrivate: true,
  disableSources: true,
  includeVersion: false,
  validation: {
    notExported: true,
    invalidLink: true,
    notDocumented: true,
  },
  intentionallyNotExported: ['src/problems/catalogue.ts:problemCatalogue', 'src/schema/shapes/assessment.ts:AsData'],
  requiredToBeDocumented: ['Class', 'Enum', 'Function', 'Interface', 'TypeAlias', 'Variable'],
  treatWarningsAsErrors: true,
};
