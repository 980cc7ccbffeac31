// Made from regions.csv by scripts/data/ru-2003.ts; do not edit by hand.
import type { Row } from '../../../model/figure.ts';

/** Coefficients of the economic regions for the air. @internal */
export const regionsAir: readonly Row[] = [
  { where: { keys: { region: 'northern' } }, value: '1.4', source: 'student2-2095815;mybiblioteka-2-125175', confidence: 'verified', note: 'air: two sources (in the 2006 example the region is inferred from water coefficient 1.36, N. Dvina, Arkhangelsk oblast); soil: one source' },
  { where: { keys: { region: 'north-western' } }, value: '1.5', source: 'ukrbukva-16830;student2-2095815', confidence: 'derived', note: 'air 1.5 seen for this region (example under the 1992 table); soil 1.3 read from a row whose label says "Центральный" with 1.5/1.3 - taken as a labelling slip for the North-Western row, because the same source gives Bryansk oblast (Central region) 1.9/1.6' },
  { where: { keys: { region: 'central' } }, value: '1.9', source: 'student2-2095815;cntd-472905922', confidence: 'derived', note: 'seen as the row "Брянская область (outside named cities)" 1.9/1.6 and as Vladimir city 1.9/1.6 in a regional act of 2000; the Central row itself was not seen correctly labelled' },
  { where: { keys: { region: 'volga-vyatka' } }, value: '1.1', confidence: 'memory', note: 'not found in a source' },
  { where: { keys: { region: 'central-black-earth' } }, value: '1.5', source: 'mybiblioteka-2-45802', confidence: 'memory', note: 'soil only (waste example: "по табл. 2 k = 2"). Air not found' },
  { where: { keys: { region: 'volga' } }, value: '1.9', source: 'cntd-949010392-regions;student2-2095815', confidence: 'two-sources' },
  { where: { keys: { region: 'north-caucasus' } }, value: '1.6', source: 'student2-2095815', confidence: 'verified', note: 'flattened table: names and figures paired by order (order confirmed by four other rows)' },
  { where: { keys: { region: 'urals' } }, value: '2', source: 'student2-2095815;convdocs-100685;kampus-49727', confidence: 'verified', note: 'air: three sources; soil: one source' },
  { where: { keys: { region: 'west-siberian' } }, value: '1.2', confidence: 'memory', note: 'not found in a source' },
  { where: { keys: { region: 'east-siberian' } }, value: '1.4', source: 'student2-2095815;studopedia-info-5-61922', confidence: 'verified', note: 'air: two sources; soil: one source' },
  { where: { keys: { region: 'far-eastern' } }, value: '1', source: 'student2-2095815', confidence: 'verified', note: 'flattened table: names and figures paired by order (order confirmed by four other rows)' },
  { where: { keys: { region: 'kaliningrad' } }, value: '1.5', confidence: 'memory', note: 'not found in a source; whether Annex 2 lists it separately was not seen' },
];

/** Coefficients of the economic regions for the soil; they go with waste. @internal */
export const regionsSoil: readonly Row[] = [
  { where: { keys: { region: 'northern' } }, value: '1.4', source: 'student2-2095815;mybiblioteka-2-125175', confidence: 'verified', note: 'air: two sources (in the 2006 example the region is inferred from water coefficient 1.36, N. Dvina, Arkhangelsk oblast); soil: one source' },
  { where: { keys: { region: 'north-western' } }, value: '1.3', source: 'ukrbukva-16830;student2-2095815', confidence: 'derived', note: 'air 1.5 seen for this region (example under the 1992 table); soil 1.3 read from a row whose label says "Центральный" with 1.5/1.3 - taken as a labelling slip for the North-Western row, because the same source gives Bryansk oblast (Central region) 1.9/1.6' },
  { where: { keys: { region: 'central' } }, value: '1.6', source: 'student2-2095815;cntd-472905922', confidence: 'derived', note: 'seen as the row "Брянская область (outside named cities)" 1.9/1.6 and as Vladimir city 1.9/1.6 in a regional act of 2000; the Central row itself was not seen correctly labelled' },
  { where: { keys: { region: 'volga-vyatka' } }, value: '1.5', confidence: 'memory', note: 'not found in a source' },
  { where: { keys: { region: 'central-black-earth' } }, value: '2', source: 'mybiblioteka-2-45802', confidence: 'verified', note: 'soil only (waste example: "по табл. 2 k = 2"). Air not found' },
  { where: { keys: { region: 'volga' } }, value: '1.9', source: 'cntd-949010392-regions;student2-2095815', confidence: 'two-sources' },
  { where: { keys: { region: 'north-caucasus' } }, value: '1.9', source: 'student2-2095815', confidence: 'verified', note: 'flattened table: names and figures paired by order (order confirmed by four other rows)' },
  { where: { keys: { region: 'urals' } }, value: '1.7', source: 'student2-2095815;convdocs-100685;kampus-49727', confidence: 'verified', note: 'air: three sources; soil: one source' },
  { where: { keys: { region: 'west-siberian' } }, value: '1.2', confidence: 'memory', note: 'not found in a source' },
  { where: { keys: { region: 'east-siberian' } }, value: '1.1', source: 'student2-2095815;studopedia-info-5-61922', confidence: 'verified', note: 'air: two sources; soil: one source' },
  { where: { keys: { region: 'far-eastern' } }, value: '1.1', source: 'student2-2095815', confidence: 'verified', note: 'flattened table: names and figures paired by order (order confirmed by four other rows)' },
  { where: { keys: { region: 'kaliningrad' } }, value: '1.3', confidence: 'memory', note: 'not found in a source; whether Annex 2 lists it separately was not seen' },
];
