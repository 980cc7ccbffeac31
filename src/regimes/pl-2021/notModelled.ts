import type { Regime } from '../../model/regime.ts';

/** Provisions that the pack does not express, each with the reason. @internal */
export const notModelled: NonNullable<Regime['notModelled']> = [
  {
    provision: {
      en: 'The fine for emissions above the permit, which is due besides the charge (art. 276(2)).',
      ru: 'Штраф за выбросы сверх разрешения, который взимается помимо платы (ст. 276(2)).',
    },
    why: {
      en: 'It is decided case by case and is no charge. The whole amount pays the charge.',
      ru: 'Он назначается отдельным решением и платой не является. Плата взимается со всей массы.',
    },
  },
  {
    provision: {
      en: 'Upper rates (art. 290): 426.02 PLN a kilogram in 2022, 570.62 in 2025.',
      ru: 'Предельные ставки (ст. 290): 426,02 злотого за килограмм в 2022 году, 570,62 в 2025 году.',
    },
    why: { en: 'They bind the Council of Ministers, not the payer.', ru: 'Они связывают Совет министров, а не плательщика.' },
  },
  {
    provision: {
      en: 'Rates that differ by part of the country (art. 290).',
      ru: 'Ставки, различающиеся по частям страны (ст. 290).',
    },
    why: {
      en: 'The Council of Ministers may set them; none was seen for air.',
      ru: 'Совет министров вправе их ввести; для воздуха не видно ни одной.',
    },
  },
  {
    provision: {
      en: 'The threshold of 800 PLN counts all places of a payer in one voivodeship.',
      ru: 'Порог 800 злотых относится ко всем объектам плательщика в одном воеводстве.',
    },
    why: {
      en: 'Known from memory. The pack takes the sum of one facility: put what counts together into one facility.',
      ru: 'Известно по памяти. Пакет берёт сумму одного объекта: сведите вместе то, что считается вместе.',
    },
  },
  {
    provision: {
      en: 'Charges for landfilled waste, and for discharges until 2017.',
      ru: 'Плата за размещение отходов и, до 2017 года, за сбросы.',
    },
    why: { en: 'Their rates were not seen.', ru: 'Ставки не видны.' },
  },
];
