import type { Decimal } from '../../decimal.ts';
import { maybe } from '../../input/field.ts';
import type { QuantityInput } from '../../input/readQuantity.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { inUnit, type Measured } from '../input/measured.ts';
import { zero } from '../output/printer.ts';

/** The air over a place as one box: what blows through it, what decays in it, what settles from it. */
export interface BoxGiven {
  /** u, mean wind through the box, m/s, 0 or more; a calm is 0. */
  readonly wind: QuantityInput;
  /** H, mixing height, m, above 0; usually 100 to 2000 m. */
  readonly height: QuantityInput;
  /** W, the width across the wind, m or km, above 0. */
  readonly width: QuantityInput;
  /** L, the length along the wind, m or km, above 0; needed with `decay`, `deposition` and a time. */
  readonly length?: QuantityInput;
  /** k, first-order decay in the air, 1/h; none by default. For SO2 about 0.01 to 0.05 1/h. */
  readonly decay?: QuantityInput;
  /** v_d, velocity of dry deposition, cm/s; none by default. For SO2 about 0.5 to 1 cm/s, for NO2 0.1 to 0.5. */
  readonly deposition?: QuantityInput;
}

/** The fields of a box, in m, s. @internal */
export const boxFields = {
  wind: inUnit('m/s'),
  height: inUnit('m', { above: '0' }),
  width: inUnit('m', { above: '0' }),
  length: maybe(inUnit('m', { above: '0' })),
  decay: maybe(inUnit('1/s')),
  deposition: maybe(inUnit('m/s')),
};

/** A box as it was read. @internal */
export interface Box {
  readonly wind: Measured;
  readonly height: Measured;
  readonly width: Measured;
  readonly length: Measured | undefined;
  readonly decay: Measured | undefined;
  readonly deposition: Measured | undefined;
}

/** Air that a box is cleaned of in a second, by each way, m3/s. @internal */
export interface Removal {
  readonly ventilation: Decimal;
  readonly decay: Decimal;
  readonly deposition: Decimal;
  readonly all: Decimal;
}

/** u H W, k V and v_d S. @internal */
export function removalOf({ wind, height, width, length, decay, deposition }: Box): Removal {
  const ground = width.value.times(length?.value ?? zero);
  const ventilation = wind.value.times(height.value).times(width.value);
  const decayed = ground.times(height.value).times(decay?.value ?? zero);
  const deposited = ground.times(deposition?.value ?? zero);
  return { ventilation, decay: decayed, deposition: deposited, all: ventilation.plus(decayed).plus(deposited) };
}

/** Decay and deposition happen in the whole box, so its length must be known. @internal */
export function lengthMissing({ length, decay, deposition }: Box): readonly Problem[] {
  return length || !(decay || deposition)
    ? []
    : [problem('input/missing', ['length'], 'Decay and deposition need the length of the box along the wind, m.')];
}

/** The symbols of a box. @internal */
export function boxSymbols({ wind, height, width, length, decay, deposition }: Box): Readonly<Record<string, Measured | undefined>> {
  return { u: wind, H: height, W: width, L: length, k: decay, v_d: deposition };
}
