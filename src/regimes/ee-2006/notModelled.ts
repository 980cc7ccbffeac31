import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'Replacement of the charge by financing own measures, by contract with the minister (§§ 48 to 55), and payment of all that was replaced when the contract ends early.',
      ru: 'Замена платы финансированием собственных мероприятий по договору с министром (§§ 48–55) и выплата всего заменённого при досрочном прекращении договора.',
    },
    why: {
      en: 'What may be replaced stands in the contract, substance by substance and quarter by quarter, and what is left goes over to later quarters; credits of this library belong to a year and a medium.',
      ru: 'Сколько можно заменить, определяет договор по веществам и кварталам, остаток переходит на следующие кварталы; зачёты этой библиотеки относятся к году и среде.',
    },
  },
  {
    provision: {
      en: 'No charge where no permit is required (§ 5(3), § 14(2)), in an emergency (§ 5(6)), for water of fish and plant growing, clean stormwater and diluted overflow (§ 17(2) to (4)), and for some ways of disposal (§ 18).',
      ru: 'Без платы, если разрешение не требуется (§ 5(3), § 14(2)), при чрезвычайных обстоятельствах (§ 5(6)), за воду рыбо- и растениеводства, чистый ливневый сток и разбавленный перелив (§ 17(2)–(4)) и за некоторые способы удаления (§ 18).',
    },
    why: { en: 'Such a release is not declared: leave it out.', ru: 'Такой сброс или выброс не декларируется: не указывайте его.' },
  },
  {
    provision: {
      en: 'Total nitrogen is not raised while the water is colder than 12 °C (§ 24(4), from April 2011), nor is a flow above the permit that carries no more substances (§ 24(1¹)).',
      ru: 'Общий азот не удорожается при температуре воды ниже 12 °C (§ 24(4), с апреля 2011 года), как и расход сверх разрешения без роста массы веществ (§ 24(1¹)).',
    },
    why: {
      en: 'The permit does not bind then: state a norm that takes the amount in.',
      ru: 'Разрешение тогда не ограничивает: укажите норму, в которую входит всё количество.',
    },
  },
  {
    provision: {
      en: 'Fertilisers against the rules (§ 24(2)): the whole amount at ten times the rate of nitrogen; spills during transport (§ 28).',
      ru: 'Удобрения с нарушением правил (§ 24(2)): всё количество по десятикратной ставке азота; разливы при перевозке (§ 28).',
    },
    why: {
      en: "A spill is a release with norms: 'no-permit'; of fertilisers state a norm of zero.",
      ru: "Разлив — это источник с norms: 'no-permit'; для удобрений укажите нулевую норму.",
    },
  },
  {
    provision: {
      en: 'Who pays for carbon dioxide: producers of heat, until 2007 of electricity too; biomass, peat and waste were left out until June 2009.',
      ru: 'Кто платит за диоксид углерода: производители тепла, до 2007 года и электроэнергии; биомасса, торф и отходы исключались до июня 2009 года.',
    },
    why: { en: 'The charge is chosen by the caller.', ru: 'Плату выбирает пользователь.' },
  },
  {
    provision: {
      en: 'Payment once a year where a charge does not exceed 2000 kroons a year (§ 32(7) of 2006).',
      ru: 'Уплата раз в год, если плата не превышает 2000 крон в год (§ 32(7) 2006 года).',
    },
    why: {
      en: 'A release of a whole year is rounded as one sum.',
      ru: 'Источник с периодом в целый год округляется одной суммой.',
    },
  },
  {
    provision: {
      en: 'Charges for natural resources, water abstraction, fishing, hunting and wind power of the same act.',
      ru: 'Плата за природные ресурсы, забор воды, рыболовство, охоту и ветроэнергетику по тому же закону.',
    },
    why: { en: 'They are no charges on pollution.', ru: 'Это не плата за загрязнение.' },
  },
];
