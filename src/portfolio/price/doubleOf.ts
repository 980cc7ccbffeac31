/** A fraction as a double that is right to 2^-53 of it and a little (2^-60); `undefined` where doubles lose their precision. @internal */
export function doubleOf(above: bigint, below: bigint): number | undefined {
  if (above === 0n) return 0;
  const shift = 64 - (bits(above) - bits(below));
  return Math.abs(shift) > 400 ? undefined : quotient(above, below, shift);
}

/** `above / below − high`, right to 2^-52 of it: with `high` it is the fraction to 2^-105. @internal */
export function restOf(above: bigint, below: bigint, high: number): number {
  if (high === 0) return 0;
  // A double is a whole number of 2^-shift.
  const shift = 52 - Math.floor(Math.log2(Math.abs(high))) + 1;
  const whole = BigInt(high * 2 ** shift);
  const [left, right] = shift >= 0 ? [above << BigInt(shift), below] : [above, below << BigInt(-shift)];
  const rest = left - whole * right;
  if (rest === 0n) return 0;
  const size = rest < 0n ? -rest : rest;
  const value = quotient(size, right, 64 - (bits(size) - bits(right))) * 2 ** -shift;
  return rest < 0n ? -value : value;
}

/** 60 bits of the quotient or more: what is cut off is less than 2^-60 of it. */
function quotient(above: bigint, below: bigint, shift: number): number {
  return Number(shift >= 0 ? (above << BigInt(shift)) / below : above / (below << BigInt(-shift))) * 2 ** -shift;
}

/** The length in bits, or up to three more. */
function bits(value: bigint): number {
  return value.toString(16).length * 4;
}
