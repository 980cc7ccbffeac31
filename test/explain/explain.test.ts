import { describe, expect, it } from 'vitest';
import { exact, exactText, sumExact } from '../../src/exact.ts';
import { explain } from '../../src/explain/explain.ts';
import type { ExplanationNode } from '../../src/explain/explanationNode.ts';
import type { Assessment, Step } from '../../src/model/assessment.ts';
import { PaymentError } from '../../src/problems/paymentError.ts';
import { assessmentOf, co, proposed, regime, settled, so2, ss } from './fixture.ts';
import { strayNumbers } from './strayNumbers.ts';

const law = assessmentOf([so2, co, ss]);
const all: readonly (readonly [string, Assessment])[] = [
  ['a law', law],
  ['a proposal with a settlement', settled],
];
const locales = ['en', 'ru'] as const;
const formats = ['text', 'markdown'] as const;

describe('the fixtures', () => {
  it('add up: each line is the sum of its steps', () => {
    for (const line of [so2, co, ss, proposed]) {
      expect(exactText(sumExact(line.steps.map(({ amount }) => exact(amount))))).toBe(line.amount.toFixed());
    }
  });
});

describe.each(all)('%s', (_, assessment) => {
  const cases = locales.flatMap((locale) => formats.map((format) => ({ locale, format })));

  it.each(cases)('prints no number that the assessment or the regime does not have ($locale, $format)', (options) => {
    const named = assessment.regime.id === regime.id ? { regime } : {};
    expect(strayNumbers(explain(assessment, { ...options, ...named }), options.locale, [assessment, regime])).toEqual([]);
  });

  it.each(cases)('prints every amount, unit and factor of every step ($locale, $format)', (options) => {
    const text = explain(assessment, options).replace(/\s+/g, ' ');
    const tree = explain(assessment, { ...options, format: 'tree' });
    const values = flat(tree).flatMap(({ value }) => (value === undefined ? [] : [value]));
    const plainText = text.replace(/\\(.)/g, '$1').replaceAll('&lt;', '<');
    expect(values.filter((value) => !plainText.includes(value.replace(/\s+/g, ' ')))).toEqual([]);
    expect(values.length).toBeGreaterThan(20);
  });

  it('keeps its text under 120 characters a line', () => {
    for (const locale of locales)
      expect(
        explain(assessment, { locale })
          .split('\n')
          .filter((line) => line.length >= 120),
      ).toEqual([]);
  });
});

describe('the first line', () => {
  it.each(formats)('of a proposal says that it is one: %s', (format) => {
    expect(explain(settled, { format }).split('\n')[0]).toMatch(/^(> )?A proposal, not a law\. The conference gave no numbers\.$/);
    expect(explain(settled, { format, locale: 'ru' }).split('\n')[0]).toMatch(
      /^(> )?Это предложение, а не закон\. Конференция не дала чисел\.$/,
    );
  });

  it('of a proposal without notices says it, too', () => {
    expect(explain({ ...settled, notices: [] }).split('\n')[0]).toBe('A proposal, not a law.');
    expect(explain({ ...settled, notices: [] }, { format: 'tree' }).children[0]?.label).toBe('A proposal, not a law.');
  });

  it('of a law is the facility', () => {
    expect(explain(law).split('\n')[0]).toBe('Kondopoga pulp and paper mill, air');
  });
});

