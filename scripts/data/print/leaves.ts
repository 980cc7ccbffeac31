// What zod's printer cannot know: the leaves of our shapes as JSON Schema, and the names under which parts are shared.
import type { $ZodType } from 'zod/v4/core';
import { applied } from '../../../src/schema/shapes/assessment.ts';
import { day, dayText, period, year } from '../../../src/schema/shapes/dates.ts';
import { facility, technologicalRate } from '../../../src/schema/shapes/facility.ts';
import { cite, figure, table, where } from '../../../src/schema/shapes/figure.ts';
import { condition, factor, roundingPlace } from '../../../src/schema/shapes/mechanism.ts';
import {
  decimal,
  decimalText,
  exactNumber,
  quantity,
  quantityText,
  share,
  stepText,
  sum,
  unit,
} from '../../../src/schema/shapes/numbers.ts';
import { massPerYear, receiver } from '../../../src/schema/shapes/receiver.ts';
import { text } from '../../../src/schema/shapes/strict.ts';
import { territory } from '../../../src/schema/shapes/territory.ts';
import { band, confidence, currency, id, medium, words } from '../../../src/schema/shapes/words.ts';

/** A part of a JSON Schema. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const unsigned = '\\d+(\\.\\d+)?|-0+(\\.0+)?';
const aYear = '(19|2[01])\\d\\d';
const aDay = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';

function pattern(source: string, description: string, ...examples: readonly string[]): JsonSchema {
  return { type: 'string', pattern: `^(${source})$`, description, ...(examples.length > 0 && { examples }) };
}

function quantityOf(description: string, ...examples: readonly [string, ...string[]]): JsonSchema {
  const [value, ...rest] = examples[0].split(' ');
  const printed = { value: pattern(unsigned, 'A decimal, 0 or more.'), unit: { type: 'string', minLength: 1 } };
  return {
    description,
    anyOf: [
      { type: 'string', pattern: `^(${unsigned}) \\S.*$` },
      { type: 'object', properties: printed, required: ['value', 'unit'], additionalProperties: false },
    ],
    examples: [...examples, { value, unit: rest.join(' ') }],
  };
}

const leaves: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [text, { type: 'string' }],
  [id, { type: 'string', minLength: 1 }],
  [currency, pattern('[A-Z]{3}', 'A currency, by ISO 4217.', 'RUB')],
  [unit, { type: 'string', description: 'A simple unit, or up to three joined by slashes.', examples: ['t', 'mg/l', '1000 m3', 't/yr'] }],
  [quantityText, quantityOf('A boundary: a decimal, a space and a unit; 0 or more.', '25000 MWh')],
  [quantity, quantityOf('A decimal, a space and a unit; 0 or more.', '4658.75 t', '9000 t/yr', '0.02 mg/l')],
  [
    massPerYear,
    quantityOf(
      'Mass per year, or mass in the year of the entry; for a critical load, deposition per area and year; 0 or more.',
      '9000 t/yr',
    ),
  ],
  [technologicalRate, quantityOf('Mass per unit of product; 0 or more.', '16 kg/t')],
  [share, pattern('0+(\\.\\d+)?|0*1(\\.0+)?|-0+(\\.0+)?', 'A share, 0 to 1.', '0.9', '1')],
  [sum, pattern(unsigned, 'A decimal, 0 or more.', '120000.50')],
  [decimal, pattern('-?\\d+(\\.\\d+)?', 'A decimal of any sign.', '844200', '-0.01')],
  [decimalText, pattern(unsigned, 'A decimal, 0 or more, as the law prints it.', '138.8')],
  [stepText, pattern('\\d+(\\.\\d+)?', 'The smallest step, above 0.', '0.01', '100')],
  [exactNumber, pattern('-?\\d+(\\.\\d+|/[1-9]\\d*)?', 'An exact number: a decimal, or a fraction in lowest terms.', '844200', '500/3')],
  [year, pattern(aYear, 'A calendar year.', '2005')],
  [day, pattern(aDay, 'A day.', '2005-07-01')],
  [dayText, pattern(`${aYear}|${aDay}`, 'A day or a year.', '2005-07-01', '2005')],
  [
    period,
    pattern(
      `${aYear}(-Q[1-4]|-(0[1-9]|1[0-2]))?|${aDay}/${aDay}`,
      'A year, a quarter, a month, or the first and last day.',
      '2005',
      '2005-Q1',
      '2005-04',
      '2005-07-01/2005-09-30',
    ),
  ],
  [
    roundingPlace,
    pattern('rate|units|band|line|factor:.+', "'rate', 'units', 'band', 'line', or 'factor:' and its id.", 'line', 'factor:K'),
  ],
]);

/** The JSON Schema of a leaf; every leaf has one. */
export function leafSchema(leaf: $ZodType): JsonSchema {
  const known = leaves.get(leaf);
  if (known) return known;
  const { least, most } = leaf._zod.def as { readonly least?: number; readonly most?: number };
  if (least === undefined || most === undefined) throw new Error('A leaf has no JSON Schema: add it to scripts/data/print/leaves.ts.');
  return { type: 'integer', minimum: least, maximum: most };
}

/** Parts that are printed once, under `$defs`. */
export const names: ReadonlyMap<unknown, string> = new Map(
  Object.entries({
    ...{ facility, receiver, territory, figure, table, where, choice: cite.choice, condition, factor, applied },
    ...{ words, medium, band, confidence, currency, quantity, massPerYear, technologicalRate, share, sum, decimal, decimalText },
    ...{ stepText, exactNumber, year, day, dayText, period },
  }).map(([name, part]) => [part, name]),
);
