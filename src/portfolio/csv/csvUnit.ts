import { dimensionOf } from '../../quantity/quantity.ts';

const simple: Readonly<Record<string, string>> = {
  т: 't',
  тонн: 't',
  тонна: 't',
  тонны: 't',
  'тыс т': 'kt',
  'тыс тонн': 'kt',
  кг: 'kg',
  килограмм: 'kg',
  г: 'g',
  мг: 'mg',
  мкг: 'ug',
  м3: 'm3',
  'куб м': 'm3',
  'тыс м3': '1000 m3',
  'тыс куб м': '1000 m3',
  л: 'l',
  год: 'yr',
  сут: 'd',
  ч: 'h',
  с: 's',
  шт: 'piece',
  гол: 'head',
  голов: 'head',
};

/**
 * The unit that a word of a table stands for: `т/год` is `t/yr`, `тыс. м³` is `1000 m3`; `undefined` for an unknown one.
 *
 * @internal
 */
export function csvUnit(word: string): string | undefined {
  const tidy = word.normalize('NFKC').trim();
  if (tidy !== '' && dimensionOf(tidy)) return tidy;
  const made = tidy
    .toLowerCase()
    .replace(/\s+в\s+/g, '/')
    .split('/')
    .map((part) => {
      const name = part.replace(/[\s.]+/g, ' ').trim();
      return simple[name] ?? name;
    })
    .join('/');
  return dimensionOf(made) ? made : undefined;
}