describe('steps', () => {
  const withSteps = (steps: readonly Step[]): Assessment => assessmentOf([{ ...co, steps }]);
  const told = (step: Step, locale: 'en' | 'ru'): string =>
    explain(withSteps([step]), { locale })
      .split('\n')
      .find((line) => line.startsWith('  ')) ?? '';

  it('that the tables do not know are told by their English reason', () => {
    const step: Step = { stage: 'select', by: 'top-n', why: 'Only three lines count.', values: {}, amount: '0' };
    expect(told(step, 'ru')).toBe('  Only three lines count.');
  });

  it('whose values are absent are told by their English reason', () => {
    const step: Step = { stage: 'split', by: 'cumulative', why: 'Norms per year.', values: { year: '2005' }, amount: '0' };
    expect(told(step, 'ru')).toBe('  Norms per year.');
  });

  it('named like something of every object are no trap', () => {
    expect(told({ stage: 'select', by: 'constructor', why: 'Why.', values: {}, amount: '0' }, 'en')).toBe('  Why.');
  });

  it('are told in Russian from their values', () => {
    const step: Step = {
      stage: 'split',
      by: 'cumulative',
      why: 'Norms per year.',
      values: { before: '1200.5 t', year: '4000 t' },
      amount: '0',
    };
    expect(told(step, 'ru')).toContain('1\u00a0200,5 т');
  });

  it('whose band the regime rounds do not claim an exact product', () => {
    const [first] = so2.steps;
    if (first?.stage !== 'price') throw new Error('the fixture has changed');
    const text = explain(assessmentOf([{ ...so2, steps: [{ ...first, amount: '322600' }] }]));
    expect(text).toContain('≈ 322,600.00 RUB\n    rounded within the band, as the regime says');
    expect(explain(law)).not.toContain('≈');
  });
});

describe('names', () => {
  it('of another regime are refused', () => {
    expect(() => explain(settled, { regime })).toThrow(PaymentError);
  });

  it('cannot break a table', () => {
    const text = explain({ ...law, facility: { ...law.facility, name: 'a | b\n# c <script> *d*' } }, { format: 'markdown' });
    expect(text).toContain('# a \\| b # c &lt;script> \\*d\\*\n');
  });
});

