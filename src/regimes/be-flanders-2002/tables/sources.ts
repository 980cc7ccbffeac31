// Made from source.json by scripts/data/be-flanders-2002.ts; do not edit by hand.
import type { Source } from '../../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. Every figure names its sources by these ids. @internal */
export const sources: Readonly<Record<string, Source>> = {
  'be-vmm': { title: 'Geïndexeerde heffingstarieven', seen: 'vmm.be heffingen geindexeerde-heffingstarieven (agency)' },
  'be-vmm-calc': { title: 'Berekening voor bedrijven', seen: 'vmm.be heffingen bereken-je-heffing (agency)' },
  'be-vmm-2024': { title: 'newsletter 2024-01-18', seen: 'vmm.be nieuwsbrief januari-2024 (agency)' },
  'be-emis-2211': { title: 'Waterwetboek art. 4.2.2.1.1', seen: 'navigator.emis.vito.be woId=75868 (law mirror)' },
  'be-emis-2251': { title: 'Waterwetboek art. 4.2.2.5.1', seen: 'navigator.emis.vito.be woId=75900 (law mirror)' },
  'be-centexbel': { title: 'treatability component 2013', seen: 'centexbel.be node/1818 (secondary)' },
  'be-depla': { title: 'news on programme decree 2015 with index calculation', seen: 'deplalaw.be kl1843435 (secondary)' },
};
