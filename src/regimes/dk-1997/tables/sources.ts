// Made from source.json and found-later.json by scripts/data/dk-1997.ts; do not edit by hand.
import type { Source } from '../../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. Every figure names its sources by these ids. @internal */
export const sources: Readonly<Record<string, Source>> = {
  'dk-skat': { title: 'Den juridiske vejledning E.A.7.13.2 rates; § 3 consolidated', seen: 'info.skat.dk oid=1946689; elov.dk spildevandsafgiftsloven §3; skm.dk 2020/2021 (official)' },
  'dk-danva': { title: 'increase from 1 Oct 2014', seen: 'danva.dk 2014 (trade)' },
  'dk-skat-g13': { title: 'choice of methods', seen: 'skat.dk oid=110638; skat.dk oID=87337 (official)' },
  'dk-jammerbugt': { title: 'rural household charge on a flat 170 m3', seen: 'planer.jammerbugt.dk (municipality)' },
  'dk-par-8': { title: 'Spildevandsafgiftsloven § 8', seen: 'danskelove.dk, in the edition of 2021 to 2023 (copy)' },
  'dk-par-11': { title: 'Spildevandsafgiftsloven § 11', seen: 'danskelove.dk; danva.dk, question on exemptions (copy)' },
  'dk-history': { title: 'Den juridiske vejledning E.A.7.13.1: in force from 1 January 1997', seen: 'info.skat.dk oid=1946686 (official)' },
  'dk-skm': { title: 'Satser, spildevandsafgiftsloven, 2020 and 2021', seen: 'skm.dk (official)' },
};
