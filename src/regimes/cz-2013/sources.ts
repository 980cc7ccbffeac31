import type { Source } from '../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. @internal */
export const sources = {
  'cz-201-2012': {
    title: 'Zákon č. 201/2012 Sb., o ochraně ovzduší, annex 9',
    number: '201/2012',
    date: '2012-05-02',
    seen: 'annex 9 in a mirror of e-Sbírka (legalize-cz, SB-2012-201); the same table at ekohelp.cz, article 169. § 15 is empty in the mirror',
  },
  'cz-15-6': { title: '§ 15(6) of act 201/2012, quoted', seen: 'cistirna-kvalitne.cz, poplatek za znečišťování' },
  'cz-50000': { title: 'Charge base, exemption below 50,000 CZK', seen: 'automotoenvi.cz; envigroup.cz of 26 March 2023' },
  'cz-envigroup-2018': { title: 'The formula from 2017, rounding up to whole hundreds', date: '2018-02-17', seen: 'envigroup.cz' },
} as const satisfies Readonly<Record<string, Source>>;
