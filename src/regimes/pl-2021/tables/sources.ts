// Made from source.json by scripts/data/pl-2021.ts; do not edit by hand.
import type { Source } from '../../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. Every figure names its sources by these ids. @internal */
export const sources: Readonly<Record<string, Source>> = {
  'pl-legalis-2018': { title: 'rates 2018', seen: 'gov.legalis.pl jednostkowe-stawki-oplat (secondary)' },
  'pl-wszystko': { title: 'rates 2016-2024', seen: 'wszystkooemisjach.pl/43 (secondary)' },
  'pl-legalis-2022': { title: 'upper rates 2022, art. 290-291', seen: 'gov.legalis.pl 2022 (secondary)' },
  'pl-lakier': { title: 'worked paint-shop example', seen: 'lakiernictwo.net art. 727/2 (trade)' },
  'pl-perfekt': { title: '800 PLN threshold', seen: 'perfekt-biuro.pl (secondary)' },
  'pl-rp-2010': { title: '400 PLN half-year', seen: 'pro.rp.pl art15105381 (press)' },
  'pl-przemysl': { title: 'upper rates 2025', seen: 'przemyslisrodowisko.pl (trade)' },
};
