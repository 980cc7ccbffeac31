import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'Cooling water: a scale by slabs, by operating hours for power plants.',
      ru: 'Охлаждающая вода: шкала по ступеням, для электростанций по часам работы.',
    },
    why: { en: 'The scale is not in the text that was read.', ru: 'В прочитанном тексте шкалы нет.' },
  },
  {
    provision: {
      en: 'Fish farms and mine drainage: 0.006 in place of K, three times that where the quality objective is broken.',
      ru: 'Рыбоводство и шахтные воды: 0,006 вместо K, втрое больше при нарушении цели качества.',
    },
    why: { en: 'Which parameters decide was not seen.', ru: 'Какие показатели это решают, не найдено.' },
  },
  {
    provision: {
      en: 'Mixed waste water: class by the share of industrial volume.',
      ru: 'Смешанные сточные воды: класс по доле промышленного объёма.',
    },
    why: {
      en: 'The class is stated on the release; 30 to 70 % industrial is industrial class 1.',
      ru: 'Класс указывается у сброса; 30–70 % промышленных — промышленный класс 1.',
    },
  },
];
