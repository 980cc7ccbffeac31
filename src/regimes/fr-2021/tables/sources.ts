// Made from source.json by scripts/data/fr-2021.ts; do not edit by hand.
import type { Source } from '../../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. Every figure names its sources by these ids. @internal */
export const sources: Readonly<Record<string, Source>> = {
  'fr-weblex2023': { title: 'Barème TGAP 2023 (2021-2023)', seen: 'weblex.fr fiches-conseils bareme-tgap-2023 (secondary)' },
  'fr-efi2025': { title: 'Barème TGAP 2025 (2024-2025), two identical copies', seen: 'efisciences.fr; aeccompta.com (secondary)' },
  'fr-plf2013': { title: 'explanation of the 2013 finance bill', seen: 'impot-info.blogspot.com 2012-10 (secondary)' },
  'fr-plf2009': { title: 'explanation of the 2009 finance bill', seen: 'impot-info.blogspot.com 2008-10 (secondary)' },
  'fr-actu2014': { title: 'thresholds and rates of seven metals from 2014', seen: 'actu-environnement.com 23582 (press)' },
  'fr-bofip': { title: 'BOI-TCA-POLL-30 of 2022-12-28', seen: 'revuefiduciaire.grouperf.com 11842-PGP (official doctrine copy)' },
  'fr-dons': { title: 'amendment no. 687 (2020) quoting the limit in force', seen: 'nosdeputes.fr 15/amendement/3642/687 (parliament)' },
  'fr-rhin-meuse': { title: 'JORFTEXT000037524462', seen: 'legifrance.gouv.fr; legal.tricoteuses.fr JORFARTI000037524466 (official)' },
  'fr-loire': { title: 'agency page, base formula', seen: 'aides-redevances.eau-loire-bretagne.fr (agency)' },
  'fr-reunion': { title: "Office de l'eau Réunion", seen: 'eaureunion.fr (agency)' },
  'fr-rmc': { title: 'Rhône-Méditerranée leaflet 2013-2018', seen: 'doczz.fr 5597939 (agency)' },
  'fr-juriblio': { title: 'agency deliberations 2002-2006', seen: 'juriblio.fr avis 134452863, 134452765 (official)' },
};
