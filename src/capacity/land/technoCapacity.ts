import { Decimal } from '../../decimal.ts';
import { maybe, orElse } from '../../input/field.ts';
import { readFields, recordOf } from '../../input/readFields.ts';
import type { DecimalInput } from '../../input/readNumber.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { fail, type Outcome } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Digits } from '../input/inputs.ts';
import { digitsField, inUnit, plainNumber } from '../input/measured.ts';
import { printer, zero } from '../output/printer.ts';
import { symbols } from '../output/symbols.ts';
import type { WorkedCapacity } from '../output/workedCapacity.ts';

/** What a medium of a territory may be given besides. */
export interface TechnoVariation {
  /** X, the tolerated variation of the vital component, 0 to 1. */
  readonly variation?: DecimalInput;
  /** τ, conditional tonnes per tonne, above 0. */
  readonly weight?: DecimalInput;
}

/** What `technoCapacity` takes: at least one medium. */
export interface TechnoCapacityGiven extends Digits {
  /** Air: X is 0.000003 and τ 0.46 by default. */
  readonly air?: TechnoVariation & {
    /** S of the territory, km2, above 0. */
    readonly area: QuantityInput;
    /** h, mixing height, km or m, 0 or more. */
    readonly height: QuantityInput;
    /** v, mean wind over the year, m/s, 0 or more. */
    readonly wind: QuantityInput;
    /** C, oxygen in air, t/km3; 300000 t/km3 by default. */
    readonly content?: QuantityInput;
  };
  /** Surface water: X is 0.00004 and τ 0.3 by default. */
  readonly water?: TechnoVariation & {
    /** V, km3, above 0. */
    readonly volume: QuantityInput;
    /** f, what flows in, m3/s, 0 or more. */
    readonly inflow: QuantityInput;
    /** Precipitation on the surface water, km3/yr, 0 or more. */
    readonly precipitation: QuantityInput;
    /** C, t/km3; 1000000000 t/km3 by default, water itself. */
    readonly content?: QuantityInput;
  };
  /** Plants and soil: X has no default, because none was found; τ is 0.37 by default. */
  readonly biota?: TechnoVariation & {
    readonly variation: DecimalInput;
    /** S, km2, 0 or more. */
    readonly area: QuantityInput;
    /** P_s, what grows in a year, t/km2/yr, 0 or more. */
    readonly productivity: QuantityInput;
  };
}

/** What one medium bears. */
export interface TechnoMedium {
  readonly medium: 'air' | 'water' | 'biota';
  /** E = V C F, t/yr: the vital component that is renewed in a year. */
  readonly renewed: Quantity<'t/yr'>;
  /** F, how often the medium is renewed in a year, 1/yr; for biota it is part of the productivity. */
  readonly renewal?: Quantity<'1/yr'>;
  /** E X τ, conditional t/yr. */
  readonly capacity: Quantity<'t/yr'>;
}

/** The ecological techno-capacity of a territory. */
export interface TechnoCapacity extends WorkedCapacity {
  /** T_e, conditional t/yr: compare it with loads in the same conditional tonnes only. */
  readonly capacity: Quantity<'t/yr'>;
  readonly media: readonly TechnoMedium[];
}

const share = plainNumber({ least: '0', most: '1' });
const positive = plainNumber({ above: '0' });

const fields = {
  air: maybe(
    recordOf({
      area: inUnit('km2', { above: '0' }),
      height: inUnit('km'),
      wind: inUnit('m/s'),
      content: orElse(inUnit('t/km3'), '300000 t/km3'),
      variation: orElse(share, '0.000003'),
      weight: orElse(positive, '0.46'),
    }),
  ),
  water: maybe(
    recordOf({
      volume: inUnit('km3', { above: '0' }),
      inflow: inUnit('m3/s'),
      precipitation: inUnit('km3/yr'),
      content: orElse(inUnit('t/km3'), '1000000000 t/km3'),
      variation: orElse(share, '0.00004'),
      weight: orElse(positive, '0.3'),
    }),
  ),
  biota: maybe(recordOf({ area: inUnit('km2'), productivity: inUnit('t/km2/yr'), variation: share, weight: orElse(positive, '0.37') })),
  digits: digitsField,
};

