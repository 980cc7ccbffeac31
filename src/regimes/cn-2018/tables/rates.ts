// Made from source.json and territories.csv and doubts.csv by scripts/data/cn-2018.ts; do not edit by hand.
import type { Row } from '../../../model/figure.ts';

/** Yuan per equivalent, air, by province, zone and pollutants. @internal */
export const airRates: readonly Row[] = [
  { where: { territory: 'CN-BJ' }, value: '12', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-TJ', pollutant: ['sulphur-dioxide'] }, value: '6', from: '2018-01-01', source: 'cn-tianjin-draft', confidence: 'memory', doubt: { en: 'The text seen is the draft decision of Tianjin of December 2017, not the adopted one. The rate is the one that the place adopted when the tax began, with its printed steps; later changes were not looked for.', ru: 'Прочитан проект решения Тяньцзиня от декабря 2017 года, а не принятое решение. Ставка взята из решения, принятого к началу действия налога, с его ступенями; последующие изменения не проверялись.' } },
  { where: { territory: 'CN-TJ', pollutant: ['nitrogen-oxides'] }, value: '8', from: '2018-01-01', source: 'cn-tianjin-draft', confidence: 'memory', doubt: { en: 'The text seen is the draft decision of Tianjin of December 2017, not the adopted one. The rate is the one that the place adopted when the tax began, with its printed steps; later changes were not looked for.', ru: 'Прочитан проект решения Тяньцзиня от декабря 2017 года, а не принятое решение. Ставка взята из решения, принятого к началу действия налога, с его ступенями; последующие изменения не проверялись.' } },
  { where: { territory: 'CN-TJ', pollutant: ['smoke-dust'] }, value: '6', from: '2018-01-01', source: 'cn-tianjin-draft', confidence: 'memory', doubt: { en: 'The text seen is the draft decision of Tianjin of December 2017, not the adopted one. The rate is the one that the place adopted when the tax began, with its printed steps; later changes were not looked for.', ru: 'Прочитан проект решения Тяньцзиня от декабря 2017 года, а не принятое решение. Ставка взята из решения, принятого к началу действия налога, с его ступенями; последующие изменения не проверялись.' } },
  { where: { territory: 'CN-TJ', pollutant: ['general-dust'] }, value: '6', from: '2018-01-01', source: 'cn-tianjin-draft', confidence: 'memory', doubt: { en: 'The text seen is the draft decision of Tianjin of December 2017, not the adopted one. The rate is the one that the place adopted when the tax began, with its printed steps; later changes were not looked for.', ru: 'Прочитан проект решения Тяньцзиня от декабря 2017 года, а не принятое решение. Ставка взята из решения, принятого к началу действия налога, с его ступенями; последующие изменения не проверялись.' } },
  { where: { territory: 'CN-TJ' }, value: '1.2', from: '2018-01-01', source: 'cn-tianjin-draft', confidence: 'memory', doubt: { en: 'The text seen is the draft decision of Tianjin of December 2017, not the adopted one. The rate is the one that the place adopted when the tax began, with its printed steps; later changes were not looked for.', ru: 'Прочитан проект решения Тяньцзиня от декабря 2017 года, а не принятое решение. Ставка взята из решения, принятого к началу действия налога, с его ступенями; последующие изменения не проверялись.' } },
  { where: { territory: 'CN-HE-1', pollutant: ['sulphur-dioxide', 'nitrogen-oxides'] }, value: '9.6', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-HE-1' }, value: '4.8', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-HE-2', pollutant: ['sulphur-dioxide', 'nitrogen-oxides'] }, value: '6', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-HE-2' }, value: '4.8', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-HE-3', pollutant: ['sulphur-dioxide', 'nitrogen-oxides'] }, value: '4.8', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-HE-3' }, value: '4.8', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-SH', pollutant: ['sulphur-dioxide'] }, value: '6.65', from: '2018-01-01', until: '2018-12-31', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-SH', pollutant: ['nitrogen-oxides'] }, value: '7.6', from: '2018-01-01', until: '2018-12-31', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-SH', pollutant: ['sulphur-dioxide'] }, value: '7.6', from: '2019-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-SH', pollutant: ['nitrogen-oxides'] }, value: '8.55', from: '2019-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-SH' }, value: '1.2', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-JS-1' }, value: '8.4', from: '2018-01-01', source: 'cn-jiangsu', confidence: 'verified' },
  { where: { territory: 'CN-JS-2' }, value: '6', from: '2018-01-01', source: 'cn-jiangsu', confidence: 'verified' },
  { where: { territory: 'CN-JS-3' }, value: '4.8', from: '2018-01-01', source: 'cn-jiangsu', confidence: 'verified' },
  { where: { territory: 'CN-ZJ', pollutant: ['chromic-acid-mist', 'mercury', 'lead', 'cadmium'] }, value: '1.8', from: '2018-01-01', source: 'cn-zhejiang', confidence: 'verified' },
  { where: { territory: 'CN-ZJ' }, value: '1.2', from: '2018-01-01', source: 'cn-zhejiang', confidence: 'verified' },
  { where: { territory: 'CN-FJ' }, value: '1.2', from: '2018-01-01', source: 'cn-25prov-news', confidence: 'derived' },
  { where: { territory: 'CN-SD', pollutant: ['sulphur-dioxide', 'nitrogen-oxides'] }, value: '6', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-SD' }, value: '1.2', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-HA' }, value: '4.8', from: '2018-01-01', source: 'cn-henan', confidence: 'verified' },
  { where: { territory: 'CN-GD' }, value: '1.8', from: '2018-01-01', source: 'cn-guangdong', confidence: 'verified' },
  { where: { territory: 'CN-SC' }, value: '3.9', from: '2018-01-01', source: 'cn-sichuan', confidence: 'verified' },
  { where: { territory: 'CN-SX' }, value: '1.8', from: '2018-01-01', source: 'cn-shanxi', confidence: 'verified' },
  { where: { territory: 'CN-YN' }, value: '1.2', from: '2018-01-01', until: '2018-12-31', source: 'cn-yunnan', confidence: 'verified' },
  { where: { territory: 'CN-YN' }, value: '2.8', from: '2019-01-01', source: 'cn-yunnan', confidence: 'verified' },
  { where: { territory: 'CN-HN' }, value: '2.4', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-GZ' }, value: '2.4', from: '2018-01-01', source: 'cn-guizhou-news', confidence: 'derived' },
];

