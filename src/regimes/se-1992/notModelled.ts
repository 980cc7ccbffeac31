import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'Emissions that are not measured count by defaults (0.25 g, gas turbines 0.6 g per MJ of fuel; from 2009 1.5 times the comparable amount for up to 1,440 hours).',
      ru: 'Неизмеренные выбросы считаются по умолчанию (0,25 г, газовые турбины 0,6 г на МДж топлива; с 2009 года в 1,5 раза больше сопоставимых, до 1440 часов).',
    },
    why: {
      en: 'They say what mass to state, and it is stated by the caller. The scan of 1990 prints 0.2 for other units.',
      ru: 'Они определяют, какую массу заявить; её указывает пользователь. В скане 1990 года для прочих установок напечатано 0,2.',
    },
  },
  {
    provision: {
      en: 'The input capacity of at least 10 MW, and measured energy, as conditions until 2008.',
      ru: 'Мощность не ниже 10 МВт и измеренная энергия как условия до 2008 года.',
    },
    why: {
      en: 'A unit below is left out by the caller: the act sets no charge on it.',
      ru: 'Меньшую установку пользователь не указывает: закон её не облагает.',
    },
  },
  {
    provision: {
      en: 'The steps of the threshold to 40 GWh (1996) and 25 GWh (1997).',
      ru: 'Ступени порога: 40 ГВт·ч (1996) и 25 ГВт·ч (1997).',
    },
    why: {
      en: 'Their dates are remembered only. The pack takes 25 GWh from 1997; the years 1995 and 1996 are left out.',
      ru: 'Их даты известны лишь по памяти. Набор берёт 25 ГВт·ч с 1997 года; 1995 и 1996 годы пропущены.',
    },
  },
  {
    provision: { en: 'Administration that is kept from the pool.', ru: 'Удержание на администрирование.' },
    why: {
      en: 'The yearly sums were not seen; the deduction is 0 here. Put the sum into a copy of the settlement.',
      ru: 'Годовые суммы не найдены; удержание здесь равно 0. Сумму можно внести в копию расчёта.',
    },
  },
];