/**
 * The ecological techno-capacity of a territory (ЭТТ): T_e = Σ E_i X_i τ_i over air, water and biota, with E = V C F, what is
 * renewed of the vital component in a year. F of air is 55 896 v ÷ √S, of water (0.0315 f + precipitation) ÷ V; E of biota is S P_s.
 *
 * @param given - At least one medium; S in km2, h in km or m, v in m/s, V in km3, f in m3/s, P_s in t/km2/yr.
 * @returns T_e in conditional tonnes a year, and each medium. One number for all pollutants: it tells territories apart, not
 * substances. It grows with h, v, √S, f, precipitation and productivity; a calm has no air capacity; continuous.
 * @throws PaymentError `quantity/dimension`, `quantity/range`, `input/missing` and others, all at once, each with its path.
 * @see Akimova and Khaskin, Ecology (1994): formula and τ were seen (edubiotech.ru), C, F and X stand here from memory, X with low
 * confidence. 55 896 is 31 536 √π: the wind's way in a year over the radius of a circle of area S.
 *
 * @example
 * ```ts
 * import { technoCapacity } from 'polluter-pays/capacity';
 *
 * const territory = technoCapacity({
 *   air: { area: '2500 km2', height: '1 km', wind: '4 m/s' },
 *   water: { volume: '2 km3', inflow: '100 m3/s', precipitation: '0.5 km3/yr' },
 *   digits: 6,
 * });
 * territory.media.map(({ medium, capacity }) => `${medium} ${capacity.value}`) // => ['air 4628190', 'water 43800']
 * ```
 */
export function technoCapacity(given: TechnoCapacityGiven): TechnoCapacity {
  return orThrow(tryTechnoCapacity(given));
}

/**
 * As `technoCapacity`, returning an Outcome: the capacity, or every problem.
 *
 * @example
 * ```ts
 * import { tryTechnoCapacity } from 'polluter-pays/capacity';
 *
 * const outcome = tryTechnoCapacity({ air: { area: '0 km2', height: '1 km', wind: '4 m' } });
 * outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path.join('.')} ${code}`) // => ['air.area quantity/range', 'air.wind quantity/dimension']
 * ```
 */
export function tryTechnoCapacity(given: TechnoCapacityGiven): Outcome<TechnoCapacity> {
  const read = readFields(given, fields);
  if (!read.ok) return read;
  const { air, water, biota, digits } = read.value;
  if (!air && !water && !biota) return fail(problem('input/missing', ['air'], 'At least one of air, water and biota is needed.'));
  const print = printer(digits);
  const media: TechnoMedium[] = [];
  const all: Decimal[] = [];
  const add = (medium: TechnoMedium['medium'], part: Part, renewal?: Decimal) => {
    const borne = part.renewed.times(part.variation.value).times(part.weight.value);
    all.push(borne);
    media.push({
      medium,
      renewed: print.quantity(part.renewed, 't/yr'),
      ...(renewal && { renewal: print.quantity(renewal, '1/yr') }),
      capacity: print.quantity(borne, 't/yr'),
    });
  };
  if (air) {
    const renewal = flushing.times(air.wind.value).div(air.area.value.sqrt());
    add('air', { ...air, renewed: air.area.value.times(air.height.value).times(air.content.value).times(renewal) }, renewal);
  }
  if (water) {
    const renewal = water.inflow.value.times(kilometresPerYear).plus(water.precipitation.value).div(water.volume.value);
    add('water', { ...water, renewed: water.volume.value.times(water.content.value).times(renewal) }, renewal);
  }
  if (biota) add('biota', { ...biota, renewed: biota.area.value.times(biota.productivity.value) });
  return print.done({
    capacity: print.quantity(
      all.reduce((sum, one) => sum.plus(one), zero),
      't/yr',
    ),
    media,
    formula: 'Ecological techno-capacity, in conditional tonnes: T_e = Σ V C F X τ',
    values: symbols({
      ...(air && { S: air.area, h: air.height, v: air.wind, C_1: air.content, X_1: air.variation, τ_1: air.weight }),
      ...(water && {
        V_2: water.volume,
        f: water.inflow,
        W: water.precipitation,
        C_2: water.content,
        X_2: water.variation,
        τ_2: water.weight,
      }),
      ...(biota && { S_3: biota.area, P_s: biota.productivity, X_3: biota.variation, τ_3: biota.weight }),
    }),
  });
}

/** 31 536 √π, as the authors print it. */
const flushing = new Decimal(55_896);
/** km3 a year in a m3 a second, as the authors print it. */
const kilometresPerYear = '0.0315';

interface Part {
  readonly renewed: Decimal;
  readonly variation: { readonly value: Decimal };
  readonly weight: { readonly value: Decimal };
}
