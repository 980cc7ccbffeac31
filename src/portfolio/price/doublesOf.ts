/** A fraction as the sum of two doubles: `high` is right to 2^-53 of it, `high + low` to 2^-105. @internal */
export interface DoublePair {
  readonly high: number;
  readonly low: number;
}

/** Two doubles for `above / below` (0 or more); `undefined` where they would leave the range in which doubles keep their precision. @internal */
export function doublesOf(above: bigint, below: bigint): DoublePair | undefined {
  if (above === 0n) return { high: 0, low: 0 };
  const shift = 64 - (bits(above) - bits(below));
  if (Math.abs(shift) > 400) return undefined;
  // 60 bits of the quotient or more; what is cut off is less than 2^-60 of it.
  const [scaledAbove, scaledBelow] = shift >= 0 ? [above << BigInt(shift), below] : [above, below << BigInt(-shift)];
  const rounded = Number(scaledAbove / scaledBelow);
  const rest = scaledAbove - BigInt(rounded) * scaledBelow;
  const unit = 2 ** -shift;
  return { high: rounded * unit, low: signed(rest, scaledBelow) * unit };
}

function signed(above: bigint, below: bigint): number {
  if (above < 0n) return -signed(-above, below);
  if (above === 0n) return 0;
  const shift = 64 - (bits(above) - bits(below));
  if (Math.abs(shift) > 400) return 0;
  return Number(shift >= 0 ? (above << BigInt(shift)) / below : above / (below << BigInt(-shift))) * 2 ** -shift;
}

/** The length in bits, or up to three more. */
function bits(value: bigint): number {
  return value.toString(16).length * 4;
}
