// Made from source.json and dated.json by scripts/data/ua-1999.ts; do not edit by hand.
import type { Source } from '../../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. Every figure names its sources by these ids. @internal */
export const sources: Readonly<Record<string, Source>> = {
  'ua-243': { title: 'Tax Code art. 243', seen: 'legalexpert.in.ua 2453-243 (law mirror)' },
  'ua-245': { title: 'Tax Code art. 245', seen: 'legalexpert.in.ua 2455-245 (law mirror)' },
  'ua-246': { title: 'Tax Code art. 246 (two versions)', seen: 'legalexpert.in.ua 2456-246; later version in the index without address (law mirror)' },
  'ua-studbook': { title: 'method notes: lake factor 1.5, rounding', seen: 'studbook.com.ua book_864 14_1.2 (teaching)' },
  'ua-4278': { title: 'teaching tables D.1-D.4', seen: 'files.library.nung.edu.ua chytalnya/4278 pages 34-35 (teaching)' },
  'ua-studfile': { title: 'population and function factors', seen: 'studfile.net 7226753 page 23 (teaching)' },
  'ua-code-2010': { title: 'Tax Code, arts 243 and 245 as adopted in December 2010, in a commentary of 2010', seen: 'yport.inf.ua stattya-243 and stattya-245; radnuk.info 17145 (commentary)' },
  'ua-246-2010': { title: 'Tax Code, art. 246 as adopted in December 2010', seen: 'jurisprudence.club nalogovoe-pravo_700 (law mirror)' },
  'ua-journal-2011': { title: 'Rates of the tax in 2011 to 2014, journal of April 2011', seen: 'i.factor.ua journals sb 2011 april issue 8 article 95288 (press)' },
  'ua-246-2012': { title: 'Tax Code, art. 246 in the edition of Law 4235-VI of 22 December 2011', seen: 'studopedia.ru 14_136441 (law mirror)' },
  'ua-notice-2013': { title: 'Notice of the tax office of Sievierodonetsk on Law 5503-VI: rates from 4 January 2013, three quarters of them in 2013', seen: 'sd.ua news 1413 (agency)' },
  'ua-journal-2009': { title: 'Norms of the charge for 2008 and 2009, journal of April 2009', seen: 'i.factor.ua journals sb 2009 april issue 7 article 94206 (press)' },
};