describe('what a lawyer reads', () => {
  it('in English, as Markdown', () => {
    expect(explain(law, { regime, format: 'markdown' })).toMatchInlineSnapshot(`
      "# Kondopoga pulp and paper mill, air

      - Payable: 876,733.33 RUB
      - Regime: A law of 2003 (law, law)
      - Year: 2005
      - Territory: Republic of Karelia (RU-KR)
      - Circumstances: In the Far North: 2.

      ## Lines

      | Pollutant (release) | Amount | Payment |
      | --- | ---: | ---: |
      | Sulphur dioxide (so2) | 4,658.75 t | 844,200.00 RUB |
      | Carbon monoxide (co) | 0 t | 0.00 RUB |
      | suspended-solids (ss) | 600 t | 32,533.33 RUB |

      ## Sulphur dioxide (so2): 844,200.00 RUB

      - Charge: stationary
      - Period: 2005-Q1
      - Amount: 4,658.75 t
      - Bands: permissible up to 4,000 t; temporary up to 4,500 t; exceedance above
      - Receiver: basin
      - Circumstances: In a city: 1.2.

      | Band | Formula | Payment |
      | --- | --- | ---: |
      | permissible | units × rate × Кэ × air of a city × indexation<br>4,000 t × 40 × 1.4 × 1.2 × 1.2 | 322,560.00 RUB |
      | temporary | units × rate × Кэ × air of a city × indexation<br>500 t × 200 × 1.4 × 1.2 × 1.2 | 201,600.00 RUB |
      | exceedance | units × rate × over the limit × Кэ × air of a city × indexation<br>158.75 t × 200 × 5 × 1.4 × 1.2 × 1.2 | 320,040.00 RUB |

      ### Numbers used

      | Number | Value | Meaning | Bands | Source | In force | Confidence | Details |
      | --- | ---: | --- | --- | --- | --- | --- | --- |
      | rate | 40 | RUB per t, prices of 2003 | permissible | act-344, annex 1, row 13 |  | verified |  |
      | rate | 200 | RUB per t, prices of 2003 | temporary, exceedance | act-344, annex 1, row 13 |  | verified |  |
      | Кэ | 1.4 | economic region, air | all bands | act-344, annex 2 |  | verified |  |
      | air of a city | 1.2 |  | all bands | act-344, annex 2, note |  | verified |  |
      | indexation | 1.2 |  | all bands | law-173, art. 18 | 2005-01-01 to 2005-12-31 | two sources |  |
      | over the limit | 5 |  | exceedance | letter, p. 3 |  | two sources |  |

      ## Carbon monoxide (co): 0.00 RUB

      - Charge: stationary
      - Period: 2005-Q1
      - Amount: 0 t

      Nothing is due: the amount is zero.

      ## suspended-solids (ss): 32,533.33 RUB

      - Charge: water
      - Period: 2005-Q1
      - Amount: 600 t
      - Bands: permissible up to 0 t; temporary up to 0 t; exceedance above

      Without a permit the whole amount is above the limit.

      | Band | Formula | Payment |
      | --- | --- | ---: |
      | exceedance | units × rate × suspended solids<br>600 t × 366 × 4/27 (0.148148…) | 97,600/3 (32,533.333333…) RUB |

      Rounded half up to a multiple of 0.01, from 97,600/3 (32,533.333333…). −1/300 (−0.00333333…) RUB

      ### Numbers used

      | Number | Value | Meaning | Bands | Source | In force | Confidence | Details |
      | --- | ---: | --- | --- | --- | --- | --- | --- |
      | rate | 366 | RUB per t, prices of 2003 | exceedance | act-344, annex 1, row 13 |  | verified |  |
      | suspended solids | 4/27 (0.148148…) |  | exceedance | order-204, section 3 |  | derived | background concentration: 6.5 mg/l<br>allowed-increase: 0.25 mg/l |

      ## Settlement

      - Sum of the lines: 876,733.33 RUB
      - Credited: 0.00 RUB
      - Payable: 876,733.33 RUB
      - Without rounding: 2,630,200/3 (876,733.333333…) RUB
      - Rounding gap: 0.00 RUB

      ## Notices

      - The data of kondopoga-air are made up to show something.

      ## Weakest figures

      - Figures of the law: verified

      ## Not modelled

      - Flaring. The multiplier was not seen.

      ## Sources

      - act-344: Decree, № 344, 2003-06-12; https://example.org/344; seen: annexes 1 and 2
      - law-173: Budget law, № 173-FZ
      - letter: A letter
      "
    `);
  });

  it('in Russian, as Markdown, of a proposal', () => {
    expect(explain(settled, { locale: 'ru', format: 'markdown' })).toMatchInlineSnapshot(`
      "> Это предложение, а не закон. Конференция не дала чисел.

      # Kondopoga pulp and paper mill, air

      - К уплате: 869 600,00 RUB
      - Порядок: A reading of 2004 (proposal, предложение)
      - Год: 2005
      - Территория: RU-KR
      - Обстоятельства: far-north

      ## sulphur-dioxide (so2): 870 600,00 RUB

      - Плата: stationary
      - Период: 2005-Q1
      - Количество: 4 658,75 т
      - Части: технологическая часть до 2 800 т; в пределах норматива до 4 000 т; в пределах лимита до 4 500 т; сверх лимита — всё, что больше
      - Приёмник: basin
      - Обстоятельства: city

      Технологическая масса установки boilers: 2 800 т; доля, подтверждённая свидетельством: 1.

      | Часть | Формула | Плата |
      | --- | --- | ---: |
      | технологическая часть | количество × ставка × K × privilege × индексация<br>2 800 т × 40 × 2 × 0,5 × 1,2 | 134 400,00 RUB |
      | в пределах норматива | количество × ставка × K × индексация<br>1 200 т × 40 × 2 × 1,2 | 115 200,00 RUB |
      | в пределах лимита | количество × ставка × K × индексация<br>500 т × 200 × 2 × 1,2 | 240 000,00 RUB |
      | сверх лимита | количество × ставка × сверх лимита × K × индексация<br>158,75 т × 200 × 5 × 2 × 1,2 | 381 000,00 RUB |

      ### Использованные числа

      | Число | Значение | Смысл | Части | Источник числа | Действует | Достоверность | Подробности |
      | --- | ---: | --- | --- | --- | --- | --- | --- |
      | ставка | 40 | RUB за единицу (т), в ценах 2003 г. | технологическая часть, в пределах норматива | act-344, annex 1, row 13 |  | проверено по источнику |  |
      | ставка | 200 | RUB за единицу (т), в ценах 2003 г. | в пределах лимита, сверх лимита | act-344, annex 1, row 13 |  | проверено по источнику |  |
      | K | 2 | место | все части | conference, proposal 7 |  | допущение | составлен как: первая часть, для которой есть данные |
      | ↳ capacity | 2 | ассимиляционный потенциал приёмника |  | conference, proposal 7 |  | допущение | до округления: 2,0000001<br>до ограничения снизу или сверху: 0,9<br>приёмник: basin<br>определяющий критерий: vegetation<br>нагрузка ÷ ёмкость: 2<br>среднее за годы: 2002, 2003, 2004<br>нагрузка учитывает: все источники<br>учтённые критерии: vegetation 2; health 0,5<br>источник нагрузки и ёмкости: example inventory |
      | privilege | 0,5 | наилучшая доступная технология | технологическая часть | conference |  | допущение | глубина льготы: 0,5<br>доля, охваченная НДТ: 1 |
      | индексация | 1,2 |  | все части | law-173, art. 18 | с 2005-01-01 по 2005-12-31 | два источника |  |
      | сверх лимита | 5 |  | сверх лимита | letter, p. 3 |  | два источника |  |

      ## Расчёт по итогу

      - Сумма строк: 870 600,00 RUB
      - Зачёт затрат на мероприятия (permit 17/04): заявлено 1 000,4, можно зачесть не более 57 600. −1 000,40 RUB
      - Округление от нуля, кратно 100, из 869 599,6. 0,40 RUB
      - Зачтено: 1 000,40 RUB
      - К уплате: 869 600,00 RUB
      - Без округления: 869 599,60 RUB
      - Разница округления: 0,40 RUB

      ## Примечания

      - Нагрузка по веществу «sulphur-dioxide» в приёмнике basin учитывает не все источники, поэтому запас ёмкости плату не снижает.

      ## Выбор авторов предложения и его причины

      - K: A reading.
      - capacity: Вред растёт как квадрат нагрузки.; прецедент: Не найден.
      - privilege: A reading.; прецедент: German § 9(5)

      ## Самые слабые числа

      - Числа закона: проверено по источнику
      - Выбор авторов предложения: допущение
      - Исходные данные: выведено
      "
    `);
  });

  it('in English, as text, of a proposal', () => {
    expect(explain(settled)).toMatchInlineSnapshot(`
      "A proposal, not a law. The conference gave no numbers.

      Kondopoga pulp and paper mill, air
      ==================================
      Payable        869,600.00 RUB
      Regime         A reading of 2004 (proposal, proposal)
      Year           2005
      Territory      RU-KR
      Circumstances  far-north

      sulphur-dioxide (so2): 870,600.00 RUB
      -------------------------------------
      Charge         stationary
      Period         2005-Q1
      Amount         4,658.75 t
      Bands          technological up to 2,800 t; permissible up to 4,000 t; temporary up to 4,500 t; exceedance
                     above
      Receiver       basin
      Circumstances  city

        The technological mass of boilers is 2,800 t; evidence covers a share of 1.

        technological: 134,400.00 RUB
          units × rate × K × privilege × indexation
          2,800 t × 40 × 2 × 0.5 × 1.2 = 134,400.00 RUB

        permissible: 115,200.00 RUB
          units × rate × K × indexation
          1,200 t × 40 × 2 × 1.2 = 115,200.00 RUB

        temporary: 240,000.00 RUB
          units × rate × K × indexation
          500 t × 200 × 2 × 1.2 = 240,000.00 RUB

        exceedance: 381,000.00 RUB
          units × rate × over the limit × K × indexation
          158.75 t × 200 × 5 × 2 × 1.2 = 381,000.00 RUB

        Numbers used
          rate             40  RUB per t, prices of 2003 · technological, permissible
              act-344, annex 1, row 13 · verified
          rate            200  RUB per t, prices of 2003 · temporary, exceedance
              act-344, annex 1, row 13 · verified
          K                 2  place · all bands
              conference, proposal 7 · assumption
              combined: the first part that has data
            capacity        2  assimilation capacity of the receiver
                conference, proposal 7 · assumption
                before rounding: 2.0000001
                before the floor or cap: 0.9
                receiver: basin
                binding criterion: vegetation
                load ÷ capacity: 2
                mean of the years: 2002, 2003, 2004
                the load counts: all sources
                criteria read: vegetation 2; health 0.5
                source of load and capacity: example inventory
          privilege       0.5  best available technology · technological
              conference · assumption
              depth of the privilege: 0.5
              covered by best available technology: 1
          indexation      1.2  all bands
              law-173, art. 18 · 2005-01-01 to 2005-12-31 · two sources
          over the limit    5  exceedance
              letter, p. 3 · two sources

      Settlement
      ----------
      Sum of the lines  870,600.00 RUB
        Credit for measures (permit 17/04): 1,000.4 offered, at most 57,600 can be deducted. −1,000.40 RUB
        Rounded up to a multiple of 100, from 869,599.6. 0.40 RUB
      Credited          1,000.40 RUB
      Payable           869,600.00 RUB
      Without rounding  869,599.60 RUB
      Rounding gap      0.40 RUB

      Notices
      -------
      - The load of sulphur-dioxide in basin counts some sources only, so spare capacity lowers nothing.

      Choices of the proposal, and why
      --------------------------------
      K          A reading.
      capacity
        Damage grows with the square of the load.
        precedent: None seen.
      privilege
        A reading.
        precedent: German § 9(5)

      Weakest figures
      ---------------
      Figures of the law       verified
      Choices of the proposal  assumption
      Inputs                   derived
      "
    `);
  });

  it('as a tree', () => {
    const line = explain(law, { format: 'tree', regime }).children.find(({ kind }) => kind === 'line');
    expect(line?.children.find(({ kind }) => kind === 'band')).toMatchInlineSnapshot(`
      {
        "children": [
          {
            "children": [],
            "kind": "formula",
            "label": "units × rate × Кэ × air of a city × indexation",
            "value": "4,000 t × 40 × 1.4 × 1.2 × 1.2",
          },
          {
            "children": [
              {
                "children": [],
                "kind": "meaning",
                "label": "Meaning",
                "value": "RUB per t, prices of 2003",
              },
              {
                "children": [],
                "kind": "confidence",
                "label": "Confidence",
                "value": "verified",
              },
            ],
            "kind": "number",
            "label": "rate",
            "source": "act-344, annex 1, row 13",
            "value": "40",
          },
          {
            "children": [
              {
                "children": [],
                "kind": "meaning",
                "label": "Meaning",
                "value": "economic region, air",
              },
              {
                "children": [],
                "kind": "confidence",
                "label": "Confidence",
                "value": "verified",
              },
            ],
            "kind": "number",
            "label": "Кэ",
            "source": "act-344, annex 2",
            "value": "1.4",
          },
          {
            "children": [
              {
                "children": [],
                "kind": "confidence",
                "label": "Confidence",
                "value": "verified",
              },
            ],
            "kind": "number",
            "label": "air of a city",
            "source": "act-344, annex 2, note",
            "value": "1.2",
          },
          {
            "children": [
              {
                "children": [],
                "kind": "dates",
                "label": "In force",
                "value": "2005-01-01 to 2005-12-31",
              },
              {
                "children": [],
                "kind": "confidence",
                "label": "Confidence",
                "value": "two sources",
              },
            ],
            "kind": "number",
            "label": "indexation",
            "source": "law-173, art. 18",
            "value": "1.2",
          },
        ],
        "kind": "band",
        "label": "permissible",
        "value": "322,560.00 RUB",
      }
    `);
  });
});

function flat(node: ExplanationNode): readonly ExplanationNode[] {
  return [node, ...node.children.flatMap(flat)];
}
