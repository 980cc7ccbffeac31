import type { Circumstance, ReadingKind } from '../../model/regime.ts';

/** The words that a release or a facility may carry, and what they do. @internal */
export const circumstances: Readonly<Record<string, Circumstance>> = {
  exempt: {
    title: {
      en: 'Free by law: water returned without added harm, washing of gravel, ships, rainwater from railways; or by a rule of the Land. A line of zero.',
      ru: 'Освобождено законом: вода, возвращённая без вреда, промывка гравия, суда, дождевая вода с железных дорог; или правилом земли. Строка с нулём.',
    },
  },
  'state-of-the-art': {
    title: {
      en: 'The permit or declaration at least matches the Wastewater Ordinance for the parameter, and it was met in the year; or the ordinance asks nothing of it: § 9(5).',
      ru: 'Разрешение или заявление не мягче требований Постановления о сточных водах к этому показателю, и они в году соблюдены; или требований к нему нет: § 9(5).',
    },
    mustBeAnswered: true,
  },
  'rules-met': {
    title: {
      en: 'Small discharge: the plant meets the generally accepted rules of technology and the disposal of its sludge is secured: free.',
      ru: 'Малый сброс: установка отвечает общепризнанным правилам техники и вывоз осадка обеспечен: бесплатно.',
    },
    mustBeAnswered: true,
  },
};

/** What a release may or must state besides its amount. @internal */
export const readings: Readonly<Record<string, ReadingKind>> = {
  value: { title: { en: 'Monitoring value of the permit', ru: 'Контрольное значение из разрешения' }, unit: 'mg/l' },
  background: {
    title: {
      en: 'Mean concentration of the water withdrawn, deducted on application: § 4(3)',
      ru: 'Средняя концентрация в забираемой воде, вычитается по заявлению: § 4(3)',
    },
    unit: 'mg/l',
  },
  checks: { title: { en: 'Official checks, with their days', ru: 'Официальные проверки, с датами' }, unit: 'mg/l' },
  gei: {
    title: {
      en: 'Monitoring value of fish-egg toxicity, a dilution factor',
      ru: 'Контрольное значение токсичности для икры рыб, кратность разбавления',
    },
    unit: 'unit',
  },
  'gei-checks': {
    title: { en: 'Official checks of fish-egg toxicity, with their days', ru: 'Официальные проверки токсичности для икры рыб, с датами' },
    unit: 'unit',
  },
  'paved-area': { title: { en: 'Paved commercial area in all', ru: 'Вся промышленная площадь с покрытием' }, unit: 'ha' },
};
