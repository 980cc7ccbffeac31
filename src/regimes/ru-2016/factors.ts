import type { Factor } from '../../model/mechanism.ts';
import {
  borderTerritories,
  indexation,
  overLimit,
  specialTerritory,
  temporarilyPermitted,
  wasteOverLimit,
  withinNorm,
} from './coefficients.ts';

/** Within the norms: 1; within the technological norm of a facility of category I with best available technology: 0. @internal */
export const knd: Factor = {
  kind: 'figure',
  id: 'knd',
  symbol: 'Кнд',
  title: { en: 'within the norm', ru: 'в пределах норматива' },
  where: { band: ['technological', 'permissible'] },
  value: { rows: withinNorm },
};

/** Within a temporary permission. @internal */
export const kvr: Factor = {
  kind: 'figure',
  id: 'kvr',
  symbol: 'Квр',
  title: { en: 'temporarily permitted', ru: 'временно разрешённые' },
  where: { band: 'temporary' },
  value: { rows: temporarilyPermitted },
};

/** Above the norms and temporary permissions. @internal */
export const kpr: Factor = {
  kind: 'figure',
  id: 'kpr',
  symbol: 'Кпр',
  title: { en: 'over the limit', ru: 'сверх нормативов и разрешений' },
  where: { band: 'exceedance' },
  value: { rows: overLimit },
};

/** Waste within its limit; before 2020 no coefficient was seen, and the rate is taken as it is. @internal */
export const kl: Factor = {
  kind: 'figure',
  id: 'kl',
  symbol: 'Кл',
  title: { en: 'within the limit', ru: 'в пределах лимита' },
  where: { band: 'permissible' },
  from: '2020',
  source: 'ecocourse',
  confidence: 'verified',
  value: '1',
};

/** Waste over its limit. @internal */
export const ksl: Factor = {
  kind: 'figure',
  id: 'ksl',
  symbol: 'Ксл',
  title: { en: 'over the limit', ru: 'сверх лимита' },
  where: { band: 'exceedance' },
  value: { rows: wasteOverLimit },
};

/** Suspended solids: 1 ÷ (background + permitted increase), in mg/l; the form of 2026 has no such column. @internal */
export const suspendedSolids: Factor = {
  kind: 'reciprocal',
  id: 'suspended-solids',
  symbol: 'Кп',
  title: { en: 'suspended solids', ru: 'взвешенные вещества' },
  where: { pollutant: 'suspended-solids' },
  until: '2025',
  of: ['background', 'allowed-increase'],
  unit: 'mg/l',
  source: 'declform-kp;ecoindustry-kp',
  place: 'declaration form, water section, column Kp',
  confidence: 'verified',
};

/** Territories and objects under special protection by federal law. @internal */
export const special: Factor = {
  kind: 'figure',
  id: 'special',
  symbol: 'Кот',
  title: { en: 'specially protected territory', ru: 'особо охраняемая территория' },
  source: 'rf-913-2016;ekodoc-rates',
  place: 'Decree 913, item 2; Decrees 1034 and 2167 for 2025-2030',
  confidence: 'two-sources',
  value: { rows: specialTerritory, many: 'highest', otherwise: '1' },
};

/** Parts of Belgorod, Bryansk and Kursk oblasts: nothing for 2024 and 2025. @internal */
export const border: Factor = {
  kind: 'figure',
  id: 'border',
  title: { en: 'border territory', ru: 'приграничная территория' },
  where: { circumstance: 'border-territory' },
  from: '2024',
  until: '2025',
  source: 'consultant-1831',
  place: 'Decree 1831 of 19.11.2025',
  confidence: 'verified',
  value: { rows: borderTerritories },
};

/** The coefficient of the year, by the base of the rate row. @internal */
export const index: Factor = {
  kind: 'figure',
  id: 'index',
  symbol: 'Кинд',
  title: { en: 'coefficient of the year', ru: 'коэффициент года' },
  value: { rows: indexation },
};

// Columns of the declaration whose value was not seen: a release says whether they apply; if they do, the figure is missing.
// None of them is ever taken as 1 silently.

/** Water. @internal */
export const kvo: Factor = {
  kind: 'figure',
  id: 'kvo',
  symbol: 'Кво',
  title: { en: 'coefficient Kvo of the declaration', ru: 'коэффициент Кво декларации' },
  where: { circumstance: 'kvo' },
  value: { rows: [] },
};

