import type { Row } from '../../model/figure.ts';

// Values, sources and grades as in tables/coefficients.json; a test holds them equal. What was not seen cites no source.

/** Within the norm, and within the technological norm where best available technology runs: category I, from 2020. @internal */
export const withinNorm: readonly Row[] = [
  { value: '1', source: 'ekodoc-code', place: 'Knd: within NDV, NDS or technological norms', confidence: 'verified' },
  {
    where: { band: 'technological', category: 'I' },
    from: '2020',
    value: '0',
    place: 'Law 7-FZ, art. 16.3, item 5 (not seen)',
    confidence: 'memory',
  },
];

/** Within the temporary limit; if the plan of measures was not met, as over the limit. @internal */
export const temporarilyPermitted: readonly Row[] = [
  { until: '2019', value: '5', place: 'Law 7-FZ, art. 16.3, edition before 2020 (not seen)', confidence: 'memory' },
  { from: '2020', value: '25', source: 'ekodoc-code;ria24', place: 'Kvr', confidence: 'two-sources' },
  {
    where: { circumstance: 'plan-not-met' },
    until: '2019',
    value: '25',
    place: 'Decree 255, recalculation with the coefficients over the limit (not seen)',
    confidence: 'memory',
  },
  {
    where: { circumstance: 'plan-not-met' },
    from: '2020',
    value: '100',
    place: 'Decree 255, then Decree 881, recalculation with the coefficients over the limit (not seen)',
    confidence: 'memory',
  },
];

/** Over the limit, or without a permit. @internal */
export const overLimit: readonly Row[] = [
  { until: '2019', value: '25', place: 'Law 7-FZ, art. 16.3, edition before 2020 (not seen)', confidence: 'memory' },
  { from: '2020', value: '100', source: 'ekodoc-code;ria24', place: 'Kpr', confidence: 'two-sources' },
];

/** Waste over its limit. @internal */
export const wasteOverLimit: readonly Row[] = [
  {
    until: '2019',
    value: '5',
    source: 'ekodoc-code',
    place: 'Ksl',
    confidence: 'verified',
    doubt: {
      en: 'The value was seen; that it held until 2019 is remembered.',
      ru: 'Само значение видели; что оно действовало до 2019 года, известно по памяти.',
    },
  },
  {
    from: '2020',
    value: '25',
    source: 'ecocourse',
    place: 'Ksl',
    confidence: 'verified',
    doubt: {
      en: 'One copy of the source prints 0,25 where the other prints 25, and a program (EKO.DOC) still uses 5, the value before 2020.',
      ru: 'В одной копии источника напечатано 0,25, в другой 25; одна программа (EKO.DOC) по-прежнему берёт 5, значение до 2020 года.',
    },
  },
];

/** Territories and objects under special protection by federal law: one coefficient. The Far North is no ground of it. @internal */
export const specialTerritory: readonly Row[] = [
  { where: { circumstance: 'protected-area' }, value: '2', source: 'rf-913-2016;ekodoc-rates', confidence: 'two-sources' },
  { where: { circumstance: 'baikal' }, value: '2', source: 'rf-913-2016;ekodoc-rates;rpn-baikal-2016', confidence: 'two-sources' },
];

/** Named parts of three oblasts, for 2024 and 2025. @internal */
export const borderTerritories: readonly Row[] = [
  { where: { territory: 'RU-BEL' }, value: '0' },
  { where: { territory: 'RU-BRY' }, value: '0' },
  { where: { territory: 'RU-KRS' }, value: '0' },
];

const of2018 = { base: '2018' } as const;
const asPrinted = { base: 'without-coefficient' } as const;

/**
 * The coefficient of the year. It goes by the base of the rate row: the rates of 2018 take one for each year, those of Order
 * 1852-r take 1.045, those of Order 2409-r none so far; rows that stand alone, or that the decree exempts, take none.
 *
 * @internal
 */