/** Yuan per equivalent, water, by province, zone and pollutants. @internal */
export const waterRates: readonly Row[] = [
  { where: { territory: 'CN-BJ' }, value: '14', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-TJ', pollutant: ['cod'] }, value: '7.5', from: '2018-01-01', source: 'cn-tianjin-draft', confidence: 'memory', doubt: { en: 'The text seen is the draft decision of Tianjin of December 2017, not the adopted one. The rate is the one that the place adopted when the tax began, with its printed steps; later changes were not looked for.', ru: 'Прочитан проект решения Тяньцзиня от декабря 2017 года, а не принятое решение. Ставка взята из решения, принятого к началу действия налога, с его ступенями; последующие изменения не проверялись.' } },
  { where: { territory: 'CN-TJ', pollutant: ['ammonium-nitrogen'] }, value: '7.5', from: '2018-01-01', source: 'cn-tianjin-draft', confidence: 'memory', doubt: { en: 'The text seen is the draft decision of Tianjin of December 2017, not the adopted one. The rate is the one that the place adopted when the tax began, with its printed steps; later changes were not looked for.', ru: 'Прочитан проект решения Тяньцзиня от декабря 2017 года, а не принятое решение. Ставка взята из решения, принятого к началу действия налога, с его ступенями; последующие изменения не проверялись.' } },
  { where: { territory: 'CN-TJ' }, value: '1.4', from: '2018-01-01', source: 'cn-tianjin-draft', confidence: 'memory', doubt: { en: 'The text seen is the draft decision of Tianjin of December 2017, not the adopted one. The rate is the one that the place adopted when the tax began, with its printed steps; later changes were not looked for.', ru: 'Прочитан проект решения Тяньцзиня от декабря 2017 года, а не принятое решение. Ставка взята из решения, принятого к началу действия налога, с его ступенями; последующие изменения не проверялись.' } },
  { where: { territory: 'CN-HE-1', pollutant: ['cod', 'ammonium-nitrogen'] }, value: '11.2', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-HE-1' }, value: '5.6', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-HE-2', pollutant: ['cod', 'ammonium-nitrogen'] }, value: '7', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-HE-2' }, value: '5.6', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-HE-3', pollutant: ['cod', 'ammonium-nitrogen'] }, value: '5.6', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-HE-3' }, value: '5.6', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-SH', pollutant: ['cod'] }, value: '5', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-SH', pollutant: ['ammonium-nitrogen'] }, value: '4.8', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-SH', group: 'class-1' }, value: '1.4', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-SH' }, value: '1.4', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-JS-1' }, value: '8.4', from: '2018-01-01', source: 'cn-jiangsu', confidence: 'verified' },
  { where: { territory: 'CN-JS-2' }, value: '7', from: '2018-01-01', source: 'cn-jiangsu', confidence: 'verified' },
  { where: { territory: 'CN-JS-3' }, value: '5.6', from: '2018-01-01', source: 'cn-jiangsu', confidence: 'verified' },
  { where: { territory: 'CN-ZJ', pollutant: ['mercury', 'cadmium', 'chromium', 'arsenic', 'lead'] }, value: '1.8', from: '2018-01-01', source: 'cn-zhejiang', confidence: 'verified' },
  { where: { territory: 'CN-ZJ' }, value: '1.4', from: '2018-01-01', source: 'cn-zhejiang', confidence: 'verified' },
  { where: { territory: 'CN-FJ', pollutant: ['mercury', 'cadmium', 'chromium', 'arsenic', 'lead', 'cod', 'ammonium-nitrogen'] }, value: '1.5', from: '2018-01-01', source: 'cn-25prov-news', confidence: 'derived' },
  { where: { territory: 'CN-FJ' }, value: '1.4', from: '2018-01-01', source: 'cn-25prov-news', confidence: 'derived' },
  { where: { territory: 'CN-SD', pollutant: ['cod', 'ammonium-nitrogen', 'lead'] }, value: '3', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-SD' }, value: '1.4', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived', doubt: { en: 'The list of water pollutants at 3 CNY in Shandong ends in "etc." in the source: this pollutant may be one of them. The rate is the one that the place adopted when the tax began, with its printed steps; later changes were not looked for.', ru: 'Перечень загрязняющих веществ со ставкой 3 юаня в Шаньдуне обрывается в источнике словом «и др.»: это вещество может в него входить. Ставка взята из решения, принятого к началу действия налога, с его ступенями; последующие изменения не проверялись.' } },
  { where: { territory: 'CN-HA' }, value: '5.6', from: '2018-01-01', source: 'cn-henan', confidence: 'verified' },
  { where: { territory: 'CN-GD' }, value: '2.8', from: '2018-01-01', source: 'cn-guangdong', confidence: 'verified' },
  { where: { territory: 'CN-SC' }, value: '2.8', from: '2018-01-01', source: 'cn-sichuan', confidence: 'verified' },
  { where: { territory: 'CN-SX' }, value: '2.1', from: '2018-01-01', source: 'cn-shanxi', confidence: 'verified' },
  { where: { territory: 'CN-YN' }, value: '1.4', from: '2018-01-01', until: '2018-12-31', source: 'cn-yunnan', confidence: 'verified' },
  { where: { territory: 'CN-YN' }, value: '3.5', from: '2019-01-01', source: 'cn-yunnan', confidence: 'verified' },
  { where: { territory: 'CN-HN' }, value: '3', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
];

