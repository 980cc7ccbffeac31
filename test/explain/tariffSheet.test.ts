import { describe, expect, it } from 'vitest';
import { tariffSheet } from '../../src/explain/tariff/tariffSheet.ts';
import type { Facts, PriceBook, PriceRow } from '../../src/model/priceBook.ts';
import { problem } from '../../src/problems/problem.ts';
import { regime } from './fixture.ts';
import { strayNumbers } from './strayNumbers.ts';

const facts: Facts = { charge: 'stationary', pollutant: 'sulphur-dioxide', period: '2005-Q1', territory: 'RU-KR', circumstances: ['city'] };
const row = (band: PriceRow['band'], price: string, rest: Partial<Facts> = {}): PriceRow => ({
  facts: { ...facts, ...rest },
  band,
  unit: 't',
  currency: 'RUB',
  rate: { id: 'rate', value: '40', cite: { sources: [], confidence: 'verified' } },
  factors: [],
  price,
  weakest: { law: 'verified', policy: null, input: null },
  notices: [
    {
      code: 'doubt',
      message: 'A doubt.',
      values: { factor: 'index', pollutant: facts.pollutant },
      words: { en: 'The date.', ru: 'Дата.' },
    },
  ],
});
const suspended = { charge: 'water', pollutant: 'suspended-solids', readings: { background: '6 mg/l', 'allowed-increase': '0.25 mg/l' } };
const book: PriceBook = {
  regime,
  options: { year: 2005 },
  rows: [
    row('permissible', '80.64'),
    row('temporary', '403.2'),
    row('exceedance', '2016'),
    row('permissible', '1/3', { pollutant: 'carbon-monoxide' }),
    row('permissible', '58.56', suspended),
    row('permissible', '48.8', { ...suspended, readings: { background: '7 mg/l' } }),
  ],
  missing: [
    {
      facts: { ...facts, pollutant: 'hexane' },
      band: 'permissible',
      problems: [problem('data/missing-figure', [], 'The base year of the rate is not known.')],
    },
    {
      facts: { ...facts, pollutant: 'hexane' },
      band: 'temporary',
      problems: [problem('data/missing-figure', [], 'The base year of the rate is not known.')],
    },
  ],
};

describe('a tariff sheet', () => {
  it('is read as Markdown', () => {
    expect(tariffSheet(book, { format: 'markdown' })).toMatchInlineSnapshot(`
      "# Tariff sheet, 2005

      A law of 2003 (law)

      ## stationary · 2005-Q1 · Republic of Karelia · city · RUB

      | Pollutant | permissible | temporary | exceedance | Unit |
      | --- | ---: | ---: | ---: | --- |
      | Sulphur dioxide | 80.64 | 403.20 | 2,016.00 | t |
      | Carbon monoxide | 1/3 (0.333333…) | – | – | t |

      ## water · 2005-Q1 · Republic of Karelia · city · RUB

      | Pollutant | permissible | Unit |
      | --- | ---: | --- |
      | suspended-solids (background 6 mg/l; allowed-increase 0.25 mg/l) | 58.56 | t |
      | suspended-solids (background 7 mg/l) | 48.80 | t |

      ## What could not be priced

      | Pollutant | Bands | Why |
      | --- | --- | --- |
      | stationary: hexane | permissible, temporary | The base year of the rate is not known. |

      ## Notices

      - A doubt about "index" for Sulphur dioxide: The date.
      "
    `);
  });

  it('is read as text, in Russian', () => {
    expect(tariffSheet(book, { locale: 'ru' })).toMatchInlineSnapshot(`
      "Тарифный лист, 2005
      Закон 2003 года (law)

      stationary · 2005-Q1 · Республика Карелия · city · RUB
      ------------------------------------------------------
      Вещество        в пределах норматива  в пределах лимита  сверх лимита  Единица
      Серы диоксид                   80,64             403,20      2 016,00  т
      Углерода оксид       1/3 (0,333333…)                  –             –  т

      water · 2005-Q1 · Республика Карелия · city · RUB
      -------------------------------------------------
      Вещество                                                          в пределах норматива  Единица
      suspended-solids (background 6 мг/л; allowed-increase 0,25 мг/л)                 58,56  т
      suspended-solids (background 7 мг/л)                                             48,80  т

      Что не удалось оценить
      ----------------------
      Вещество            Части                                    Почему
      stationary: hexane  в пределах норматива, в пределах лимита  The base year of the rate is not known.

      Примечания
      - Сомнение в числе «index», Серы диоксид: Дата.
      "
    `);
  });

  it.each(['en', 'ru'] as const)('prints no number that the book does not have (%s)', (locale) => {
    for (const format of ['text', 'markdown'] as const)
      expect(strayNumbers(tariffSheet(book, { locale, format }), locale, [book])).toEqual([]);
  });

  it('of a proposal says first that it is one', () => {
    const proposal = { ...book, regime: { ...regime, status: 'proposal', notices: ['Never a law.'] } as const };
    expect(tariffSheet(proposal).split('\n')[0]).toBe('A proposal, not a law. Never a law.');
    expect(tariffSheet(proposal, { format: 'markdown', locale: 'ru' }).split('\n')[0]).toBe('> Это предложение, а не закон. Never a law.');
  });
});
