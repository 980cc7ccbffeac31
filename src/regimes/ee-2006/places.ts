import type { Territory } from '../../model/territory.ts';

/** The towns that § 19(2) names, as keys of the place factor. @internal */
export const territories: Readonly<Record<string, Territory>> = {
  EE: { name: { en: 'Estonia', ru: 'Эстония' } },
  'EE-784': { name: { en: 'Tallinn', ru: 'Таллин' }, parent: 'EE', keys: { town: 'tallinn' } },
  'EE-251': { name: { en: 'Jõhvi', ru: 'Йыхви' }, parent: 'EE', keys: { town: 'named-1.5' } },
  'EE-kivioli': { name: { en: 'Kiviõli', ru: 'Кивиыли' }, parent: 'EE', keys: { town: 'named-1.5' } },
  'EE-321': { name: { en: 'Kohtla-Järve', ru: 'Кохтла-Ярве' }, parent: 'EE', keys: { town: 'named-1.5' } },
  'EE-511': { name: { en: 'Narva', ru: 'Нарва' }, parent: 'EE', keys: { town: 'named-1.5' } },
  'EE-735': { name: { en: 'Sillamäe', ru: 'Силламяэ' }, parent: 'EE', keys: { town: 'named-1.5' } },
  'EE-793': { name: { en: 'Tartu', ru: 'Тарту' }, parent: 'EE', keys: { town: 'named-1.5' } },
  'EE-184': { name: { en: 'Haapsalu', ru: 'Хаапсалу' }, parent: 'EE', keys: { town: 'resort' } },
  'EE-kuressaare': { name: { en: 'Kuressaare', ru: 'Курессааре' }, parent: 'EE', keys: { town: 'resort' } },
  'EE-514': { name: { en: 'Narva-Jõesuu', ru: 'Нарва-Йыэсуу' }, parent: 'EE', keys: { town: 'resort' } },
  'EE-624': { name: { en: 'Pärnu', ru: 'Пярну' }, parent: 'EE', keys: { town: 'resort' } },
};
