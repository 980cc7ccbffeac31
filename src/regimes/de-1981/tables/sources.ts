// Made from source.json by scripts/data/de-1981.ts; do not edit by hand.
import type { Source } from '../../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. Every figure names its sources by these ids. @internal */
export const sources: Readonly<Record<string, Source>> = {
  'de-abwag-2018': { title: 'AbwAG text and annex', seen: 'github bundestag/gesetze a/abwag/index.md (commit 5710c0a6, 2018-11-08) (official mirror)' },
  'de-haufe': { title: 'AbwAG annex to § 3', seen: 'haufe.de idesk_PI17574_HI1277897 (2023-12) (commercial edition)' },
  'de-wupper': { title: 'Wupperverband: how the charge is computed', seen: 'wupperverband.de abwasserabgabe-schmutzwasser (operator)' },
  'de-by-form': { title: 'Bavarian calculation form (Anlage 13)', seen: 'studylibde.com/doc/12527164 (official form)' },
  'de-4of5': { title: 'audit report, 4-of-5 rule and rate history', seen: 'juramagazin.de/44258 (audit)' },
  'de-vg-halle-2018': { title: 'VG Halle 4 A 527/16, 2018-05-31', seen: 'ra.de/urteil/vg-halle/4-a-52716-2018-05-31 (court)' },
  'de-vg-halle-2015': { title: 'VG Halle 4 A 25/13, 2015-10-29', seen: 'de.openlegaldata.io/case/vg-halle-2015-10-29-4-a-2513 (court)' },
  'de-vg-halle-2014': { title: 'VG Halle 4 A 16/11, 2014-03-25', seen: 'openjur.de/u/2228512 (court)' },
  'de-frontenhausen': { title: 'Markt Frontenhausen small-discharger charge 17.89 EUR per inhabitant', seen: 'markt-frontenhausen.de/Kleineinleiterabgabe.o694 (municipality)' },
};
