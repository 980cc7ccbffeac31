import type { Circumstance, ReadingKind } from '../../model/regime.ts';

/** The words that a release, a facility or a territory may carry, and what they do. @internal */
export const circumstances: Readonly<Record<string, Circumstance>> = {
  exempt: {
    title: {
      en: 'Exempt under art. 12: agriculture other than large-scale livestock, mobile sources, plants for urban and rural sewage or domestic waste within their standards, other cases of the State Council. A line of zero.',
      ru: 'Освобождено по ст. 12: сельское хозяйство, кроме крупного животноводства, передвижные источники, очистные сооружения и объекты бытовых отходов в пределах стандартов, иные случаи Госсовета. Строка с нулём.',
    },
  },
  'within-standard-all-month': {
    title: {
      en: 'Every hourly mean (air), daily mean (water) or laboratory measurement of the month is within the standard, at every outlet. Without it the reductions of art. 13 are refused.',
      ru: 'Все среднечасовые (воздух), среднесуточные (вода) или лабораторные значения месяца в пределах стандарта, по каждому источнику. Без этого снижение по ст. 13 не даётся.',
    },
  },
  'few-days': {
    title: {
      en: 'Noise: the source exceeded its limit on fewer than 15 days of the month: half (annex 1).',
      ru: 'Шум: источник превышал предел менее 15 суток в месяце: половина (приложение 1).',
    },
    mustBeAnswered: true,
  },
  'long-boundary': {
    title: {
      en: 'Noise: the boundary is longer than 100 m and the limit is exceeded at two or more points: counted as two units (annex 1).',
      ru: 'Шум: граница длиннее 100 м и предел превышен в двух точках или более: считается за две единицы (приложение 1).',
    },
    mustBeAnswered: true,
  },
  'by-beds': {
    title: {
      en: 'Hospital: counted by beds, not by waste water. The annex gives both.',
      ru: 'Больница: считается по койкам, а не по сточным водам. В приложении есть оба числа.',
    },
  },
};

/** What a release may or must state besides its amount. @internal */
export const readings: Readonly<Record<string, ReadingKind>> = {
  concentration: { title: { en: 'Mean concentration of the month', ru: 'Средняя концентрация за месяц' }, unit: 'mg/m3' },
  standard: { title: { en: 'Concentration that the emission standard allows', ru: 'Концентрация по стандарту выбросов' }, unit: 'mg/m3' },
  ph: { title: { en: 'pH of the waste water', ru: 'pH сточных вод' }, unit: 'pH' },
  colour: { title: { en: 'Colour measured, in multiples of dilution', ru: 'Измеренная цветность, кратность разбавления' }, unit: 'unit' },
  'colour-standard': {
    title: { en: 'Colour that the standard allows, in multiples of dilution', ru: 'Цветность по стандарту, кратность разбавления' },
    unit: 'unit',
  },
  coliform: { title: { en: 'Coliforms measured', ru: 'Измеренное число колиформных бактерий' }, unit: 'unit/l' },
  'coliform-standard': {
    title: { en: 'Coliforms that the standard allows', ru: 'Число колиформных бактерий по стандарту' },
    unit: 'unit/l',
  },
  level: { title: { en: 'Noise level, by day or by night', ru: 'Уровень шума, днём или ночью' }, unit: 'dB' },
  'level-limit': { title: { en: 'Limit of noise for that time', ru: 'Предел шума для этого времени' }, unit: 'dB' },
  generated: { title: { en: 'Solid waste generated', ru: 'Образовано твёрдых отходов' }, unit: 't' },
  stored: { title: { en: 'Solid waste stored to standard', ru: 'Складировано по стандарту' }, unit: 't' },
  disposed: { title: { en: 'Solid waste disposed of to standard', ru: 'Обезврежено по стандарту' }, unit: 't' },
  used: { title: { en: 'Solid waste used comprehensively', ru: 'Использовано комплексно' }, unit: 't' },
  stock: { title: { en: 'Stock of the farm', ru: 'Поголовье хозяйства' }, unit: 'head' },
  beds: { title: { en: 'Beds of the hospital', ru: 'Число коек больницы' }, unit: 'bed' },
};
