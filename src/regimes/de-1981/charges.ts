import type { Cite } from '../../model/figure.ts';
import type { Condition, Factor, Measure, Settle, Split } from '../../model/mechanism.ts';
import type { Charge } from '../../model/regime.ts';
import { prices } from './tables/prices.ts';
import { freeConcentrations, freeLoads, hectareUnits, inhabitantUnits, smallUnits, toxicityUnits, unitLoads } from './tables/units.ts';

const law = { source: 'de-abwag-2018', confidence: 'verified' } as const satisfies Cite;

const unit = 'damage unit';

const notExempt: Condition = { kind: 'not', of: { kind: 'where', where: { circumstance: 'exempt' } } };

/** What every charge has in common: a year, damage units at the price of the year. */
const terms = {
  ...law,
  medium: 'water',
  assessedBy: 'year',
  scope: notExempt,
  rates: { rows: prices },
  split: { kind: 'whole' },
} as const satisfies Partial<Charge>;

/** State of the art for a parameter: the reduced price, of the raised part too. Not for rainwater, not for small discharges. */
const stateOfTheArt: Factor = {
  kind: 'figure',
  id: 'state-of-the-art',
  title: { en: 'state of the art', ru: 'уровень техники' },
  source: 'de-abwag-2018',
  place: '§ 9(5)',
  confidence: 'verified',
  value: {
    rows: [
      {
        where: { circumstance: 'state-of-the-art' },
        value: '0.25',
        until: '1998',
        confidence: 'memory',
        doubt: {
          en: 'The later text says "by 75 % up to the assessment year 1998"; the rules of the single years before 1999 were not checked.',
          ru: 'Поздний текст говорит «на 75 % до 1998 года»; правила отдельных лет до 1999 года не проверялись.',
        },
      },
      { where: { circumstance: 'state-of-the-art' }, value: '0.5', from: '1999' },
    ],
    otherwise: '1',
  },
};

/** Half of the highest excess for one exceeded check, all of it for several; four of five may be met. */
const raise = {
  kind: 'raised',
  source: 'de-abwag-2018;de-4of5;de-vg-halle-2014',
  place: '§ 4(4)',
  once: '0.5',
  more: '1',
  forgiven: { of: 5, met: 4, years: 3, atMost: '1' },
} as const satisfies Partial<Split>;

/** What was spent on treatment is set against the charge, but never against the raised part. */
const offset: Settle = {
  kind: 'credit',
  place: '§ 10(3)',
  source: 'de-abwag-2018',
  confidence: 'verified',
  bands: ['permissible'],
  share: '1',
  medium: 'water',
};

/** Loads in kilograms; a parameter is free while its value or its load does not exceed the threshold of the annex. */
const declared: Measure = {
  kind: 'declared-load',
  unit,
  value: 'value',
  background: 'background',
  per: { rows: unitLoads },
  free: { concentration: { rows: freeConcentrations }, concentrationUnit: 'mg/l', load: { rows: freeLoads } },
};

/** Waste water, by what the permit allows: not by what was measured. @internal */
export const wastewater: Charge = {
  ...terms,
  title: { en: 'Waste water', ru: 'Сточные воды' },
  measure: [declared],
  split: { ...raise, value: 'value', checks: 'checks' },
  factors: [stateOfTheArt],
  settle: [offset],
};

/** Toxicity to fish eggs: volume × dilution factor; free up to a factor of 2. @internal */
export const toxicity: Charge = {
  ...terms,
  title: { en: 'Waste water, toxicity to fish eggs', ru: 'Сточные воды, токсичность для икры рыб' },
  measure: [
    {
      kind: 'declared-load',
      unit,
      value: 'gei',
      valueUnit: 'unit',
      per: { rows: toxicityUnits },
      free: { concentration: '2', concentrationUnit: 'unit' },
    },
  ],
  split: { ...raise, value: 'gei', checks: 'gei-checks' },
  factors: [stateOfTheArt],
  settle: [offset],
};

/** Rainwater through a public sewer, by inhabitants connected. @internal */
export const rainwater: Charge = {
  ...terms,
  title: { en: 'Rainwater, public sewer', ru: 'Дождевая вода, общая канализация' },
  measure: [
    { kind: 'equivalents', where: { pollutant: 'rainwater-by-inhabitants' }, unit, of: 'inhabitant', times: { rows: inhabitantUnits } },
  ],
  factors: [],
};

/** Rainwater of paved commercial areas above 3 hectares through a sewer that is not public: 18 units for each full hectare. @internal */
export const rainwaterByArea: Charge = {
  ...terms,
  title: { en: 'Rainwater, paved commercial areas', ru: 'Дождевая вода, промышленные площади с покрытием' },
  measure: [
    {
      kind: 'classes',
      where: { pollutant: 'rainwater-by-paved-area' },
      unit: 'full hectare',
      of: 'ha',
      reading: 'paved-area',
      readingUnit: 'ha',
      classes: [{ below: { at: '3', inclusive: true }, class: 'none' }],
      above: 'above 3 ha',
    },
  ],
  factors: [
    {
      kind: 'figure',
      id: 'units-per-hectare',
      title: { en: 'damage units of a full hectare', ru: 'единиц ущерба на полный гектар' },
      value: { rows: hectareUnits },
    },
  ],
  rounding: [{ at: 'units', mode: 'down', to: '1' }],
};

/** Household waste water that is not connected, below 8 m3 a day. @internal */
export const small: Charge = {
  ...terms,
  title: { en: 'Small discharges of households', ru: 'Малые сбросы домохозяйств' },
  scope: { kind: 'all', of: [notExempt, { kind: 'not', of: { kind: 'where', where: { circumstance: 'rules-met' } } }] },
  measure: [
    { kind: 'equivalents', where: { pollutant: 'small-household-discharges' }, unit, of: 'inhabitant', times: { rows: smallUnits } },
  ],
  factors: [],
};
