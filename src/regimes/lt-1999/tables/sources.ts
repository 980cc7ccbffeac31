// Made from source.json and dated.json by scripts/data/lt-1999.ts; do not edit by hand.
import type { Source } from '../../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. Every figure names its sources by these ids. @internal */
export const sources: Readonly<Record<string, Source>> = {
  'lt-am': { title: 'Ministry of Environment rates page', seen: 'am.lrv.lt mokestis-uz-tersima-is-stacionariu-tarsos-saltiniu (official)' },
  'lt-am2': { title: 'Ministry page (2023+)', seen: 'am.lrv.lt mokestis-uz-aplinkos-tersima-is-stacionariuju-tarsos-saltiniu (official)' },
  'lt-index': { title: 'index coefficients', seen: 'am.lrv.lt indeksavimo-koeficientai (official)' },
  'lt-order': { title: 'order D1-143 of 2021-03-10', seen: 'e-tar.lt f3aa1bd0818411eb9601893677bfd7d8 (official)' },
  'lt-translation': { title: 'Law on Pollution Tax VIII-1183, official translation as last amended on 29 January 2008 (X-1438), appendix 1 in the version after 1 January 2010, appendix 2', seen: 'studfile.net/preview/9783708, pages 1 to 4 (translation of the Seimas, copy)' },
  'lt-index-table': { title: 'Table of index coefficients, 2020 to 2024', seen: 'am.lrv.lt aplinkosauginiu-mokesciu-ir-aplinkai-padarytos-zalos-dydziu-indeksavimo-koeficientai, read without its rules (official)' },
};
