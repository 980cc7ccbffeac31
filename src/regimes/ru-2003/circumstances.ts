import type { Circumstance, ReadingKind } from '../../model/regime.ts';

/** The words that a release, a facility or a territory may carry, and what they do. @internal */
export const circumstances: Readonly<Record<string, Circumstance>> = {
  city: {
    title: {
      en: 'Emitted into the air of a city: 1.2 (note to annex 2). Not for water, not for waste.',
      ru: 'Выброс в атмосферный воздух города: 1,2 (примечание к приложению 2). Не для сбросов и не для отходов.',
    },
  },
  'far-north': {
    title: {
      en: 'In the Far North or an area equated to it: 2 (additional coefficient of the decree). The list of areas is not in the pack.',
      ru: 'В районах Крайнего Севера и приравненных к ним местностях: 2 (дополнительный коэффициент). Перечня местностей в наборе нет.',
    },
  },
  'protected-area': {
    title: {
      en: 'In a specially protected territory, sanatoria and health resorts included: 2 (additional coefficient of the decree).',
      ru: 'На особо охраняемой природной территории, в том числе лечебно-оздоровительной местности и курорте: 2 (дополнительный коэффициент).',
    },
  },
  baikal: {
    title: {
      en: 'In the Baikal natural territory: 2 (additional coefficient of the decree).',
      ru: 'На Байкальской природной территории: 2 (дополнительный коэффициент).',
    },
  },
  'disaster-zone': {
    title: {
      en: 'In a zone of ecological disaster: 2 (additional coefficient of the decree).',
      ru: 'В зоне экологического бедствия: 2 (дополнительный коэффициент).',
    },
  },
  'own-landfill': {
    title: {
      en: "Waste within its limit, on an equipped specialised landfill or industrial site inside the industrial zone of the source, on the payer's land: 0.3 (Rostechnadzor letter 04-09/699).",
      ru: 'Отходы в пределах лимита на оборудованном полигоне или промышленной площадке в границах промышленной зоны источника, на земле плательщика: 0,3 (письмо Ростехнадзора № 04-09/699).',
    },
  },
  reused: {
    title: {
      en: 'Waste within its limit, stored for a time and really used in own production or passed on for use within the prescribed period: 0.',
      ru: 'Отходы в пределах лимита, временно накопленные и в установленный срок использованные в своём производстве или переданные для использования: 0.',
    },
  },
};

/** What a release of suspended solids must state besides its amount. @internal */
export const readings: Readonly<Record<string, ReadingKind>> = {
  background: {
    title: {
      en: 'Background concentration of suspended solids in the water body',
      ru: 'Фоновая концентрация взвешенных веществ в водном объекте',
    },
    unit: 'mg/l',
  },
  'allowed-increase': {
    title: {
      en: 'Increase of suspended solids that is allowed over the background',
      ru: 'Допустимое увеличение содержания взвешенных веществ к фону',
    },
    unit: 'mg/l',
  },
};