/** Waste but municipal. @internal */
export const kod: Factor = {
  kind: 'figure',
  id: 'kod',
  symbol: 'Код',
  title: { en: 'coefficient Kod of the declaration', ru: 'коэффициент Код декларации' },
  where: { circumstance: 'kod' },
  value: { rows: [] },
};

/** Waste within its limit. @internal */
export const kpo: Factor = {
  kind: 'figure',
  id: 'kpo',
  symbol: 'Кпо',
  title: { en: 'coefficient Kpo of the declaration', ru: 'коэффициент Кпо декларации' },
  where: { circumstance: 'kpo', band: 'permissible' },
  value: { rows: [] },
};

/** By-products that became waste. @internal */
export const kpb: Factor = {
  kind: 'figure',
  id: 'kpb',
  symbol: 'Кпб',
  title: { en: 'coefficient Kpb of by-products', ru: 'коэффициент Кпб побочных продуктов' },
  where: { circumstance: 'by-product' },
  value: { rows: [] },
};

/** By-products of livestock. @internal */
export const kzh: Factor = {
  kind: 'figure',
  id: 'kzh',
  symbol: 'Кж',
  title: { en: 'coefficient Kzh of livestock', ru: 'коэффициент Кж животноводства' },
  where: { circumstance: 'livestock' },
  value: { rows: [] },
};

/** Waste to be accumulated and really used, or passed on for use, in time. @internal */
export const reused: Factor = {
  kind: 'figure',
  id: 'reused',
  title: { en: 'waste used in time', ru: 'отходы, использованные в срок' },
  where: { circumstance: 'reused', band: 'permissible' },
  source: 'ecocourse',
  confidence: 'verified',
  value: { rows: [{ from: '2020', value: '0' }] },
};

/**
 * The stimulating coefficients of waste are one column of the declaration, so of several grounds one counts: the highest, which
 * relieves least. A ground that is stated for a class that it does not name is a missing figure, not 1.
 *
 * @internal
 */
export const stimulus: Factor = {
  kind: 'combined',
  id: 'stimulus',
  symbol: 'Кст',
  title: { en: 'stimulating coefficient', ru: 'стимулирующий коэффициент' },
  by: 'highest',
  of: [
    {
      kind: 'figure',
      id: 'own-landfill',
      title: { en: 'own disposal site, within the limit', ru: 'собственный объект размещения, в пределах лимита' },
      where: { circumstance: 'own-landfill', band: 'permissible' },
      source: 'ecocourse',
      confidence: 'verified',
      value: '0.3',
      doubt: {
        en: 'In the part over the limit the coefficient is read as 1: a legal reading, not seen in a text.',
        ru: 'В части сверх лимита коэффициент принят равным 1: это толкование, в тексте не встречено.',
      },
    },
    {
      kind: 'figure',
      id: 'mining-backfill',
      title: { en: 'class V mining waste laid into cavities', ru: 'отходы V класса добычи, закладка в пустоты' },
      where: { circumstance: 'mining-backfill' },
      source: 'ecocourse',
      confidence: 'verified',
      value: { rows: [{ where: { pollutant: 'waste-class-5-mining' }, value: '0' }] },
    },
    {
      kind: 'figure',
      id: 'from-recycling',
      title: { en: 'class IV or V left by recycling of placed waste', ru: 'IV, V класс при утилизации ранее размещённых' },
      where: { circumstance: 'from-recycling' },
      source: 'ecocourse',
      confidence: 'verified',
      value: {
        rows: [
          {
            where: { pollutant: ['waste-class-4', 'waste-class-5-mining', 'waste-class-5-processing', 'waste-class-5-other'] },
            value: '0.5',
          },
        ],
      },
    },
    {
      kind: 'figure',
      id: 'from-class-2',
      title: { en: 'left by neutralising class II', ru: 'при обезвреживании II класса' },
      where: { circumstance: 'from-class-2' },
      source: 'ecocourse',
      confidence: 'verified',
      value: {
        rows: [
          { where: { pollutant: 'waste-class-3' }, value: '0.67' },
          { where: { pollutant: 'waste-class-4' }, value: '0.33' },
        ],
      },
    },
    {
      kind: 'figure',
      id: 'from-class-3',
      title: { en: 'left by neutralising class III', ru: 'при обезвреживании III класса' },
      where: { circumstance: 'from-class-3' },
      source: 'ecocourse',
      confidence: 'verified',
      value: { rows: [{ where: { pollutant: 'waste-class-4' }, value: '0.49' }] },
    },
  ],
};
