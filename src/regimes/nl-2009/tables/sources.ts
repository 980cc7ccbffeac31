// Made from source.json and dated.json by scripts/data/nl-2009.ts; do not edit by hand.
import type { Source } from '../../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. Every figure names its sources by these ids. @internal */
export const sources: Readonly<Record<string, Source>> = {
  'nl-normec': { title: 'Tarieven 2000-2023', seen: 'normecaws.nl afvalwater/tarieven (table cut off after Gelderland) (secondary)' },
  'nl-bwb': { title: 'Tarieven 2012', seen: 'bwbrabant.nl tarieven-2 (authority)' },
  'nl-dommel': { title: 'Rekenvoorbeelden forfaitaire heffing bedrijven', seen: 'dommel.nl (authority)' },
  'nl-bsgw': { title: 'FAQ', seen: 'bsgw.nl (authority)' },
  'nl-noordelijk': { title: 'Zuiveringsheffing bedrijven', seen: 'noordelijkbelastingkantoor.nl (authority)' },
  'nl-delpher': { title: 'Staatsblad 1978, annex II', seen: 'delpher.nl KBDC001:003087003:00165 (gazette scan)' },
  'nl-rbg': { title: 'Tabel afvalwatercoëfficiënten, annex II of the ordinances of Delfland and of Schieland en de Krimpenerwaard', seen: 'derbg.nl tabel-afvalwatercoefficienten (authority)' },
};