/** Yuan per equivalent of small sources: what a place asks for water pollutants that it does not name. @internal */
export const smallRates: readonly Row[] = [
  { where: { territory: 'CN-BJ' }, value: '14', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-TJ' }, value: '1.4', from: '2018-01-01', source: 'cn-tianjin-draft', confidence: 'memory', doubt: { en: 'The text seen is the draft decision of Tianjin of December 2017, not the adopted one. The rate is the one that the place adopted when the tax began, with its printed steps; later changes were not looked for.', ru: 'Прочитан проект решения Тяньцзиня от декабря 2017 года, а не принятое решение. Ставка взята из решения, принятого к началу действия налога, с его ступенями; последующие изменения не проверялись.' } },
  { where: { territory: 'CN-HE-1' }, value: '5.6', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-HE-2' }, value: '5.6', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-HE-3' }, value: '5.6', from: '2018-01-01', source: 'cn-hebei', confidence: 'verified' },
  { where: { territory: 'CN-SH' }, value: '1.4', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
  { where: { territory: 'CN-JS-1' }, value: '8.4', from: '2018-01-01', source: 'cn-jiangsu', confidence: 'verified' },
  { where: { territory: 'CN-JS-2' }, value: '7', from: '2018-01-01', source: 'cn-jiangsu', confidence: 'verified' },
  { where: { territory: 'CN-JS-3' }, value: '5.6', from: '2018-01-01', source: 'cn-jiangsu', confidence: 'verified' },
  { where: { territory: 'CN-ZJ' }, value: '1.4', from: '2018-01-01', source: 'cn-zhejiang', confidence: 'verified' },
  { where: { territory: 'CN-FJ' }, value: '1.4', from: '2018-01-01', source: 'cn-25prov-news', confidence: 'derived' },
  { where: { territory: 'CN-SD' }, value: '1.4', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived', doubt: { en: 'The list of water pollutants at 3 CNY in Shandong ends in "etc." in the source: this pollutant may be one of them. The rate is the one that the place adopted when the tax began, with its printed steps; later changes were not looked for.', ru: 'Перечень загрязняющих веществ со ставкой 3 юаня в Шаньдуне обрывается в источнике словом «и др.»: это вещество может в него входить. Ставка взята из решения, принятого к началу действия налога, с его ступенями; последующие изменения не проверялись.' } },
  { where: { territory: 'CN-HA' }, value: '5.6', from: '2018-01-01', source: 'cn-henan', confidence: 'verified' },
  { where: { territory: 'CN-GD' }, value: '2.8', from: '2018-01-01', source: 'cn-guangdong', confidence: 'verified' },
  { where: { territory: 'CN-SC' }, value: '2.8', from: '2018-01-01', source: 'cn-sichuan', confidence: 'verified' },
  { where: { territory: 'CN-SX' }, value: '2.1', from: '2018-01-01', source: 'cn-shanxi', confidence: 'verified' },
  { where: { territory: 'CN-YN' }, value: '1.4', from: '2018-01-01', until: '2018-12-31', source: 'cn-yunnan', confidence: 'verified' },
  { where: { territory: 'CN-YN' }, value: '3.5', from: '2019-01-01', source: 'cn-yunnan', confidence: 'verified' },
  { where: { territory: 'CN-HN' }, value: '3', from: '2018-01-01', source: 'cn-prov-news', confidence: 'derived' },
];

/** Yuan per tonne of solid waste. @internal */
export const wasteRates: readonly Row[] = [
  { where: { pollutant: 'coal-gangue' }, value: '5', source: 'cn-law-2025', place: 'annex 1, solid waste, coal gangue', confidence: 'verified' },
  { where: { pollutant: 'tailings' }, value: '15', source: 'cn-law-2025', place: 'annex 1, solid waste, tailings', confidence: 'verified' },
  { where: { pollutant: 'hazardous-waste' }, value: '1000', source: 'cn-law-2025', place: 'annex 1, solid waste, hazardous waste', confidence: 'verified' },
  { where: { pollutant: 'slag-ash-and-other-solid-waste' }, value: '25', source: 'cn-law-2025', place: 'annex 1, solid waste, smelting slag, fly ash, slag, other', confidence: 'verified' },
];

/** Yuan per month, by decibels over the limit. @internal */
export const noiseRates: readonly Row[] = [
  { where: { pollutant: 'industrial-noise', class: '1-3' }, value: '350', source: 'cn-law-2025', place: 'annex 1, noise, 1-3 dB', confidence: 'verified' },
  { where: { pollutant: 'industrial-noise', class: '4-6' }, value: '700', source: 'cn-law-2025', place: 'annex 1, noise, 4-6 dB', confidence: 'verified' },
  { where: { pollutant: 'industrial-noise', class: '7-9' }, value: '1400', source: 'cn-law-2025', place: 'annex 1, noise, 7-9 dB', confidence: 'verified' },
  { where: { pollutant: 'industrial-noise', class: '10-12' }, value: '2800', source: 'cn-law-2025', place: 'annex 1, noise, 10-12 dB', confidence: 'verified' },
  { where: { pollutant: 'industrial-noise', class: '13-15' }, value: '5600', source: 'cn-law-2025', place: 'annex 1, noise, 13-15 dB', confidence: 'verified' },
  { where: { pollutant: 'industrial-noise', class: '16 or more' }, value: '11200', source: 'cn-law-2025', place: 'annex 1, noise, 16 or more dB', confidence: 'verified' },
];