export const indexation: readonly Row[] = [
  {
    where: asPrinted,
    from: '2016',
    until: '2016',
    value: '1',
    source: 'pohgor-2016',
    place: 'Decree 913: rates of the year',
    confidence: 'verified',
  },
  {
    where: of2018,
    from: '2017',
    until: '2017',
    value: '1',
    source: 'consultant-171434',
    place: 'Decree 913: the rates are those of 2003 x 2.67, the coefficient of 2017',
    confidence: 'reconstructed',
    doubt: {
      en: 'The rates of 2017 are taken equal to those of 2018: an inference, the column of 2017 was not seen.',
      ru: 'Ставки 2017 года приняты равными ставкам 2018 года: это вывод, графа 2017 года не найдена.',
    },
  },
  {
    where: of2018,
    from: '2018',
    until: '2018',
    value: '1',
    source: 'ekodoc-rates',
    place: 'Decree 913: rates of the year',
    confidence: 'verified',
  },
  {
    where: of2018,
    from: '2019',
    until: '2019',
    value: '1.04',
    source: 'eg-758',
    place: 'Decree 758 of 29.06.2018, item 2',
    confidence: 'verified',
  },
  {
    where: of2018,
    from: '2020',
    until: '2020',
    value: '1.08',
    source: 'lawmix-39',
    place: 'Decree 39 of 24.01.2020',
    confidence: 'verified',
  },
  {
    where: of2018,
    from: '2021',
    until: '2021',
    value: '1.08',
    source: 'ecosoc-1393',
    place: 'Decree 1393 of 11.09.2020',
    confidence: 'two-sources',
  },
  {
    where: of2018,
    from: '2022',
    until: '2022',
    value: '1.19',
    source: 'imagone-274',
    place: 'Decree 274 of 01.03.2022',
    confidence: 'two-sources',
  },
  {
    where: of2018,
    from: '2023',
    until: '2023',
    value: '1.26',
    source: 'respectrb-2023;ekodoc-rates',
    place: 'Decree 437 of 20.03.2023 (number and date from memory)',
    confidence: 'two-sources',
  },
  {
    where: of2018,
    from: '2024',
    until: '2024',
    value: '1.32',
    source: 'ekodoc-rates',
    place: 'Decree 492 of 17.04.2024',
    confidence: 'verified',
  },
  {
    where: asPrinted,
    from: '2018',
    until: '2023',
    value: '1',
    source: 'eco-cntr-156;ecosoc-1393',
    place: 'Decrees 156 and 1393: rates that stand alone',
    confidence: 'verified',
  },
  {
    where: { base: '1852-r' },
    from: '2025',
    until: '2025',
    value: '1.045',
    source: 'itecompany-2025;ekodoc-rates',
    place: 'Decree 1034 of 10.07.2025, item 2',
    confidence: 'two-sources',
  },
  {
    where: asPrinted,
    from: '2025',
    until: '2025',
    value: '1',
    source: 'ekodoc-rates',
    place: 'Decree 1034 of 10.07.2025, item 2: rows without 1.045',
    confidence: 'verified',
  },
  {
    where: { base: '2409-r' },
    from: '2026',
    until: '2030',
    value: '1',
    source: 'ekodoc-rates',
    place: 'Order 2409-r',
    confidence: 'verified',
  },
  {
    where: { base: '2409-r', medium: 'waste' },
    from: '2026',
    until: '2030',
    value: '1',
    source: 'ekodoc-rates;consultant-2409r-III',
    place: 'Order 2409-r, section III',
    confidence: 'verified',
    doubt: {
      en: 'Waste items 1 to 5 may get a coefficient each year (Decree 2167 of 27.12.2025); none was found by 2026-09-08.',
      ru: 'К пунктам 1–5 раздела об отходах может применяться ежегодный коэффициент (постановление № 2167 от 27.12.2025); на 08.09.2026 он не найден.',
    },
  },
  {
    where: asPrinted,
    from: '2026',
    until: '2030',
    value: '1',
    source: 'ekodoc-rates',
    place: 'Order 2409-r, row III.6',
    confidence: 'verified',
  },
];
