import type { Territory } from '../../model/territory.ts';

/** Regions and cities that set their rates. What they decided stands in the key `rates`, which the caller gives. @internal */
export const territories: Readonly<Record<string, Territory>> = {
  KZ: { name: { en: 'Kazakhstan', ru: 'Казахстан' } },
  'KZ-15': { name: { en: 'Aktobe Region', ru: 'Актюбинская область' }, parent: 'KZ' },
  'KZ-23': { name: { en: 'Atyrau Region', ru: 'Атырауская область' }, parent: 'KZ' },
  'KZ-35': { name: { en: 'Karaganda Region', ru: 'Карагандинская область' }, parent: 'KZ' },
  'KZ-47': { name: { en: 'Mangystau Region', ru: 'Мангистауская область' }, parent: 'KZ' },
  'KZ-55': { name: { en: 'Pavlodar Region', ru: 'Павлодарская область' }, parent: 'KZ' },
  'KZ-71': { name: { en: 'Astana', ru: 'Астана' }, parent: 'KZ' },
  'KZ-75': { name: { en: 'Almaty', ru: 'Алматы' }, parent: 'KZ' },
};
